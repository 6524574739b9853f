package se.utfall.domain;

import java.util.List;

/**
 * How care chains, readmissions and avoidable admissions are defined, as a file of conf/register
 * declares it. Ages are completed years at the end of the chain.
 *
 * @param version what results name it by
 * @param main whether its results are the indicators; one version's are
 * @param chainGapDays days from a chain's end to the admission that it takes in when the patient
 *     was transferred
 * @param psychiatric prefixes of the main diagnoses of psychiatric care
 */
public record RegisterDefinition(
    String version,
    boolean main,
    int chainGapDays,
    Readmission readmission,
    Avoidable avoidable,
    List<String> psychiatric) {
  /** The oldest that an age can be asked from. */
  public static final int OLDEST = 120;

  /**
   * The most days that a window or gap can have. Results name the deliveries of their year and of
   * the one after it (RegisterPeriod.deliveries in gold), and so hold for a year and no longer.
   */
  public static final int LONGEST = 365;

  /** The same with another age or window. */
  public RegisterDefinition with(Readmission other) {
    return new RegisterDefinition(version, main, chainGapDays, other, avoidable, psychiatric);
  }

  /**
   * Who is at risk of a readmission, and what is one.
   *
   * @param windowDays the last day after discharge that counts, the first is day 1
   * @param selected prefixes that are selected diagnoses beside the avoidable conditions
   */
  public record Readmission(int ageFrom, int windowDays, List<String> selected) {}

  /** The conditions, the first that fits counts; and what rates are made of them. */
  public record Avoidable(int ageFrom, List<Condition> conditions, List<Rate> rates) {}

  /**
   * How the main diagnoses of a condition begin.
   *
   * @param secondary prefixes of which a secondary diagnosis must have one; empty for no demand
   */
  public record Condition(String family, String group, String prefix, List<String> secondary) {}

  /** A rate: an indicator and the groups that it counts. */
  public record Rate(String indicator, List<String> groups) {}
}
