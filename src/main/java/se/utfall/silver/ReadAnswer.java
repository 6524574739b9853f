package se.utfall.silver;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.bronze.Cell;
import se.utfall.bronze.RawCell;
import se.utfall.declared.LayoutColumn;
import se.utfall.domain.Unit;
import se.utfall.expression.Dates;
import se.utfall.expression.Numbers;
import se.utfall.expression.Text;
import se.utfall.table.Field;
import se.utfall.table.Rows;

/** An answer's cell read by the unit its form writes it in. Grain as {@link FormRow}. */
final class ReadAnswer {
  static final Field NUMBER =
      Field.optional(
          "number",
          createDecimalType(18, 4),
          "The answer as a number: kronor, percent or score as the question's unit says; yes is 1,"
              + " no is 0");
  static final Field STATUS =
      Field.required(
          "status",
          StringType,
          "reported, missing, unreadable, conflict (two different answers, neither counts) or"
              + " repeated (the same answer again, counted once)");

  static final String REPORTED = "reported";
  static final String MISSING = "missing";
  static final String UNREADABLE = "unreadable";

  private static final Column TEXT = RawCell.TEXT.column();
  private static final Column IS_STORED_NUMBER =
      RawCell.TYPE.column().equalTo(Cell.Type.NUMBER.label());
  private static final Column IS_STORED_PERCENT =
      RawCell.TYPE.column().equalTo(Cell.Type.PERCENT.label());

  private ReadAnswer() {}

  static Dataset<Row> of(Dataset<Row> cells) {
    Dataset<Row> numbered = cells.select(Rows.all(), NUMBER.of(number()));
    return numbered.select(Rows.all(), STATUS.of(status()));
  }

  private static Column number() {
    return when(is(Unit.SEK), written(Numbers.kronor(TEXT)))
        .when(is(Unit.PERCENT).and(IS_STORED_PERCENT), ofHundred(Numbers.stored(TEXT)))
        .when(is(Unit.PERCENT), written(Numbers.percent(TEXT)))
        .when(is(Unit.FRACTION), fraction())
        .when(is(Unit.SCORE), written(Numbers.plain(TEXT)))
        .when(is(Unit.YES_NO), yesOrNo());
  }

  /** What a workbook shows as a percentage is neither kronor nor a score. */
  private static Column written(Column asText) {
    return when(IS_STORED_NUMBER, Numbers.stored(TEXT)).when(not(IS_STORED_PERCENT), asText);
  }

  /** A share of one; a form's own percent sign says that it is one of a hundred already. */
  private static Column fraction() {
    Column ofOne =
        when(IS_STORED_PERCENT, Numbers.stored(TEXT)).otherwise(written(Numbers.plain(TEXT)));
    return when(TEXT.contains("%"), Numbers.percent(TEXT)).otherwise(ofHundred(ofOne));
  }

  private static Column ofHundred(Column ofOne) {
    return ofOne.multiply(lit(100)).try_cast(Numbers.DECIMAL);
  }

  private static Column yesOrNo() {
    return when(Text.isOneOf(TEXT, LayoutColumn.YES.column()), lit(1))
        .when(Text.isOneOf(TEXT, LayoutColumn.NO.column()), lit(0));
  }

  private static Column status() {
    Column blank = Text.clean(TEXT).equalTo("");
    Column saysNothing = blank.or(Text.isOneOf(TEXT, LayoutColumn.NOT_ANSWERED.column()));
    Column isError = RawCell.TYPE.column().equalTo(Cell.Type.ERROR.label());
    Column number = NUMBER.column();
    return when(isError.or(isCutShort()), UNREADABLE)
        .when(saysNothing.and(not(is(Unit.YES_NO).and(number.isNotNull()))), MISSING)
        .when(readable(number), REPORTED)
        .otherwise(UNREADABLE);
  }

  /** "1 325" may be all that is left of "1 325 960"; only a date shows that it is whole. */
  static Column isCutShort() {
    return RawCell.TYPE.column().equalTo(Cell.Type.CUT.label()).and(not(is(Unit.DATE)));
  }

  private static Column readable(Column number) {
    Column share = number.between(0, 100);
    return when(is(Unit.TEXT), lit(true))
        .when(is(Unit.DATE), Dates.date(TEXT).isNotNull())
        .when(is(Unit.SEK), number.isNotNull().and(number.geq(0)))
        .when(is(Unit.PERCENT).or(is(Unit.FRACTION)), number.isNotNull().and(share))
        .when(is(Unit.SCORE), number.isNotNull().and(number.isin(1, 2, 3, 4, 5)))
        .otherwise(number.isNotNull());
  }

  /** What a readable answer would look like, in Swedish, for the one who is to correct it. */
  static Column expected() {
    return when(is(Unit.SEK), "ett belopp i kronor, noll eller mer")
        .when(is(Unit.PERCENT), "en andel mellan 0 och 100 procent")
        .when(is(Unit.FRACTION), "en andel mellan 0 och 1")
        .when(is(Unit.SCORE), "ett heltal från 1 till 5")
        .when(is(Unit.YES_NO), "ja eller nej, så som formuläret skriver dem")
        .when(is(Unit.DATE), "ett datum, åååå-mm-dd")
        .otherwise("en text");
  }

  static Column rule() {
    return when(RawCell.TYPE.column().equalTo(Cell.Type.ERROR.label()), "error-cell")
        .when(isCutShort(), "cut-short")
        .when(is(Unit.SEK).and(NUMBER.column().lt(0)), "negative-amount")
        .when(is(Unit.SEK), "not-kronor")
        .when(is(Unit.PERCENT).or(is(Unit.FRACTION)), "not-percent")
        .when(is(Unit.SCORE), "not-score")
        .when(is(Unit.YES_NO), "not-yes-no")
        .when(is(Unit.DATE), "not-date");
  }

  private static Column is(Unit unit) {
    return LayoutColumn.WRITTEN_AS.column().equalTo(unit.label());
  }
}
