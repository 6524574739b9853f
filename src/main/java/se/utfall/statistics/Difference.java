package se.utfall.statistics;

/** A difference or a ratio of two, second against first, with its limits. */
public record Difference(double difference, double lower, double upper) {}
