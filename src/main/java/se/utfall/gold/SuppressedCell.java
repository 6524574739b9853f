package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.domain.Indicator.Measure;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/**
 * gold.suppression: what is not published of the indicators' counts of persons and cases, and why.
 * Counts below the threshold are held back, zero among them ("färre än 10 fall" holds for none too,
 * and a shown zero would tell of everybody in a group); so are further ones, until no sum, share or
 * earlier release gives a held-back count back; and what is calculated from them. The other tables
 * keep all values.
 */
public final class SuppressedCell {
  public static final Field MEASURE =
      ReleasedBefore.MEASURE.meaning("numerator, denominator, value, lower or upper");
  public static final Field REASON =
      Field.required(
          "reason",
          StringType,
          "below_threshold, complementary (it would give one of those back) or derived (from one of"
              + " both)");

  /** Value of {@link #REASON} for what is calculated from a held-back count. */
  public static final String DERIVED = "derived";

  public static final Field THRESHOLD = DeclaredIndicator.SUPPRESS_BELOW.named("threshold");
  public static final Field LEAST =
      Field.optional("inferred_least", LongType, "What readers can infer that a count is at least");
  public static final Field MOST =
      Field.optional("inferred_most", LongType, "And at most; null where there is no bound");
  public static final Field SHOWN_BEFORE =
      Field.optional(
          "already_published",
          StringType,
          "The earlier run that has published the same number, so that holding it back now is"
              + " void; null where none has");

  public static final Table TABLE =
      Table.named("gold.suppression")
          .grain(
              "one number that is not published",
              IndicatorValue.INDICATOR,
              IndicatorValue.REGION_CODE,
              IndicatorValue.PERIOD,
              IndicatorValue.SEX,
              MEASURE)
          .fields(
              IndicatorValue.INDICATOR,
              IndicatorValue.REGION_CODE,
              IndicatorValue.REGION_NAME,
              IndicatorValue.PERIOD,
              IndicatorValue.SEX,
              MEASURE,
              REASON,
              THRESHOLD,
              LEAST,
              MOST,
              SHOWN_BEFORE,
              IndicatorValue.CONSTRUCTED,
              Lineage.CELLS)
          .from(IndicatorValue.TABLE, DeclaredIndicator.TABLE, ReleasedBefore.TABLE)
          .madeBy(SuppressedCell::make);

  private static final Field KIND = DeclaredIndicator.MEASURE.named("kind");

  private SuppressedCell() {}

  /** Of a share, the cases are among those who are shown to be there. */
  private static Dataset<Row> make(Inputs inputs) {
    HeldBack denominators = HeldBack.of(IndicatorValue.DENOMINATOR);
    HeldBack numerators = HeldBack.of(IndicatorValue.NUMERATOR);
    Dataset<Row> earlier = inputs.of(ReleasedBefore.TABLE);
    Column isShare = KIND.column().equalTo(Measure.PROPORTION.name().toLowerCase(Locale.ROOT));
    Column isSeen = denominators.reason().column().isNull();
    Column cases = when(isShare, IndicatorValue.NUMERATOR.column()).otherwise(0);
    Column all = when(isShare.and(isSeen), IndicatorValue.DENOMINATOR.column()).otherwise(-1);
    Dataset<Row> some =
        denominators.in(counted(inputs), earlier, new HeldBack.Known(cases, lit(-1)));
    Dataset<Row> both = numerators.in(some, earlier, new HeldBack.Known(lit(0), all));
    return both.select(Rows.all(), inline(parts(numerators, denominators)))
        .filter(REASON.column().isNotNull());
  }

  /** The values whose counts are of persons or cases, each with its threshold. */
  static Dataset<Row> counted(Inputs inputs) {
    Dataset<Row> declared =
        inputs
            .of(DeclaredIndicator.TABLE)
            .filter(DeclaredIndicator.SUPPRESS_BELOW.column().gt(0))
            .as("declared");
    Column same =
        IndicatorValue.INDICATOR
            .column("value")
            .equalTo(DeclaredIndicator.INDICATOR.column("declared"));
    return inputs
        .of(IndicatorValue.TABLE)
        .filter(IndicatorValue.NUMERATOR.column().isNotNull())
        .as("value")
        .join(broadcast(declared), same, "inner")
        .select(
            Rows.all("value"),
            KIND.of(DeclaredIndicator.MEASURE.column("declared")),
            THRESHOLD.of(DeclaredIndicator.SUPPRESS_BELOW.column()));
  }

  /** Each number of a row with why it is held back; a null reason for one that is not. */
  private static Column parts(HeldBack numerators, HeldBack denominators) {
    List<HeldBack> counts = List.of(numerators, denominators);
    Column[] all =
        Stream.concat(
                counts.stream().map(SuppressedCell::part),
                Stream.of(IndicatorValue.VALUE, IndicatorValue.LOWER, IndicatorValue.UPPER)
                    .map(field -> derived(field, numerators, denominators)))
            .toArray(Column[]::new);
    return array(all);
  }

  private static Column part(HeldBack held) {
    return struct(
        MEASURE.of(held.count().name()),
        REASON.of(held.reason().column()),
        LEAST.of(held.least().column()),
        MOST.of(held.most().column()),
        SHOWN_BEFORE.of(when(held.reason().column().isNotNull(), held.shownBefore().column())));
  }

  private static Column derived(Field field, HeldBack numerators, HeldBack denominators) {
    Column one = numerators.reason().column().isNotNull();
    Column other = denominators.reason().column().isNotNull();
    Column run = coalesce(numerators.shownBefore().column(), denominators.shownBefore().column());
    Column isKnown = numerators.isKnown().and(denominators.isKnown());
    return struct(
        MEASURE.of(field.name()),
        REASON.of(when(one.or(other).and(field.column().isNotNull()), DERIVED)),
        LEAST.of((Object) null),
        MOST.of((Object) null),
        SHOWN_BEFORE.of(when(isKnown, run)));
  }
}
