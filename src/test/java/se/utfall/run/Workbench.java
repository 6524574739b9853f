package se.utfall.run;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import se.utfall.LocalSpark;
import se.utfall.domain.Report;
import se.utfall.domain.RunRecord;
import se.utfall.lake.Views;
import se.utfall.table.Table;

/** A lake to try things on, worked in through the same classes as the commands. */
public final class Workbench {
  public static final String DEMO = "src/demo";
  static final String FORMS = DEMO + "/statsbidrag/";

  /** How many files the demonstration has. */
  public static final int FILES = 17;

  /** Lake and run of the views that the session has. */
  private static String shown = "";

  private final Path lake;
  private final Workshop workshop;

  public Workbench(Path lake) {
    this(lake, Path.of("conf"));
  }

  Workbench(Path lake, Path conf) {
    Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream()));
    this.lake = lake;
    this.workshop =
        Workshop.open(
            LocalSpark.SPARK,
            lake.toString(),
            conf.toString(),
            new Workshop.Program("development", silent));
  }

  /** What is said of the published figures, of which deliveries leave one undecided. */
  public static String compared(int equal, int explained, int different) {
    return "%d equal, %d explained, %d different, 1 not decided by what is delivered"
        .formatted(equal, explained, different);
  }

  public Path lake() {
    return lake;
  }

  Workshop workshop() {
    return workshop;
  }

  /** As jobs/ingest does. */
  Ingest.Result ingest(Object... paths) {
    return ingest(KeySource.environment(), Arrays.stream(paths).map(Object::toString).toList());
  }

  /** As jobs/ingest does with a key to pseudonymise persons by. */
  Ingest.Result ingest(KeySource key, List<String> paths) {
    return workshop
        .lake()
        .holding(
            () -> {
              Runs runs = runs();
              Ingest.Result result = new Ingest(workshop, key).run(paths, runs.bronze());
              if (!result.added().isEmpty()) {
                new Build(workshop, runs).complete(result.bronze());
              }
              return result;
            });
  }

  /** As jobs/build does. */
  Build.Result build(@Nullable LocalDate asOf) {
    return workshop
        .lake()
        .holding(
            () -> {
              Runs runs = runs();
              return new Build(workshop, runs).run(runs.bronze(), asOf);
            });
  }

  /** Ingested and built. */
  Workbench with(Object... paths) {
    ingest(paths);
    build(null);
    return this;
  }

  Runs runs() {
    return new Runs(workshop.lake());
  }

  /** What a reader gets who asks for nothing in particular. */
  public RunRecord run() {
    return runs().build(null, null);
  }

  public RunRecord asOf(LocalDate date) {
    return runs().build(null, date);
  }

  /** Answers in SQL from the run that is read by default, a line a row. */
  List<String> sql(String query) {
    return sql(run(), query);
  }

  /** By way of the same views as jobs/sql, made anew only for another run. */
  List<String> sql(RunRecord run, String query) {
    String wanted = lake + " " + run.run();
    if (!wanted.equals(shown)) {
      new Views(workshop.spark(), workshop.lake()).create(Tables.ALL, run.versions());
      shown = wanted;
    }
    return workshop.spark().sql(query).collectAsList().stream()
        .map(row -> row.mkString(" "))
        .toList();
  }

  List<String> trace(
      String table, @Nullable String region, @Nullable String row, String column, int year) {
    return trace(new Sought(table, column, region, row, year));
  }

  List<String> trace(Sought asked) {
    return new Trace(workshop, run(), asked).lines();
  }

  Report report(RunRecord run, @Nullable Integer year) {
    return new Records(workshop.lake(), run).report(year, workshop.configuration());
  }

  Published published(RunRecord run) {
    return new Published(
        new Records(workshop.lake(), run).checks(workshop.configuration().deviations()));
  }

  /** The rows of every table of a run as text, sorted, by table. */
  SortedMap<String, List<String>> tables(RunRecord run) {
    SortedMap<String, List<String>> tables = new TreeMap<>();
    for (Table table : Tables.ALL) {
      Long version = run.versions().get(table.name());
      if (version != null) {
        tables.put(table.name(), rows(table, version));
      }
    }
    return tables;
  }

  private List<String> rows(Table table, long version) {
    return workshop.lake().read(table, version).collectAsList().stream()
        .map(Row::json)
        .sorted()
        .toList();
  }
}
