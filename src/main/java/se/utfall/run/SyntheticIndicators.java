package se.utfall.run;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.rint;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import se.utfall.config.Configuration;
import se.utfall.declared.DeclaredAim;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.domain.Aim;
import se.utfall.domain.Indicator;
import se.utfall.domain.Indicator.Basis;
import se.utfall.domain.Indicator.Measure;
import se.utfall.domain.Indicator.Polarity;
import se.utfall.domain.Region;
import se.utfall.domain.Words;
import se.utfall.gold.IndicatorValue;
import se.utfall.gold.Lineage;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/**
 * A hundred made-up indicators of every region and the nation over 15 years: shares and rates with
 * counts, and values alone. Money came in the middle, and the last two are its doses.
 */
record SyntheticIndicators(SparkSession spark, Configuration configuration) {
  private static final int INDICATORS = 100;
  private static final int FIRST_YEAR = 2010;
  private static final int LAST_YEAR = 2024;
  private static final int MONEY_FROM = 2019;
  private static final Words NAME = new Words("Påhittad", "Made up");
  private static final Field NUMBER = Field.required("number", IntegerType, "1 to the last");
  private static final Field NOISE = Field.required("noise", DoubleType, "0 to 1, as by chance");
  private static final Column COUNTED = not(pmod(NUMBER.column(), lit(3)).equalTo(0));

  /** gold.indicator and what is declared of it, by name. */
  Map<String, Dataset<Row>> tables() {
    Aim.Initiative money =
        new Aim.Initiative("money", NAME, MONEY_FROM, id(INDICATORS - 1), id(INDICATORS));
    List<Indicator> indicators =
        IntStream.rangeClosed(1, INDICATORS).mapToObj(SyntheticIndicators::declared).toList();
    return Map.of(
        IndicatorValue.TABLE.name(),
        IndicatorValue.TABLE.shaped(values()),
        DeclaredIndicator.TABLE.name(),
        spark.createDataFrame(DeclaredIndicator.rows(indicators), DeclaredIndicator.TABLE.schema()),
        DeclaredAim.TABLE.name(),
        spark.createDataFrame(
            DeclaredAim.rows(List.of(new Aim("aim", money, NAME)), indicators),
            DeclaredAim.TABLE.schema()));
  }

  private static String id(int number) {
    return "S" + number;
  }

  private static Indicator declared(int number) {
    boolean isDose = number > INDICATORS - 2;
    return new Indicator(
        id(number),
        List.of(id(number)),
        NAME,
        NAME,
        Polarity.NONE,
        null,
        0,
        NAME,
        List.of(),
        List.of(),
        isDose ? List.of() : List.of("aim"),
        null,
        new Basis(measure(number % 3), 100, 0));
  }

  private static Measure measure(int kind) {
    return switch (kind) {
      case 1 -> Measure.PROPORTION;
      case 2 -> Measure.RATE;
      default -> Measure.OTHER;
    };
  }

  private Dataset<Row> values() {
    Column size =
        when(IndicatorValue.REGION_CODE.column().equalTo(Region.NATION.code()), 100_000)
            .otherwise(
                lit(500).plus(pmod(xxhash64(IndicatorValue.REGION_CODE.column()), lit(9000))));
    Column events = rint(size.multiply(NOISE.column().multiply(0.04).plus(0.15)));
    return places()
        .select(
            Rows.all(),
            IndicatorValue.INDICATOR.of(concat(lit("S"), NUMBER.column().cast("string"))),
            IndicatorValue.REGION_NAME.of(IndicatorValue.REGION_CODE.column()),
            IndicatorValue.PERIOD.of(IndicatorValue.YEAR.column()),
            IndicatorValue.NUMERATOR.of(when(COUNTED, events)),
            IndicatorValue.DENOMINATOR.of(when(COUNTED, size)),
            IndicatorValue.VALUE.of(events.multiply(100).divide(size)),
            IndicatorValue.LOWER.of((Object) null),
            IndicatorValue.UPPER.of((Object) null),
            IndicatorValue.METHOD.of("published"),
            IndicatorValue.STATUS.of("reported"),
            IndicatorValue.FLAG.of(""),
            IndicatorValue.CONSTRUCTED.of(false),
            Lineage.CELLS.of(
                array(
                    concat_ws(
                        "/",
                        NUMBER.column(),
                        IndicatorValue.REGION_CODE.column(),
                        IndicatorValue.YEAR.column(),
                        IndicatorValue.SEX.column()))));
  }

  private Dataset<Row> places() {
    Column[] regions =
        Stream.concat(Stream.of(Region.NATION), configuration.regions().stream())
            .map(region -> lit(region.code()))
            .toArray(Column[]::new);
    Column hash =
        xxhash64(
            NUMBER.column(),
            IndicatorValue.REGION_CODE.column(),
            IndicatorValue.YEAR.column(),
            IndicatorValue.SEX.column());
    return spark
        .range(1)
        .select(explode(sequence(lit(1), lit(INDICATORS))).as(NUMBER.name()))
        .select(Rows.all(), explode(array(regions)).as(IndicatorValue.REGION_CODE.name()))
        .select(
            Rows.all(),
            explode(sequence(lit(FIRST_YEAR), lit(LAST_YEAR))).as(IndicatorValue.YEAR.name()))
        .select(
            Rows.all(),
            explode(array(lit("total"), lit("women"), lit("men"))).as(IndicatorValue.SEX.name()))
        .select(Rows.all(), NOISE.of(pmod(hash, lit(10_000)).divide(10_000)));
  }
}
