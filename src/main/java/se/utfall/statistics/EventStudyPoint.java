package se.utfall.statistics;

/**
 * How the value went with the regions' later dose in one period, against the last period before the
 * dose.
 *
 * @param estimate units of the value per unit of the dose
 * @param lower limit, 95 %, CR1 and t of regions - 1
 * @param bandLower 2.5 % point of the estimates when the doses are dealt out among the regions
 * @param bandUpper 97.5 % point of them
 */
public record EventStudyPoint(
    double period,
    double estimate,
    double lower,
    double upper,
    double bandLower,
    double bandUpper) {

  /** Whether chance alone gives as much. */
  public boolean isInsideBand() {
    return estimate >= bandLower && estimate <= bandUpper;
  }
}
