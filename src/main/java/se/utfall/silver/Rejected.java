package se.utfall.silver;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.bronze.RawCell;
import se.utfall.bronze.RawRemark;
import se.utfall.declared.LayoutColumn;
import se.utfall.declared.RegionName;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Table;

/** silver.rejected: everything delivered that could not be used, with where, why and what to do. */
public final class Rejected {
  public static final Field RULE = Field.required("rule", StringType, "The rule that was broken");
  public static final Field ADDRESS = FormRow.ADDRESS;
  public static final Field FOUND = Field.required("found", StringType, "What stands there");
  public static final Field EXPECTED =
      Field.required("expected", StringType, "What should stand there, in Swedish");
  public static final Field REMEDY =
      Field.required("remedy", StringType, "What to do about it, in Swedish");
  public static final Field ANSWERS =
      Field.required("answers", IntegerType, "How many answers or values it holds back");
  public static final Field REGION_NAME =
      Field.optional("region_name", StringType, "The region, where it could be told");
  public static final Field GRANT_YEAR = FormRow.GRANT_YEAR;
  public static final Field QUESTION =
      Field.optional("question", StringType, "Id of the question, where it could be told");
  public static final Field DELIVERY = RawCell.DELIVERY;
  public static final Field CELL = RawCell.CELL;

  public static final Table TABLE =
      Table.named("silver.rejected")
          .grain("one broken rule at one cell", CELL, RULE)
          .fields(
              RULE,
              ADDRESS,
              FOUND,
              EXPECTED,
              REMEDY,
              ANSWERS,
              REGION_NAME,
              GRANT_YEAR,
              QUESTION,
              DELIVERY,
              CELL)
          .from(
              FormCell.TABLE,
              Answer.TABLE,
              Statistic.TABLE,
              Population.TABLE,
              KnownDelivery.TABLE,
              RawCell.TABLE,
              ReadObservation.TABLE,
              RawRemark.TABLE,
              LayoutColumn.TABLE,
              RegionName.TABLE)
          .madeBy(Rejected::make);

  /** Whether a row is of statistics, and no form. */
  public static final Column IS_OF_STATISTICS = RULE.column().isin(RejectedStatistic.RULES);

  private Rejected() {}

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> cells = inputs.of(FormCell.TABLE);
    return RejectedRow.of(cells, inputs.of(RegionName.TABLE))
        .unionByName(RejectedCell.of(cells))
        .unionByName(WrongTotal.of(cells))
        .unionByName(RejectedCell.contradictions(inputs.of(Answer.TABLE)))
        .unionByName(RejectedStatistic.of(inputs))
        .unionByName(RejectedListing.of(inputs));
  }

  /** What a rejection says of a cell. */
  record Verdict(Column rule, Column found, Column expected, Column remedy, Column answers) {

    static Verdict ofOneAnswer(Column rule, Column expected, Column remedy) {
      return new Verdict(rule, RawCell.TEXT.column(), expected, remedy, lit(1));
    }

    /** The rows, each as a rejection. */
    Dataset<Row> on(Dataset<Row> rows) {
      return rows.select(
          RULE.of(rule),
          ADDRESS.same(),
          FOUND.of(found),
          EXPECTED.of(expected),
          REMEDY.of(remedy),
          ANSWERS.of(answers),
          REGION_NAME.same(),
          GRANT_YEAR.same(),
          QUESTION.same(),
          DELIVERY.same(),
          CELL.same());
    }
  }
}
