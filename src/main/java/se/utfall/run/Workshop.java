package se.utfall.run;

import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import se.utfall.config.Configuration;
import se.utfall.lake.Lake;

/**
 * What every run works with.
 *
 * @param codeVersion version and digest of the program
 */
public record Workshop(
    SparkSession spark,
    Lake lake,
    Configuration configuration,
    String codeVersion,
    Progress progress) {

  /** Opens a lake with the declarations of a folder; both may lie anywhere Hadoop reaches. */
  public static Workshop open(SparkSession spark, String lake, String conf, Program program) {
    HadoopFolder folder = new HadoopFolder(conf, spark.sparkContext().hadoopConfiguration());
    return new Workshop(
        spark,
        new Lake(spark, lake),
        Configuration.read(folder),
        program.version(),
        program.progress());
  }

  /** The same lake, through a session for tables of persons. */
  Workshop ofPersons() {
    return through(Session.ofPersons(spark));
  }

  /** The same lake, through a session for what is counted of persons. */
  Workshop ofCounts() {
    return through(Session.ofCounts(spark));
  }

  private Workshop through(SparkSession session) {
    return new Workshop(
        session, new Lake(session, lake.location()), configuration, codeVersion, progress);
  }

  /** Does what writes to the lake, alone: no other run may hold it meanwhile. */
  public <T> T holding(Supplier<T> work) {
    return lake.holding(work);
  }

  /** Where the lake lies. */
  public String location() {
    return lake.location();
  }

  /** The program that is running. */
  public record Program(String version, Progress progress) {}
}
