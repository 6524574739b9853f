package se.utfall.gold;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.Asked;
import se.utfall.silver.Answer;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/** gold.follow_up: what each region should be asked to complete or explain, worded for it. */
public final class FollowUp {
  public static final Field REGION_CODE = Answer.REGION_CODE;
  public static final Field REGION_NAME = Answer.REGION_NAME;
  public static final Field GRANT_YEAR = Answer.GRANT_YEAR;
  public static final Field RULE = Field.required("rule", StringType, "What called for it");
  public static final Field QUESTION =
      Field.required("question", StringType, "Id of the question it is about");
  public static final Field WORDING =
      Field.required("wording", StringType, "What the region is asked, in Swedish");
  public static final Field ADDRESS =
      Field.required("address", StringType, "The first cell it is about");
  public static final Field CONSTRUCTED = Answer.CONSTRUCTED;
  public static final Field CELLS = Lineage.CELLS;

  public static final Table TABLE =
      Table.named("gold.follow_up")
          .grain(
              "one thing to ask one region about one year", REGION_CODE, GRANT_YEAR, RULE, QUESTION)
          .fields(
              REGION_CODE,
              REGION_NAME,
              GRANT_YEAR,
              RULE,
              QUESTION,
              WORDING,
              ADDRESS,
              CONSTRUCTED,
              CELLS)
          .from(Answer.TABLE, Asked.TABLE, Grant.TABLE, CostItem.TABLE, AreaUse.TABLE)
          .madeBy(FollowUp::make);

  private FollowUp() {}

  private static Dataset<Row> make(Inputs inputs) {
    List<Dataset<Row>> asked =
        List.of(
            AskedAboutMoney.costsThatDoNotSum(inputs),
            AskedAboutMoney.againstDecision(inputs),
            AskedAboutMoney.moreThanGranted(inputs),
            AskedAboutMoney.unusedWithoutReason(inputs),
            AskedAboutAnswers.notRereported(inputs),
            AskedAboutAnswers.sharesThatDoNotSum(inputs),
            AskedAboutAnswers.noAreaChosen(inputs),
            AskedAboutAnswers.notUsable(inputs),
            AskedAboutAnswers.leftOut(inputs));
    return addressed(asked.stream().reduce(Dataset::unionByName).orElseThrow(), inputs);
  }

  /** With the address of the first cell. */
  private static Dataset<Row> addressed(Dataset<Row> asked, Inputs inputs) {
    Dataset<Row> answers = inputs.of(Answer.TABLE).as("answer");
    Column first = element_at(CELLS.column("asked"), lit(1));
    return asked
        .as("asked")
        .join(answers, first.equalTo(Answer.CELL.column("answer")), "left")
        .select(Rows.all("asked"), ADDRESS.of(coalesce(Answer.ADDRESS.column("answer"), lit(""))));
  }

  /** The rows as things to ask; they have region, year, constructed and cells already. */
  static Dataset<Row> ask(Dataset<Row> rows, String rule, Column question, Column... wording) {
    return rows.select(
        REGION_CODE.same(),
        REGION_NAME.same(),
        GRANT_YEAR.same(),
        RULE.of(rule),
        QUESTION.of(question),
        WORDING.of(concat(wording)),
        CONSTRUCTED.same(),
        CELLS.same());
  }

  /** Rows of the same region and year. */
  static Column sameRegionAndYear(String one, String other) {
    return REGION_CODE
        .column(one)
        .equalTo(REGION_CODE.column(other))
        .and(GRANT_YEAR.column(one).equalTo(GRANT_YEAR.column(other)));
  }
}
