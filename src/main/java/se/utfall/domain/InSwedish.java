package se.utfall.domain;

/**
 * What the report says of a published figure, in Swedish.
 *
 * @param source where it was published
 * @param statement what it says
 * @param published the figure, verbatim where it is a number
 * @param explanation why it differs, or why the grants do not decide it; empty where neither holds
 */
public record InSwedish(String source, String statement, String published, String explanation) {}
