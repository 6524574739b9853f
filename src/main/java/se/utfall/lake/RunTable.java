package se.utfall.lake;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createMapType;

import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.utfall.domain.RunRecord;
import se.utfall.domain.RunRecord.Kind;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** meta.run: the complete runs. A run that is not here has not happened. */
public final class RunTable {
  private static final Field SEQUENCE =
      Field.required("sequence", LongType, "Place among the runs of the lake, from 1");
  private static final Field RUN =
      Field.required("run", StringType, "Digest of inputs, configuration, code and knowledge date");
  private static final Field KIND =
      Field.required("kind", StringType, "ingest, or build: only a build has silver and gold");
  private static final Field AS_OF =
      Field.optional("as_of", DateType, "Knowledge date; null when all that was known was used");
  private static final Field DELIVERIES =
      Field.required("deliveries", createArrayType(StringType), "Deliveries it was made of");
  private static final Field CONFIGURATION =
      Field.required("configuration", StringType, "Digest of conf/");
  private static final Field CODE_VERSION =
      Field.required("code_version", StringType, "Version and digest of the program");
  private static final Field VERSIONS =
      Field.required(
          "versions", createMapType(StringType, LongType, false), "Delta version by table");
  private static final Field FINISHED_AT =
      Field.required("finished_at", TimestampType, "When it was complete (UTC)");

  public static final Table TABLE =
      Table.named("meta.run")
          .grain("one complete run", SEQUENCE)
          .fields(
              SEQUENCE,
              RUN,
              KIND,
              AS_OF,
              DELIVERIES,
              CONFIGURATION,
              CODE_VERSION,
              VERSIONS,
              FINISHED_AT)
          .given();

  private RunTable() {}

  static Row row(RunRecord run) {
    return RowFactory.create(
        run.sequence(),
        run.run(),
        run.kind().name().toLowerCase(Locale.ROOT),
        run.asOf(),
        run.deliveries().toArray(String[]::new),
        run.configuration(),
        run.codeVersion(),
        run.versions(),
        run.finishedAt());
  }

  static RunRecord record(Row row) {
    return new RunRecord(
        row.getAs(SEQUENCE.name()),
        row.getAs(RUN.name()),
        Kind.valueOf(row.<String>getAs(KIND.name()).toUpperCase(Locale.ROOT)),
        row.getAs(AS_OF.name()),
        row.getList(row.fieldIndex(DELIVERIES.name())),
        row.getAs(CONFIGURATION.name()),
        row.getAs(CODE_VERSION.name()),
        row.getJavaMap(row.fieldIndex(VERSIONS.name())),
        row.getAs(FINISHED_AT.name()));
  }
}
