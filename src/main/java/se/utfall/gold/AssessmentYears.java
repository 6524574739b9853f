package se.utfall.gold;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.Figure;
import se.utfall.domain.PublishedFigure.Comparison;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/**
 * How many regions agree with a statement, of those that answered: counted from the answers, and as
 * published. Grain: statement, year and basis.
 */
final class AssessmentYears {
  static final Field BASIS =
      Field.required(
          "basis", StringType, "answers (counted here) or published (totals of conf/published)");
  static final Field YEAR = Field.required("year", IntegerType, "Grant year");
  static final Field AGREE = Field.optional("agree", IntegerType, "Regions that score 4 or 5");
  static final Field ANSWERED = Field.optional("answered", IntegerType, "Regions that answered");
  static final Field PLACE =
      Field.required("place", StringType, "Bundled files and lines of published totals");
  static final Field SOME_REAL = Field.required("some_real", BooleanType, "Any answer is real");
  static final Field SOME_CONSTRUCTED =
      Field.required("some_constructed", BooleanType, "Any answer is constructed");

  private static final Field TABLE_AND_YEAR =
      Field.required("table_and_year", StringType, "Of the figure's id");

  private AssessmentYears() {}

  static Dataset<Row> of(Inputs inputs) {
    return counted(inputs.of(Assessment.TABLE)).unionByName(published(inputs));
  }

  private static Dataset<Row> counted(Dataset<Row> answers) {
    return answers
        .groupBy(
            Assessment.STATEMENT.column(),
            Items.LABEL.column(),
            Items.LABEL_EN.column(),
            Items.ITEM_ORDER.column(),
            YEAR.of(Grant.GRANT_YEAR.column()))
        .agg(
            BASIS.of(lit("answers")),
            AGREE.of(count_if(Assessment.AGREES.column())),
            ANSWERED.of(count(lit(1))),
            PLACE.of(lit("")),
            SOME_REAL.of(bool_or(not(Grant.CONSTRUCTED.column()))),
            SOME_CONSTRUCTED.of(bool_or(Grant.CONSTRUCTED.column())),
            Lineage.CELLS.of(Lineage.cellsWhere(lit(true), Lineage.CELLS.column())));
  }

  /** Totals that are published together with how many regions they are of. */
  private static Dataset<Row> published(Inputs inputs) {
    Column isStatement = Figure.ROW_KEY.column().startsWith("assessment.");
    Column same = TABLE_AND_YEAR.column("agree").equalTo(TABLE_AND_YEAR.column("answered"));
    Dataset<Row> totals =
        figures(inputs, isStatement.and(Figure.COLUMN_KEY.column().equalTo("regions")))
            .as("agree")
            .join(
                figures(inputs, Figure.COLUMN_KEY.column().equalTo("regions_reporting"))
                    .as("answered"),
                same,
                "inner")
            .select(
                Assessment.STATEMENT.of(Figure.ROW_KEY.column("agree")),
                YEAR.of(Figure.GRANT_YEAR.column("agree")),
                BASIS.of("published"),
                AGREE.of(Figure.NUMBER.column("agree")),
                ANSWERED.of(Figure.NUMBER.column("answered")),
                PLACE.of(
                    concat_ws(", ", Figure.PLACE.column("agree"), Figure.PLACE.column("answered"))),
                SOME_REAL.of(true),
                SOME_CONSTRUCTED.of(false),
                Lineage.CELLS.of(Lineage.NONE));
    return Items.labelled(totals, Assessment.STATEMENT, inputs);
  }

  private static Dataset<Row> figures(Inputs inputs, Column wanted) {
    Column exact = Figure.COMPARISON.column().equalTo(Figure.label(Comparison.EQUALS));
    return inputs
        .of(Figure.TABLE)
        .filter(wanted.and(exact).and(Figure.NUMBER.column().isNotNull()))
        .select(Rows.all(), TABLE_AND_YEAR.of(substring_index(Figure.FIGURE.column(), "/", 2)));
  }
}
