package se.utfall.gold;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.table.Field;

/** The regions that answered in both of two years. Grain: statement and pair of years. */
final class AssessmentPairs {
  static final Field FROM_YEAR = Field.required("from_year", IntegerType, "The earlier grant year");
  static final Field TO_YEAR = Field.required("to_year", IntegerType, "The later grant year");
  static final Field PAIRS =
      Field.optional(
          "pairs", IntegerType, "Regions that answered both years; null of published totals");
  static final Field BEGAN =
      Field.optional("began", IntegerType, "Regions that agree only the later year");
  static final Field CEASED =
      Field.optional("ceased", IntegerType, "Regions that agree only the earlier year");
  static final Field STAYED =
      Field.optional("stayed", IntegerType, "Regions that agree both years");

  private AssessmentPairs() {}

  static Dataset<Row> of(Dataset<Row> answers) {
    Column agreedBefore = Assessment.AGREES.column("from");
    Column agreesAfter = Assessment.AGREES.column("to");
    return answers
        .as("from")
        .join(answers.as("to"), sameRegion(), "inner")
        .groupBy(
            Assessment.STATEMENT.column("from"),
            FROM_YEAR.of(Grant.GRANT_YEAR.column("from")),
            TO_YEAR.of(Grant.GRANT_YEAR.column("to")))
        .agg(
            PAIRS.of(count(lit(1))),
            BEGAN.of(count_if(not(agreedBefore).and(agreesAfter))),
            CEASED.of(count_if(agreedBefore.and(not(agreesAfter)))),
            STAYED.of(count_if(agreedBefore.and(agreesAfter))));
  }

  private static Column sameRegion() {
    return Assessment.STATEMENT
        .column("from")
        .equalTo(Assessment.STATEMENT.column("to"))
        .and(Grant.REGION_CODE.column("from").equalTo(Grant.REGION_CODE.column("to")))
        .and(Grant.GRANT_YEAR.column("from").lt(Grant.GRANT_YEAR.column("to")));
  }
}
