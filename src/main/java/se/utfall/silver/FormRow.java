package se.utfall.silver;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.utfall.bronze.Cell;
import se.utfall.bronze.RawCell;
import se.utfall.declared.LayoutColumn;
import se.utfall.declared.RegionName;
import se.utfall.domain.Source;
import se.utfall.expression.Address;
import se.utfall.expression.Dates;
import se.utfall.expression.Text;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/**
 * The cells of the known forms, each beside what its row says: region, grant year and, in a long
 * form, which question was asked. Grain: one cell of a data, ragged or total row.
 */
final class FormRow {
  static final Field REGION_TEXT =
      Field.optional("region_text", StringType, "What the row calls its region");
  static final Field YEAR_TEXT = Field.optional("year_text", StringType, "Grant year of the row");
  static final Field ASKED_TEXT =
      Field.optional("asked_text", StringType, "Number and text of the row's question");
  static final Field GRANT_YEAR =
      Field.optional("grant_year", IntegerType, "Year of the grant, where it can be told");
  static final Field ADDRESS =
      Field.required("address", StringType, "Where the cell stands in its file");

  private static final Field FOUND_CODE = RegionName.REGION_CODE;

  private FormRow() {}

  static Dataset<Row> of(Inputs inputs) {
    return withRegion(placed(labelled(inputs)), inputs.of(RegionName.TABLE));
  }

  private static Dataset<Row> labelled(Inputs inputs) {
    Dataset<Row> cells = inputs.of(RawCell.TABLE).filter(inTable()).as("cell");
    Dataset<Row> deliveries = inputs.of(KnownDelivery.TABLE).filter(isForm()).as("delivery");
    Dataset<Row> columns = inputs.of(LayoutColumn.TABLE).as("declared");
    return cells
        .join(broadcast(deliveries), same(RawCell.DELIVERY, "cell", "delivery"), "inner")
        .join(broadcast(columns), declared(), "left")
        .select(
            Rows.all("cell"),
            KnownDelivery.FILE.column(),
            KnownDelivery.SOURCE.column(),
            KnownDelivery.CORRECTION.column(),
            KnownDelivery.FORM_YEAR.column(),
            KnownDelivery.KNOWN_FROM.column(),
            KnownDelivery.CONSTRUCTED_QUESTIONS.column(),
            LayoutColumn.MEANS.column(),
            LayoutColumn.QUESTION.column(),
            LayoutColumn.WRITTEN_AS.column(),
            LayoutColumn.YES.column(),
            LayoutColumn.NO.column(),
            LayoutColumn.NOT_ANSWERED.column());
  }

  /** Neither a list nor statistics. */
  static Column isForm() {
    Stream<String> lists = Stream.of(Source.values()).filter(Source::isList).map(Source::label);
    Object[] others = Stream.concat(lists, Stream.of(KnownDelivery.STATISTICS)).toArray();
    return not(KnownDelivery.SOURCE.column().isin(others));
  }

  static Column inTable() {
    return RawCell.ROLE
        .column()
        .isin(Cell.Role.DATA.label(), Cell.Role.RAGGED.label(), Cell.Role.TOTAL.label());
  }

  private static Column declared() {
    return same(LayoutColumn.LAYOUT, "delivery", "declared")
        .and(same(RawCell.SHEET, "cell", "declared"))
        .and(same(RawCell.LABEL, "cell", "declared"));
  }

  private static Column same(Field field, String one, String other) {
    return field.column(one).equalTo(field.column(other));
  }

  private static Dataset<Row> placed(Dataset<Row> cells) {
    Dataset<Row> texts =
        cells.select(
            Rows.all(),
            REGION_TEXT.of(inRow(LayoutColumn.REGION)),
            YEAR_TEXT.of(inRow(LayoutColumn.YEAR)),
            ASKED_TEXT.of(
                concat_ws(" ", inRow(LayoutColumn.NUMBER), inRow(LayoutColumn.QUESTION_TEXT))));
    return texts.select(
        Rows.all(),
        GRANT_YEAR.of(
            coalesce(KnownDelivery.FORM_YEAR.column(), Dates.grantYear(YEAR_TEXT.column()))),
        ADDRESS.of(
            Address.of(
                KnownDelivery.FILE.column(),
                RawCell.SHEET.column(),
                RawCell.ROW.column(),
                RawCell.COLUMN.column())));
  }

  /** The text of the row's cell that holds what is asked for. */
  private static Column inRow(String means) {
    WindowSpec row =
        Window.partitionBy(RawCell.DELIVERY.column(), RawCell.SHEET.column(), RawCell.ROW.column());
    return max(when(LayoutColumn.MEANS.column().equalTo(means), RawCell.TEXT.column())).over(row);
  }

  private static Dataset<Row> withRegion(Dataset<Row> rows, Dataset<Row> names) {
    Column named = Text.same(REGION_TEXT.column("row"), RegionName.NAME.column("named"));
    return rows.as("row")
        .join(broadcast(names.as("named")), named, "left")
        .select(
            Rows.all("row"), FOUND_CODE.column("named"), RegionName.REGION_NAME.column("named"));
  }
}
