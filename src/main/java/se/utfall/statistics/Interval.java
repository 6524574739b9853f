package se.utfall.statistics;

/** A value with the limits of its interval. */
public record Interval(double value, double lower, double upper) {}
