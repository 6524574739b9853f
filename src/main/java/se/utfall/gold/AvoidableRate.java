package se.utfall.gold;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.try_element_at;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.AvoidableRateGroup;
import se.utfall.declared.DeclaredDefinition;
import se.utfall.declared.RegionName;
import se.utfall.silver.Population;
import se.utfall.sql.Methods;
import se.utfall.table.Check;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/**
 * gold.avoidable_rate: avoidable admissions per inhabitant, directly standardised to the European
 * Standard Population 2013 of the ages that count. One person may be admitted several times: the
 * limits take admissions as independent.
 */
public final class AvoidableRate {
  public static final Field DEFINITION = RegisterResult.DEFINITION;
  public static final Field INDICATOR = AvoidableRateGroup.INDICATOR;
  public static final Field REGION_CODE = RegisterResult.REGION_CODE;
  public static final Field REGION_NAME = RegisterResult.REGION_NAME;
  public static final Field YEAR = RegisterResult.YEAR;
  public static final Field ADMISSIONS =
      AvoidableAdmission.ADMISSIONS.meaning("For the conditions of the rate; null for mixed");
  public static final Field POPULATION =
      Field.optional(
              "population",
              LongType,
              "Inhabitants of the ages on the year's last day; null for mixed and where any age is not known")
          .in("people");
  public static final Field CRUDE_RATE =
      rate("crude_rate", "Admissions over population; null unless reported");
  public static final Field VALUE = rate("value", "Standardised; null unless reported");
  public static final Field LOWER =
      rate("lower", "Lower 95 % limit of it (Dobson et al. 1991, with Byar's)");
  public static final Field UPPER = rate("upper", "Upper 95 % limit of it");
  public static final Field STATUS =
      Field.required(
          "status",
          StringType,
          "reported, suppressed (fewer than 10 admissions), missing (no population of all ages) or"
              + " mixed (real and constructed rows, so not shown)");
  public static final Field CONSTRUCTED = RegisterResult.CONSTRUCTED;
  public static final Field CELLS = RegisterResult.CELLS;

  /** Value of {@link #STATUS} for what is shown. */
  static final String REPORTED = "reported";

  public static final Table TABLE =
      Table.named("gold.avoidable_rate")
          .grain(
              "one rate, region and year by a version of the definition",
              DEFINITION,
              INDICATOR,
              REGION_CODE,
              YEAR)
          .fields(
              DEFINITION,
              INDICATOR,
              REGION_CODE,
              REGION_NAME,
              YEAR,
              ADMISSIONS,
              POPULATION,
              CRUDE_RATE,
              VALUE,
              LOWER,
              UPPER,
              STATUS,
              CONSTRUCTED,
              CELLS)
          .from(
              AvoidableAdmission.TABLE,
              Population.TABLE,
              AvoidableRateGroup.TABLE,
              DeclaredDefinition.TABLE,
              RegionName.TABLE)
          .checks(
              new Check(
                  "a reported rate is there, and no other",
                  STATUS.column().equalTo(REPORTED).equalTo(VALUE.column().isNotNull())))
          .madeBy(AvoidableRate::make);

  private static final int MULTIPLIER = 100_000;
  private static final Field IS_MIXED = RegisterResult.MIXED;

  /** A map from age to admissions. */
  private static final Field BY_AGE = Field.optional("by_age", StringType, "Admissions by age");

  private static final Field BANDS = Field.required("bands", LongType, "Ages with people");
  private static final Field RATE = Field.optional("rate", DoubleType, "Standardised, and limits");

  private AvoidableRate() {}

  private static Field rate(String name, String meaning) {
    return Field.optional(name, DoubleType, meaning).in("per 100,000 inhabitants");
  }

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> rates = overPeople(withAdmissions(wanted(inputs), inputs), inputs);
    Column age = DeclaredDefinition.AVOIDABLE_AGE_FROM.column();
    Column whole = BANDS.column().equalTo(Inhabitants.bandsFrom(age));
    Column status =
        when(IS_MIXED.column(), "mixed")
            .when(whole.and(RATE.column().isNotNull()), shown())
            .otherwise("missing");
    Column crude =
        ADMISSIONS.column().cast("double").divide(POPULATION.column()).multiply(MULTIPLIER);
    return rates
        .select(Rows.all(), STATUS.of(status))
        .select(
            TABLE.columnsWith(
                Map.of(
                    POPULATION, RegisterResult.unmixed(when(whole, POPULATION.column())),
                    ADMISSIONS, RegisterResult.unmixed(ADMISSIONS.column()),
                    CRUDE_RATE, reported(crude),
                    VALUE, reported(Part.of(RATE.column(), VALUE)),
                    LOWER, reported(Part.of(RATE.column(), LOWER)),
                    UPPER, reported(Part.of(RATE.column(), UPPER)))));
  }

  /** The method gives no limits where there are too few events to publish the rate. */
  private static Column shown() {
    return when(Part.of(RATE.column(), LOWER).isNotNull(), REPORTED).otherwise("suppressed");
  }

  private static Column reported(Column value) {
    return when(STATUS.column().equalTo(REPORTED), value);
  }

  /** One row a rate, region and year with admissions for any condition. */
  private static Dataset<Row> wanted(Inputs inputs) {
    Dataset<Row> places =
        inputs
            .of(AvoidableAdmission.TABLE)
            .groupBy(DEFINITION.column(), REGION_CODE.column(), REGION_NAME.column(), YEAR.column())
            .agg(
                CONSTRUCTED.of(bool_or(CONSTRUCTED.column())),
                IS_MIXED.of(bool_or(AvoidableAdmission.STATUS.column().equalTo("mixed"))),
                CELLS.of(Lineage.cellsWhere(lit(true), CELLS.column())));
    Dataset<Row> rates =
        inputs.of(AvoidableRateGroup.TABLE).select(DEFINITION.column(), INDICATOR.column());
    return places
        .as("place")
        .join(broadcast(rates.distinct()).as("rate"), same("place", "rate", DEFINITION), "inner")
        .join(
            broadcast(inputs.of(DeclaredDefinition.TABLE)).as("declared"),
            same("place", "declared", DEFINITION),
            "inner")
        .select(
            Rows.all("place"),
            INDICATOR.column("rate"),
            DeclaredDefinition.AVOIDABLE_AGE_FROM.column("declared"));
  }

  private static Column same(String one, String other, Field... fields) {
    return Stream.of(fields)
        .map(field -> field.column(one).equalTo(field.column(other)))
        .reduce(Column::and)
        .orElseThrow();
  }

  private static Dataset<Row> withAdmissions(Dataset<Row> wanted, Inputs inputs) {
    Dataset<Row> byAge =
        inputs
            .of(AvoidableAdmission.TABLE)
            .as("admission")
            .join(
                broadcast(inputs.of(AvoidableRateGroup.TABLE)).as("group"),
                same("admission", "group", DEFINITION, AvoidableAdmission.CONDITION),
                "inner")
            .select(Rows.all("admission"), INDICATOR.column("group"))
            .groupBy(
                DEFINITION.column(),
                INDICATOR.column(),
                REGION_CODE.column(),
                YEAR.column(),
                AvoidableAdmission.AGE_FROM.column())
            .agg(ADMISSIONS.of(sum(ADMISSIONS.column())))
            .groupBy(DEFINITION.column(), INDICATOR.column(), REGION_CODE.column(), YEAR.column())
            .agg(
                map_from_entries(
                        collect_list(
                            struct(AvoidableAdmission.AGE_FROM.column(), ADMISSIONS.column())))
                    .as(BY_AGE.name()),
                ADMISSIONS.of(sum(ADMISSIONS.column())));
    return wanted
        .as("wanted")
        .join(
            byAge.as("counted"),
            same("wanted", "counted", DEFINITION, INDICATOR, REGION_CODE, YEAR),
            "left")
        .select(
            Rows.all("wanted"),
            BY_AGE.column("counted"),
            ADMISSIONS.of(coalesce(ADMISSIONS.column("counted"), lit(0))));
  }

  /** An age without admissions counts with none. */
  private static Dataset<Row> overPeople(Dataset<Row> admissions, Inputs inputs) {
    Column age = Inhabitants.AGE_FROM.column("people");
    Column same =
        same("admission", "people", REGION_CODE, YEAR)
            .and(
                CONSTRUCTED
                    .column("admission")
                    .equalTo(Inhabitants.FOR_CONSTRUCTED.column("people")))
            .and(age.geq(DeclaredDefinition.AVOIDABLE_AGE_FROM.column("admission")));
    Column people = Inhabitants.PEOPLE.column("people");
    Column events = coalesce(try_element_at(BY_AGE.column(), age), lit(0));
    Column madeUp = coalesce(Inhabitants.CONSTRUCTED.column("people"), lit(false));
    Column[] keys =
        Stream.of(
                DEFINITION,
                INDICATOR,
                REGION_CODE,
                REGION_NAME,
                YEAR,
                ADMISSIONS,
                IS_MIXED,
                DeclaredDefinition.AVOIDABLE_AGE_FROM)
            .map(field -> field.column("admission"))
            .toArray(Column[]::new);
    return admissions
        .as("admission")
        .join(broadcast(Inhabitants.byAge(inputs)).as("people"), same, "left")
        .groupBy(keys)
        .agg(
            POPULATION.of(sum(people)),
            BANDS.of(count(people)),
            Methods.directRate(events, people, Methods.standardWeight(age), lit(MULTIPLIER))
                .as(RATE.name()),
            CONSTRUCTED.of(bool_or(CONSTRUCTED.column("admission").or(madeUp))),
            CELLS.of(
                Lineage.together(
                    max(CELLS.column("admission")),
                    Lineage.cellsWhere(
                        lit(true), coalesce(Inhabitants.DELIVERIES.column(), Lineage.NONE)))));
  }
}
