package se.utfall.gold;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.sql.Methods;
import se.utfall.table.Rows;

/** How a region can be held against the nation, and how much the year's regions differ. */
final class ComparisonMethod {
  static final Column IS_BINOMIAL = RegionComparison.METHOD.column().equalTo("funnel_binomial");
  static final Column IS_POISSON = RegionComparison.METHOD.column().equalTo("funnel_poisson");
  static final Column IS_INTERVAL = RegionComparison.METHOD.column().equalTo("interval");
  static final Column IS_NONE = RegionComparison.METHOD.column().equalTo("none");

  /** Whether the regions differ more than chance lets them. */
  static final Column IS_OVERDISPERSED = coalesce(RegionComparison.PHI.column().gt(1), lit(false));

  private ComparisonMethod() {}

  /** The rows with method, reason, size and over-dispersion. */
  static Dataset<Row> to(Dataset<Row> rows) {
    return rows.select(Rows.all(), RegionComparison.METHOD.of(method()))
        .select(Rows.all(), RegionComparison.REASON.of(reason()), RegionComparison.SIZE.of(size()))
        .select(
            Rows.all(),
            RegionComparison.PHI.of(dispersion(Part.PHI.name())),
            RegionComparison.TAU2.of(dispersion(Part.TAU2.name())));
  }

  private static Column isCounted() {
    return YearlyValue.EVENTS.column().isNotNull().and(NationOfYear.TARGET.column().isNotNull());
  }

  /** Where none or all have it, the nation leaves nothing to chance. */
  private static Column method() {
    Column target = NationOfYear.TARGET.column();
    Column varies = target.gt(0).and(not(YearlyValue.IS_PROPORTION).or(target.lt(1)));
    Column interval =
        YearlyValue.LOWER.column().isNotNull().and(RegionComparison.NATION.column().isNotNull());
    return when(NationOfYear.MIXED.column(), "none")
        .when(isCounted().and(not(varies)), "none")
        .when(isCounted().and(YearlyValue.IS_PROPORTION), "funnel_binomial")
        .when(isCounted(), "funnel_poisson")
        .when(interval, "interval")
        .otherwise("none");
  }

  private static Column reason() {
    return when(NationOfYear.MIXED.column(), "mixed")
        .when(not(IS_NONE), "")
        .when(isCounted(), "no_variation")
        .when(RegionComparison.NATION.column().isNull(), "no_data")
        .otherwise("no_denominator");
  }

  private static Column size() {
    return when(IS_BINOMIAL, YearlyValue.SIZE.column())
        .when(IS_POISSON, YearlyValue.SIZE.column().multiply(NationOfYear.TARGET.column()));
  }

  /** Null with fewer than two regions. */
  private static Column dispersion(String part) {
    Column events = YearlyValue.EVENTS.column();
    Column size = RegionComparison.SIZE.column();
    Column proportions =
        Methods.overdispersionProportion(when(IS_BINOMIAL, events), when(IS_BINOMIAL, size));
    Column ratios = Methods.overdispersionRatio(when(IS_POISSON, events), when(IS_POISSON, size));
    return when(IS_BINOMIAL, proportions.over(NationOfYear.OF_YEAR).getField(part))
        .when(IS_POISSON, ratios.over(NationOfYear.OF_YEAR).getField(part));
  }
}
