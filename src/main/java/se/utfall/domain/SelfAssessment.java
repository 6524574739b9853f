package se.utfall.domain;

/**
 * A region's score, 1 to 5, of a statement about itself.
 *
 * @param order the statement's place among the others
 */
public record SelfAssessment(
    String regionCode,
    int grantYear,
    String statement,
    Words label,
    int order,
    int score,
    boolean constructed) {
  private static final int AGREES_FROM = 4;

  public boolean agrees() {
    return score >= AGREES_FROM;
  }
}
