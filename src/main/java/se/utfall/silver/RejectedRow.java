package se.utfall.silver;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.levenshtein;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.utfall.bronze.Cell;
import se.utfall.bronze.RawCell;
import se.utfall.declared.LayoutColumn;
import se.utfall.declared.RegionName;
import se.utfall.expression.Text;
import se.utfall.silver.Rejected.Verdict;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/**
 * Rows of a form that cannot be placed: whose they are, or what year, is not told. One row each.
 */
final class RejectedRow {
  private static final String RAGGED = "ragged-row";
  private static final String NO_REGION = "no-region";
  private static final String UNKNOWN_REGION = "unknown-region";
  private static final String NO_YEAR = "no-grant-year";

  private static final Field RULE =
      Field.optional("row_rule", StringType, "The rule that the row breaks");
  private static final Field HELD_BACK =
      Field.required("held_back", IntegerType, "Answers in the row");
  private static final Field FIRST_COLUMN =
      Field.required("first_column", IntegerType, "Column of the row's first cell");
  private static final Field WHOLE_ROW =
      Field.required("whole_row", StringType, "Texts of the row's cells");
  private static final Field NAMES =
      Field.required("names", createArrayType(StringType), "All names of regions");

  private RejectedRow() {}

  static Dataset<Row> of(Dataset<Row> cells, Dataset<Row> names) {
    Dataset<Row> rows =
        cells
            .select(Rows.all(), RULE.of(brokenRule()))
            .filter(RULE.column().isNotNull())
            .select(
                Rows.all(),
                HELD_BACK.of(sum(when(isWritten(), 1).otherwise(0)).over(row())),
                FIRST_COLUMN.of(min(RawCell.COLUMN.column()).over(row())),
                WHOLE_ROW.of(
                    array_join(collect_list(RawCell.TEXT.column()).over(inOrder()), " | ")))
            .filter(standsForItsRow());
    Dataset<Row> allNames = names.select(NAMES.of(collect_list(RegionName.NAME.column())));
    return verdict().on(rows.crossJoin(broadcast(allNames)));
  }

  /** Null for a row that can be placed. */
  static Column brokenRule() {
    Column unnamed = Text.clean(coalesce(FormRow.REGION_TEXT.column(), lit(""))).equalTo("");
    return when(isRole(Cell.Role.RAGGED), RAGGED)
        .when(
            isRole(Cell.Role.DATA).and(Answer.REGION_CODE.column().isNull()),
            when(unnamed, NO_REGION).otherwise(UNKNOWN_REGION))
        .when(isRole(Cell.Role.DATA).and(FormRow.GRANT_YEAR.column().isNull()), NO_YEAR);
  }

  private static Column isRole(Cell.Role role) {
    return RawCell.ROLE.column().equalTo(role.label());
  }

  private static Column isWritten() {
    Column means = LayoutColumn.MEANS.column();
    Column mayAnswer = means.isNull().or(means.equalTo(LayoutColumn.ANSWER));
    return mayAnswer.and(RawCell.TEXT.column().notEqual(""));
  }

  private static WindowSpec row() {
    return Window.partitionBy(
        RawCell.DELIVERY.column(), RawCell.SHEET.column(), RawCell.ROW.column());
  }

  private static WindowSpec inOrder() {
    return row()
        .orderBy(RawCell.COLUMN.column())
        .rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing());
  }

  /** The cell that the rejection points at: the region's, the year's or the row's first. */
  private static Column standsForItsRow() {
    Column means = LayoutColumn.MEANS.column();
    return when(
            RULE.column().equalTo(RAGGED), RawCell.COLUMN.column().equalTo(FIRST_COLUMN.column()))
        .when(RULE.column().equalTo(NO_YEAR), means.equalTo(LayoutColumn.YEAR))
        .otherwise(means.equalTo(LayoutColumn.REGION));
  }

  private static Verdict verdict() {
    Column rule = RULE.column();
    Column found = when(rule.equalTo(RAGGED), WHOLE_ROW.column()).otherwise(RawCell.TEXT.column());
    return new Verdict(rule, found, expected(), remedy(), HELD_BACK.column());
  }

  private static Column expected() {
    return when(RULE.column().equalTo(RAGGED), "lika många fält som rubriker")
        .when(RULE.column().equalTo(NO_YEAR), "ett bidragsår, fyra siffror")
        .otherwise("en regions namn enligt conf/regions.csv");
  }

  private static Column remedy() {
    Column suggestion =
        concat(
            lit("Menas "),
            nearestName(),
            lit("? Rätta filen eller lägg till stavningen som alias i conf/regions.csv."));
    return when(RULE.column().equalTo(UNKNOWN_REGION), suggestion)
        .when(RULE.column().equalTo(NO_REGION), "Ange regionen i filen.")
        .otherwise("Rätta raden i filen och leverera den igen.");
  }

  private static Column nearestName() {
    Column text = lower(Text.clean(FormRow.REGION_TEXT.column()));
    Column ranked =
        transform(
            NAMES.column(),
            name -> struct(levenshtein(text, lower(name)), RegionName.NAME.of(name)));
    return array_min(ranked).getField(RegionName.NAME.name());
  }
}
