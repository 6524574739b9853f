package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.utfall.domain.Region;
import se.utfall.sql.Methods;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/** In how many regions an indicator has risen or fallen. Real and constructed are not counted. */
final class RegionClaims {
  private static final Field INCREASED =
      regions("increased", "Regions where it has risen, adjusted for the number of regions");
  private static final Field DECREASED = regions("decreased", "Regions where it has fallen");
  private static final Field UNCLEAR = regions("no_clear_change", "Regions with no clear change");
  private static final Field NOT_DECIDED =
      regions("not_decided", "Regions with too few years to tell, indications among them");
  private static final Field OF = regions("of", "Regions with a trend or too few years for one");

  private static final Field TESTS = regions("tests", "Regions whose trend is tested");
  private static final Field COMMON =
      Field.optional("common", StringType, "The regions' reason where they have the same");

  /** An array of structs. */
  private static final Field ADJUSTED = Field.optional("adjusted", StringType, "All q-values");

  private static final Field Q =
      Field.optional(
          "q",
          DoubleType,
          "p adjusted for the regions (Benjamini and Hochberg 1995), within indicator and sex");
  private static final Column CLEAR = coalesce(Q.column().lt(0.05), lit(false));
  private static final Field NUMBER = Field.required("number", IntegerType, "Of a warning's id");
  private static final Field WARNING = Field.required("warning", StringType, "A warning");

  private RegionClaims() {}

  private static Field regions(String name, String meaning) {
    return Field.required(name, IntegerType, meaning);
  }

  static Dataset<Row> of(Dataset<Row> trends) {
    Column verdict = IndicatorTrend.VERDICT.column();
    Column decided = verdict.isin("increased", "decreased", "no_clear_change");
    Column reason = IndicatorTrend.REASON.column();
    return claims(
        adjusted(trends)
            .groupBy(IndicatorTrend.INDICATOR.column(), IndicatorTrend.SEX.column())
            .agg(
                INCREASED.of(count_if(verdict.equalTo(INCREASED.name()).and(CLEAR))),
                DECREASED.of(count_if(verdict.equalTo(DECREASED.name()).and(CLEAR))),
                UNCLEAR.of(count_if(decided.and(not(CLEAR.and(verdict.notEqual(UNCLEAR.name())))))),
                NOT_DECIDED.of(count_if(not(decided))),
                OF.of(count(lit(1))),
                TESTS.of(count(IndicatorTrend.P.column())),
                COMMON.of(when(min(reason).equalTo(max(reason)), max(reason))),
                Warnings.WARNINGS.of(flatten(collect_list(Warnings.WARNINGS.column()))),
                DoseRows.SOME_REAL.of(bool_or(not(IndicatorTrend.CONSTRUCTED.column()))),
                Claim.CONSTRUCTED.of(bool_or(IndicatorTrend.CONSTRUCTED.column())),
                Lineage.CELLS.of(Lineage.cellsWhere(lit(true), Lineage.CELLS.column()))));
  }

  /** The regions' trends, each with its q. */
  private static Dataset<Row> adjusted(Dataset<Row> trends) {
    Column region = IndicatorTrend.REGION_CODE.column();
    WindowSpec together =
        Window.partitionBy(IndicatorTrend.INDICATOR.column(), IndicatorTrend.SEX.column());
    Column adjusted = Methods.benjaminiHochberg(region, IndicatorTrend.P.column()).over(together);
    return trends
        .filter(region.notEqual(Region.NATION.code()))
        .select(Rows.all(), adjusted.as(ADJUSTED.name()))
        .select(Rows.all(), Q.of(Part.of(ADJUSTED.column(), region, Part.Q)));
  }

  private static Dataset<Row> claims(Dataset<Row> counted) {
    Column mixed = DoseRows.SOME_REAL.column().and(Claim.CONSTRUCTED.column());
    Column numbers = Claimed.numbers(INCREASED, DECREASED, UNCLEAR, NOT_DECIDED, OF);
    Column none = array().cast(Claim.NUMBERS.type());
    Column few = NOT_DECIDED.column().equalTo(OF.column());
    Column open = mixed.or(few);
    Column why = when(mixed, "mixed").when(few, coalesce(COMMON.column(), lit("too_few_years")));
    return counted.select(
        Claimed.statement(
            "regions", IndicatorTrend.INDICATOR.column(), IndicatorTrend.SEX.column()),
        Claim.KIND.of("regions"),
        Claim.ABOUT.of(IndicatorTrend.INDICATOR.column()),
        Claim.REGION_CODE.of(Region.NATION.code()),
        Claim.REGION_NAME.of(Region.NATION.officialName()),
        IndicatorTrend.SEX.column(),
        Claim.DESIGN.of("count"),
        Claim.ALLOWED.of(when(open, Claimed.CANNOT_BE_DECIDED).otherwise(Claimed.DESCRIBED)),
        Claim.FINDING.of(when(open, "none").otherwise("counted")),
        Claim.NUMBERS.of(when(mixed, none).otherwise(numbers)),
        Claimed.reasons(why),
        Warnings.WARNINGS.of(warnings()),
        Claim.CONSTRUCTED.column(),
        Lineage.CELLS.column());
  }

  /** Those of any region's trend and of the tests, each once and by number. */
  private static Column warnings() {
    Column own =
        Warnings.of(
            Warnings.where(TESTS.column().gt(1), "W10", TESTS.column()),
            Warnings.where(Claim.CONSTRUCTED.column(), "W14"));
    Column all = array_distinct(concat(Warnings.WARNINGS.column(), own));
    Column numbered =
        transform(all, each -> struct(NUMBER.of(number(each)), each.as(WARNING.name())));
    return transform(sort_array(numbered), each -> each.getField(WARNING.name()));
  }

  private static Column number(Column warning) {
    return regexp_extract(warning.getField(Warnings.ID.name()), "\\d+", 0);
  }
}
