package se.utfall.sql;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.utfall.statistics.DoseLine;
import se.utfall.statistics.DoseResponse;
import se.utfall.statistics.DoseResponseStudy;
import se.utfall.statistics.DoseTests;
import se.utfall.statistics.EventStudyPoint;
import se.utfall.statistics.Interval;
import se.utfall.statistics.Panel;
import se.utfall.statistics.RegionPoint;
import se.utfall.statistics.Resampling;

/** Studies of dose and response as structures. */
final class DoseStudies {
  private static final double CONFIDENCE = 0.95;

  /** Steps from the smallest dose to the largest at which the line is given. */
  private static final int STEPS = 20;

  static final Structure STUDY =
      Structure.of(
          ResultField.number("slope", "units of the value per unit of the dose"),
          ResultField.number("lower", "lower limit, 95 %, CR2 with Satterthwaite's t"),
          ResultField.number("upper", "upper limit, 95 %, CR2 with Satterthwaite's t"),
          ResultField.number("se_cr1", "standard error, regions as clusters"),
          ResultField.number("se_cr2", "the same, bias-reduced"),
          ResultField.number("degrees_of_freedom", "of the limits"),
          ResultField.number("p_permutation", "doses dealt out among the regions"),
          ResultField.number("p_wild", "wild cluster bootstrap of t"),
          ResultField.count("n", "rows used"),
          ResultField.count("regions", "measured before and after the start"),
          ResultField.count("replicates", "permutations, and as many sign changes"),
          ResultField.number("start", "the first period in which a region has a dose"),
          ResultField.text("most_influential", "the region whose absence moves the slope most"),
          ResultField.text(
              "unmet",
              "what stands against an association, as far as the study can tell: permutation,"
                  + " wild_bootstrap, points_before, each_region_left_out; null for nothing"),
          new ResultField(
              "points",
              Listing.of(
                  ResultField.text("region", "as given"),
                  ResultField.number("dose", "mean from the start"),
                  ResultField.number("before", "mean value before the start"),
                  ResultField.number("after", "mean value from the start"),
                  ResultField.number("change", "after - before")),
              "by region"),
          new ResultField(
              "line",
              Listing.of(
                  ResultField.number("dose", "from the smallest to the largest"),
                  ResultField.number("value", "change, on the line through the points"),
                  ResultField.number("lower", "lower limit of the line, 95 %"),
                  ResultField.number("upper", "upper limit of the line, 95 %")),
              "by dose"),
          new ResultField(
              "event_study",
              Listing.of(
                  ResultField.number("period", "all but the last before the start"),
                  ResultField.number("estimate", "units of the value per unit of the later dose"),
                  ResultField.number("lower", "lower limit, 95 %, CR1"),
                  ResultField.number("upper", "upper limit, 95 %, CR1"),
                  ResultField.number("band_lower", "2.5 % point when doses are dealt out"),
                  ResultField.number("band_upper", "97.5 % point when doses are dealt out")),
              "by period; empty when the estimates cannot be told apart"),
          new ResultField(
              "without_region",
              Listing.of(
                  ResultField.text("region", "left out"),
                  ResultField.number("slope", "of the others")),
              "by region"));

  private DoseStudies() {}

  /** Slope, errors and p-values. */
  static @Nullable Object response(@Nullable Panel panel, @Nullable Resampling resampling) {
    DoseResponse fit = panel == null ? null : DoseResponse.of(panel);
    DoseTests tests = panel == null || resampling == null ? null : DoseTests.of(panel, resampling);
    return fit == null || tests == null
        ? null
        : Structure.values(
            fit.slope(),
            fit.errors().cr1(),
            fit.errors().cr2(),
            tests.pPermutation(),
            tests.pWild());
  }

  /** The values of {@link #STUDY}. */
  static @Nullable Object study(@Nullable Panel panel, @Nullable Resampling resampling) {
    DoseResponseStudy study =
        panel == null || resampling == null ? null : DoseResponseStudy.of(panel, resampling);
    Interval slope = study == null ? null : study.fit().interval(CONFIDENCE);
    return study == null || slope == null ? null : values(study, slope);
  }

  private static @Nullable Object[] values(DoseResponseStudy study, Interval slope) {
    return Structure.values(
        slope.value(),
        slope.lower(),
        slope.upper(),
        study.fit().errors().cr1(),
        study.fit().errors().cr2(),
        study.fit().errors().degreesOfFreedomCr2(),
        study.tests().pPermutation(),
        study.tests().pWild(),
        study.fit().n(),
        study.fit().regions(),
        study.replicates(),
        study.start(),
        study.mostInfluential(),
        SeriesFunctions.names(study.unmet()),
        study.points().stream().map(DoseStudies::point).toList(),
        line(study),
        study.eventStudy().stream().map(DoseStudies::eventStudyPoint).toList(),
        study.withoutRegion().stream()
            .map(each -> Structure.values(each.region(), each.slope()))
            .toList());
  }

  private static @Nullable Object[] point(RegionPoint point) {
    return Structure.values(
        point.region(), point.dose(), point.before(), point.after(), point.change());
  }

  private static @Nullable Object[] eventStudyPoint(EventStudyPoint point) {
    return Structure.values(
        point.period(),
        point.estimate(),
        point.lower(),
        point.upper(),
        point.bandLower(),
        point.bandUpper());
  }

  private static List<@Nullable Object[]> line(DoseResponseStudy study) {
    DoseLine line = study.line();
    double[] doses = study.points().stream().mapToDouble(RegionPoint::dose).sorted().toArray();
    double first = doses[0];
    double step = (doses[doses.length - 1] - first) / STEPS;
    return line == null
        ? List.of()
        : IntStream.rangeClosed(0, STEPS).mapToObj(i -> onLine(line, first + i * step)).toList();
  }

  private static @Nullable Object[] onLine(DoseLine line, double dose) {
    Interval at = line.at(dose, CONFIDENCE);
    return at == null
        ? Structure.values(dose, null, null, null)
        : Structure.values(dose, at.value(), at.lower(), at.upper());
  }
}
