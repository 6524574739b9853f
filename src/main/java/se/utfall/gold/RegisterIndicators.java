package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import se.utfall.declared.DeclaredDefinition;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.domain.Region;
import se.utfall.sql.Methods;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/**
 * What the register gives as indicators, by the main version of its definition: regions by home,
 * and the nation. The unknown region is none to compare with, and only in the nation's values.
 */
public final class RegisterIndicators {
  /** Flag of a nation that is more than all its regions together. */
  static final String UNKNOWN_REGION = "unknown_region";

  /** The indicator of gold.readmission, by home. */
  public static final String READMISSIONS = "register_aterinskrivning_30d";

  /** Flag of every value, followed by the version of the definition that it is by. */
  private static final String VERSION = "definition:";

  /** Status of a year whose end is not followed; its flag, with the last day that is. */
  static final String INCOMPLETE = "incomplete";

  private static final String REPORTED = "reported";
  private static final String SUPPRESSED = "suppressed";

  private static final Field INDICATOR = IndicatorValue.INDICATOR;
  private static final Field REGION_CODE = IndicatorValue.REGION_CODE;
  private static final Field YEAR = IndicatorValue.YEAR;
  private static final Field SEX = IndicatorValue.SEX;
  private static final Field NUMERATOR = IndicatorValue.NUMERATOR;
  private static final Field DENOMINATOR = IndicatorValue.DENOMINATOR;
  private static final Field VALUE = IndicatorValue.VALUE;
  private static final Field LOWER = IndicatorValue.LOWER;
  private static final Field UPPER = IndicatorValue.UPPER;
  private static final Field STATUS = IndicatorValue.STATUS;
  private static final Field IS_INCOMPLETE =
      Field.required("is_incomplete", BooleanType, "Whether the year's end is not followed");
  private static final Field SOURCE_STATUS =
      Field.required("source_status", StringType, "As the result has it");
  private static final Field WITH_UNKNOWN =
      Field.required("with_unknown", BooleanType, "Whether any is of the unknown region");

  private RegisterIndicators() {}

  /** The version that the rows of a gold.indicator are by that are of the register: one or none. */
  public static Dataset<Row> versions(Dataset<Row> indicators) {
    Column flag = IndicatorValue.FLAG.column();
    Column version = regexp_extract(flag, VERSION + "(\\S+)", 1);
    return indicators
        .filter(flag.contains(VERSION))
        .select(DeclaredDefinition.DEFINITION.of(version))
        .distinct();
  }

  static Dataset<Row> of(Inputs inputs) {
    Dataset<Row> all =
        readmissions(main(Readmission.TABLE, inputs))
            .unionByName(avoidable(main(AvoidableRate.TABLE, inputs)))
            .unionByName(psychiatric(main(PsychiatricCare.TABLE, inputs)));
    return settled(declared(all, inputs));
  }

  private static Dataset<Row> main(Table table, Inputs inputs) {
    Field definition = DeclaredDefinition.DEFINITION;
    Dataset<Row> main =
        inputs.of(DeclaredDefinition.TABLE).filter(DeclaredDefinition.IS_MAIN.column());
    Column same = definition.column("result").equalTo(definition.column("main"));
    return inputs.of(table).as("result").join(broadcast(main).as("main"), same, "left_semi");
  }

  /** A value with what it is calculated from. */
  private record Estimate(
      Column numerator, Column denominator, Column value, Column lower, Column upper) {
    static Estimate of(Field some, Field all, Field value) {
      return new Estimate(some.column(), all.column(), value.column(), lit(null), lit(null));
    }

    Estimate within(Column lowerLimit, Column upperLimit) {
      return new Estimate(numerator, denominator, value, lowerLimit, upperLimit);
    }
  }

  private static Dataset<Row> readmissions(Dataset<Row> rows) {
    Estimate share =
        Estimate.of(Readmission.UNPLANNED_30D, Readmission.INDEX_DISCHARGES, Readmission.VALUE)
            .within(Readmission.LOWER.column(), Readmission.UPPER.column());
    return results(
        rows.filter(Readmission.ATTRIBUTION.column().equalTo(Readmission.HOME))
            .select(Rows.all(), SEX.of("total")),
        result(lit(READMISSIONS), "wilson", share, Readmission.INCOMPLETE.column()));
  }

  private static Dataset<Row> avoidable(Dataset<Row> rows) {
    Estimate rate =
        Estimate.of(AvoidableRate.ADMISSIONS, AvoidableRate.POPULATION, AvoidableRate.VALUE)
            .within(AvoidableRate.LOWER.column(), AvoidableRate.UPPER.column());
    return results(
        rows.select(Rows.all(), SEX.of("total")),
        result(AvoidableRate.INDICATOR.column(), "direct_rate", rate, lit(false)));
  }

  private static Dataset<Row> psychiatric(Dataset<Row> rows) {
    Estimate readmitted =
        Estimate.of(
                PsychiatricCare.UNPLANNED_30D,
                PsychiatricCare.INDEX_DISCHARGES,
                PsychiatricCare.VALUE)
            .within(PsychiatricCare.LOWER.column(), PsychiatricCare.UPPER.column());
    Estimate persons = perPeople(PsychiatricCare.PERSONS, PsychiatricCare.PERSONS_PER_1000);
    Estimate stays = perPeople(PsychiatricCare.STAYS, PsychiatricCare.STAYS_PER_1000);
    Estimate days =
        Estimate.of(
            PsychiatricCare.CARE_DAYS,
            PsychiatricCare.POPULATION,
            PsychiatricCare.CARE_DAYS_PER_1000);
    return results(
        rows,
        result(lit("register_psyk_personer"), "poisson_rate", persons, lit(false)),
        result(lit("register_psyk_vardtillfallen"), "poisson_rate", stays, lit(false)),
        result(lit("register_psyk_varddagar"), "ratio", days, lit(false)),
        result(
            lit("register_psyk_aterinskrivning_30d"),
            "wilson",
            readmitted,
            PsychiatricCare.INCOMPLETE.column()));
  }

  private static Estimate perPeople(Field number, Field rate) {
    Field people = PsychiatricCare.POPULATION;
    Column interval =
        Methods.poissonRate(number.column(), people.column(), lit(PsychiatricCare.MULTIPLIER));
    return Estimate.of(number, people, rate)
        .within(Part.of(interval, Part.LOWER), Part.of(interval, Part.UPPER));
  }

  private static Column result(
      Column indicator, String method, Estimate estimate, Column isIncomplete) {
    return struct(
        INDICATOR.of(indicator),
        IndicatorValue.METHOD.of(method),
        NUMERATOR.of(estimate.numerator),
        DENOMINATOR.of(estimate.denominator),
        VALUE.of(estimate.value),
        LOWER.of(estimate.lower),
        UPPER.of(estimate.upper),
        IS_INCOMPLETE.of(isIncomplete));
  }

  private static Dataset<Row> results(Dataset<Row> rows, Column... results) {
    return rows.select(
        RegisterResult.DEFINITION.column(),
        REGION_CODE.column(),
        RegisterResult.REGION_NAME.column(),
        YEAR.column(),
        SEX.column(),
        SOURCE_STATUS.of(STATUS.column()),
        RegisterResult.CONSTRUCTED.column(),
        RegisterResult.CELLS.column(),
        inline(array(results)));
  }

  /** Those that conf/indicators knows. */
  private static Dataset<Row> declared(Dataset<Row> rows, Inputs inputs) {
    Column same =
        INDICATOR.column("result").equalTo(DeclaredIndicator.INDICATOR.column("declared"));
    Column some =
        coalesce(NUMERATOR.column().gt(0), lit(false))
            .or(coalesce(DENOMINATOR.column().gt(0), lit(false)));
    Column isUnknown = REGION_CODE.column().equalTo(Region.UNKNOWN.code());
    Column withUnknown =
        bool_or(isUnknown.and(some))
            .over(Window.partitionBy(INDICATOR.column(), YEAR.column(), SEX.column()));
    return followed(rows, inputs)
        .as("result")
        .join(broadcast(inputs.of(DeclaredIndicator.TABLE)).as("declared"), same, "inner")
        .select(Rows.all("result"), DeclaredIndicator.BREAKS.column("declared"))
        .select(Rows.all(), WITH_UNKNOWN.of(withUnknown), STATUS.of(status()))
        .filter(REGION_CODE.column().notEqual(Region.UNKNOWN.code()));
  }

  /** The rows with the last day that discharges are followed from. */
  private static Dataset<Row> followed(Dataset<Row> rows, Inputs inputs) {
    Column same =
        Stream.of(RegisterResult.DEFINITION, YEAR, IndicatorValue.CONSTRUCTED)
            .map(field -> field.column("row").equalTo(field.column("period")))
            .reduce(Column::and)
            .orElseThrow();
    return rows.as("row")
        .join(broadcast(RegisterPeriod.of(inputs)).as("period"), same, "left")
        .select(Rows.all("row"), RegisterPeriod.FOLLOWED_TO.column("period"));
  }

  private static Column status() {
    Column source = SOURCE_STATUS.column();
    return when(source.equalTo("mixed"), source)
        .when(IS_INCOMPLETE.column(), INCOMPLETE)
        .when(VALUE.column().isNotNull(), REPORTED)
        .when(source.equalTo(SUPPRESSED), source)
        .otherwise("missing");
  }

  /** Only counts that make up a value, shown or suppressed, are there. */
  private static Dataset<Row> settled(Dataset<Row> rows) {
    return rows.select(
        IndicatorValue.TABLE.columnsWith(
            Map.of(
                IndicatorValue.PERIOD,
                YEAR.column().cast("string"),
                NUMERATOR,
                where(NUMERATOR, REPORTED, SUPPRESSED),
                DENOMINATOR,
                where(DENOMINATOR, REPORTED, SUPPRESSED),
                VALUE,
                where(VALUE, REPORTED),
                LOWER,
                where(LOWER, REPORTED),
                UPPER,
                where(UPPER, REPORTED),
                IndicatorValue.FLAG,
                flag())));
  }

  private static Column where(Field number, Object... statuses) {
    return when(STATUS.column().isin(statuses), number.column());
  }

  private static Column flag() {
    Column isNation = REGION_CODE.column().equalTo(Region.NATION.code());
    Column breaks = DeclaredIndicator.BREAKS.column();
    return concat_ws(
        " ",
        when(array_contains(breaks, YEAR.column()), "break"),
        when(
            STATUS.column().equalTo(INCOMPLETE),
            concat_ws(":", lit(INCOMPLETE), RegisterPeriod.FOLLOWED_TO.column().cast("string"))),
        when(isNation.and(WITH_UNKNOWN.column()), UNKNOWN_REGION),
        concat(lit(VERSION), RegisterResult.DEFINITION.column()));
  }
}
