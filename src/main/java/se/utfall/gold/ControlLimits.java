package se.utfall.gold;

import static org.apache.spark.sql.functions.asin;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.sin;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.try_divide;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.sql.Methods;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/**
 * The funnel's limits and a region's distance from the nation (Spiegelhalter 2005). Over-dispersion
 * is added to the variance of the transformed value: the root of observed to expected, or the
 * arcsine of the root of a proportion.
 */
final class ControlLimits {
  private static final double Z_998 = 3.090232306167813;

  private static final Field CENTRE = Field.optional("centre", DoubleType, "Nation, transformed");
  private static final Field ERROR =
      Field.optional("error", DoubleType, "Standard error of the transformed value");
  private static final Field TRANSFORMED = Field.optional("transformed", DoubleType, "The value");

  /** Of the transformed back scale, in the indicator's unit. */
  private static final Field SCALE = Field.optional("scale", DoubleType, "Unit of the limits");

  /** Structs of limits. */
  private static final Field EXACT_95 = Field.optional("exact_95", StringType, "95 %");

  private static final Field EXACT_998 = Field.optional("exact_998", StringType, "99.8 %");

  private ControlLimits() {}

  /** The rows with limits and z; null for methods without. */
  static Dataset<Row> to(Dataset<Row> rows) {
    return exact(transformed(rows))
        .select(
            Rows.all(),
            RegionComparison.CONTROL_95_LOWER.of(
                control(-YearlyValue.Z_95, RegionComparison.EXACT_95_LOWER)),
            RegionComparison.CONTROL_95_UPPER.of(
                control(YearlyValue.Z_95, RegionComparison.EXACT_95_UPPER)),
            RegionComparison.CONTROL_998_LOWER.of(
                control(-Z_998, RegionComparison.EXACT_998_LOWER)),
            RegionComparison.CONTROL_998_UPPER.of(control(Z_998, RegionComparison.EXACT_998_UPPER)),
            RegionComparison.Z.of(z()))
        .select(Rows.all(), RegionComparison.VERDICT.of(verdict()));
  }

  private static Dataset<Row> transformed(Dataset<Row> rows) {
    Column share = YearlyValue.EVENTS.column().divide(YearlyValue.SIZE.column());
    Column target = NationOfYear.TARGET.column();
    Column multiplier = YearlyValue.MULTIPLIER.column();
    Column binomial = ComparisonMethod.IS_BINOMIAL;
    Column poisson = ComparisonMethod.IS_POISSON;
    Column added =
        when(ComparisonMethod.IS_OVERDISPERSED, RegionComparison.TAU2.column()).otherwise(0.0);
    Column byChance = try_divide(lit(0.25), RegionComparison.SIZE.column());
    return rows.select(
        Rows.all(),
        CENTRE.of(when(binomial, asin(sqrt(target))).when(poisson, 1.0)),
        TRANSFORMED.of(
            when(binomial, asin(sqrt(share))).when(poisson, sqrt(try_divide(share, target)))),
        ERROR.of(sqrt(byChance.plus(added))),
        SCALE.of(when(binomial, multiplier).when(poisson, target.multiply(multiplier))));
  }

  private static Dataset<Row> exact(Dataset<Row> rows) {
    return rows.select(
            Rows.all(), funnel(0.95).as(EXACT_95.name()), funnel(0.998).as(EXACT_998.name()))
        .select(
            Rows.all(),
            RegionComparison.EXACT_95_LOWER.of(inUnit(EXACT_95, Part.LOWER)),
            RegionComparison.EXACT_95_UPPER.of(inUnit(EXACT_95, Part.UPPER)),
            RegionComparison.EXACT_998_LOWER.of(inUnit(EXACT_998, Part.LOWER)),
            RegionComparison.EXACT_998_UPPER.of(inUnit(EXACT_998, Part.UPPER)));
  }

  private static Column funnel(double confidence) {
    Column size = RegionComparison.SIZE.column();
    Column level = lit(confidence);
    return when(
            ComparisonMethod.IS_BINOMIAL,
            Methods.funnelBinomial(NationOfYear.TARGET.column(), size, level))
        .when(ComparisonMethod.IS_POISSON, Methods.funnelPoisson(size, level));
  }

  private static Column inUnit(Field limits, Field part) {
    return Part.of(limits.column(), part).multiply(SCALE.column());
  }

  private static Column control(double z, Field exact) {
    Column moved = CENTRE.column().plus(ERROR.column().multiply(z));
    Column inside = greatest(lit(0.0), least(lit(Math.PI / 2), moved));
    Column back =
        when(ComparisonMethod.IS_BINOMIAL, pow(sin(inside), 2))
            .otherwise(pow(greatest(lit(0.0), moved), 2));
    return when(ComparisonMethod.IS_OVERDISPERSED, back.multiply(SCALE.column()))
        .otherwise(exact.column());
  }

  /** By the funnel's transformed value, or by the limit that is on the nation's side. */
  private static Column z() {
    Column value = RegionComparison.VALUE.column();
    Column away = value.minus(RegionComparison.NATION.column());
    Column lower = value.minus(YearlyValue.LOWER.column());
    Column upper = YearlyValue.UPPER.column().minus(value);
    Column error = when(away.gt(0), lower).otherwise(upper).divide(YearlyValue.Z_95);
    Column distance = TRANSFORMED.column().minus(CENTRE.column());
    return when(ComparisonMethod.IS_INTERVAL, try_divide(away, error))
        .otherwise(try_divide(distance, ERROR.column()));
  }

  private static Column verdict() {
    Column z = RegionComparison.Z.column();
    Column value =
        coalesce(
            YearlyValue.EVENTS
                .column()
                .divide(YearlyValue.SIZE.column())
                .multiply(YearlyValue.MULTIPLIER.column()),
            RegionComparison.VALUE.column());
    return when(z.isNull(), "not_decided")
        .when(below(value, RegionComparison.CONTROL_998_LOWER, Z_998), "lower_998")
        .when(below(value, RegionComparison.CONTROL_95_LOWER, YearlyValue.Z_95), "lower_95")
        .when(above(value, RegionComparison.CONTROL_998_UPPER, Z_998), "higher_998")
        .when(above(value, RegionComparison.CONTROL_95_UPPER, YearlyValue.Z_95), "higher_95")
        .otherwise("as_expected");
  }

  /** A value without control limits is judged by its z. */
  private static Column below(Column value, Field limit, double z) {
    return coalesce(value.lt(limit.column()), RegionComparison.Z.column().lt(-z));
  }

  private static Column above(Column value, Field limit, double z) {
    return coalesce(value.gt(limit.column()), RegionComparison.Z.column().gt(z));
  }
}
