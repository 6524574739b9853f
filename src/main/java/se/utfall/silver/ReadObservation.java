package se.utfall.silver;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.bronze.Delivery;
import se.utfall.bronze.RawObservation;
import se.utfall.bronze.RawRemark;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.declared.RegionName;
import se.utfall.declared.StatisticsWord;
import se.utfall.expression.Statistics;
import se.utfall.expression.Text;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/**
 * silver.observation: the values of the known statistics files, each beside what its words mean.
 * What becomes a statistic or a count of people and what is rejected is told from here.
 */
public final class ReadObservation {
  static final Field CELL = RawObservation.CELL;
  static final Field DELIVERY = RawObservation.DELIVERY;
  static final Field ADDRESS = FormRow.ADDRESS;
  static final Field REGION_CODE = RegionText.REGION_CODE;
  static final Field REGION_NAME = RegionText.REGION_NAME;
  static final Field KNOWN_FROM = KnownDelivery.KNOWN_FROM;
  static final Field INDICATOR =
      Field.optional("indicator", StringType, "Id of the indicator, or population");
  static final Field PERIOD =
      Field.optional("period", StringType, "A year like 2019, or 2019-03 or 2019-Q1");
  static final Field YEAR = Field.optional("year", IntegerType, "Year of the period");
  static final Field SEX = Field.optional("sex", StringType, "total, women or men");
  static final Field AGE = Field.optional("age", StringType, "all, or the age group as written");
  static final Field VALUE =
      Field.optional("value", DoubleType, "The value; null unless it is reported");
  static final Field STATUS =
      Field.required(
          "status",
          StringType,
          "reported, missing, suppressed, deleted (by the source), unreadable, conflict (two values"
              + " known from the same day, neither counts) or repeated (the same again)");
  static final Field CONSTRUCTED =
      Field.required("constructed", BooleanType, "Whether it is made up for demonstration");

  static final Field NUMERATOR = ValueParts.NUMERATOR;
  static final Field DENOMINATOR = ValueParts.DENOMINATOR;
  static final Field LOWER = ValueParts.LOWER;
  static final Field UPPER = ValueParts.UPPER;
  static final Field METHOD = ValueParts.METHOD;
  static final Field FAULT = ValueParts.FAULT;

  private static final Field MARK_MEANS = Field.optional("mark_means", StringType, "Of the mark");
  private static final Field TEXT_MEANS = Field.optional("text_means", StringType, "Of the text");

  private static final Field MAY_BE_CUT =
      Field.required("may_be_cut", BooleanType, "Whether the file ends in it without a line end");

  /** What is told by declared words, and by which text. */
  private static final Map<Field, Field> MEANT =
      Map.of(
          INDICATOR,
          RawObservation.INDICATOR_TEXT,
          SEX,
          RawObservation.SEX_TEXT,
          AGE,
          RawObservation.AGE_TEXT,
          MARK_MEANS,
          RawObservation.MARK,
          TEXT_MEANS,
          RawObservation.TEXT,
          ValueParts.NUMERATOR_MEANS,
          RawObservation.NUMERATOR_TEXT,
          ValueParts.DENOMINATOR_MEANS,
          RawObservation.DENOMINATOR_TEXT,
          ValueParts.LOWER_MEANS,
          RawObservation.LOWER_TEXT,
          ValueParts.UPPER_MEANS,
          RawObservation.UPPER_TEXT);

  private static final Column MARK = RawObservation.MARK.column();
  private static final Column TEXT = RawObservation.TEXT.column();

  public static final Table TABLE =
      Table.named("silver.observation")
          .grain("one value of a known statistics file", CELL)
          .fields(
              CELL,
              DELIVERY,
              ADDRESS,
              KNOWN_FROM,
              RawObservation.INDICATOR_TEXT,
              RawObservation.REGION_TEXT,
              RawObservation.PERIOD_TEXT,
              RawObservation.SEX_TEXT,
              RawObservation.AGE_TEXT,
              RawObservation.TEXT,
              RawObservation.MARK,
              RawObservation.NUMERATOR_TEXT,
              RawObservation.DENOMINATOR_TEXT,
              RawObservation.LOWER_TEXT,
              RawObservation.UPPER_TEXT,
              REGION_CODE,
              REGION_NAME,
              RegionText.PLACED,
              INDICATOR,
              PERIOD,
              YEAR,
              SEX,
              AGE,
              STATUS,
              VALUE,
              NUMERATOR,
              DENOMINATOR,
              LOWER,
              UPPER,
              METHOD,
              FAULT,
              CONSTRUCTED)
          .from(
              KnownDelivery.TABLE,
              RawObservation.TABLE,
              RawRemark.TABLE,
              StatisticsWord.TABLE,
              DeclaredIndicator.TABLE,
              RegionName.TABLE)
          .madeBy(ReadObservation::make);

  private ReadObservation() {}

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> words = inputs.of(StatisticsWord.TABLE);
    Dataset<Row> rows = delivered(inputs);
    for (Map.Entry<Field, Field> each : MEANT.entrySet()) {
      rows = withMeaning(rows, each.getKey(), each.getValue(), words);
    }
    Dataset<Row> declared = withDeclared(rows, inputs.of(DeclaredIndicator.TABLE));
    return read(
        RegionText.resolved(
            declared, RawObservation.REGION_TEXT.column(), inputs.of(RegionName.TABLE)));
  }

  private static Dataset<Row> withDeclared(Dataset<Row> rows, Dataset<Row> declared) {
    Column same = INDICATOR.column("row").equalTo(DeclaredIndicator.INDICATOR.column("declared"));
    return rows.as("row")
        .join(broadcast(declared.as("declared")), same, "left")
        .select(
            Rows.all("row"),
            DeclaredIndicator.MEASURE.column(),
            DeclaredIndicator.MULTIPLIER.column(),
            DeclaredIndicator.DECIMALS.column());
  }

  private static Dataset<Row> delivered(Inputs inputs) {
    Dataset<Row> files =
        inputs
            .of(KnownDelivery.TABLE)
            .filter(KnownDelivery.SOURCE.column().equalTo(Delivery.STATISTICS))
            .as("file");
    Dataset<Row> unended =
        inputs
            .of(RawRemark.TABLE)
            .filter(RawRemark.RULE.column().equalTo(RawRemark.UNENDED_ROW))
            .as("unended");
    Column same = DELIVERY.column("raw").equalTo(KnownDelivery.DELIVERY.column("file"));
    Column isLast =
        DELIVERY
            .column("raw")
            .equalTo(DELIVERY.column("unended"))
            .and(RawObservation.PLACE.column("raw").equalTo(RawRemark.PLACE.column("unended")));
    return inputs
        .of(RawObservation.TABLE)
        .as("raw")
        .join(broadcast(files), same, "inner")
        .join(broadcast(unended), isLast, "left")
        .select(
            Rows.all("raw"),
            KNOWN_FROM.column(),
            KnownDelivery.CONSTRUCTED_QUESTIONS.column(),
            MAY_BE_CUT.of(RawRemark.RULE.column("unended").isNotNull()),
            ADDRESS.of(
                concat(
                    KnownDelivery.FILE.column(), lit(", "), RawObservation.PLACE.column("raw"))));
  }

  /** With what a text means, by the declared words of the kind that the text is of. */
  private static Dataset<Row> withMeaning(
      Dataset<Row> rows, Field meaning, Field text, Dataset<Row> words) {
    Column ofKind = StatisticsWord.KIND.column().equalTo(kind(meaning));
    Dataset<Row> meant = words.filter(ofKind).as("word");
    Column same = Text.same(text.column("row"), StatisticsWord.WORD.column("word"));
    return rows.as("row")
        .join(broadcast(meant), same, "left")
        .select(Rows.all("row"), meaning.of(StatisticsWord.MEANING.column("word")));
  }

  private static String kind(Field meaning) {
    boolean isNamed = meaning.equals(INDICATOR) || meaning.equals(SEX) || meaning.equals(AGE);
    return isNamed ? meaning.name() : StatisticsWord.MARK;
  }

  private static Dataset<Row> read(Dataset<Row> rows) {
    Dataset<Row> numbered =
        ValueParts.read(rows).select(Rows.all(), FAULT.of(ValueParts.fault(status())));
    return meant(numbered.select(Rows.all(), STATUS.of(ValueParts.status(status()))));
  }

  private static Dataset<Row> meant(Dataset<Row> rows) {
    Column period = Statistics.period(RawObservation.PERIOD_TEXT.column());
    Column reported = STATUS.column().equalTo(ReadAnswer.REPORTED);
    Column arePaired = reported.and(NUMERATOR.column().isNotNull());
    Column unsaid = RawObservation.SEX_TEXT.column().equalTo("");
    Column constructed =
        Text.matchesGlob(
            coalesce(INDICATOR.column(), RawObservation.INDICATOR_TEXT.column()),
            KnownDelivery.CONSTRUCTED_QUESTIONS.column());
    return rows.select(
        TABLE.columnsWith(
            Map.ofEntries(
                Map.entry(PERIOD, period),
                Map.entry(YEAR, Statistics.year(period)),
                Map.entry(SEX, when(unsaid, "total").otherwise(SEX.column())),
                Map.entry(AGE, age()),
                Map.entry(VALUE, when(reported, ValueParts.value())),
                Map.entry(
                    NUMERATOR,
                    when(reported.and(DENOMINATOR.column().isNotNull()), NUMERATOR.column())),
                Map.entry(DENOMINATOR, when(arePaired, DENOMINATOR.column())),
                Map.entry(LOWER, when(reported, LOWER.column())),
                Map.entry(UPPER, when(reported, UPPER.column())),
                Map.entry(METHOD, ValueParts.method()),
                Map.entry(CONSTRUCTED, constructed))));
  }

  /** Null where a text for the age is no age. */
  private static Column age() {
    Column text = RawObservation.AGE_TEXT.column();
    return when(text.equalTo(""), StatisticsWord.ALL_AGES)
        .when(AGE.column().isNotNull(), AGE.column())
        .when(Statistics.ageFrom(text).isNotNull(), Text.clean(text));
  }

  /** People are counted: digits, and at most the .0 that programs write. */
  private static Column isNumber() {
    Column arePeople = INDICATOR.column().equalTo(StatisticsWord.POPULATION);
    return when(arePeople, Text.clean(TEXT).rlike("^\\d{1,9}(\\.0)?$"))
        .otherwise(Statistics.value(TEXT).isNotNull());
  }

  /** What stands beside a value counts before the value; a word that is not declared, nothing. */
  private static Column status() {
    return when(MAY_BE_CUT.column(), ReadAnswer.UNREADABLE)
        .when(MARK_MEANS.column().isNotNull(), MARK_MEANS.column())
        .when(MARK.notEqual(""), ReadAnswer.UNREADABLE)
        .when(TEXT_MEANS.column().isNotNull(), TEXT_MEANS.column())
        .when(TEXT.equalTo(""), ReadAnswer.MISSING)
        .when(isNumber(), ReadAnswer.REPORTED)
        .otherwise(ReadAnswer.UNREADABLE);
  }
}
