package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import se.utfall.declared.RegionName;
import se.utfall.silver.Population;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/**
 * The people that results of the register are over: on the last day of the year, by region (the
 * nation too) and sex. Real rows are over real people only. Constructed ones are over constructed
 * people, whose scale they share, and over real ones in a year without.
 */
final class Inhabitants {
  /** Years of age in a band. */
  static final int BAND = 5;

  /** The first age of the oldest, who are one band. */
  static final int LAST_BAND = 90;

  static final Field REGION_CODE = Population.REGION_CODE;
  static final Field YEAR = Population.YEAR;
  static final Field SEX = Population.SEX;
  static final Field AGE_FROM = Population.AGE_FROM.named("band_from");
  static final Field PEOPLE = Population.PEOPLE;
  static final Field CONSTRUCTED = Population.CONSTRUCTED.named("people_constructed");
  static final Field DELIVERIES = Field.cells("people_deliveries", "That they were counted in");

  /** Whether the results that the people are for are of constructed rows. */
  static final Field FOR_CONSTRUCTED = CONSTRUCTED.named("for_constructed");

  private static final String TOTAL = "total";
  private static final Field IS_SAME =
      Field.required("is_same", BooleanType, "Real for real, constructed for constructed");
  private static final Field ANY_SAME = IS_SAME.named("any_same");
  private static final Field WOMEN = PEOPLE.named("women");
  private static final Field MEN = PEOPLE.named("men");
  private static final Field BOTH = PEOPLE.named("both");
  private static final Field COUNTED_IN = REGION_CODE.named("counted_in");
  private static final Field OWN = PEOPLE.named("own");
  private static final Field OF_REGIONS = PEOPLE.named("of_regions");
  private static final Field REGIONS = Field.required("regions", LongType, "With people");
  private static final Field ALL_REGIONS = REGIONS.named("all_regions");

  private Inhabitants() {}

  /** The first age of the band that an age is in. */
  static Column bandOf(Column age) {
    return least(floor(age.divide(BAND)).multiply(BAND), lit(LAST_BAND));
  }

  /** How many bands there are from an age on. */
  static Column bandsFrom(Column age) {
    return lit(LAST_BAND).minus(age).divide(BAND).plus(1);
  }

  /** One row a region, year and band of age, women and men together. */
  static Dataset<Row> byAge(Inputs inputs) {
    return of(inputs).filter(AGE_FROM.column().isNotNull().and(SEX.column().equalTo(TOTAL)));
  }

  /** One row a region, year and sex: counted as such, or the sum of all bands. */
  static Dataset<Row> bySex(Inputs inputs) {
    Column isBand = AGE_FROM.column().isNotNull();
    Column counted = max(when(not(isBand), PEOPLE.column()));
    Column isWhole = count(when(isBand, 1)).equalTo(bandsFrom(lit(0)));
    return of(inputs)
        .groupBy(REGION_CODE.column(), YEAR.column(), SEX.column(), FOR_CONSTRUCTED.column())
        .agg(
            PEOPLE.of(coalesce(counted, when(isWhole, sum(when(isBand, PEOPLE.column()))))),
            CONSTRUCTED.of(bool_or(CONSTRUCTED.column())),
            deliveries())
        .filter(PEOPLE.column().gt(0));
  }

  /** A null band is all ages together. The nation is as counted, or all regions together. */
  private static Dataset<Row> of(Inputs inputs) {
    Dataset<Row> regions =
        inputs
            .of(RegionName.TABLE)
            .agg(ALL_REGIONS.of(count_distinct(RegionName.REGION_CODE.column())));
    Column isOwn = REGION_CODE.column().equalTo(COUNTED_IN.column());
    Column isPart = not(isOwn);
    Column places = array_distinct(RegisterResult.placesOf(REGION_CODE));
    Column complete = REGIONS.column().equalTo(ALL_REGIONS.column());
    return withTotals(ofKind(inputs))
        .select(Rows.all(), explode(places).as(COUNTED_IN.name()))
        .groupBy(
            REGION_CODE.of(COUNTED_IN.column()),
            YEAR.column(),
            FOR_CONSTRUCTED.column(),
            AGE_FROM.column(),
            SEX.column())
        .agg(
            OWN.of(max(when(isOwn, PEOPLE.column()))),
            OF_REGIONS.of(sum(when(isPart, PEOPLE.column()))),
            REGIONS.of(count(when(isPart, 1))),
            CONSTRUCTED.of(ownOrAll(isOwn, CONSTRUCTED)),
            deliveries())
        .crossJoin(broadcast(regions))
        .select(Rows.all(), PEOPLE.of(coalesce(OWN.column(), when(complete, OF_REGIONS.column()))))
        .filter(PEOPLE.column().isNotNull());
  }

  private static Column ownOrAll(Column isOwn, Field flag) {
    return coalesce(bool_or(when(isOwn, flag.column())), bool_or(flag.column()));
  }

  private static Dataset<Row> ofKind(Inputs inputs) {
    Column from = Population.AGE_FROM.column();
    Column to = Population.AGE_TO.column();
    Column isBand = from.lt(LAST_BAND).and(from.mod(BAND).equalTo(0));
    Column isLast = from.equalTo(LAST_BAND).and(to.isNull());
    Column anySame =
        bool_or(IS_SAME.column()).over(Window.partitionBy(YEAR.column(), FOR_CONSTRUCTED.column()));
    return inputs
        .of(Population.TABLE)
        .filter(Population.COUNTS.and(PEOPLE.column().isNotNull()))
        .filter(
            Population.AGE
                .column()
                .equalTo("all")
                .or(isBand.and(to.minus(from).equalTo(BAND - 1)))
                .or(isLast))
        .select(
            REGION_CODE.column(),
            YEAR.column(),
            SEX.column(),
            AGE_FROM.of(from),
            PEOPLE.column(),
            CONSTRUCTED.of(Population.CONSTRUCTED.column()),
            DELIVERIES.of(array(Population.DELIVERY.column())),
            explode(array(lit(false), lit(true))).as(FOR_CONSTRUCTED.name()))
        .select(Rows.all(), IS_SAME.of(CONSTRUCTED.column().equalTo(FOR_CONSTRUCTED.column())))
        .select(Rows.all(), ANY_SAME.of(anySame))
        .filter(IS_SAME.column().or(FOR_CONSTRUCTED.column().and(not(ANY_SAME.column()))));
  }

  private static Dataset<Row> withTotals(Dataset<Row> rows) {
    Column total = coalesce(BOTH.column(), WOMEN.column().plus(MEN.column()));
    return rows.groupBy(
            REGION_CODE.column(), YEAR.column(), FOR_CONSTRUCTED.column(), AGE_FROM.column())
        .agg(
            WOMEN.of(ofSex("women")),
            MEN.of(ofSex("men")),
            BOTH.of(ofSex(TOTAL)),
            CONSTRUCTED.of(bool_or(CONSTRUCTED.column())),
            deliveries())
        .select(
            REGION_CODE.column(),
            YEAR.column(),
            FOR_CONSTRUCTED.column(),
            AGE_FROM.column(),
            CONSTRUCTED.column(),
            DELIVERIES.column(),
            inline(
                array(
                    people(TOTAL, total),
                    people("women", WOMEN.column()),
                    people("men", MEN.column()))))
        .filter(PEOPLE.column().isNotNull());
  }

  private static Column ofSex(String sex) {
    return max(when(SEX.column().equalTo(sex), PEOPLE.column()));
  }

  private static Column people(String sex, Column people) {
    return struct(SEX.of(sex), PEOPLE.of(people));
  }

  private static Column deliveries() {
    return DELIVERIES.of(sort_array(array_distinct(flatten(collect_list(DELIVERIES.column())))));
  }
}
