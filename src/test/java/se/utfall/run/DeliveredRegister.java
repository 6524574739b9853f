package se.utfall.run;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.Given;
import se.utfall.Register;
import se.utfall.bronze.RegisterRow;
import se.utfall.gold.AvoidableAdmission;
import se.utfall.gold.PsychiatricCare;
import se.utfall.gold.Readmission;
import se.utfall.silver.CareChain;
import se.utfall.silver.Episode;
import se.utfall.silver.Hospital;
import se.utfall.silver.Population;
import se.utfall.silver.RegisterYear;
import se.utfall.table.Field;
import se.utfall.table.Table;

/**
 * A register in memory: all that has been delivered, and the tables in pieces as they were built
 * after each delivery.
 */
final class DeliveredRegister {
  static final List<Table> TABLES =
      List.of(
          Episode.TABLE,
          CareChain.TABLE,
          Readmission.TABLE,
          AvoidableAdmission.TABLE,
          PsychiatricCare.TABLE);

  private static final List<Row> HOSPITALS =
      Register.given(Register.of(List.of())).of(Hospital.TABLE).collectAsList();

  private final List<Dataset<Row>> rows;

  /** What stands for a year. */
  private final Map<Integer, List<Row>> standing;

  private List<Row> hospitals = HOSPITALS;
  private List<Row> people = List.of();
  private Given built;

  DeliveredRegister() {
    this(List.of(), Map.of(), Given.conf());
  }

  private DeliveredRegister(
      List<Dataset<Row>> rows, Map<Integer, List<Row>> standing, Given built) {
    this.rows = new ArrayList<>(rows);
    this.standing = new TreeMap<>(standing);
    this.built = built;
  }

  /** The same, to go on from. */
  DeliveredRegister copy() {
    return new DeliveredRegister(rows, standing, built);
  }

  /** A year's rows that take the place of those before. */
  void deliver(int year, boolean isConstructed, String... lines) {
    standing.remove(year);
    deliverMore(year, isConstructed, lines);
  }

  /** Rows of a year from the same day as those before. */
  void deliverMore(int year, boolean isConstructed, String... lines) {
    String delivery = "delivery-" + rows.size();
    Map<Field, Column> place =
        Map.of(
            RegisterRow.DELIVERY, RegisterRow.DELIVERY.of(delivery),
            RegisterRow.REGISTER_YEAR, RegisterRow.REGISTER_YEAR.of(year));
    Dataset<Row> read = Register.of(List.of(lines)).select(RegisterRow.TABLE.columnsWith(place));
    rows.add(read);
    Row stands =
        Given.row(
            RegisterYear.TABLE,
            RegisterYear.REGISTER_YEAR,
            year,
            RegisterYear.DELIVERY,
            delivery,
            RegisterYear.CONSTRUCTED,
            isConstructed);
    standing.merge(year, List.of(stands), DeliveredRegister::both);
  }

  private static <T> List<T> both(List<T> some, List<T> others) {
    return Stream.of(some, others).flatMap(List::stream).toList();
  }

  void deliverHospitals(Row... list) {
    hospitals = Arrays.asList(list);
  }

  void deliverPeople(Row... list) {
    people = Arrays.asList(list);
  }

  private Given given() {
    Dataset<Row> all = rows.stream().reduce(Dataset::unionAll).orElseThrow();
    return Register.given(all)
        .with(RegisterYear.TABLE, standing.values().stream().flatMap(List::stream).toList())
        .with(Hospital.TABLE, hospitals)
        .with(Population.TABLE, people);
  }

  /** Builds all of it. */
  void build() {
    Given all = given();
    TABLES.forEach(table -> all.with(table, table.make(all).collectAsList()));
    built = all;
  }

  /** Builds what can differ since; returns how many pieces of each table, none for all of it. */
  Map<String, Long> update() {
    Map<String, Long> numbers = new TreeMap<>();
    Given now = given();
    try (ChangedPieces pieces = new ChangedPieces(built, now)) {
      for (Table table : TABLES) {
        Dataset<Row> made =
            pieces
                .of(table)
                .map(
                    changed -> {
                      numbers.put(table.shortName(), changed.number());
                      return changed
                          .keys()
                          .othersOf(built.of(table))
                          .unionByName(table.make(changed.inputs(table, now)));
                    })
                .orElseGet(() -> table.make(now));
        now.with(table, made.collectAsList());
      }
    }
    built = now;
    return numbers;
  }

  /** The rows of each table, sorted. */
  Map<String, List<String>> tables() {
    return sorted(built);
  }

  /** What all that stands gives at once. */
  Map<String, List<String>> tablesAtOnce() {
    DeliveredRegister other = copy();
    other.hospitals = hospitals;
    other.people = people;
    other.build();
    return other.tables();
  }

  private static Map<String, List<String>> sorted(Given given) {
    return TABLES.stream()
        .collect(
            toMap(
                Table::name,
                table ->
                    given.of(table).collectAsList().stream().map(Row::json).sorted().toList()));
  }
}
