package se.utfall.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.bronze.Delivery;
import se.utfall.bronze.RawCell;
import se.utfall.bronze.RawObservation;
import se.utfall.bronze.RawRemark;
import se.utfall.bronze.ReadFiles;
import se.utfall.lake.Lake.Written;
import se.utfall.silver.AnswersDigest;
import se.utfall.table.Failure;
import se.utfall.table.Table;

/** One intake: what was read, sorted into new, known and refused; the new is written. */
final class Intake {
  private final Workshop workshop;
  private final Map<String, Long> bronze;
  private final Dataset<Row> readings;
  private final List<Failure> refused = new ArrayList<>();
  private final List<String> known = new ArrayList<>();

  Intake(Workshop workshop, Map<String, Long> bronze, Dataset<Row> readings) {
    this.workshop = workshop;
    this.bronze = bronze;
    this.readings = readings;
  }

  /** A file that was read, by where it lies. */
  private record Read(String uri, String file, String sha256, String source) {
    String delivery() {
      return ReadFiles.id(sha256);
    }

    boolean isStatistics() {
      return source.equals(Delivery.STATISTICS);
    }
  }

  Ingest.Result result(int files) {
    Progress.Stage stage = workshop.progress().begin("read files");
    List<Read> read = readable();
    stage.done(files + " files");
    List<Row> delivered = delivered();
    List<Read> newBytes = withNewBytes(read, filesBy(delivered, Delivery.SHA256.name()));
    Map<String, String> answers = newBytes.isEmpty() ? Map.of() : answers(newBytes);
    List<Read> added =
        withNewAnswers(newBytes, answers, filesBy(delivered, Delivery.ANSWERS_SHA256.name()));
    return new Ingest.Result(
        files,
        added.stream().map(Read::file).toList(),
        known,
        refused,
        added.isEmpty() ? bronze : written(added, answers));
  }

  /** The files that were read, in the order they became known; the others are refused. */
  private List<Read> readable() {
    List<Row> rows =
        readings
            .orderBy(Delivery.KNOWN_FROM.column(), Delivery.FILE.column(), ReadFiles.URI.column())
            .select(
                ReadFiles.URI.column(),
                Delivery.FILE.column(),
                Delivery.SHA256.column(),
                Delivery.SOURCE.column(),
                ReadFiles.PROBLEM.column(),
                ReadFiles.WHY.column(),
                ReadFiles.REMEDY.column())
            .collectAsList();
    rows.stream().filter(row -> !row.isNullAt(4)).map(Intake::refusal).forEach(refused::add);
    return rows.stream()
        .filter(row -> row.isNullAt(4))
        .map(
            row -> new Read(row.getString(0), row.getString(1), row.getString(2), row.getString(3)))
        .toList();
  }

  private static Failure refusal(Row row) {
    return new Failure(Failure.Kind.INPUT, row.getString(4), row.getString(5), row.getString(6));
  }

  private List<Row> delivered() {
    Long version = bronze.get(Delivery.TABLE.name());
    return version == null
        ? List.of()
        : workshop.lake().read(Delivery.TABLE, version).collectAsList();
  }

  private static Map<String, String> filesBy(List<Row> delivered, String digest) {
    return delivered.stream()
        .collect(
            Collectors.toMap(
                row -> row.<String>getAs(digest),
                row -> row.<String>getAs(Delivery.FILE.name()),
                (first, second) -> first,
                HashMap::new));
  }

  private List<Read> withNewBytes(List<Read> read, Map<String, String> seen) {
    List<Read> fresh = new ArrayList<>();
    Set<String> inLake = Set.copyOf(seen.keySet());
    for (Read each : read) {
      String before = seen.putIfAbsent(each.sha256(), each.file());
      if (before == null) {
        fresh.add(each);
      } else if (inLake.contains(each.sha256()) && before.equals(each.file())) {
        known.add(each.file() + ": in the lake already");
      } else {
        known.add(each.file() + ": the same bytes as " + before);
      }
    }
    return fresh;
  }

  private List<Read> withNewAnswers(
      List<Read> read, Map<String, String> answers, Map<String, String> seen) {
    List<Read> fresh = new ArrayList<>();
    for (Read each : read) {
      String before = seen.putIfAbsent(answers.get(each.delivery()), each.file());
      if (before == null) {
        fresh.add(each);
      } else {
        known.add(each.file() + ": the same answers as " + before + ", written otherwise");
      }
    }
    return fresh;
  }

  /** The digest of each file's answers, by delivery. */
  private Map<String, String> answers(List<Read> read) {
    Progress.Stage stage = workshop.progress().begin("compare answers");
    Map<String, Dataset<Row>> rows =
        new HashMap<>(DeclaredTables.of(workshop.spark(), workshop.configuration()));
    rows.put(Delivery.TABLE.name(), ReadFiles.deliveries(readingsOf(read)));
    rows.put(RawCell.TABLE.name(), ReadFiles.cells(readingsOf(read)));
    rows.put(RawObservation.TABLE.name(), ReadFiles.observations(readingsOf(read)));
    rows.put(RawRemark.TABLE.name(), ReadFiles.remarks(readingsOf(read)));
    Map<String, String> digests =
        AnswersDigest.of(new GivenInputs(rows, null)).collectAsList().stream()
            .collect(Collectors.toMap(row -> row.getString(0), row -> row.getString(1)));
    stage.done(read.size() + " files");
    return read.stream()
        .map(Read::delivery)
        .collect(Collectors.toMap(Function.identity(), id -> digests.getOrDefault(id, id)));
  }

  private Dataset<Row> readingsOf(List<Read> read) {
    return readings.filter(ReadFiles.URI.column().isin(read.stream().map(Read::uri).toArray()));
  }

  private Map<String, Long> written(List<Read> added, Map<String, String> answers) {
    Map<String, Long> versions = new HashMap<>(bronze);
    Dataset<Row> fresh = readingsOf(added);
    if (!added.stream().allMatch(Read::isStatistics)) {
      append(RawCell.TABLE, ReadFiles.cells(fresh), versions);
    }
    if (added.stream().anyMatch(Read::isStatistics)) {
      append(RawObservation.TABLE, ReadFiles.observations(fresh), versions);
      append(RawRemark.TABLE, ReadFiles.remarks(fresh), versions);
    }
    append(Delivery.TABLE, ReadFiles.withAnswers(fresh, answers), versions);
    return versions;
  }

  private void append(Table table, Dataset<Row> rows, Map<String, Long> versions) {
    Progress.Stage stage = workshop.progress().begin(table.name());
    Long onto = bronze.get(table.name());
    OptionalLong version = onto == null ? OptionalLong.empty() : OptionalLong.of(onto);
    Written written = workshop.lake().append(table, rows, version);
    versions.put(table.name(), written.version());
    stage.done(written.rows() + " rows added");
  }
}
