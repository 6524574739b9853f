package se.utfall.cli;

import java.io.PrintStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Option;

/** How a command prints its rows. */
final class RowOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, csv or markdown (default: text)",
      defaultValue = "TEXT")
  private RowFormat format = RowFormat.TEXT;

  void print(Dataset<Row> rows, PrintStream out) {
    format.print(rows, out);
  }
}
