package se.utfall.gold;

import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.sql.Methods;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/** What depends on all of a year's regions together: places, and p-values adjusted. */
final class ComparisonOrder {
  private static final Field RANK_VALUE = IndicatorValue.VALUE.named("rank_value");
  private static final Field RANK_ERROR = YearlyValue.STANDARD_ERROR.named("rank_error");

  /** Arrays of structs. */
  private static final Field RANKS = Field.optional("ranks", StringType, "All places");

  private static final Field ADJUSTED = Field.optional("adjusted", StringType, "All q-values");

  private ComparisonOrder() {}

  static Dataset<Row> to(Dataset<Row> rows) {
    return ordered(ranked(rows));
  }

  /** A place needs a known uncertainty. Logarithms are ranked where all regions have one. */
  private static Dataset<Row> ranked(Dataset<Row> rows) {
    Column error = YearlyValue.STANDARD_ERROR.column();
    Column known = error.isNotNull().and(not(NationOfYear.MIXED.column()));
    Column logarithm = YearlyValue.LOGARITHM.column();
    Column all = bool_and(logarithm.isNotNull()).over(NationOfYear.OF_YEAR);
    Column value = when(all, logarithm).otherwise(RegionComparison.VALUE.column());
    Column itsError = when(all, YearlyValue.LOGARITHM_ERROR.column()).otherwise(error);
    return rows.select(
        Rows.all(),
        RANK_VALUE.of(when(known, value)),
        RANK_ERROR.of(when(known, itsError)),
        RegionComparison.P.of(Methods.normalP(RegionComparison.Z.column())));
  }

  private static Dataset<Row> ordered(Dataset<Row> rows) {
    Column region = RegionComparison.REGION_CODE.column();
    Column p = RegionComparison.P.column();
    Column ranks = Methods.rankInterval(region, RANK_VALUE.column(), RANK_ERROR.column());
    return rows.select(
            Rows.all(),
            ranks.over(NationOfYear.OF_YEAR).as(RANKS.name()),
            RegionComparison.RANK_OF.of(count(RANK_VALUE.column()).over(NationOfYear.OF_YEAR)),
            Methods.benjaminiHochberg(region, p).over(NationOfYear.OF_YEAR).as(ADJUSTED.name()),
            RegionComparison.TESTS.of(count(p).over(NationOfYear.OF_YEAR)))
        .select(
            Rows.all(),
            RegionComparison.RANK.of(rank(Part.RANK)),
            RegionComparison.RANK_LOWER.of(rank(Part.LOWER)),
            RegionComparison.RANK_UPPER.of(rank(Part.UPPER)),
            RegionComparison.Q.of(Part.of(ADJUSTED.column(), region, Part.Q)));
  }

  private static Column rank(Field part) {
    Column several = RegionComparison.RANK_OF.column().gt(1);
    return when(several, Part.of(RANKS.column(), RegionComparison.REGION_CODE.column(), part));
  }
}
