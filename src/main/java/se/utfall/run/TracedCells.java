package se.utfall.run;

import static se.utfall.run.Trace.plain;
import static se.utfall.run.Trace.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.bronze.Delivery;
import se.utfall.bronze.RawCell;
import se.utfall.bronze.RawObservation;
import se.utfall.domain.RunRecord;
import se.utfall.lake.Lake;
import se.utfall.silver.Answer;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/** The end of a trace: answers, and the cells and values of the delivered files. */
record TracedCells(Lake lake, RunRecord run) {
  /** A line for each answer and each cell or value with one of the ids. */
  List<String> lines(List<String> ids) {
    Object[] wanted = ids.toArray();
    Stream<String> answers =
        read(Answer.TABLE).filter(Answer.CELL.column().isin(wanted)).collectAsList().stream()
            .map(TracedCells::answer)
            .sorted();
    Dataset<Row> files = read(Delivery.TABLE);
    Stream<String> cells =
        read(RawCell.TABLE)
            .filter(RawCell.CELL.column().isin(wanted))
            .as("cell")
            .join(
                files.as("file"),
                RawCell.DELIVERY.column("cell").equalTo(Delivery.DELIVERY.column("file")),
                "inner")
            .orderBy(
                Delivery.FILE.column(),
                RawCell.SHEET.column(),
                RawCell.ROW.column(),
                RawCell.COLUMN.column())
            .select(
                Delivery.FILE.column(),
                RawCell.SHEET.column(),
                RawCell.ROW.column(),
                RawCell.COLUMN.column(),
                RawCell.HEADER.column(),
                RawCell.TEXT.column())
            .collectAsList()
            .stream()
            .map(TracedCells::cell);
    return Stream.of(answers, cells, statistics(wanted)).flatMap(lines -> lines).toList();
  }

  private Stream<String> statistics(Object... wanted) {
    Dataset<Row> files = read(Delivery.TABLE).as("file");
    Column same = Delivery.DELIVERY.column("value").equalTo(Delivery.DELIVERY.column("file"));
    return read(RawObservation.TABLE)
        .filter(RawObservation.CELL.column().isin(wanted))
        .as("value")
        .join(files, same, "inner")
        .select(Rows.all("value"), Delivery.FILE.column(), Delivery.KNOWN_FROM.column())
        .orderBy(Delivery.FILE.column(), RawObservation.PLACE.column())
        .collectAsList()
        .stream()
        .map(TracedCells::statistic);
  }

  private static String statistic(Row row) {
    String mark = text(row, RawObservation.MARK);
    return "  value   %s, %s (%s): \"%s\"%s%s, known from %s"
        .formatted(
            text(row, Delivery.FILE),
            text(row, RawObservation.PLACE),
            Stream.of(
                    RawObservation.INDICATOR_TEXT,
                    RawObservation.REGION_TEXT,
                    RawObservation.PERIOD_TEXT,
                    RawObservation.SEX_TEXT,
                    RawObservation.AGE_TEXT)
                .map(field -> text(row, field))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", ")),
            text(row, RawObservation.TEXT),
            parts(row),
            mark.isEmpty() ? "" : ", marked " + mark,
            text(row, Delivery.KNOWN_FROM));
  }

  private static String parts(Row row) {
    return Stream.of(
            RawObservation.NUMERATOR_TEXT,
            RawObservation.DENOMINATOR_TEXT,
            RawObservation.LOWER_TEXT,
            RawObservation.UPPER_TEXT)
        .filter(field -> row.getAs(field.name()) != null && !text(row, field).isEmpty())
        .map(field -> ", %s \"%s\"".formatted(field.name().replace("_text", ""), text(row, field)))
        .collect(Collectors.joining());
  }

  private static String answer(Row row) {
    return "  silver  %s %s %s %s %s = %s, %s, known from %s%s"
        .formatted(
            text(row, Answer.REGION_CODE),
            text(row, Answer.REGION_NAME),
            text(row, Answer.GRANT_YEAR),
            text(row, Answer.SOURCE),
            text(row, Answer.QUESTION),
            plain(row, Answer.NUMBER),
            text(row, Answer.STATUS),
            text(row, Answer.KNOWN_FROM),
            row.<Boolean>getAs(Answer.CONSTRUCTED.name()) ? ", constructed" : "");
  }

  private static String cell(Row row) {
    String sheet = row.getString(1).isEmpty() ? "" : ", sheet " + row.getString(1);
    return "  cell    %s%s, row %d, column %d (%s): \"%s\""
        .formatted(
            row.getString(0),
            sheet,
            row.getInt(2),
            row.getInt(3),
            row.getString(4),
            row.getString(5));
  }

  private Dataset<Row> read(Table table) {
    return lake.read(table, run.versions().get(table.name()));
  }
}
