package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.DeclaredDefinition;
import se.utfall.declared.RegionName;
import se.utfall.domain.Region;
import se.utfall.expression.Diagnosis;
import se.utfall.silver.CareChain;
import se.utfall.silver.Population;
import se.utfall.silver.RegisterYear;
import se.utfall.table.Check;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/**
 * gold.psychiatric_care: inpatient care whose main diagnosis is psychiatric, of people of all ages,
 * by home region and year of discharge. All of a stay's days count in that year.
 */
public final class PsychiatricCare {
  public static final Field DEFINITION = RegisterResult.DEFINITION;
  public static final Field REGION_CODE = RegisterResult.REGION_CODE;
  public static final Field REGION_NAME = RegisterResult.REGION_NAME;
  public static final Field YEAR = RegisterResult.YEAR;
  public static final Field SEX =
      Inhabitants.SEX.meaning("women, men or total; the total has those of unknown sex too");
  public static final Field PERSONS =
      number(
          "persons", "Persons with a stay, each once; those who cannot be told apart are not in");
  public static final Field STAYS = number("stays", "Care chains");
  public static final Field CARE_DAYS =
      number("care_days", "Days from the first to the last; a stay of one day has one");
  public static final Field POPULATION =
      Field.optional(
              "population", LongType, "Inhabitants on the year's last day; null if not known")
          .in("people");
  public static final Field PERSONS_PER_1000 = per1000(PERSONS);
  public static final Field STAYS_PER_1000 = per1000(STAYS);
  public static final Field CARE_DAYS_PER_1000 = per1000(CARE_DAYS);
  public static final Field INDEX_DISCHARGES =
      Readmission.INDEX_DISCHARGES.meaning("Stays that end alive and are followed; null for mixed");
  public static final Field UNPLANNED_30D =
      Readmission.UNPLANNED_30D.meaning(
          "Of them with an unplanned psychiatric stay within the days; null for mixed");
  public static final Field VALUE =
      Readmission.VALUE.meaning("Unplanned ones of the index discharges");
  public static final Field LOWER = Readmission.LOWER;
  public static final Field UPPER = Readmission.UPPER;
  public static final Field INCOMPLETE = RegisterPeriod.INCOMPLETE;
  public static final Field STATUS = Readmission.STATUS;
  public static final Field CONSTRUCTED = RegisterResult.CONSTRUCTED;
  public static final Field CELLS = RegisterResult.CELLS;

  public static final Table TABLE =
      Table.named("gold.psychiatric_care")
          .grain(
              "one region, year and sex by a version of the definition",
              DEFINITION,
              REGION_CODE,
              YEAR,
              SEX)
          .fields(
              DEFINITION,
              REGION_CODE,
              REGION_NAME,
              YEAR,
              SEX,
              PERSONS,
              STAYS,
              CARE_DAYS,
              POPULATION,
              PERSONS_PER_1000,
              STAYS_PER_1000,
              CARE_DAYS_PER_1000,
              INDEX_DISCHARGES,
              UNPLANNED_30D,
              VALUE,
              LOWER,
              UPPER,
              INCOMPLETE,
              STATUS,
              CONSTRUCTED,
              CELLS)
          .from(
              CareChain.TABLE,
              RegisterYear.TABLE,
              Population.TABLE,
              DeclaredDefinition.TABLE,
              RegionName.TABLE)
          .checks(
              new Check(
                  "nobody has less than a stay, and no stay less than a day",
                  STAYS
                      .column()
                      .isNull()
                      .or(STAYS.column().between(PERSONS.column(), CARE_DAYS.column()))))
          .inPieces(CareChain.YEAR, CareChain.TABLE)
          .madeBy(PsychiatricCare::make);

  static final int MULTIPLIER = 1000;

  private static final Field PERSONS_AT_HOME = PERSONS.named("persons_at_home");
  private static final Field PERSONS_OF_NATION = PERSONS.named("persons_of_nation");
  private static final Field COUNTED_IN = REGION_CODE.named("counted_in");
  private static final Field COUNTED_AS = SEX.named("counted_as");

  private PsychiatricCare() {}

  private static Field number(String name, String meaning) {
    return Field.optional(name, LongType, meaning + "; null for mixed");
  }

  private static Field per1000(Field number) {
    return Field.optional(number.name() + "_per_1000", DoubleType, "Of the population")
        .in("per 1,000 inhabitants");
  }

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> rows = withPeople(inPlaces(counted(inputs)), inputs);
    Column madeUp = coalesce(Inhabitants.CONSTRUCTED.column(), lit(false));
    Column status = when(RegisterResult.MIXED.column(), "mixed").otherwise("reported");
    Column cells =
        Lineage.together(CELLS.column(), coalesce(Inhabitants.DELIVERIES.column(), Lineage.NONE));
    return RegisterResult.named(rows, inputs)
        .select(
            Rows.all(),
            Readmission.share(UNPLANNED_30D, INDEX_DISCHARGES).as(Readmission.SHARE.name()))
        .select(
            TABLE.columnsWith(
                Map.ofEntries(
                    unmixed(PERSONS),
                    unmixed(STAYS),
                    unmixed(CARE_DAYS),
                    unmixed(INDEX_DISCHARGES),
                    unmixed(UNPLANNED_30D),
                    overPeople(PERSONS_PER_1000, PERSONS),
                    overPeople(STAYS_PER_1000, STAYS),
                    overPeople(CARE_DAYS_PER_1000, CARE_DAYS),
                    Map.entry(VALUE, Readmission.percent(VALUE)),
                    Map.entry(LOWER, Readmission.percent(LOWER)),
                    Map.entry(UPPER, Readmission.percent(UPPER)),
                    Map.entry(STATUS, status),
                    Map.entry(CONSTRUCTED, CONSTRUCTED.column().or(madeUp)),
                    Map.entry(CELLS, cells))));
  }

  private static Map.Entry<Field, Column> unmixed(Field number) {
    return Map.entry(number, RegisterResult.unmixed(number.column()));
  }

  private static Map.Entry<Field, Column> overPeople(Field rate, Field number) {
    Column each = number.column().cast("double").divide(POPULATION.column());
    return Map.entry(rate, RegisterResult.unmixed(each.multiply(MULTIPLIER)));
  }

  /** One pass over the chains, which say themselves who is counted by which. */
  private static Dataset<Row> counted(Inputs inputs) {
    Column followed = RegisterPeriod.isFollowed();
    return RegisterPeriod.chainsOf(
            inputs, RegisterPeriod.of(inputs), DeclaredDefinition.WINDOW_DAYS, INCOMPLETE)
        .filter(isPsychiatric(inputs))
        .groupBy(
            DEFINITION.column(),
            CONSTRUCTED.column(),
            REGION_CODE.of(CareChain.HOME_REGION.column()),
            YEAR.column(),
            INCOMPLETE.column(),
            SEX.of(CareChain.SEX.column()))
        .agg(
            PERSONS_OF_NATION.of(count_if(CareChain.PSYCHIATRIC_PERSON.column())),
            PERSONS_AT_HOME.of(count_if(CareChain.PSYCHIATRIC_PERSON_AT_HOME.column())),
            STAYS.of(count(lit(1))),
            CARE_DAYS.of(sum(RegisterPeriod.careDays())),
            INDEX_DISCHARGES.of(count_if(followed)),
            UNPLANNED_30D.of(
                count_if(followed.and(RegisterPeriod.isInWindow(CareChain.NEXT_PSYCHIATRIC)))));
  }

  /** A handful of prefixes: constants in the plan, and no join. */
  private static Column isPsychiatric(Inputs inputs) {
    return inputs.of(DeclaredDefinition.TABLE).collectAsList().stream()
        .map(PsychiatricCare::isPsychiatric)
        .reduce(Column::or)
        .orElse(lit(false));
  }

  private static Column isPsychiatric(Row version) {
    String name = version.getAs(DEFINITION.name());
    List<String> prefixes =
        version.getList(version.fieldIndex(DeclaredDefinition.PSYCHIATRIC.name()));
    Column begins = Diagnosis.beginsWith(CareChain.DIAGNOSIS.column(), prefixes);
    return CareChain.DEFINITION.column().equalTo(name).and(begins);
  }

  /** Who has moved counts once in each region, and once in the nation. */
  private static Dataset<Row> inPlaces(Dataset<Row> counted) {
    Column places =
        array(
            struct(COUNTED_IN.of(REGION_CODE.column()), PERSONS.of(PERSONS_AT_HOME.column())),
            struct(COUNTED_IN.of(Region.NATION.code()), PERSONS.of(PERSONS_OF_NATION.column())));
    Column sexes = array_compact(array(lit("total"), SEX.column()));
    return counted
        .select(Rows.all(), inline(places))
        .select(Rows.all(), explode(sexes).as(COUNTED_AS.name()))
        .groupBy(
            DEFINITION.column(),
            REGION_CODE.of(COUNTED_IN.column()),
            YEAR.column(),
            SEX.of(COUNTED_AS.column()))
        .agg(
            PERSONS.of(sum(PERSONS.column())),
            STAYS.of(sum(STAYS.column())),
            CARE_DAYS.of(sum(CARE_DAYS.column())),
            INDEX_DISCHARGES.of(sum(INDEX_DISCHARGES.column())),
            UNPLANNED_30D.of(sum(UNPLANNED_30D.column())),
            INCOMPLETE.of(bool_or(INCOMPLETE.column())),
            RegisterResult.MIXED.of(RegisterResult.mixed()),
            CONSTRUCTED.of(bool_or(CONSTRUCTED.column())));
  }

  private static Dataset<Row> withPeople(Dataset<Row> rows, Inputs inputs) {
    Column same =
        Stream.of(REGION_CODE, YEAR, SEX)
            .map(field -> field.column("row").equalTo(field.column("people")))
            .reduce(
                CONSTRUCTED.column("row").equalTo(Inhabitants.FOR_CONSTRUCTED.column("people")),
                Column::and);
    Dataset<Row> delivered =
        RegisterResult.withDeliveries(rows, RegisterPeriod.deliveries(inputs, 1));
    return delivered
        .as("row")
        .join(broadcast(Inhabitants.bySex(inputs)).as("people"), same, "left")
        .select(
            Rows.all("row"),
            POPULATION.of(Inhabitants.PEOPLE.column("people")),
            Inhabitants.CONSTRUCTED.column("people"),
            Inhabitants.DELIVERIES.column("people"));
  }
}
