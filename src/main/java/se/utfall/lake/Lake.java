package se.utfall.lake;

import static org.apache.spark.sql.functions.broadcast;

import io.delta.tables.DeltaTable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.datasources.HadoopFsRelation;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.RunRecord;
import se.utfall.table.Keys;
import se.utfall.table.Rows;
import se.utfall.table.Table;
import se.utfall.table.Table.Contents;

/** The lake: Delta tables below one folder, read and written by version. */
public final class Lake {
  /** So that a version that a run points at can always be read. */
  private static final String RETENTION = "interval 5200 weeks";

  private final SparkSession spark;
  private final FileSystem files;
  private final Path root;

  /** What versions of tables are read from, by table and version. */
  private final Map<String, HadoopFsRelation> stored = new ConcurrentHashMap<>();

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
      // where the lake has been deleted and made anew, a version is another one than it was
      stored.clear();
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
    HadoopFsRelation relation =
        stored.computeIfAbsent(table.name() + "@" + version, name -> relation(table, version));
    return withLater(
        table,
        ((org.apache.spark.sql.classic.SparkSession) spark).baseRelationToDataFrame(relation));
  }

  private HadoopFsRelation relation(Table table, long version) {
    return ListedFiles.of(
        spark.read().format("delta").option("versionAsOf", version).load(path(table)));
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
    // Delta runs a query for the files that it replaces, also of a table that is not there yet
    return write(table, rows, version(table).isEmpty() ? SaveMode.Append : SaveMode.Overwrite);
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
    delta(table, spark).restoreToVersion(onto.getAsLong());
    return write(table, rows, SaveMode.Append);
  }

  /**
   * Puts rows in the place of those of some pieces of a version of the table. Of a table of persons
   * the other rows stay in the files they are in, and the new ones lie together in files of their
   * own. What a run that died has left behind it is taken back first.
   */
  public Written replace(Table table, Keys pieces, Dataset<Row> rows, long onto) {
    if (table.contents() == Contents.RESULTS) {
      return overwrite(table, rows.unionByName(pieces.othersOf(read(table, onto))));
    }
    DeltaTable delta = delta(table, rows.sparkSession());
    if (version(table).orElseThrow() != onto) {
      delta.restoreToVersion(onto);
    }
    delta
        .as("row")
        .merge(broadcast(pieces.values()).as("piece"), pieces.isOf("row", "piece"))
        .whenMatched()
        .delete()
        .execute();
    return write(table, rows, SaveMode.Append);
  }

  private DeltaTable delta(Table table, SparkSession session) {
    return DeltaTable.forPath(session, path(table));
  }

  private Written write(Table table, Dataset<Row> rows, SaveMode mode) {
    Promises promises = new Promises(table);
    Dataset<Row> watched = promises.watching(rows);
    if (table.contents() == Contents.PERSONS) {
      OwnersOnly folder = OwnersOnly.at(files, new Path(path(table)));
      save(table, watched, mode);
      folder.close();
    } else {
      save(table, watched.coalesce(1), mode);
    }
    return new Written(version(table).orElseThrow(), promises.kept());
  }

  private void save(Table table, Dataset<Row> rows, SaveMode mode) {
    DataFrameWriter<Row> writer =
        rows.write()
            .format("delta")
            .mode(mode)
            .option("overwriteSchema", mode == SaveMode.Overwrite)
            .option("mergeSchema", mode == SaveMode.Append)
            .option("delta.logRetentionDuration", RETENTION)
            .option("delta.deletedFileRetentionDuration", RETENTION)
            // rows that are replaced are marked as deleted where they lie
            .option("delta.enableDeletionVectors", isOfPersonsInPieces(table));
    if (table.contents() == Contents.PERSONS) {
      // the least and greatest values of a file: of persons they are not for Delta's log to tell,
      // and to find them is a fifth of the time of writing
      writer.option("delta.dataSkippingNumIndexedCols", 0);
    }
    writer.save(path(table));
  }

  private static boolean isOfPersonsInPieces(Table table) {
    return table.pieces() != null && table.contents() == Contents.PERSONS;
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
