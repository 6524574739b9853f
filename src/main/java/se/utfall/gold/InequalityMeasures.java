package se.utfall.gold;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.try_divide;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.sql.Methods;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/** How much weighted values of the regions differ, and how much of it chance alone would give. */
final class InequalityMeasures {
  private static final Field ALL_WEIGHTS =
      Field.required("all_weights", BooleanType, "Whether all weights are known");
  private static final Field CHANCE =
      Field.optional("chance", DoubleType, "Mean sampling variance");
  private static final Field CERTAIN =
      Field.required("certain", IntegerType, "Regions with a known standard error");
  private static final Field MIXED = NationOfYear.MIXED.named("any_mixed");
  private static final Column VALUE = IndicatorValue.VALUE.column();
  private static final Column WEIGHT = RegionWeights.WEIGHT.column();

  private InequalityMeasures() {}

  /** One row an indicator, year, sex and weighting. */
  static Dataset<Row> of(Dataset<Row> weighted) {
    return given(measured(withMean(weighted)));
  }

  private static Dataset<Row> withMean(Dataset<Row> rows) {
    WindowSpec together =
        Window.partitionBy(
            RegionInequality.INDICATOR.column(),
            RegionInequality.YEAR.column(),
            RegionInequality.SEX.column(),
            RegionInequality.WEIGHTING.column());
    Column mean = try_divide(Sums.of(VALUE.multiply(WEIGHT), together), Sums.of(WEIGHT, together));
    return rows.select(
        Rows.all(),
        RegionInequality.MEAN.of(mean),
        ALL_WEIGHTS.of(bool_and(WEIGHT.isNotNull()).over(together)));
  }

  private static Dataset<Row> measured(Dataset<Row> rows) {
    Column away = VALUE.minus(RegionInequality.MEAN.column());
    Column error = YearlyValue.STANDARD_ERROR.column();
    Column madeUp = IndicatorValue.CONSTRUCTED.column();
    Column weightMadeUp = RegionWeights.WEIGHT_MADE_UP.column();
    Column cells = concat(Lineage.CELLS.column(), RegionWeights.WEIGHT_CELLS.column());
    return rows.groupBy(
            RegionInequality.INDICATOR.column(),
            RegionInequality.YEAR.column(),
            RegionInequality.SEX.column(),
            RegionInequality.WEIGHTING.column())
        .agg(
            RegionInequality.REGIONS.of(count(VALUE)),
            NationOfYear.ALL_REGIONS.of(max(NationOfYear.ALL_REGIONS.column())),
            RegionInequality.MEAN.of(max(RegionInequality.MEAN.column())),
            RegionInequality.LOWEST.of(min(VALUE)),
            RegionInequality.HIGHEST.of(max(VALUE)),
            RegionInequality.COEFFICIENT_OF_VARIATION.of(
                Methods.coefficientOfVariation(VALUE, WEIGHT)),
            RegionInequality.GINI.of(Methods.gini(VALUE, WEIGHT)),
            RegionInequality.THEIL.of(Methods.theil(VALUE, WEIGHT)),
            RegionInequality.ATKINSON.of(Methods.atkinson(VALUE, lit(0.5), WEIGHT)),
            RegionInequality.INDEX_OF_DISPARITY.of(weightedMean(abs(away))),
            RegionInequality.BETWEEN_DEVIATION.of(weightedMean(pow(away, 2))),
            CHANCE.of(weightedMean(pow(error, 2))),
            CERTAIN.of(count(error)),
            ALL_WEIGHTS.of(bool_and(ALL_WEIGHTS.column())),
            MIXED.of(bool_or(madeUp.or(weightMadeUp)).and(not(bool_and(madeUp.and(weightMadeUp))))),
            RegionInequality.CONSTRUCTED.of(bool_or(madeUp)),
            NationOfYear.PANDEMIC.of(bool_or(NationOfYear.PANDEMIC.column())),
            NationOfYear.BROKEN.of(max(NationOfYear.BROKEN.column())),
            DeclaredIndicator.ROUNDED.of(bool_or(DeclaredIndicator.ROUNDED.column())),
            Lineage.CELLS.of(Lineage.cellsWhere(lit(true), cells)));
  }

  private static Column weightedMean(Column value) {
    return try_divide(Sums.of(value.multiply(WEIGHT)), Sums.of(WEIGHT));
  }

  /** What can be said: nothing of mixed values, no differences within one region. */
  private static Dataset<Row> given(Dataset<Row> rows) {
    Column weighted = not(MIXED.column()).and(ALL_WEIGHTS.column());
    Column several = weighted.and(RegionInequality.REGIONS.column().gt(1));
    Column lowest = RegionInequality.LOWEST.column();
    Column variance = RegionInequality.BETWEEN_DEVIATION.column();
    Column certain = several.and(CERTAIN.column().equalTo(RegionInequality.REGIONS.column()));
    Column beyond = greatest(lit(0.0), variance.minus(CHANCE.column()));
    Column positiveMean =
        when(RegionInequality.MEAN.column().gt(0), RegionInequality.MEAN.column());
    return rows.select(
        RegionInequality.INDICATOR.column(),
        RegionInequality.YEAR.column(),
        RegionInequality.SEX.column(),
        RegionInequality.WEIGHTING.column(),
        RegionInequality.REGIONS.column(),
        RegionInequality.MEAN.of(when(weighted, RegionInequality.MEAN.column())),
        RegionInequality.LOWEST.of(when(not(MIXED.column()), lowest)),
        RegionInequality.HIGHEST.of(when(not(MIXED.column()), RegionInequality.HIGHEST.column())),
        RegionInequality.RATIO.of(
            when(several.and(lowest.gt(0)), try_divide(RegionInequality.HIGHEST.column(), lowest))),
        only(several, RegionInequality.COEFFICIENT_OF_VARIATION),
        only(several, RegionInequality.GINI),
        only(several, RegionInequality.THEIL),
        only(several, RegionInequality.ATKINSON),
        RegionInequality.INDEX_OF_DISPARITY.of(
            when(
                several,
                try_divide(RegionInequality.INDEX_OF_DISPARITY.column(), positiveMean)
                    .multiply(100))),
        RegionInequality.BETWEEN_DEVIATION.of(when(several, sqrt(variance))),
        RegionInequality.BEYOND_CHANCE.of(when(certain, sqrt(beyond))),
        RegionInequality.REASON.of(reason(certain)),
        RegionInequality.WARNINGS.of(warnings()),
        RegionInequality.CONSTRUCTED.column(),
        Lineage.CELLS.column());
  }

  private static Column only(Column condition, Field measure) {
    return measure.of(when(condition, measure.column()));
  }

  private static Column reason(Column certain) {
    return when(MIXED.column(), "mixed")
        .when(RegionInequality.REGIONS.column().lt(2), "too_few_regions")
        .when(not(ALL_WEIGHTS.column()), "no_population")
        .when(certain, "")
        .otherwise("no_denominator");
  }

  private static Column warnings() {
    Column allThere = RegionInequality.REGIONS.column().equalTo(NationOfYear.ALL_REGIONS.column());
    Column broken = NationOfYear.BROKEN.column();
    return Warnings.of(
        Warnings.where(NationOfYear.PANDEMIC.column(), "W2"),
        Warnings.where(broken.isNotNull(), "W11", broken),
        Warnings.where(allThere, "W13"),
        Warnings.where(RegionInequality.CONSTRUCTED.column(), "W14"),
        Warnings.where(DeclaredIndicator.ROUNDED.column(), "W16"));
  }
}
