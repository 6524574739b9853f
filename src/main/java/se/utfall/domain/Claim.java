package se.utfall.domain;

import java.util.List;

/**
 * What may be concluded, and no more.
 *
 * @param statement its id, like trend/U79133/00/total; jobs/trace takes it
 * @param kind trend, comparison, inequality, assessment, dose_response, before_after or aim
 * @param about an indicator, statement or aim
 * @param regionCode 00 for the nation or all regions
 * @param finding what was found, like increased, decreased, no_clear_change, higher, lower,
 *     as_expected, associated, not_shown, none
 * @param reasons why no more is allowed, as codes
 */
public record Claim(
    String statement,
    String kind,
    String about,
    String regionCode,
    String sex,
    String design,
    Allowed allowed,
    String finding,
    List<Figure> numbers,
    List<String> reasons,
    List<Warning> warnings,
    boolean constructed) {
  /** The strongest thing that may be said; an effect never is, as every region had money. */
  public enum Allowed {
    DESCRIBED,
    ASSOCIATED,
    CANNOT_BE_DECIDED
  }

  /** A named number, like first_value, as it may stand in a sentence. */
  public record Figure(String name, double value) {}
}
