package se.utfall.lake;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.delta.Snapshot;
import org.apache.spark.sql.delta.VersionChecksum;
import org.apache.spark.sql.delta.actions.AddFile;
import org.apache.spark.sql.delta.files.TahoeBatchFileIndex;
import org.apache.spark.sql.delta.files.TahoeLogFileIndex;
import org.apache.spark.sql.execution.datasources.HadoopFsRelation;
import org.apache.spark.sql.execution.datasources.LogicalRelation;
import scala.collection.immutable.Nil$;
import scala.collection.immutable.Seq;

/**
 * The files of a version of a table. They never change, but Delta looks for them in its log anew
 * for each part of a query that reads the table; of a small table, that takes longer than the rows.
 */
final class ListedFiles extends TahoeBatchFileIndex {
  private ListedFiles(TahoeLogFileIndex log, Snapshot version) {
    super(log.spark(), "read", files(version), log.deltaLog(), log.path(), version, false);
  }

  /** As the version's checksum names them, which Delta writes where they are few, or its log. */
  private static Seq<AddFile> files(Snapshot version) {
    return version
        .checksumOpt()
        .flatMap(VersionChecksum::allFiles)
        .getOrElse(() -> version.filesForScan(none(), false).files());
  }

  @SuppressWarnings("unchecked")
  private static <T> Seq<T> none() {
    return (Seq<T>) (Seq<?>) Nil$.MODULE$;
  }

  /**
   * What the rows of a version of a Delta table are read from, its files found once.
   *
   * @param rows as Delta loads them
   */
  static HadoopFsRelation of(Dataset<Row> rows) {
    var loaded = ((org.apache.spark.sql.classic.Dataset<Row>) rows).queryExecution().analyzed();
    var relation = (HadoopFsRelation) ((LogicalRelation) loaded).relation();
    var log = (TahoeLogFileIndex) relation.location();
    return new HadoopFsRelation(
        new ListedFiles(log, log.getSnapshot()),
        relation.partitionSchema(),
        relation.dataSchema(),
        relation.bucketSpec(),
        relation.fileFormat(),
        relation.options(),
        relation.sparkSession());
  }

  /** All, without the query of its own with which Delta chooses among the parts of a table. */
  @Override
  public Seq<AddFile> matchingFiles(Seq<Expression> partitionFilters, Seq<Expression> dataFilters) {
    return partitionSchema().isEmpty()
        ? addFiles()
        : super.matchingFiles(partitionFilters, dataFilters);
  }
}
