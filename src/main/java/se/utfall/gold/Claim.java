package se.utfall.gold;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/**
 * gold.claim: what may be concluded, and no more. An association is the most: every region had
 * money, so nothing tells what would have been without it.
 */
public final class Claim {
  public static final Field STATEMENT =
      Field.required("statement", StringType, "Its id, like trend/U79133/00/total");
  public static final Field KIND =
      Field.required(
          "kind",
          StringType,
          "trend, regions (how many have changed), comparison, inequality, assessment,"
              + " dose_response, before_after or aim");
  public static final Field ABOUT =
      Field.required("about", StringType, "An indicator, statement or aim");
  public static final Field REGION_CODE = Grant.REGION_CODE;
  public static final Field REGION_NAME = Grant.REGION_NAME;
  public static final Field SEX =
      Field.required("sex", StringType, "total, women or men; empty where it is of no people");
  public static final Field DESIGN =
      Field.required("design", StringType, "The method it rests on; empty for none");
  public static final Field ALLOWED =
      Field.required(
          "allowed", StringType, "described, associated or cannot_be_decided; never an effect");
  public static final Field FINDING =
      Field.required(
          "finding",
          StringType,
          "What was found, like increased, no_clear_change, higher, as_expected, associated,"
              + " not_shown, counted, differs, measured or none");
  public static final Field NUMBERS =
      Field.required(
          "numbers",
          createArrayType(
              new StructType().add("name", StringType, true).add("value", DoubleType, true)),
          "Its numbers by name; those that are not known are left out");
  public static final Field REASONS =
      Field.required("reasons", createArrayType(StringType), "Why no more is allowed, as codes");
  public static final Field PLACE =
      AssessmentChange.PLACE.meaning(
          "Bundled files and lines, where it rests on published totals; empty elsewhere");
  public static final Field CONSTRUCTED = Grant.CONSTRUCTED;

  public static final Table TABLE =
      Table.named("gold.claim")
          .grain("one conclusion", STATEMENT)
          .fields(
              STATEMENT,
              KIND,
              ABOUT,
              REGION_CODE,
              REGION_NAME,
              SEX,
              DESIGN,
              ALLOWED,
              FINDING,
              NUMBERS,
              REASONS,
              PLACE,
              Warnings.WARNINGS,
              CONSTRUCTED,
              Lineage.CELLS)
          .from(
              IndicatorTrend.TABLE,
              RegionComparison.TABLE,
              RegionInequality.TABLE,
              AssessmentChange.TABLE,
              EvaluationResult.TABLE,
              AimEvidence.TABLE)
          .madeBy(Claim::make);

  private Claim() {}

  private static Dataset<Row> make(Inputs inputs) {
    return measured(inputs)
        .select(Rows.all(), PLACE.of(""))
        .unionByName(AssessmentClaims.of(inputs.of(AssessmentChange.TABLE)));
  }

  private static Dataset<Row> measured(Inputs inputs) {
    return TrendClaims.of(inputs.of(IndicatorTrend.TABLE))
        .unionByName(RegionClaims.of(inputs.of(IndicatorTrend.TABLE)))
        .unionByName(ComparisonClaims.of(inputs.of(RegionComparison.TABLE)))
        .unionByName(InequalityClaims.of(inputs.of(RegionInequality.TABLE)))
        .unionByName(MoneyClaims.of(inputs.of(EvaluationResult.TABLE)))
        .unionByName(AimClaims.of(inputs.of(AimEvidence.TABLE)));
  }
}
