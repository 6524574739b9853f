package se.utfall.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Rows as csv, with a header, however many. */
final class CsvRows {
  private CsvRows() {}

  static void print(Dataset<Row> rows, PrintStream out) {
    try (CSVPrinter printer =
        new CSVPrinter(
            out,
            CSVFormat.RFC4180
                .builder()
                .setRecordSeparator('\n')
                .setHeader(rows.schema().fieldNames())
                .get())) {
      for (Iterator<Row> each = rows.toLocalIterator(); each.hasNext(); ) {
        printer.printRecord(TextGrid.texts(each.next()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
