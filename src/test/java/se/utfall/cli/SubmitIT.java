package se.utfall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;
import se.utfall.run.Workbench;

/**
 * Runs target/utfall.jar through SparkSubmit on a cluster whose workers have Spark and that jar
 * only. Every other test runs with Maven's class path in one JVM, which hides classes that
 * executors cannot load.
 */
class SubmitIT {
  private static final Path JAR = Path.of(System.getProperty("utfall.jar")).toAbsolutePath();

  /** What the class path of a local run is made of: all that the jar leaves to Spark. */
  private static final Path SPARK_CLASSPATH = JAR.resolveSibling("spark.classpath");

  private static final String QUICK_START = "-XX:TieredStopAtLevel=1";
  private static final String LOG =
      "-Dlog4j2.configurationFile=" + Path.of("conf", "log4j2.properties").toAbsolutePath();

  @Test
  void evaluatesTheDemonstrationOnWorkersOfTheirOwn() throws Exception {
    Path directory = Files.createTempDirectory(JAR.getParent(), "submit-");
    Path reports = directory.resolve("reports");
    String lake = directory.resolve("lake").toString();
    makeSparkHome(directory);

    Outcome outcome =
        submit(
            directory,
            List.of(
                "evaluate", "--input", "src/demo", "--lake", lake, "--output", reports.toString()));

    assertThat(outcome.exit()).as(outcome.output()).isZero();
    assertThat(outcome.output().lines())
        .contains(
            "Published " + Workbench.compared(288, 7, 0),
            "Read      17 files: 17 new, 0 known, 0 refused",
            "Rejected  0 cells or rows; 1 things to ask the regions (0 about 2024)",
            "Report    " + reports.resolve("rapport-2024.html"));
    assertThat(reports.resolve("rapport-2024.html")).content().contains("1\u00a0325\u00a0960");
    assertFunctionsAggregateOnWorkers(directory, lake);
  }

  /** Each half has 0, 1, 2 and 3 in four partitions: differences of 10 over 4 · 6. */
  private static void assertFunctionsAggregateOnWorkers(Path directory, String lake)
      throws Exception {
    String query =
        "SELECT id % 2 AS half, round(gini(id DIV 2), 9) AS gini FROM range(0, 8, 1, 4) GROUP BY"
            + " id % 2 ORDER BY half";
    Outcome outcome = submit(directory, List.of("sql", "--lake", lake, "--format", "csv", query));

    assertThat(outcome.exit()).as(outcome.output()).isZero();
    assertThat(outcome.output().lines()).contains("half,gini", "0,0.416666667", "1,0.416666667");
  }

  /** How a run ended: its exit status, and all it printed. */
  private record Outcome(int exit, String output) {}

  private static Outcome submit(Path directory, List<String> arguments) throws Exception {
    Path output = directory.resolve("output.txt");
    ProcessBuilder child = new ProcessBuilder(command(arguments));
    child.environment().put("SPARK_HOME", sparkHome(directory).toString());
    child.environment().put("SPARK_SCALA_VERSION", "2.13"); // as a distribution's own scripts say
    child.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    Process process = child.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
    }
    return new Outcome(process.exitValue(), Files.readString(output));
  }

  private static List<String> command(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(
        List.of(
            "-Xmx1g",
            QUICK_START,
            "-Dutfall.home=" + Path.of("").toAbsolutePath(),
            LOG,
            "-cp",
            Files.readString(SPARK_CLASSPATH),
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            "local-cluster[1,2,1024]",
            "--properties-file",
            "conf/spark-defaults.conf",
            "--conf",
            "spark.executor.extraJavaOptions=" + QUICK_START + " '" + LOG + "'",
            "--class",
            "se.utfall.cli.Utfall",
            JAR.toString()));
    command.addAll(arguments);
    return command;
  }

  private static Path sparkHome(Path directory) {
    return directory.resolve("spark");
  }

  /** A distribution as far as a worker is concerned: a directory whose jars/ holds Spark's. */
  private static void makeSparkHome(Path directory) throws IOException {
    Path jars = Files.createDirectories(sparkHome(directory).resolve("jars"));
    for (String jar : Files.readString(SPARK_CLASSPATH).split(File.pathSeparator, -1)) {
      Files.createSymbolicLink(jars.resolve(Path.of(jar).getFileName()), Path.of(jar));
    }
  }
}
