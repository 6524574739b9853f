package se.utfall.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.apache.spark.sql.functions.sum;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.jspecify.annotations.Nullable;
import se.utfall.config.Configuration;
import se.utfall.domain.Region;
import se.utfall.domain.Register;
import se.utfall.domain.Register.Line;
import se.utfall.domain.Register.Value;
import se.utfall.domain.RegisterDefinition;
import se.utfall.gold.AvoidableAdmission;
import se.utfall.gold.AvoidableRate;
import se.utfall.gold.PsychiatricCare;
import se.utfall.gold.Readmission;
import se.utfall.gold.RegisterQuality;
import se.utfall.silver.RegisterYear;
import se.utfall.table.Field;

/** What a run has of inpatient registers by the main definition, as plain records. */
final class RegisterRecords {
  /** Years of admissions that find room beside each other. */
  private static final int YEARS_SHOWN = 5;

  private static final String NATION = Region.NATION.code();

  private final RunTables tables;
  private final Configuration configuration;

  RegisterRecords(RunTables tables, Configuration configuration) {
    this.tables = tables;
    this.configuration = configuration;
  }

  /**
   * With every number, also those that are not to be shown. The real one first.
   *
   * @throws se.utfall.table.Failure of kind USAGE where the run's main definition is no longer
   *     declared
   */
  List<Register> registers() {
    Map<Boolean, List<Integer>> years =
        tables
            .rows(RegisterYear.TABLE, RegisterYear.REGISTER_YEAR)
            .collect(
                groupingBy(
                    row -> row.flag(RegisterYear.CONSTRUCTED),
                    TreeMap::new,
                    mapping(row -> row.number(RegisterYear.REGISTER_YEAR), toList())));
    if (years.isEmpty()) {
      return List.of();
    }
    ComputedDefinitions computed = new ComputedDefinitions(tables, configuration);
    RegisterDefinition main = computed.declared(computed.main());
    return years.entrySet().stream().map(each -> register(main, each)).toList();
  }

  private Register register(RegisterDefinition main, Map.Entry<Boolean, List<Integer>> kind) {
    boolean constructed = kind.getKey();
    Predicate<Values> own =
        row ->
            row.text(Readmission.DEFINITION).equals(main.version())
                && row.flag(Readmission.CONSTRUCTED) == constructed
                && !row.text(Readmission.STATUS).equals("mixed");
    List<Values> readmissions =
        tables
            .rows(Readmission.TABLE, Readmission.REGION_CODE, Readmission.YEAR)
            .filter(own)
            .toList();
    List<Values> rates =
        tables
            .rows(AvoidableRate.TABLE, AvoidableRate.REGION_CODE, AvoidableRate.INDICATOR)
            .filter(own)
            .toList();
    int followed =
        last(readmissions.stream().filter(row -> !row.flag(Readmission.INCOMPLETE)).toList());
    int last = last(rates);
    return new Register(
        constructed,
        main,
        kind.getValue().stream().distinct().toList(),
        configuration.methods().suppressBelow(),
        followed,
        last,
        readmissionsByYear(readmissions),
        readmissionsByRegion(ofYear(readmissions, followed)),
        avoidableByRegion(ofYear(rates, last)),
        avoidableByCondition(main, constructed),
        psychiatricByYear(own),
        quality(constructed));
  }

  private static int last(List<Values> rows) {
    return rows.stream().mapToInt(row -> row.number(Readmission.YEAR)).max().orElse(0);
  }

  private static List<Values> ofYear(List<Values> rows, int year) {
    return rows.stream().filter(row -> row.number(Readmission.YEAR) == year).toList();
  }

  private static String year(Values row) {
    return String.valueOf(row.number(Readmission.YEAR));
  }

  private static boolean isBy(String attribution, Values row) {
    return row.text(Readmission.ATTRIBUTION).equals(attribution);
  }

  private static List<Line> readmissionsByYear(List<Values> rows) {
    return rows.stream()
        .filter(
            row -> isBy(Readmission.HOME, row) && row.text(Readmission.REGION_CODE).equals(NATION))
        .map(row -> new Line(year(row), "", byHome(row)))
        .toList();
  }

  /** By home, with those of the region's hospitals beside. */
  private static List<Line> readmissionsByRegion(List<Values> rows) {
    Map<String, Values> byHospital = new TreeMap<>();
    rows.stream()
        .filter(row -> isBy(Readmission.HOSPITAL, row))
        .forEach(row -> byHospital.put(row.text(Readmission.REGION_CODE), row));
    return rows.stream()
        .filter(row -> isBy(Readmission.HOME, row))
        .map(row -> readmissions(row, byHospital.get(row.text(Readmission.REGION_CODE))))
        .toList();
  }

  private static Line readmissions(Values home, @Nullable Values hospital) {
    Map<String, Value> values = new LinkedHashMap<>(byHome(home));
    if (hospital != null) {
      values.put("hospital_discharges", count(hospital, Readmission.INDEX_DISCHARGES));
      values.put("hospital_unplanned", count(hospital, Readmission.UNPLANNED_30D));
    }
    return new Line(home.text(Readmission.REGION_CODE), home.text(Readmission.REGION_NAME), values);
  }

  private static Map<String, Value> byHome(Values row) {
    Map<String, Value> values = new LinkedHashMap<>();
    values.put("discharges", count(row, Readmission.INDEX_DISCHARGES));
    values.put("unplanned", count(row, Readmission.UNPLANNED_30D));
    values.put("next_chain", count(row, Readmission.UNPLANNED_30D_NEXT_CHAIN));
    values.put("selected", count(row, Readmission.UNPLANNED_30D_SELECTED_DIAGNOSES));
    values.put("unknown", count(row, Readmission.UNKNOWN_30D));
    values.put("lower", Value.of(row.real(Readmission.LOWER)));
    values.put("upper", Value.of(row.real(Readmission.UPPER)));
    return values;
  }

  private static Value count(Values row, Field field) {
    return Value.of(row.countOrNone(field));
  }

  private static List<Line> avoidableByRegion(List<Values> rows) {
    Map<String, Line> lines = new LinkedHashMap<>();
    for (Values row : rows) {
      String region = row.text(AvoidableRate.REGION_CODE);
      Value rate =
          row.text(AvoidableRate.STATUS).equals("suppressed")
              ? Value.SUPPRESSED
              : Value.of(row.real(AvoidableRate.VALUE));
      lines
          .computeIfAbsent(
              region,
              code -> new Line(code, row.text(AvoidableRate.REGION_NAME), new LinkedHashMap<>()))
          .values()
          .put(row.text(AvoidableRate.INDICATOR), rate);
    }
    return List.copyOf(lines.values());
  }

  /** All ages together, of the nation. */
  private List<Line> avoidableByCondition(RegisterDefinition main, boolean constructed) {
    Column ofNation =
        Stream.of(
                AvoidableAdmission.REGION_CODE.column().equalTo(NATION),
                AvoidableAdmission.DEFINITION.column().equalTo(main.version()),
                AvoidableAdmission.CONSTRUCTED.column().equalTo(constructed),
                AvoidableAdmission.ADMISSIONS.column().isNotNull())
            .reduce(Column::and)
            .orElseThrow();
    List<Values> sums =
        tables
            .of(AvoidableAdmission.TABLE)
            .filter(ofNation)
            .groupBy(AvoidableAdmission.CONDITION.column(), AvoidableAdmission.YEAR.column())
            .agg(AvoidableAdmission.ADMISSIONS.of(sum(AvoidableAdmission.ADMISSIONS.column())))
            .orderBy(AvoidableAdmission.CONDITION.column(), AvoidableAdmission.YEAR.column())
            .collectAsList()
            .stream()
            .map(Values::new)
            .toList();
    int last = last(sums);
    return lines(
        sums.stream().filter(row -> row.number(Readmission.YEAR) > last - YEARS_SHOWN).toList(),
        row -> row.text(AvoidableAdmission.CONDITION),
        row -> Map.of(year(row), count(row, AvoidableAdmission.ADMISSIONS)));
  }

  private List<Line> psychiatricByYear(Predicate<Values> own) {
    return lines(
        tables
            .rows(PsychiatricCare.TABLE, PsychiatricCare.YEAR, PsychiatricCare.SEX)
            .filter(own)
            .filter(row -> row.text(PsychiatricCare.REGION_CODE).equals(NATION))
            .toList(),
        RegisterRecords::year,
        RegisterRecords::psychiatric);
  }

  private static Map<String, Value> psychiatric(Values row) {
    String sex = row.text(PsychiatricCare.SEX) + ".";
    Map<String, Value> values = new LinkedHashMap<>();
    values.put(sex + "persons", count(row, PsychiatricCare.PERSONS));
    values.put(sex + "stays", count(row, PsychiatricCare.STAYS));
    values.put(sex + "care_days", count(row, PsychiatricCare.CARE_DAYS));
    values.put(sex + "discharges", count(row, PsychiatricCare.INDEX_DISCHARGES));
    values.put(sex + "unplanned", count(row, PsychiatricCare.UNPLANNED_30D));
    return values;
  }

  private List<Line> quality(boolean constructed) {
    return tables
        .rows(RegisterQuality.TABLE, RegisterQuality.MEASURE)
        .filter(row -> row.flag(RegisterQuality.CONSTRUCTED) == constructed)
        .map(
            row ->
                new Line(
                    row.text(RegisterQuality.MEASURE),
                    "",
                    Map.of("count", count(row, RegisterQuality.COUNT))))
        .toList();
  }

  /** One line a key, with the numbers of all its rows. */
  private static List<Line> lines(
      List<Values> rows,
      Function<Values, String> key,
      Function<Values, Map<String, Value>> numbers) {
    Map<String, Line> lines = new LinkedHashMap<>();
    rows.forEach(
        row ->
            lines
                .computeIfAbsent(key.apply(row), each -> new Line(each, "", new LinkedHashMap<>()))
                .values()
                .putAll(numbers.apply(row)));
    return List.copyOf(lines.values());
  }
}
