package se.utfall;

import org.apache.spark.sql.SparkSession;
import se.utfall.run.Session;

/** The one session that all tests share, with the settings of conf/spark-defaults.conf. */
public final class LocalSpark {
  public static final SparkSession SPARK = start();

  private LocalSpark() {}

  private static SparkSession start() {
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.driver.bindAddress", "127.0.0.1");
    System.setProperty("spark.driver.host", "127.0.0.1");
    System.setProperty("spark.sql.shuffle.partitions", "1");
    System.setProperty("spark.databricks.delta.snapshotPartitions", "1");
    System.setProperty("spark.databricks.delta.stats.collect", "false");
    System.setProperty("spark.utfall.persons.spark.databricks.delta.stats.collect", "true");
    System.setProperty("spark.utfall.counts.spark.databricks.delta.stats.collect", "false");
    System.setProperty("spark.sql.adaptive.enabled", "false");
    System.setProperty("spark.sql.codegen.wholeStage", "false");
    System.setProperty("spark.sql.codegen.factoryMode", "NO_CODEGEN");
    System.setProperty("spark.sql.warehouse.dir", "target/warehouse");
    // What a web page would show of past queries fills the heap of a session of thousands of them.
    System.setProperty("spark.sql.ui.retainedExecutions", "10");
    System.setProperty("spark.ui.retainedJobs", "10");
    System.setProperty("spark.ui.retainedStages", "10");
    System.setProperty("spark.ui.retainedTasks", "100");
    return Session.open();
  }
}
