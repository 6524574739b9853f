package se.utfall.silver;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.bronze.Cell;
import se.utfall.bronze.RawCell;
import se.utfall.domain.Source;
import se.utfall.expression.Address;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/** Rows of lists that name no region there is, or hold something else than the number asked for. */
final class RejectedListing {
  private static final Field WHOLE = Field.required("whole_row", StringType, "Texts of its cells");
  private static final Column REGION = ListRow.REGION_TEXT.column();

  private RejectedListing() {}

  static Dataset<Row> of(Inputs inputs) {
    Dataset<Row> agreements = ListRow.of(Source.AGREEMENT, inputs);
    Dataset<Row> images = ListRow.of(Source.TARGET_IMAGE, inputs);
    return unknownRegions(agreements.filter(REGION.notEqual("")))
        .unionByName(unknownRegions(ListRow.of(Source.ACTIVITY, inputs)))
        .unionByName(unknownRegions(images))
        .unionByName(unreadable(agreements, Agreement.unreadable(), "ett belopp i kronor"))
        .unionByName(unreadable(images, TargetImage.unreadable(), "ett år"))
        .unionByName(ragged(Source.AGREEMENT, inputs))
        .unionByName(ragged(Source.ACTIVITY, inputs))
        .unionByName(ragged(Source.TARGET_IMAGE, inputs));
  }

  private static Dataset<Row> unknownRegions(Dataset<Row> rows) {
    return rejected(
        rows.filter(RegionText.REGION_CODE.column().isNull()),
        Placement.UNKNOWN_REGION,
        REGION,
        "en region eller riket, med kod och namn som hör ihop");
  }

  private static Dataset<Row> unreadable(Dataset<Row> rows, Column found, String expected) {
    return rejected(rows.filter(found.isNotNull()), "unreadable-number", found, expected);
  }

  /** Rows whose fields cannot be told apart, being more or fewer than the headers. */
  private static Dataset<Row> ragged(Source source, Inputs inputs) {
    Dataset<Row> files = ListRow.latest(inputs.of(KnownDelivery.TABLE), source).as("file");
    Column ofFile = RawCell.DELIVERY.column("cell").equalTo(RawCell.DELIVERY.column("file"));
    Column place =
        Address.of(
            KnownDelivery.FILE.column(),
            RawCell.SHEET.column("cell"),
            RawCell.ROW.column("cell"),
            RawCell.COLUMN.column("cell"));
    Dataset<Row> cells =
        inputs
            .of(RawCell.TABLE)
            .filter(RawCell.ROLE.column().equalTo(Cell.Role.RAGGED.label()))
            .as("cell")
            .join(broadcast(files), ofFile, "inner")
            .select(
                Rows.all("cell"),
                ListRow.ADDRESS.of(place),
                ListRow.YEAR.of(KnownDelivery.FORM_YEAR.column()));
    return rejected(wholeRows(cells), "ragged-row", WHOLE.column(), "lika många fält som rubriker");
  }

  private static Dataset<Row> wholeRows(Dataset<Row> cells) {
    Column column = RawCell.COLUMN.column();
    Column parts = sort_array(collect_list(struct(column, RawCell.TEXT.column())));
    Column texts = transform(parts, part -> part.getField(RawCell.TEXT.name()));
    return cells
        .groupBy(RawCell.DELIVERY.column(), RawCell.SHEET.column(), RawCell.ROW.column())
        .agg(
            ListRow.ADDRESS.of(min_by(ListRow.ADDRESS.column(), column)),
            ListRow.CELL.of(min_by(ListRow.CELL.column(), column)),
            ListRow.YEAR.of(max(ListRow.YEAR.column())),
            RegionText.REGION_NAME.of(max(lit(null))),
            WHOLE.of(array_join(texts, " | ")));
  }

  private static Dataset<Row> rejected(
      Dataset<Row> rows, String rule, Column found, String expected) {
    return rows.select(
        Rejected.RULE.of(rule),
        ListRow.ADDRESS.column(),
        Rejected.FOUND.of(found),
        Rejected.EXPECTED.of(expected),
        Rejected.REMEDY.of("Rätta raden i filen och leverera den på nytt."),
        Rejected.ANSWERS.of(0),
        RegionText.REGION_NAME.column(),
        Rejected.GRANT_YEAR.of(ListRow.YEAR.column()),
        Rejected.QUESTION.of(lit(null)),
        RawCell.DELIVERY.column(),
        ListRow.CELL.column());
  }
}
