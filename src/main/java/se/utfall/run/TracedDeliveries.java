package se.utfall.run;

import static java.util.stream.Collectors.joining;
import static se.utfall.run.Trace.text;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.gold.SourceFile;
import se.utfall.silver.KnownDelivery;
import se.utfall.table.Rows;

/**
 * The end of a trace of what rests on whole deliveries: results of a register, whose rows are of
 * persons and are never shown.
 */
record TracedDeliveries(RunTables tables) {
  /** A line for each delivery with one of the ids. */
  List<String> lines(List<String> ids) {
    Dataset<Row> deliveries =
        tables
            .of(KnownDelivery.TABLE)
            .filter(KnownDelivery.DELIVERY.column().isin(ids.toArray()))
            .as("delivery");
    Column same =
        KnownDelivery.DELIVERY.column("delivery").equalTo(KnownDelivery.DELIVERY.column("source"));
    return deliveries
        .join(tables.of(SourceFile.TABLE).as("source"), same, "inner")
        .select(
            Rows.all("delivery"),
            SourceFile.ANSWERS.column("source"),
            SourceFile.CONSTRUCTED.column("source"))
        .orderBy(KnownDelivery.FILE.column(), KnownDelivery.DELIVERY.column())
        .collectAsList()
        .stream()
        .map(TracedDeliveries::line)
        .toList();
  }

  private static String line(Row row) {
    return "  file    %s: %s rows read%s, known from %s%s"
        .formatted(
            text(row, KnownDelivery.FILE),
            text(row, SourceFile.ANSWERS),
            years(row),
            text(row, KnownDelivery.KNOWN_FROM),
            row.<Boolean>getAs(SourceFile.CONSTRUCTED.name())
                ? ", constructed for demonstration: not to be quoted"
                : "");
  }

  private static String years(Row row) {
    int place = row.fieldIndex(KnownDelivery.REGISTER_YEARS.name());
    return row.isNullAt(place)
        ? ""
        : ", of "
            + row.<Integer>getList(place).stream()
                .sorted()
                .map(String::valueOf)
                .collect(joining(", "));
  }
}
