package se.utfall.domain;

/**
 * A place where the published tables follow no single rule: a line of KNOWN_DEVIATIONS.md.
 *
 * @param rule its number there
 * @param place the table or text it concerns
 * @param printed what was published
 * @param arithmetic what the arithmetic gives, in words and figures
 * @param explanation all of it in one Swedish sentence or a few, for the report
 */
public record KnownDeviation(
    String rule, String place, String printed, String arithmetic, String explanation) {}
