package se.utfall.cli;

import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.util.Iterator;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.utfall.domain.RunRecord;
import se.utfall.run.Query;
import se.utfall.run.Workshop;
import se.utfall.table.Rows;

/** Answers a question in SQL. */
@Command(
    name = "sql",
    description = "Answer a question in SQL about a run's tables; it only reads.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = "  jobs/sql \"SELECT grant_year, sum(used_sek) FROM gold.grant GROUP BY grant_year\"")
final class SqlCommand extends ReadingJob {
  enum Format {
    TABLE,
    CSV,
    JSON
  }

  @Parameters(paramLabel = "QUERY", description = "the question")
  private String query = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv or json (default: table)",
      defaultValue = "TABLE")
  private Format format = Format.TABLE;

  @Override
  void read(Workshop workshop, RunRecord run) {
    Query.answer(workshop, run, query, this::print);
  }

  private void print(Dataset<Row> rows) {
    switch (format) {
      case TABLE -> out.print(TextGrid.of(rows.schema().fieldNames(), rows.collectAsList()));
      case CSV -> CsvRows.print(rows, out);
      case JSON -> json(rows);
    }
  }

  private void json(Dataset<Row> rows) {
    Map<String, String> withNulls = Map.of("ignoreNullFields", "false");
    Iterator<Row> each = rows.select(to_json(struct(Rows.all()), withNulls)).toLocalIterator();
    out.print("[");
    while (each.hasNext()) {
      out.print("\n  " + each.next().getString(0) + (each.hasNext() ? "," : "\n"));
    }
    out.println("]");
  }
}
