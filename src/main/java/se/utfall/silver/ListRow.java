package se.utfall.silver;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.List;
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
import se.utfall.expression.Text;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/**
 * The rows of delivered lists: agreements, activities, target images. Of several deliveries of one
 * list about one year the last counts, whole.
 */
final class ListRow {
  static final Field REGION_TEXT = FormRow.REGION_TEXT;
  static final Field YEAR = Field.optional("year", IntegerType, "What year it is about");
  static final Field DELIVERY = RawCell.DELIVERY;
  static final Field ADDRESS = FormRow.ADDRESS;
  static final Field CELL = RawCell.CELL.meaning("Id of the row's first cell");
  static final Field CELLS = Field.cells("cells", "Ids of the bronze cells that the row rests on");
  static final Field CONSTRUCTED = ReadObservation.CONSTRUCTED;

  /** The tables that it reads. */
  static final Table[] INPUTS = {
    KnownDelivery.TABLE, RawCell.TABLE, LayoutColumn.TABLE, RegionName.TABLE
  };

  /** The field that holds a region's name beside its code. */
  private static final String NAMED = "named";

  private static final Field PLACE = Field.required("place", StringType, "Where a cell stands");

  private ListRow() {}

  /** One row a row of the list, its fields as texts under their names. */
  static Dataset<Row> of(Source source, Inputs inputs) {
    Dataset<Row> rows = cells(source, inputs).groupBy(row()).agg(CELL.of(first()), parts(source));
    return RegionText.resolved(rows, REGION_TEXT.column(), inputs.of(RegionName.TABLE));
  }

  /** The field of a list by its name. */
  static Field field(String name) {
    return Field.optional(name, StringType, name);
  }

  private static Dataset<Row> cells(Source source, Inputs inputs) {
    Dataset<Row> files = latest(inputs.of(KnownDelivery.TABLE), source).as("file");
    Dataset<Row> columns = inputs.of(LayoutColumn.TABLE).as("declared");
    Column ofFile = RawCell.DELIVERY.column("cell").equalTo(RawCell.DELIVERY.column("file"));
    Column declared =
        LayoutColumn.LAYOUT
            .column("file")
            .equalTo(LayoutColumn.LAYOUT.column("declared"))
            .and(RawCell.SHEET.column("cell").equalTo(LayoutColumn.SHEET.column("declared")))
            .and(RawCell.LABEL.column("cell").equalTo(LayoutColumn.LABEL.column("declared")));
    return inputs
        .of(RawCell.TABLE)
        .filter(RawCell.ROLE.column().equalTo(Cell.Role.DATA.label()))
        .as("cell")
        .join(broadcast(files), ofFile, "inner")
        .join(broadcast(columns), declared, "inner")
        .select(
            Rows.all("cell"),
            KnownDelivery.FILE.column(),
            LayoutColumn.MEANS.column(),
            LayoutColumn.QUESTION.column(),
            YEAR.of(KnownDelivery.FORM_YEAR.column()),
            CONSTRUCTED.of(trim(KnownDelivery.CONSTRUCTED_QUESTIONS.column()).notEqual("")),
            PLACE.of(
                Address.of(
                    KnownDelivery.FILE.column(),
                    RawCell.SHEET.column("cell"),
                    RawCell.ROW.column("cell"),
                    RawCell.COLUMN.column("cell"))));
  }

  /** The files that count. */
  static Dataset<Row> latest(Dataset<Row> files, Source source) {
    WindowSpec list =
        Window.partitionBy(KnownDelivery.FORM_YEAR.column())
            .orderBy(
                KnownDelivery.KNOWN_FROM.column().desc(), KnownDelivery.DELIVERY.column().desc());
    Field place = Field.required("list_place", StringType, "1 for the last");
    return files
        .filter(KnownDelivery.SOURCE.column().equalTo(source.label()))
        .select(Rows.all(), row_number().over(list).as(place.name()))
        .filter(place.column().equalTo(1));
  }

  private static Column[] row() {
    return new Column[] {RawCell.DELIVERY.column(), RawCell.SHEET.column(), RawCell.ROW.column()};
  }

  private static Column first() {
    return min(RawCell.CELL.column());
  }

  /** The rows that name a region there is, or none. */
  static Dataset<Row> placed(Source source, Inputs inputs) {
    Column named = REGION_TEXT.column().notEqual("");
    return of(source, inputs).filter(not(named.and(RegionText.REGION_CODE.column().isNull())));
  }

  /** What may be cut off ends so that it is no number. */
  private static Column whole(Column text) {
    Column isCut = RawCell.TYPE.column().equalTo(Cell.Type.CUT.label());
    return when(isCut, concat(text, lit("…"))).otherwise(text);
  }

  private static Column[] parts(Source source) {
    Column isRegion = LayoutColumn.MEANS.column().equalTo(LayoutColumn.REGION);
    Column isNamed = LayoutColumn.QUESTION.column().equalTo(NAMED);
    Column text = whole(Text.clean(RawCell.TEXT.column()));
    List<Column> parts = new ArrayList<>();
    parts.add(REGION_TEXT.of(trim(concat_ws(" ", one(isRegion, text), one(isNamed, text)))));
    parts.add(ADDRESS.of(min(PLACE.column())));
    parts.add(YEAR.of(max(YEAR.column())));
    parts.add(CONSTRUCTED.of(max(CONSTRUCTED.column())));
    parts.add(CELLS.of(sort_array(collect_list(RawCell.CELL.column()))));
    for (String name : source.fields()) {
      Column isField = LayoutColumn.QUESTION.column().equalTo(name);
      parts.add(field(name).of(one(isField, text)));
    }
    return parts.toArray(Column[]::new);
  }

  /** The text of the one cell that it is, empty where the row has none. */
  private static Column one(Column which, Column text) {
    return coalesce(max(when(which, text)), lit(""));
  }
}
