package se.utfall.statistics;

/** The lower and the upper limit, in the unit of what is limited. */
public record Limits(double lower, double upper) {
  Limits times(double factor) {
    return new Limits(lower * factor, upper * factor);
  }

  Limits within(double least, double greatest) {
    return new Limits(
        Math.min(Math.max(lower, least), greatest), Math.min(Math.max(upper, least), greatest));
  }
}
