package se.utfall.declared;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.PublishedFigure;
import se.utfall.domain.PublishedFigure.CellKey;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** declared.figure: the published figures and the cells that decide them (conf/published). */
public final class Figure {
  public static final Field FIGURE = Field.required("figure", StringType, "Id of the figure");
  public static final Field FIGURE_ORDER =
      Field.required("figure_order", IntegerType, "Its place in the list");
  public static final Field PUBLISHED_IN =
      Field.required("published_in", StringType, "Where it was published");
  public static final Field PLACE =
      Field.required("place", StringType, "The bundled file and line it was taken from");
  public static final Field STATEMENT =
      Field.required("statement", StringType, "What it says, in words");
  public static final Field PUBLISHED =
      Field.required("published", StringType, "The figure, verbatim");
  public static final Field NUMBER =
      Field.optional("number", createDecimalType(28, 8), "Its value");
  public static final Field HALF_UNIT =
      Field.optional(
          "half_unit", createDecimalType(28, 8), "Half a unit of what the figure is rounded to");
  public static final Field COMPARISON =
      Field.required("comparison", StringType, "What it says of the computed cell");
  public static final Field RULE =
      Field.required("rule", StringType, "Number in KNOWN_DEVIATIONS.md, empty without one");
  public static final Field ARITHMETIC =
      Field.optional("arithmetic", createDecimalType(28, 8), "What the rule says it amounts to");
  public static final Field TOLERANCE =
      Field.optional(
          "tolerance", createDecimalType(28, 8), "Half a unit of the arithmetic's last decimal");
  public static final Field REASON =
      Field.required("reason", StringType, "Why the grants do not decide it; empty where they do");
  public static final Field PUBLISHED_IN_SV =
      Field.required("published_in_sv", StringType, "Where it was published, in Swedish");
  public static final Field STATEMENT_SV =
      Field.required("statement_sv", StringType, "What it says, in Swedish");
  public static final Field PUBLISHED_SV =
      Field.required("published_sv", StringType, "The figure, in Swedish where it is words");
  public static final Field REASON_SV =
      Field.required("reason_sv", StringType, "The reason, in Swedish");
  public static final Field TABLE_ID = key("table_id", "Report table of the cell");
  public static final Field GRANT_YEAR =
      Field.optional("grant_year", IntegerType, "Grant year of the cell");
  public static final Field ROW_KEY = key("row_key", "Row of the cell");
  public static final Field COLUMN_KEY = key("column_key", "Column of the cell");
  public static final Field OTHER_TABLE = key("other_table_id", "Report table to compare with");
  public static final Field OTHER_YEAR = GRANT_YEAR.named("other_grant_year");
  public static final Field OTHER_ROW = key("other_row_key", "Row to compare with");
  public static final Field OTHER_COLUMN = key("other_column_key", "Column to compare with");

  public static final Table TABLE =
      Table.named("declared.figure")
          .grain("one published figure", FIGURE)
          .fields(
              FIGURE,
              FIGURE_ORDER,
              PUBLISHED_IN,
              PLACE,
              STATEMENT,
              PUBLISHED,
              NUMBER,
              HALF_UNIT,
              COMPARISON,
              RULE,
              ARITHMETIC,
              TOLERANCE,
              REASON,
              PUBLISHED_IN_SV,
              STATEMENT_SV,
              PUBLISHED_SV,
              REASON_SV,
              TABLE_ID,
              GRANT_YEAR,
              ROW_KEY,
              COLUMN_KEY,
              OTHER_TABLE,
              OTHER_YEAR,
              OTHER_ROW,
              OTHER_COLUMN)
          .given();

  private static final int DECIMALS = 8;

  private Figure() {}

  public static List<Row> rows(List<PublishedFigure> figures) {
    return IntStream.range(0, figures.size()).mapToObj(i -> row(figures.get(i), i + 1)).toList();
  }

  private static Row row(PublishedFigure figure, int order) {
    CellKey cell = figure.cell();
    CellKey other = figure.other();
    return RowFactory.create(
        figure.id(),
        order,
        figure.source(),
        figure.place(),
        figure.statement(),
        figure.published(),
        exact(figure.number()),
        halfUnit(figure.number()),
        label(figure.comparison()),
        figure.rule(),
        exact(figure.arithmetic()),
        halfUnit(figure.arithmetic()),
        figure.reason(),
        figure.swedish().source(),
        figure.swedish().statement(),
        figure.swedish().published(),
        figure.swedish().explanation(),
        cell == null ? null : cell.table(),
        cell == null ? null : cell.grantYear(),
        cell == null ? null : cell.row(),
        cell == null ? null : cell.column(),
        other == null ? null : other.table(),
        other == null ? null : other.grantYear(),
        other == null ? null : other.row(),
        other == null ? null : other.column());
  }

  public static String label(PublishedFigure.Comparison comparison) {
    return comparison.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable BigDecimal exact(@Nullable BigDecimal number) {
    return number == null ? null : number.setScale(DECIMALS);
  }

  /** Half a unit of the last place that is said. */
  private static @Nullable BigDecimal halfUnit(@Nullable BigDecimal number) {
    return number == null
        ? null
        : new BigDecimal("0.5").movePointLeft(number.scale()).setScale(DECIMALS);
  }

  private static Field key(String name, String meaning) {
    return Field.optional(name, StringType, meaning);
  }
}
