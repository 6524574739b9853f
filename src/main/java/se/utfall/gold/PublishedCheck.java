package se.utfall.gold;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.Figure;
import se.utfall.domain.PublishedFigure.Comparison;
import se.utfall.domain.Region;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/**
 * gold.published_check: each published figure beside the computed one. Equal is what the rule of
 * the house gives, half-up; explained is what only the table's own rounding gives, or what a known
 * deviation says the arithmetic is.
 */
public final class PublishedCheck {
  public static final Field COMPUTED = ReportCells.VALUE.named("computed");
  public static final Field COMPUTED_PRINTED = ReportCells.PRINTED.named("computed_printed");
  public static final Field OTHER = ReportCells.VALUE.named("compared_with");
  public static final Field STATUS =
      Field.required(
          "status",
          StringType,
          "equal, explained, different, not_decided (by nothing delivered) or not_known (at the"
              + " knowledge date: not there yet, or changed by what came later)");
  public static final Field REGION_CODE = Grant.REGION_CODE;
  public static final Field REGION_NAME = Grant.REGION_NAME;
  public static final Field CONSTRUCTED = Grant.CONSTRUCTED;

  public static final Table TABLE =
      Table.named("gold.published_check")
          .grain("one published figure", Figure.FIGURE)
          .fields(
              Figure.FIGURE,
              Figure.FIGURE_ORDER,
              STATUS,
              Figure.RULE,
              Figure.PUBLISHED,
              Figure.NUMBER,
              Figure.REASON,
              COMPUTED,
              COMPUTED_PRINTED,
              OTHER,
              Figure.ARITHMETIC,
              Figure.COMPARISON,
              Figure.STATEMENT,
              Figure.PUBLISHED_IN,
              Figure.PLACE,
              Figure.STATEMENT_SV,
              Figure.PUBLISHED_IN_SV,
              Figure.PUBLISHED_SV,
              Figure.REASON_SV,
              Figure.TABLE_ID,
              Figure.GRANT_YEAR,
              Figure.ROW_KEY,
              Figure.COLUMN_KEY,
              REGION_CODE,
              REGION_NAME,
              CONSTRUCTED,
              Lineage.CELLS)
          .from(ReportCells.TABLE, StatementCell.TABLE, Figure.TABLE)
          .madeBy(PublishedCheck::make);

  private static final Field ABSENT = StatementCell.ABSENT;
  private static final Field SAME_WHOLE =
      Field.optional("same_whole", BooleanType, "Whether both values lack the same regions");
  private static final Column VALUE = COMPUTED.column();
  private static final Column TWENTIETH = lit("0.05").cast("decimal(4,2)");

  private PublishedCheck() {}

  private static Dataset<Row> make(Inputs inputs) {
    boolean isOfToday = inputs.asOf() == null;
    String otherwise = isOfToday ? "different" : "not_known";
    Dataset<Row> cells = cells(inputs);
    return inputs
        .of(Figure.TABLE)
        .as("figure")
        .join(cells.as("cell"), decides(), "left")
        .join(cells.as("other"), isComparedWith(), "left")
        .crossJoin(broadcast(Undelivered.delivered(cells)))
        .select(
            Rows.all("figure"),
            Undelivered.FIELD.of(isUndelivered(isOfToday)),
            COMPUTED.of(ReportCells.VALUE.column("cell")),
            COMPUTED_PRINTED.of(ReportCells.PRINTED.column("cell")),
            OTHER.of(ReportCells.VALUE.column("other")),
            SAME_WHOLE.of(ABSENT.column("cell").equalTo(ABSENT.column("other"))),
            REGION_CODE.of(coalesce(REGION_CODE.column("cell"), lit(Region.NATION.code()))),
            REGION_NAME.of(coalesce(REGION_NAME.column("cell"), lit(Region.NATION.officialName()))),
            CONSTRUCTED.of(coalesce(CONSTRUCTED.column("cell"), lit(false))),
            Lineage.CELLS.of(coalesce(Lineage.CELLS.column("cell"), Lineage.NONE)))
        .select(
            TABLE.columnsWith(
                Map.of(
                    STATUS,
                    status(otherwise),
                    Figure.RULE,
                    unlessUndelivered(Figure.RULE, ""),
                    Figure.REASON,
                    unlessUndelivered(
                        Figure.REASON,
                        "No number of its table and year comes of what is delivered."),
                    Figure.REASON_SV,
                    unlessUndelivered(
                        Figure.REASON_SV,
                        "Det som är lämnat ger inget tal för dess tabell och år."))));
  }

  private static Column isUndelivered(boolean isOfToday) {
    return lit(isOfToday).and(not(is(Comparison.NOT_DECIDED))).and(Undelivered.is(isComparison()));
  }

  private static Column unlessUndelivered(Field field, String instead) {
    return when(Undelivered.FIELD.column(), instead).otherwise(field.column());
  }

  /** What figures are held against. */
  private static Dataset<Row> cells(Inputs inputs) {
    Column[] parts = {
      ReportCells.TABLE_ID.column(),
      ReportCells.GRANT_YEAR.column(),
      ReportCells.ROW_KEY.column(),
      ReportCells.COLUMN_KEY.column(),
      ReportCells.VALUE.column(),
      ReportCells.PRINTED.column(),
      REGION_CODE.column(),
      REGION_NAME.column(),
      CONSTRUCTED.column(),
      Lineage.CELLS.column(),
      ABSENT.column()
    };
    return inputs
        .of(ReportCells.TABLE)
        .select(Rows.all(), ABSENT.of(""))
        .select(parts)
        .unionByName(inputs.of(StatementCell.TABLE).select(parts));
  }

  private static Column decides() {
    return same(Figure.TABLE_ID, ReportCells.TABLE_ID, "cell")
        .and(same(Figure.GRANT_YEAR, ReportCells.GRANT_YEAR, "cell"))
        .and(same(Figure.ROW_KEY, ReportCells.ROW_KEY, "cell"))
        .and(same(Figure.COLUMN_KEY, ReportCells.COLUMN_KEY, "cell"));
  }

  private static Column isComparedWith() {
    return same(Figure.OTHER_TABLE, ReportCells.TABLE_ID, "other")
        .and(same(Figure.OTHER_YEAR, ReportCells.GRANT_YEAR, "other"))
        .and(same(Figure.OTHER_ROW, ReportCells.ROW_KEY, "other"))
        .and(same(Figure.OTHER_COLUMN, ReportCells.COLUMN_KEY, "other"));
  }

  private static Column same(Field figure, Field cell, String side) {
    return figure.column("figure").equalTo(cell.column(side));
  }

  private static Column status(String otherwise) {
    Column known = VALUE.isNotNull().and(not(isComparison()).or(OTHER.column().isNotNull()));
    return when(is(Comparison.NOT_DECIDED).or(Undelivered.FIELD.column()), "not_decided")
        .when(not(known), otherwise)
        .when(surely(holds().and(areComparable())), "equal")
        .when(surely(isExplained()), "explained")
        .otherwise(otherwise);
  }

  /** Two values are of the same regions; a single one needs no other. */
  private static Column areComparable() {
    return not(isComparison()).or(SAME_WHOLE.column());
  }

  private static Column isComparison() {
    return Stream.of(
            Comparison.HALF, Comparison.ABOUT_EQUAL, Comparison.INCREASE, Comparison.DECREASE)
        .map(PublishedCheck::is)
        .reduce(Column::or)
        .orElseThrow();
  }

  private static Column is(Comparison comparison) {
    return Figure.COMPARISON.column().equalTo(Figure.label(comparison));
  }

  private static Column surely(Column condition) {
    return coalesce(condition, lit(false));
  }

  /** Whether the figure is what the house's own rule gives. */
  private static Column holds() {
    Column other = OTHER.column();
    return when(is(Comparison.HALF), round(other.divide(2), 0).equalTo(VALUE))
        .when(is(Comparison.ABOUT_EQUAL), abs(VALUE.minus(other)).leq(other.multiply(TWENTIETH)))
        .when(is(Comparison.INCREASE), VALUE.gt(other))
        .when(is(Comparison.DECREASE), VALUE.lt(other))
        .when(is(Comparison.BELOW), isBelow(VALUE))
        .otherwise(roundsToNumber());
  }

  /** Half-up to the place that the figure is given to, halves away from zero. */
  private static Column roundsToNumber() {
    Column beyond = abs(VALUE).minus(abs(Figure.NUMBER.column()));
    Column half = Figure.HALF_UNIT.column();
    Column sameSign = VALUE.multiply(Figure.NUMBER.column()).geq(0);
    return sameSign.and(beyond.geq(negate(half))).and(beyond.lt(half));
  }

  /** More than nothing, and printed as less than the figure. */
  private static Column isBelow(Column printed) {
    Column half = Figure.HALF_UNIT.column();
    return VALUE.gt(0).and(printed.lt(Figure.NUMBER.column().minus(half)));
  }

  /**
   * Whether a known deviation accounts for it: by the table's rounding, by its arithmetic, or by
   * the regions that one value has and the other lacks.
   */
  private static Column isExplained() {
    Column printed = COMPUTED_PRINTED.column();
    Column byRounding =
        when(is(Comparison.EQUALS), printed.equalTo(Figure.NUMBER.column()))
            .when(is(Comparison.BELOW), isBelow(printed))
            .when(isComparison(), holds());
    Column arithmetic = Figure.ARITHMETIC.column();
    Column byArithmetic = abs(VALUE.minus(arithmetic)).leq(Figure.TOLERANCE.column());
    return Figure.RULE.column().notEqual("").and(surely(byRounding).or(surely(byArithmetic)));
  }
}
