package se.utfall.gold;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.domain.Source;
import se.utfall.silver.Answer;
import se.utfall.table.Check;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/**
 * gold.grant: what each region applied for, got and used. Applied and granted are the decision's;
 * where no decision has been delivered, the region's own. A form asks for what was used or for what
 * was not; the other is granted less that.
 */
public final class Grant {
  public static final Field REGION_CODE = Answer.REGION_CODE;
  public static final Field REGION_NAME = Answer.REGION_NAME;
  public static final Field GRANT_YEAR = Answer.GRANT_YEAR;
  public static final Field APPLIED_SEK = Field.kronor("applied_sek", "Applied for");
  public static final Field GRANTED_SEK = Field.kronor("granted_sek", "Granted");
  public static final Field UNUSED_SEK = Field.kronor("unused_sek", "Granted but not used");
  public static final Field USED_SEK = Field.kronor("used_sek", "Used: granted less unused");
  public static final Field USED_PERCENT =
      Field.percent("used_percent", "Share of the granted amount that was used");
  public static final Field UNUSED_PERCENT =
      Field.percent("unused_percent", "Share of the granted amount that was not used");
  public static final Field GRANTED_PERCENT =
      Field.percent("granted_percent", "Share of the applied amount that was granted");
  public static final Field AMOUNTS_FROM =
      Field.optional(
          "amounts_from", StringType, "Where applied and granted come from: decision or rereport");
  public static final Field REREPORTED =
      Field.required("rereported", BooleanType, "Whether the region has re-reported the year");
  public static final Field STATUS =
      Field.required(
          "status",
          StringType,
          "How unused and used stand: reported, missing, unreadable, conflict or contradictory"
              + " (more unused than granted)");
  public static final Field CONSTRUCTED = Answer.CONSTRUCTED;
  public static final Field APPLIED_CELLS = Lineage.cellsOf(APPLIED_SEK);
  public static final Field GRANTED_CELLS = Lineage.cellsOf(GRANTED_SEK);
  public static final Field UNUSED_CELLS = Lineage.cellsOf(UNUSED_SEK);
  public static final Field USED_CELLS = Lineage.cellsOf(USED_SEK);

  public static final Table TABLE =
      Table.named("gold.grant")
          .grain("one region and grant year", REGION_CODE, GRANT_YEAR)
          .fields(
              REGION_CODE,
              REGION_NAME,
              GRANT_YEAR,
              APPLIED_SEK,
              GRANTED_SEK,
              UNUSED_SEK,
              USED_SEK,
              USED_PERCENT,
              UNUSED_PERCENT,
              GRANTED_PERCENT,
              AMOUNTS_FROM,
              REREPORTED,
              STATUS,
              CONSTRUCTED,
              APPLIED_CELLS,
              GRANTED_CELLS,
              UNUSED_CELLS,
              USED_CELLS,
              Lineage.CELLS)
          .from(Answer.TABLE)
          .checks(
              new Check(
                  "used and unused make up granted",
                  USED_SEK
                      .column()
                      .isNull()
                      .or(
                          USED_SEK
                              .column()
                              .plus(UNUSED_SEK.column())
                              .equalTo(GRANTED_SEK.column()))))
          .madeBy(Grant::make);

  private static final Amount DECIDED_APPLIED = new Amount("amount.applied", Source.DECISION);
  private static final Amount DECIDED_GRANTED = new Amount("amount.granted", Source.DECISION);
  private static final Amount TOLD_APPLIED = new Amount("amount.applied", Source.REREPORT);
  private static final Amount TOLD_GRANTED = new Amount("amount.granted", Source.REREPORT);
  private static final Amount TOLD_UNUSED = new Amount("amount.unused", Source.REREPORT);
  private static final Amount TOLD_USED = new Amount("amount.used", Source.REREPORT);

  private Grant() {}

  private static Dataset<Row> make(Inputs inputs) {
    return shared(balanced(amounts(inputs.of(Answer.TABLE))));
  }

  /** The amounts as reported, one row a region and year. */
  private static Dataset<Row> amounts(Dataset<Row> answers) {
    Column decided = Answer.SOURCE.column().equalTo(Source.DECISION.label());
    Dataset<Row> sides =
        answers
            .filter(not(Answer.SUPERSEDED.column()))
            .groupBy(REGION_CODE.column(), REGION_NAME.column(), GRANT_YEAR.column())
            .agg(
                AMOUNTS_FROM.of(
                    when(bool_or(decided), Source.DECISION.label())
                        .otherwise(Source.REREPORT.label())),
                REREPORTED.of(
                    bool_or(not(decided).and(Answer.STATUS.column().notEqual(Answer.MISSING)))),
                STATUS.of(coalesce(TOLD_UNUSED.trouble(), TOLD_USED.trouble())),
                CONSTRUCTED.of(
                    coalesce(
                        bool_or(
                            Answer.CONSTRUCTED
                                .column()
                                .and(Answer.QUESTION.column().startsWith("amount."))),
                        lit(false))),
                DECIDED_APPLIED.sum(),
                DECIDED_APPLIED.cells(),
                DECIDED_GRANTED.sum(),
                DECIDED_GRANTED.cells(),
                TOLD_APPLIED.sum(),
                TOLD_APPLIED.cells(),
                TOLD_GRANTED.sum(),
                TOLD_GRANTED.cells(),
                TOLD_UNUSED.sum(),
                TOLD_UNUSED.cells(),
                TOLD_USED.sum(),
                TOLD_USED.cells());
    return sides.select(
        Rows.all(),
        APPLIED_SEK.of(chosen(DECIDED_APPLIED.value(), TOLD_APPLIED.value())),
        APPLIED_CELLS.of(chosen(DECIDED_APPLIED.cellIds(), TOLD_APPLIED.cellIds())),
        GRANTED_SEK.of(chosen(DECIDED_GRANTED.value(), TOLD_GRANTED.value())),
        GRANTED_CELLS.of(chosen(DECIDED_GRANTED.cellIds(), TOLD_GRANTED.cellIds())));
  }

  private static Column chosen(Field decided, Field told) {
    return when(AMOUNTS_FROM.column().equalTo(Source.DECISION.label()), decided.column())
        .otherwise(told.column());
  }

  /** Used and unused, each from the other where only one is asked for. */
  private static Dataset<Row> balanced(Dataset<Row> amounts) {
    Column granted = GRANTED_SEK.column();
    Column unused = TOLD_UNUSED.value().column();
    Column used = TOLD_USED.value().column();
    Column both = Lineage.together(GRANTED_CELLS, TOLD_UNUSED.cellIds(), TOLD_USED.cellIds());
    Column ofUsed = used.isNotNull().and(granted.geq(used));
    Column ofUnused = unused.isNotNull().and(granted.geq(unused));
    return amounts.select(
        Rows.all(),
        UNUSED_SEK.of(when(unused.isNotNull(), unused).when(ofUsed, granted.minus(used))),
        UNUSED_CELLS.of(
            when(unused.isNotNull(), TOLD_UNUSED.cellIds().column())
                .when(ofUsed, both)
                .otherwise(Lineage.NONE)),
        USED_SEK.of(
            when(unused.isNotNull(), when(ofUnused, granted.minus(unused))).when(ofUsed, used)),
        USED_CELLS.of(
            when(ofUnused, both)
                .when(unused.isNull().and(ofUsed), TOLD_USED.cellIds().column())
                .otherwise(Lineage.NONE)));
  }

  private static Dataset<Row> shared(Dataset<Row> amounts) {
    Column told =
        TOLD_UNUSED.value().column().isNotNull().or(TOLD_USED.value().column().isNotNull());
    Column status =
        when(USED_SEK.column().isNotNull(), "reported")
            .when(told.and(GRANTED_SEK.column().isNotNull()), "contradictory")
            .otherwise(coalesce(STATUS.column(), lit("missing")));
    return amounts.select(
        TABLE.columnsWith(
            Map.of(
                STATUS,
                status,
                USED_PERCENT,
                Percent.of(USED_SEK.column(), GRANTED_SEK.column()),
                UNUSED_PERCENT,
                Percent.of(UNUSED_SEK.column(), GRANTED_SEK.column()),
                GRANTED_PERCENT,
                Percent.of(GRANTED_SEK.column(), APPLIED_SEK.column()),
                Lineage.CELLS,
                Lineage.together(APPLIED_CELLS, GRANTED_CELLS, UNUSED_CELLS, USED_CELLS))));
  }

  /** One amount as one side states it. */
  private record Amount(String question, Source source) {
    Field value() {
      return Field.kronor(source.label() + "_" + question.replace('.', '_'), "The amount");
    }

    Field cellIds() {
      return Lineage.cellsOf(value());
    }

    private Column asked() {
      return Answer.QUESTION
          .column()
          .equalTo(question)
          .and(Answer.SOURCE.column().equalTo(source.label()));
    }

    Column sum() {
      return value().of(max(when(asked().and(Answer.COUNTS), Answer.NUMBER.column())));
    }

    Column cells() {
      return cellIds().of(Lineage.answersWhere(asked().and(Answer.COUNTS)));
    }

    /** Why the answer does not count, null where it does or was never given. */
    Column trouble() {
      Column bad = Answer.STATUS.column().isin(Answer.UNREADABLE, Answer.CONFLICT);
      return max(when(asked().and(bad), Answer.STATUS.column()));
    }
  }
}
