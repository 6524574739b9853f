package se.utfall.lake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.RunRecord;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/** The lake: Delta tables below one folder, read and written by version. */
public final class Lake {
  /** So that a version that a run points at can always be read. */
  private static final String RETENTION = "interval 5200 weeks";

  private final SparkSession spark;
  private final FileSystem files;
  private final Path root;

  public Lake(SparkSession spark, String root) {
    this.spark = spark;
    try {
      Path path = new Path(root);
      files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
      this.root = files.makeQualified(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String location() {
    return root.toString();
  }

  /** Does what writes, alone: no other run may hold the lake meanwhile. */
  public <T> T holding(Supplier<T> work) {
    Lock lock = Lock.take(files, new Path(root, "_lock"));
    try {
      return work.get();
    } finally {
      lock.release();
    }
  }

  /** All complete runs, oldest first. */
  public List<RunRecord> runs() {
    OptionalLong version = version(RunTable.TABLE);
    if (version.isEmpty()) {
      return List.of();
    }
    return read(RunTable.TABLE, version.getAsLong()).collectAsList().stream()
        .map(RunTable::record)
        .sorted(Comparator.comparingLong(RunRecord::sequence))
        .toList();
  }

  /** Makes the run visible: the last thing that a run does. */
  public void complete(RunRecord run) {
    Dataset<Row> row = spark.createDataFrame(List.of(RunTable.row(run)), RunTable.TABLE.schema());
    save(RunTable.TABLE, row.coalesce(1), SaveMode.Append);
  }

  /** The table's rows; none where the version is null: nothing has come for it yet. */
  public Dataset<Row> read(Table table, @Nullable Long version) {
    if (version == null) {
      return spark.createDataFrame(List.of(), table.schema());
    }
    return withLater(
        table, spark.read().format("delta").option("versionAsOf", version).load(path(table)));
  }

  /** Fields that are younger than the version are null in it. */
  private static Dataset<Row> withLater(Table table, Dataset<Row> rows) {
    List<String> there = List.of(rows.columns());
    Stream<Column> later =
        table.fields().stream()
            .filter(field -> !there.contains(field.name()))
            .map(field -> field.of((Object) null));
    return rows.select(Stream.concat(Stream.of(Rows.all()), later).toArray(Column[]::new));
  }

  /** Replaces the table's rows; its older versions stay readable. */
  public Written overwrite(Table table, Dataset<Row> rows) {
    return write(table, rows, SaveMode.Overwrite);
  }

  /**
   * Adds rows to a version of the table. What a run that died has left behind it is taken back
   * first.
   */
  public Written append(Table table, Dataset<Row> rows, OptionalLong onto) {
    OptionalLong latest = version(table);
    if (latest.isPresent() && !latest.equals(onto)) {
      return rewound(table, rows, onto);
    }
    return write(table, rows, SaveMode.Append);
  }

  private Written rewound(Table table, Dataset<Row> rows, OptionalLong onto) {
    if (onto.isEmpty()) {
      return write(table, rows, SaveMode.Overwrite);
    }
    io.delta.tables.DeltaTable.forPath(spark, path(table)).restoreToVersion(onto.getAsLong());
    return write(table, rows, SaveMode.Append);
  }

  private Written write(Table table, Dataset<Row> rows, SaveMode mode) {
    Promises promises = new Promises(table);
    save(table, promises.watching(rows).coalesce(1), mode);
    return new Written(version(table).orElseThrow(), promises.kept());
  }

  private void save(Table table, Dataset<Row> rows, SaveMode mode) {
    rows.write()
        .format("delta")
        .mode(mode)
        .option("overwriteSchema", mode == SaveMode.Overwrite)
        .option("mergeSchema", mode == SaveMode.Append)
        .option("delta.logRetentionDuration", RETENTION)
        .option("delta.deletedFileRetentionDuration", RETENTION)
        .save(path(table));
  }

  String path(Table table) {
    return new Path(root, table.name().replace('.', '/')).toString();
  }

  /** The newest version there is, whether or not a run stands for it. */
  OptionalLong version(Table table) {
    try {
      FileStatus[] log = files.listStatus(new Path(path(table), "_delta_log"));
      return Arrays.stream(log)
          .map(file -> file.getPath().getName())
          .filter(name -> name.matches("\\d{20}\\.json"))
          .mapToLong(name -> Long.parseLong(name.substring(0, name.indexOf('.'))))
          .max();
    } catch (FileNotFoundException e) {
      return OptionalLong.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a write came to. */
  public record Written(long version, long rows) {}
}
