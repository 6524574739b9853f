package se.utfall.hostile;

/** What an answer is about. */
record Key(String region, int year, String question) {}
