package se.utfall.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.bronze.Delivery;
import se.utfall.bronze.RawObservation;
import se.utfall.bronze.RawRemark;
import se.utfall.bronze.RegisterRow;
import se.utfall.silver.Population;
import se.utfall.silver.RegisterYear;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** Extracts of a register in a folder of a test, and the lake that they are read into. */
final class Registers {
  static final String HEADER =
      "RADNR,LopNr,AR,KON,ALDER,FODDAT,LK,SJUKHUS,MVO,INDATUM,UTDATUM,INSATT,UTSATT,PVARD,HDIA,DIA2,"
          + "DIA3,DIA4,ATERPNR";

  private final Exports exports;
  private final Workbench lake;
  private final KeySource key;

  Registers(Path folder) {
    exports = new Exports(folder.resolve("in"));
    lake = new Workbench(folder.resolve("lake"));
    Path file = new Exports(folder).file("key.txt", "nyckel för test");
    key = KeySource.file(file.toString(), lake.workshop());
  }

  Workbench lake() {
    return lake;
  }

  Exports exports() {
    return exports;
  }

  /** A row by number, person, delivered year and discharge date. */
  static String row(long number, String person, String year, String discharged) {
    return "%d,%s,%s,1,77,19400615,0180,01010,101,20180101,%s,3,1,2,I509,,,,"
        .formatted(number, person, year, discharged);
  }

  /** An extract with the usual header. */
  Path extract(String name, String... rows) {
    return exports.withHeader(name, HEADER, rows);
  }

  /** The same, compressed. */
  Path packed(String name, String... rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write((HEADER + "\n" + String.join("\n", rows) + "\n").getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return exports.bytes(name, out.toByteArray());
  }

  /** Lines of leveranser.csv, each file, day, constructed and years. */
  void notes(String... lines) {
    exports.withHeader("leveranser.csv", "file,delivered,constructed,years,note", notesOf(lines));
  }

  private static String[] notesOf(String... lines) {
    return Arrays.stream(lines).map(line -> line + ",").toArray(String[]::new);
  }

  /** As jobs/ingest does with --pseudonym-key. */
  Ingest.Result ingest(Path... paths) {
    return lake.ingest(key, Arrays.stream(paths).map(Path::toString).toList());
  }

  Ingest.Result ingestAll() {
    return ingest(exports.folder());
  }

  private Dataset<Row> bronze(Table table) {
    return lake.workshop().lake().read(table, lake.runs().bronze().get(table.name()));
  }

  /** The rows of a bronze table but for their delivery, sorted. */
  List<String> rows(Table table) {
    return bronze(table).drop(Delivery.DELIVERY.column()).collectAsList().stream()
        .map(row -> row.mkString(" "))
        .sorted()
        .toList();
  }

  /** Some columns of bronze.register_row, by row number. */
  List<String> registerRows(Field... fields) {
    return bronze(RegisterRow.TABLE)
        .orderBy(RegisterRow.ROW.column())
        .select(Arrays.stream(fields).map(Field::column).toArray(Column[]::new))
        .collectAsList()
        .stream()
        .map(row -> row.mkString(" "))
        .toList();
  }

  /** The years that stand, with the day and whether they are constructed, whichever deliveries. */
  SortedSet<String> years() {
    Map<String, Dataset<Row>> given = Map.of(Delivery.TABLE.name(), bronze(Delivery.TABLE));
    return RegisterYear.TABLE
        .make(new GivenInputs(given, null))
        .drop(Delivery.DELIVERY.column())
        .collectAsList()
        .stream()
        .map(row -> row.mkString(" "))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What silver.population makes of the statistics that were read. */
  List<String> population() {
    Map<String, Dataset<Row>> given =
        new HashMap<>(DeclaredTables.of(lake.workshop().spark(), lake.workshop().configuration()));
    Stream.of(Delivery.TABLE, RawObservation.TABLE, RawRemark.TABLE)
        .forEach(table -> given.put(table.name(), bronze(table)));
    return Population.TABLE
        .make(new GivenInputs(given, null))
        .select(
            Population.REGION_CODE.column(),
            Population.YEAR.column(),
            Population.SEX.column(),
            Population.AGE_FROM.column(),
            Population.AGE_TO.column(),
            Population.PEOPLE.column(),
            Population.STATUS.column())
        .collectAsList()
        .stream()
        .map(row -> row.mkString(" "))
        .toList();
  }
}
