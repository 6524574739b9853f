package se.utfall.gold;

import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import se.utfall.table.Rows;

/** How the regions differ in the last year, each counted once. */
final class InequalityClaims {
  private InequalityClaims() {}

  static Dataset<Row> of(Dataset<Row> inequalities) {
    Column open = RegionInequality.REASON.column().isin("mixed", "too_few_regions");
    return lastYear(inequalities)
        .select(
            Claimed.statement(
                "inequality", RegionInequality.INDICATOR.column(), RegionInequality.SEX.column()),
            Claim.KIND.of("inequality"),
            Claim.ABOUT.of(RegionInequality.INDICATOR.column()),
            RegionInequality.REGION_CODE.column(),
            RegionInequality.REGION_NAME.column(),
            RegionInequality.SEX.column(),
            Claim.DESIGN.of("inequality"),
            Claim.ALLOWED.of(when(open, Claimed.CANNOT_BE_DECIDED).otherwise(Claimed.DESCRIBED)),
            Claim.FINDING.of(when(open, "none").otherwise("differs")),
            Claimed.numbers(
                RegionInequality.YEAR,
                RegionInequality.REGIONS,
                RegionInequality.MEAN,
                RegionInequality.LOWEST,
                RegionInequality.HIGHEST,
                RegionInequality.RATIO,
                RegionInequality.COEFFICIENT_OF_VARIATION,
                RegionInequality.GINI,
                RegionInequality.BETWEEN_DEVIATION,
                RegionInequality.BEYOND_CHANCE),
            Claimed.reasons(RegionInequality.REASON.column()),
            Warnings.WARNINGS.column(),
            RegionInequality.CONSTRUCTED.column(),
            Lineage.CELLS.column());
  }

  private static Dataset<Row> lastYear(Dataset<Row> inequalities) {
    Column last =
        max(RegionInequality.YEAR.column())
            .over(
                Window.partitionBy(
                    RegionInequality.INDICATOR.column(), RegionInequality.SEX.column()));
    return inequalities
        .filter(RegionInequality.WEIGHTING.column().equalTo("equal"))
        .select(Rows.all(), DoseOutcomes.LAST_YEAR.of(last))
        .filter(RegionInequality.YEAR.column().equalTo(DoseOutcomes.LAST_YEAR.column()));
  }
}
