package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.domain.Region;
import se.utfall.gold.ReportTable.RowBy;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/** gold.report_cell: every number of every report table, before and after rounding. */
public final class ReportCells {
  public static final Field TABLE_ID = text("table_id", "Id of the report table, like tabell-6");
  public static final Field TABLE_TITLE = text("table_title", "Its title, in Swedish");
  public static final Field TABLE_TITLE_EN = text("table_title_en", "Its title, in English");
  public static final Field TABLE_ORDER = number("table_order", "Its place in the report");
  public static final Field YEARS = text("years", "How it places years: as_rows or as_columns");
  public static final Field BASIS = text("basis", "What the numbers are of, in Swedish");
  public static final Field BASIS_EN = text("basis_en", "What the numbers are of, in English");
  public static final Field GRANT_YEAR = Grant.GRANT_YEAR;
  public static final Field ROW_KEY =
      text("row_key", "Region code, question id, total, or empty where the year is the row");
  public static final Field ROW_LABEL = text("row_label", "The row's label, in Swedish");
  public static final Field ROW_LABEL_EN = text("row_label_en", "The row's label, in English");
  public static final Field ROW_ORDER = number("row_order", "Its place in the table");
  public static final Field TOTAL =
      Field.required("total", BooleanType, "Whether the row sums the others");
  public static final Field REGION_CODE = Grant.REGION_CODE;
  public static final Field REGION_NAME = Grant.REGION_NAME;
  public static final Field COLUMN_KEY = text("column_key", "The column's key");
  public static final Field COLUMN_LABEL = text("column_label", "Its label, in Swedish");
  public static final Field COLUMN_LABEL_EN = text("column_label_en", "Its label, in English");
  public static final Field COLUMN_ORDER = number("column_order", "Its place in the table");
  public static final Field EARLIER_YEARS =
      Field.required("earlier_years", BooleanType, "Whether it is shown for earlier years too");
  public static final Field UNIT = text("unit", "SEK, percent or regions");
  public static final Field NUMERATOR = exact("numerator", "What is counted or summed");
  public static final Field DENOMINATOR =
      exact("denominator", "What it is a share of; null for a plain sum");
  public static final Field VALUE = exact("value", "The exact value; null if missing or mixed");
  public static final Field PRINTED = exact("printed", "The value as the table prints it");
  public static final Field ROUNDING = text("rounding", "The table's own rule of rounding");
  public static final Field REPORTING =
      number("reporting", "How many regions answered").in("regions");
  public static final Field STATUS =
      text("status", "reported, missing or mixed (real and constructed values, not shown)");
  public static final Field CONSTRUCTED = Grant.CONSTRUCTED;
  public static final Field FORMULA = text("formula", "How it is computed, in Swedish");
  public static final Field SOURCE_TABLE = text("source_table", "The gold table it sums");
  public static final Field CELLS =
      Field.cells("cells", "Ids of the bronze cells behind the value, or behind its numerator");
  public static final Field DENOMINATOR_CELLS =
      Field.cells("denominator_cells", "Ids of the bronze cells behind the denominator");

  static final Field MIXED = Field.required("mixed", BooleanType, "Mixes real and constructed");
  private static final Field MEASURES = text("measures", "One struct a column");

  public static final Table TABLE =
      Table.named("gold.report_cell")
          .grain("one cell of a report table", TABLE_ID, GRANT_YEAR, ROW_KEY, COLUMN_KEY)
          .fields(
              TABLE_ID,
              TABLE_TITLE,
              TABLE_TITLE_EN,
              TABLE_ORDER,
              YEARS,
              BASIS,
              BASIS_EN,
              GRANT_YEAR,
              ROW_KEY,
              ROW_LABEL,
              ROW_LABEL_EN,
              ROW_ORDER,
              TOTAL,
              REGION_CODE,
              REGION_NAME,
              COLUMN_KEY,
              COLUMN_LABEL,
              COLUMN_LABEL_EN,
              COLUMN_ORDER,
              EARLIER_YEARS,
              UNIT,
              NUMERATOR,
              DENOMINATOR,
              VALUE,
              PRINTED,
              ROUNDING,
              REPORTING,
              STATUS,
              CONSTRUCTED,
              FORMULA,
              SOURCE_TABLE,
              CELLS,
              DENOMINATOR_CELLS)
          .from(
              Grant.TABLE,
              GrantTotal.TABLE,
              CostItem.TABLE,
              AreaUse.TABLE,
              Adaptation.TABLE,
              Assessment.TABLE)
          .madeBy(ReportCells::make);

  private ReportCells() {}

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> sums =
        ReportTables.ALL.stream()
            .map(table -> sums(table, inputs.of(table.source())))
            .reduce(Dataset::unionByName)
            .orElseThrow();
    return Printing.of(sums);
  }

  /** One row a row and column of the table, not yet divided or rounded. */
  private static Dataset<Row> sums(ReportTable table, Dataset<Row> source) {
    Column measures =
        array(table.columns().stream().map(each -> sums(table, each)).toArray(Column[]::new));
    return rows(table, source.filter(table.kept()))
        .groupBy(
            GRANT_YEAR.column(),
            ROW_KEY.column(),
            ROW_LABEL.column(),
            ROW_LABEL_EN.column(),
            ROW_ORDER.column(),
            TOTAL.column(),
            Printing.OF_REGION.column(),
            Printing.OF_REGION_NAME.column())
        .agg(measures.as(MEASURES.name()))
        .select(
            TABLE_ID.of(table.part().id()),
            TABLE_TITLE.of(table.part().title().sv()),
            TABLE_TITLE_EN.of(table.part().title().en()),
            TABLE_ORDER.of(table.part().order()),
            YEARS.of(table.part().years().label()),
            BASIS.of(table.part().basis().sv()),
            BASIS_EN.of(table.part().basis().en()),
            SOURCE_TABLE.of(table.source().name()),
            GRANT_YEAR.column(),
            ROW_KEY.column(),
            ROW_LABEL.column(),
            ROW_LABEL_EN.column(),
            ROW_ORDER.column(),
            TOTAL.column(),
            Printing.OF_REGION.column(),
            Printing.OF_REGION_NAME.column(),
            inline(MEASURES.column()));
  }

  /** The source's rows, each beside the row of the table it adds to, and once for the total. */
  private static Dataset<Row> rows(ReportTable table, Dataset<Row> source) {
    RowBy by = table.rows();
    Column[] kinds =
        by.hasTotal() ? new Column[] {lit(false), lit(true)} : new Column[] {lit(false)};
    Column total = TOTAL.column();
    return source
        .select(Rows.all(), explode(array(kinds)).as(TOTAL.name()))
        .select(
            Rows.all(),
            ROW_KEY.of(when(total, RowBy.TOTAL_KEY).otherwise(by.key())),
            ROW_LABEL.of(when(total, by.total().sv()).otherwise(by.label().sv())),
            ROW_LABEL_EN.of(when(total, by.total().en()).otherwise(by.label().en())),
            ROW_ORDER.of(when(total, lit(Integer.MAX_VALUE)).otherwise(by.order())),
            Printing.OF_REGION.of(when(total, Region.NATION.code()).otherwise(by.regionCode())),
            Printing.OF_REGION_NAME.of(
                when(total, Region.NATION.officialName()).otherwise(by.regionName())));
  }

  private static Column sums(ReportTable table, Measure measure) {
    Column given = measure.value().isNotNull();
    Column constructed = CONSTRUCTED.column();
    Column anyConstructed = coalesce(bool_or(when(given, constructed)), lit(false));
    Column allConstructed = coalesce(bool_and(when(given, constructed)), lit(false));
    Column anyMixed = coalesce(bool_or(when(given, table.mixed())), lit(false));
    Column base = measure.base() == null ? lit(null) : when(given, measure.base());
    return struct(
        COLUMN_KEY.of(measure.part().key()),
        COLUMN_LABEL.of(measure.part().label().sv()),
        COLUMN_LABEL_EN.of(measure.part().label().en()),
        COLUMN_ORDER.of(measure.part().order()),
        EARLIER_YEARS.of(measure.part().earlierYears()),
        UNIT.of(measure.unit()),
        NUMERATOR.of(sum(measure.value())),
        Printing.OF_ALL_ROWS.of(measure.isOfAllRows()),
        Printing.BASE.of(sum(base.cast(Percent.EXACT))),
        ROUNDING.of(measure.rounding().label()),
        REPORTING.of(coalesce(table.respondents().apply(given), lit(0))),
        MIXED.of(anyMixed.or(anyConstructed.notEqual(allConstructed))),
        CONSTRUCTED.of(anyConstructed),
        FORMULA.of(measure.formula()),
        CELLS.of(Lineage.cellsWhere(measure.counted(), measure.cells())),
        Printing.BASE_CELLS.of(Lineage.cellsWhere(given, measure.baseCells())));
  }

  private static Field text(String name, String meaning) {
    return Field.required(name, StringType, meaning);
  }

  private static Field number(String name, String meaning) {
    return Field.required(name, IntegerType, meaning);
  }

  private static Field exact(String name, String meaning) {
    return Field.optional(name, createDecimalType(28, 8), meaning);
  }
}
