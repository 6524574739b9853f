package se.utfall.run;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;
import scala.jdk.javaapi.CollectionConverters;
import se.utfall.sql.UtfallExtensions;

/** The Spark session: what results depend on is set here, what only costs time in conf/. */
public final class Session {
  private static final String EXTENSIONS =
      String.join(",", "io.delta.sql.DeltaSparkSessionExtension", UtfallExtensions.class.getName());

  private static final String OF_PERSONS = "spark.utfall.persons.";
  private static final String OF_COUNTS = "spark.utfall.counts.";

  /** More bytes than a file has. */
  private static final String WHOLE_FILE = "1t";

  /** A person's episodes lie together in one file, and chains are made by one task from it. */
  private static final Map<String, String> FILES_OF_PERSONS =
      Map.of(
          "spark.sql.files.maxPartitionBytes", WHOLE_FILE,
          "spark.sql.files.openCostInBytes", WHOLE_FILE,
          "spark.sql.files.maxRecordsPerFile", "0",
          "spark.databricks.delta.optimizeWrite.enabled", "false",
          "spark.databricks.delta.autoCompact.enabled", "false");

  private Session() {}

  /**
   * Works in a session, the one that is there or else one of its own, which it stops at the end.
   */
  public static void with(Consumer<SparkSession> work) {
    boolean isGuest = SparkSession.getDefaultSession().isDefined();
    SparkSession spark = open();
    try {
      work.accept(spark);
    } finally {
      if (!isGuest) {
        spark.stop();
      }
    }
  }

  /**
   * Delta, the methods as functions of SQL, UTC, and arithmetic that stops rather than overflows.
   */
  public static SparkSession open() {
    return SparkSession.builder()
        .appName("utfall")
        .config("spark.sql.extensions", EXTENSIONS)
        .config(
            "spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog")
        .config("spark.sql.catalogImplementation", "in-memory")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.ansi.enabled", "true")
        .config("spark.sql.datetime.java8API.enabled", "true")
        // answers min and max of a date from statistics, and fails where dates are java.time
        .config("spark.databricks.delta.optimizeMetadataQuery.enabled", "false")
        .getOrCreate();
  }

  /**
   * A session beside another for tables of persons: its settings, but for those that
   * conf/spark-defaults.conf names for them.
   */
  static SparkSession ofPersons(SparkSession spark) {
    SparkSession session = beside(spark, OF_PERSONS);
    FILES_OF_PERSONS.forEach(session.conf()::set);
    return session;
  }

  /** One for what is counted of persons: that of their tables, but for its own settings. */
  static SparkSession ofCounts(SparkSession spark) {
    return beside(ofPersons(spark), OF_COUNTS);
  }

  private static SparkSession beside(SparkSession spark, String prefix) {
    SparkSession session = spark.newSession();
    CollectionConverters.asJava(spark.conf().getAll()).entrySet().stream()
        .filter(setting -> session.conf().isModifiable(setting.getKey()))
        .forEach(setting -> session.conf().set(setting.getKey(), setting.getValue()));
    for (Tuple2<String, String> setting : spark.sparkContext().conf().getAllWithPrefix(prefix)) {
      session.conf().set(setting._1(), setting._2());
    }
    return session;
  }
}
