package se.utfall.report;

import java.util.List;

/**
 * One result, as it stands at a glance.
 *
 * @param subject the indicator, self-assessment or aim
 * @param label the subject with what of it
 * @param text empty where nothing can be said but why
 * @param statement its claim's id; empty where it sums up several
 * @param reasons why no more may be said, as codes
 */
record Result(
    Group group,
    String subject,
    String label,
    String text,
    String statement,
    List<String> reasons) {
  /** Where it stands. */
  enum Group {
    CHANGED(FindingPhrase.RESULTS_CHANGE),
    FLAT(FindingPhrase.RESULTS_FLAT),
    MONEY(FindingPhrase.RESULTS_MONEY),
    DIFFERENT(FindingPhrase.RESULTS_DIFFERENCE),
    UNDECIDED(FindingPhrase.RESULTS_UNDECIDED),
    CONSTRUCTED(FindingPhrase.RESULTS_CONSTRUCTED);

    private final FindingPhrase heading;

    Group(FindingPhrase heading) {
      this.heading = heading;
    }

    FindingPhrase heading() {
      return heading;
    }
  }
}
