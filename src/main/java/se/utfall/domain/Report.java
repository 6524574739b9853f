package se.utfall.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the report says, as plain records.
 *
 * @param grantYear the year the report is about; 0 where no grant has been reported on
 * @param asOf the knowledge date; null when all that is known is used
 */
public record Report(
    int grantYear,
    @Nullable LocalDate asOf,
    Run run,
    List<ReportCell> cells,
    List<FollowUp> followUps,
    List<PublishedCheck> checks,
    List<Delivery> deliveries,
    List<Rejection> rejections,
    List<KnownDeviation> deviations,
    Context context,
    Evaluation evaluation) {
  /** A report that concludes nothing. */
  public Report(
      int grantYear,
      @Nullable LocalDate asOf,
      Run run,
      List<ReportCell> cells,
      List<FollowUp> followUps,
      List<PublishedCheck> checks,
      List<Delivery> deliveries,
      List<Rejection> rejections,
      List<KnownDeviation> deviations,
      Context context) {
    this(
        grantYear,
        asOf,
        run,
        cells,
        followUps,
        checks,
        deliveries,
        rejections,
        deviations,
        context,
        Evaluation.NONE);
  }

  /** Whether it is about a grant, and not of other care only. */
  public boolean isOfGrant() {
    return grantYear > 0;
  }

  /** The run behind the numbers. */
  public record Run(String id, String codeVersion, String configuration, LocalDate knownUntil) {}

  /** What a region should be asked to complete; the wording is in Swedish. */
  public record FollowUp(
      int grantYear,
      String regionCode,
      String regionName,
      String rule,
      String wording,
      String address,
      boolean constructed) {}

  /**
   * A published figure beside the computed one.
   *
   * @param status equal, explained, different, not_decided (the grants do not decide it) or
   *     not_known (at the knowledge date)
   * @param rule number in KNOWN_DEVIATIONS.md, empty without one
   * @param swedish its texts in Swedish; the others are English
   */
  public record PublishedCheck(
      String source,
      String place,
      String published,
      Words computed,
      String status,
      String rule,
      String explanation,
      InSwedish swedish) {}

  /**
   * A file that was read.
   *
   * @param setAside values of a statistics file that are of no region or declared indicator
   */
  public record Delivery(
      String file,
      String source,
      int grantYear,
      LocalDate knownFrom,
      long answers,
      long rejected,
      long setAside,
      boolean correction,
      boolean constructed) {}

  /** A cell or row that could not be used, with what to do about it. */
  public record Rejection(
      String rule, String address, String found, String expected, String remedy) {}
}
