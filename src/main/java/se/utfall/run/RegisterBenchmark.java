package se.utfall.run;

import static org.apache.spark.sql.functions.max;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.storage.StorageLevel;
import se.utfall.bronze.RegisterRow;
import se.utfall.gold.IndicatorValue;
import se.utfall.silver.CareChain;
import se.utfall.silver.Episode;
import se.utfall.table.Failure;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Table;

/**
 * One round of timing the way from the files of a register to its indicators, step by step, in a
 * lake that it makes anew and leaves, for its answers to be compared.
 */
public final class RegisterBenchmark {
  /** What a user waits for when the first register, and then one more year of it, has come. */
  public static final String WHOLE = "whole";

  public static final String MORE = "one more year";

  /** Reading what chains are made of, and nothing else. */
  public static final String SCAN = "scan";

  private static final Field[] SCANNED = {
    Episode.PERSON,
    Episode.BIRTH_DATE,
    Episode.ADMITTED,
    Episode.DISCHARGED,
    Episode.HOME_REGION,
    Episode.HOSPITAL_REGION,
    Episode.FROM_TRANSFER,
    Episode.TO_TRANSFER,
    Episode.DEAD,
    Episode.PLANNED,
    Episode.DIAGNOSIS
  };

  private final Workshop workshop;
  private final String register;
  private final List<Timing> timings = new ArrayList<>();
  private final BuiltTables tables;

  /**
   * @param workshop its lake is made anew
   * @param register folder of the files
   */
  public RegisterBenchmark(Workshop workshop, String register) {
    this.workshop = workshop;
    this.register = register;
    this.tables = new BuiltTables(workshop);
  }

  /** From the files to the indicators once, a table at a time. */
  public List<Timing> tables() {
    timings.clear();
    empty();
    return workshop.holding(
        () -> {
          timed("ingest", () -> tables.ingested(files()));
          for (Table table : wanted()) {
            timed(table.name(), () -> tables.made(table));
          }
          timed(SCAN, this::scanned);
          return List.copyOf(timings);
        });
  }

  private long scanned() {
    Dataset<Row> episodes = tables.inputs(Episode.TABLE).of(Episode.TABLE);
    return episodes.agg(max(SCANNED[0].column()), maxima()).collectAsList().size();
  }

  /** What the layout of silver.episode is worth to the chains, after {@link #tables}. */
  public List<Timing> layout() {
    timings.clear();
    Dataset<Row> stored = tables.inputs(CareChain.TABLE).of(Episode.TABLE);
    timed("chains of episodes by person", () -> folded(stored));
    Dataset<Row> loose = stored.localCheckpoint(true, StorageLevel.DISK_ONLY());
    timed("chains of episodes in any order", () -> folded(loose));
    return List.copyOf(timings);
  }

  private long folded(Dataset<Row> episodes) {
    Map<String, Dataset<Row>> given =
        new HashMap<>(DeclaredTables.of(episodes.sparkSession(), workshop.configuration()));
    given.put(Episode.TABLE.name(), episodes);
    Inputs inputs = new GivenInputs(given, null);
    CareChain.TABLE.make(inputs).write().format("noop").mode(SaveMode.Overwrite).save();
    return 0;
  }

  /** By the commands' own way, with all that a build makes: all years, and the last one alone. */
  public List<Timing> deliveries() {
    timings.clear();
    List<String> files = files();
    String last =
        files.stream().filter(RegisterBenchmark::isYear).reduce((a, b) -> b).orElseThrow();
    empty();
    built(files.stream().filter(file -> !file.equals(last)).toList());
    timed(MORE, () -> built(List.of(last)));
    empty();
    timed(WHOLE, () -> built(files));
    return List.copyOf(timings);
  }

  private static Column[] maxima() {
    return Arrays.stream(SCANNED).skip(1).map(field -> max(field.column())).toArray(Column[]::new);
  }

  private long built(List<String> paths) {
    return workshop.holding(
        () -> {
          Runs runs = new Runs(workshop.lake());
          Ingest.Result read = new Ingest(workshop).run(paths, runs.bronze());
          read.stopIfRefused();
          new Build(workshop, runs).complete(read.bronze());
          Runs ingested = new Runs(workshop.lake());
          new Build(workshop, ingested).run(ingested.bronze(), null);
          return (long) read.added().size();
        });
  }

  /** What rests on the register, up to the indicators, and what that is made from, in order. */
  private static List<Table> wanted() {
    Set<String> resting = new HashSet<>(Set.of(RegisterRow.TABLE.name()));
    for (Table table : Tables.MADE) {
      boolean rests = table.inputs().stream().anyMatch(each -> resting.contains(each.name()));
      if (rests && !table.equals(IndicatorValue.TABLE)) {
        resting.add(table.name());
      }
    }
    Set<String> wanted = new HashSet<>();
    Tables.MADE.stream()
        .filter(table -> resting.contains(table.name()))
        .forEach(table -> collect(table, wanted));
    return Tables.MADE.stream().filter(table -> wanted.contains(table.name())).toList();
  }

  private static void collect(Table table, Set<String> into) {
    if (into.add(table.name())) {
      table.inputs().forEach(input -> collect(input, into));
    }
  }

  private void timed(String step, LongSupplier work) {
    timings.add(Timing.of(step, work));
  }

  private static boolean isYear(String file) {
    return new Path(file).getName().startsWith("par_");
  }

  private List<String> files() {
    try {
      Path folder = new Path(register);
      return Stream.of(files(folder).listStatus(folder))
          .map(status -> status.getPath())
          .filter(path -> isYear(path.getName()) || isBeside(path.getName()))
          .map(Path::toString)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isBeside(String name) {
    return List.of("hospitals.csv", "population.csv").contains(name);
  }

  private void empty() {
    try {
      Path lake = new Path(workshop.location());
      Path mark = new Path(lake, "made-by-benchmark");
      FileSystem files = files(lake);
      if (files.exists(lake) && !files.exists(mark)) {
        throw new Failure(
            Failure.Kind.USAGE,
            "The lake " + lake + " is there, and no benchmark has made it.",
            "A benchmark deletes its lake and makes it anew.",
            "Name a folder of its own with --lake.");
      }
      files.delete(lake, true);
      files.create(mark).close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileSystem files(Path path) throws IOException {
    return path.getFileSystem(workshop.spark().sparkContext().hadoopConfiguration());
  }
}
