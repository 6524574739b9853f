package se.utfall.gold;

import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import se.utfall.domain.Region;
import se.utfall.table.Rows;

/** Whether a region differs from the nation in the last year. */
final class ComparisonClaims {
  private ComparisonClaims() {}

  static Dataset<Row> of(Dataset<Row> comparisons) {
    Column verdict = RegionComparison.VERDICT.column();
    Column finding =
        when(verdict.startsWith("higher"), "higher")
            .when(verdict.startsWith("lower"), "lower")
            .otherwise(verdict);
    Column open = verdict.equalTo("not_decided");
    return lastYear(comparisons)
        .select(
            Claimed.statement(
                "comparison",
                RegionComparison.INDICATOR.column(),
                RegionComparison.REGION_CODE.column(),
                RegionComparison.SEX.column(),
                RegionComparison.YEAR.column()),
            Claim.KIND.of("comparison"),
            Claim.ABOUT.of(RegionComparison.INDICATOR.column()),
            RegionComparison.REGION_CODE.column(),
            RegionComparison.REGION_NAME.column(),
            RegionComparison.SEX.column(),
            Claim.DESIGN.of(RegionComparison.METHOD.column()),
            Claim.ALLOWED.of(when(open, Claimed.CANNOT_BE_DECIDED).otherwise(Claimed.DESCRIBED)),
            Claim.FINDING.of(finding),
            Claimed.numbers(
                RegionComparison.YEAR,
                RegionComparison.VALUE,
                RegionComparison.NATION,
                RegionComparison.LOWER,
                RegionComparison.UPPER,
                RegionComparison.RANK,
                RegionComparison.RANK_LOWER,
                RegionComparison.RANK_UPPER),
            Claimed.reasons(RegionComparison.REASON.column()),
            Warnings.WARNINGS.column(),
            RegionComparison.CONSTRUCTED.column(),
            Lineage.CELLS.column());
  }

  private static Dataset<Row> lastYear(Dataset<Row> comparisons) {
    Column last =
        max(RegionComparison.YEAR.column())
            .over(
                Window.partitionBy(
                    RegionComparison.INDICATOR.column(), RegionComparison.SEX.column()));
    return comparisons
        .filter(RegionComparison.REGION_CODE.column().notEqual(Region.NATION.code()))
        .select(Rows.all(), DoseOutcomes.LAST_YEAR.of(last))
        .filter(RegionComparison.YEAR.column().equalTo(DoseOutcomes.LAST_YEAR.column()));
  }
}
