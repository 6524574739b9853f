package se.utfall.gold;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import se.utfall.declared.Asked;
import se.utfall.declared.Figure;
import se.utfall.declared.RegionName;
import se.utfall.table.Field;
import se.utfall.table.Table;

/**
 * gold.assessment_change: whether more regions agree with a statement about themselves than before.
 * The last year against each earlier one, and each year against the one before. Where who answered
 * what is known, the change is that of the regions that answered both years.
 */
public final class AssessmentChange {
  public static final Field STATEMENT = Assessment.STATEMENT;
  public static final Field LABEL = Items.LABEL;
  public static final Field LABEL_EN = Items.LABEL_EN;
  public static final Field ITEM_ORDER = Items.ITEM_ORDER;
  public static final Field FROM_YEAR = AssessmentPairs.FROM_YEAR;
  public static final Field TO_YEAR = AssessmentPairs.TO_YEAR;
  public static final Field BASIS = AssessmentYears.BASIS;
  public static final Field STATUS =
      Field.required(
          "status",
          StringType,
          "estimated, or mixed (real and constructed answers, so without numbers)");
  public static final Field AGREE_FROM = AssessmentYears.AGREE.named("agree_from");
  public static final Field ANSWERED_FROM = AssessmentYears.ANSWERED.named("answered_from");
  public static final Field LOWER_FROM = share("lower_from", "Wilson's lower limit");
  public static final Field UPPER_FROM = share("upper_from", "Wilson's upper limit");
  public static final Field AGREE_TO = AssessmentYears.AGREE.named("agree_to");
  public static final Field ANSWERED_TO = AssessmentYears.ANSWERED.named("answered_to");
  public static final Field LOWER_TO = share("lower_to", "Wilson's lower limit");
  public static final Field UPPER_TO = share("upper_to", "Wilson's upper limit");
  public static final Field PAIRS = AssessmentPairs.PAIRS;
  public static final Field BEGAN = AssessmentPairs.BEGAN;
  public static final Field CEASED = AssessmentPairs.CEASED;
  public static final Field STAYED = AssessmentPairs.STAYED;
  public static final Field INTERVAL =
      Field.required(
          "interval",
          StringType,
          "paired (same regions; Newcombe 1998, paired method 10) or newcombe (all who answered)");
  public static final Field DIFFERENCE =
      points("difference", "The later share less the earlier one");
  public static final Field LOWER = points("lower", "Lower 95 % limit of the difference");
  public static final Field UPPER = points("upper", "Upper 95 % limit of the difference");
  public static final Field ALL_DIFFERENCE =
      points("all_difference", "The same of all who answered, whoever they were");
  public static final Field ALL_LOWER = points("all_lower", "Newcombe's lower 95 % limit of it");
  public static final Field ALL_UPPER = points("all_upper", "Newcombe's upper 95 % limit of it");
  public static final Field P_FISHER = p("p_fisher", "Fisher's exact test of all who answered");
  public static final Field P_MCNEMAR = p("p_mcnemar", "McNemar's exact test of the pairs");
  public static final Field MID_P = p("mid_p", "McNemar's exact test of the pairs, mid-p");
  public static final Field P_LOWEST =
      p(
          "p_lowest",
          "McNemar's exact p at its lowest over the pairings that published totals allow");
  public static final Field P_HIGHEST =
      p("p_highest", "McNemar's exact p at its highest over those pairings");
  public static final Field VERDICT =
      Field.required(
          "verdict",
          StringType,
          "increased or decreased (the interval leaves out no change and p, of the pairs where they"
              + " are known, is below .05), no_clear_change or not_decided");
  public static final Field PLACE = AssessmentYears.PLACE;
  public static final Field REGION_CODE = Grant.REGION_CODE;
  public static final Field REGION_NAME = Grant.REGION_NAME;
  public static final Field CONSTRUCTED = Grant.CONSTRUCTED;

  public static final Table TABLE =
      Table.named("gold.assessment_change")
          .grain("one statement, pair of years and basis", STATEMENT, FROM_YEAR, TO_YEAR, BASIS)
          .fields(
              STATEMENT,
              LABEL,
              LABEL_EN,
              ITEM_ORDER,
              FROM_YEAR,
              TO_YEAR,
              BASIS,
              STATUS,
              AGREE_FROM,
              ANSWERED_FROM,
              LOWER_FROM,
              UPPER_FROM,
              AGREE_TO,
              ANSWERED_TO,
              LOWER_TO,
              UPPER_TO,
              PAIRS,
              BEGAN,
              CEASED,
              STAYED,
              INTERVAL,
              DIFFERENCE,
              LOWER,
              UPPER,
              ALL_DIFFERENCE,
              ALL_LOWER,
              ALL_UPPER,
              P_FISHER,
              P_MCNEMAR,
              MID_P,
              P_LOWEST,
              P_HIGHEST,
              VERDICT,
              PLACE,
              Warnings.WARNINGS,
              REGION_CODE,
              REGION_NAME,
              CONSTRUCTED,
              Lineage.CELLS)
          .from(Assessment.TABLE, Figure.TABLE, Asked.TABLE, RegionName.TABLE)
          .madeBy(AssessmentChanges::of);

  private AssessmentChange() {}

  private static Field share(String name, String meaning) {
    return Field.optional(name, DoubleType, meaning + " of the share that agrees, 0 to 1");
  }

  private static Field points(String name, String meaning) {
    return Field.optional(name, DoubleType, meaning).in("percentage points");
  }

  private static Field p(String name, String meaning) {
    return Field.optional(name, DoubleType, meaning + ": p");
  }
}
