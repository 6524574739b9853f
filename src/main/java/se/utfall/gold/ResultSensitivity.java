package se.utfall.gold;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import se.utfall.table.Field;
import se.utfall.table.Table;

/**
 * gold.sensitivity: whether the main conclusions stand when it is done in other ways: with the
 * pandemic's years, without each region, weighted by population, of complete regions only, with
 * other definitions of the dose.
 */
public final class ResultSensitivity {
  public static final Field STATEMENT = Claim.STATEMENT.meaning("The claim that it tries");
  public static final Field ALTERNATIVE =
      Field.required(
          "alternative",
          StringType,
          "pandemic_years, region_left_out, population_weights, complete_regions or dose");
  public static final Field TRIED =
      Field.required("tried", IntegerType, "How many analyses").in("analyses");
  public static final Field SAME_DIRECTION =
      Field.required("same_direction", IntegerType, "How many of them keep the direction")
          .in("analyses");
  public static final Field SAME_VERDICT =
      Field.required(
              "same_verdict",
              IntegerType,
              "How many of them conclude the same, as far as one analysis can")
          .in("analyses");
  public static final Field ESTIMATE =
      Field.optional("estimate", DoubleType, "The main estimate, in its own unit");
  public static final Field LOWEST =
      Field.optional(
          "lowest", DoubleType, "The lowest among them; null where they are of other units");
  public static final Field HIGHEST = Field.optional("highest", DoubleType, "The highest");

  public static final Table TABLE =
      Table.named("gold.sensitivity")
          .grain("one conclusion and kind of alternative", STATEMENT, ALTERNATIVE)
          .fields(
              STATEMENT,
              ALTERNATIVE,
              TRIED,
              SAME_DIRECTION,
              SAME_VERDICT,
              ESTIMATE,
              LOWEST,
              HIGHEST,
              Grant.REGION_CODE,
              Grant.REGION_NAME,
              Grant.CONSTRUCTED,
              Lineage.CELLS)
          .from(IndicatorTrend.TABLE, AssessmentChange.TABLE, DoseAnalysis.TABLE)
          .madeBy(
              inputs ->
                  TrendSensitivity.of(inputs.of(IndicatorTrend.TABLE))
                      .unionByName(AssessmentSensitivity.of(inputs.of(AssessmentChange.TABLE)))
                      .unionByName(DoseSensitivity.of(inputs.of(DoseAnalysis.TABLE))));

  private ResultSensitivity() {}
}
