package se.utfall.gold;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import se.utfall.declared.DeclaredAim;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.declared.DeclaredMethod;
import se.utfall.declared.RegionName;
import se.utfall.table.Field;
import se.utfall.table.Table;

/**
 * gold.evaluation: whether an outcome that an initiative aims at goes with its money: over the
 * regions (dose_response), and over the months before and after it (before_after).
 */
public final class EvaluationResult {
  public static final Field INITIATIVE = DeclaredAim.INITIATIVE;
  public static final Field INDICATOR = IndicatorValue.INDICATOR;
  public static final Field REGION_CODE = Grant.REGION_CODE;
  public static final Field REGION_NAME = Grant.REGION_NAME;
  public static final Field SEX = IndicatorValue.SEX;
  public static final Field DOSE =
      Field.required(
          "dose",
          StringType,
          "granted (main), used, rank, cumulated or lagged (a year); empty for before_after");
  public static final Field DESIGN =
      Field.required("design", StringType, "dose_response or before_after");
  public static final Field STATUS =
      Field.required(
          "status",
          StringType,
          "estimated, no_year_after (nothing measured after the money), no_dose (money not known by"
              + " region), mixed (real and constructed values), too_few_points (no year before or"
              + " none after; fewer than 24 months on a side), too_few_regions (fewer than 10) or"
              + " no_variation (nothing to estimate from)");
  public static final Field ESTIMATE =
      Field.optional(
          "estimate",
          DoubleType,
          "Change in the outcome's unit per krona and inhabitant, per step for rank (dose_response);"
              + " measured less what the months before would have given, at the last month"
              + " (before_after)");
  public static final Field LOWER = Field.optional("lower", DoubleType, "Its lower 95 % limit");
  public static final Field UPPER = Field.optional("upper", DoubleType, "Its upper 95 % limit");
  public static final Field LONGER_LOWER =
      Field.optional("longer_lower", DoubleType, "Lower 95 % limit with errors of twelve lags");
  public static final Field LONGER_UPPER =
      Field.optional("longer_upper", DoubleType, "Upper 95 % limit with errors of twelve lags");
  public static final Field P_PERMUTATION = DoseAnalysis.P_PERMUTATION;
  public static final Field P_WILD = DoseAnalysis.P_WILD;
  public static final Field REGIONS = DoseAnalysis.REGIONS.sometimes();
  public static final Field BEFORE_FROM = DoseAnalysis.BEFORE_FROM;
  public static final Field BEFORE_TO = DoseAnalysis.BEFORE_TO;
  public static final Field AFTER_FROM = DoseAnalysis.AFTER_FROM;
  public static final Field AFTER_TO = DoseAnalysis.AFTER_TO;
  public static final Field START =
      Field.optional("start", StringType, "First month with the money (before_after)");
  public static final Field AT =
      Field.optional("at", StringType, "Month that the difference is of (before_after)");
  public static final Field POINTS_BEFORE =
      Field.optional("points_before", IntegerType, "Months before the money (before_after)");
  public static final Field POINTS_AFTER =
      Field.optional("points_after", IntegerType, "Months with the money (before_after)");
  public static final Field MOST_INFLUENTIAL =
      Field.optional(
          "most_influential_region",
          StringType,
          "Code of the region that moves the slope most when it is left out");
  public static final Field MET_PERMUTATION = met("permutation", "permutation p is below .05");
  public static final Field MET_WILD = met("wild", "wild bootstrap p is below .05");
  public static final Field MET_BEFORE =
      met("before", "years before the money lie inside the band of the permutations");
  public static final Field MET_EACH_REGION =
      met("each_region", "sign is kept when each region is left out");
  public static final Field MET_PANDEMIC =
      met("pandemic", "sign is kept with the pandemic's years kept");
  public static final Field ASSOCIATED =
      Field.optional("associated", BooleanType, "Whether all five are met");
  public static final Field LINE = DoseStudy.LINE;
  public static final Field CONSTRUCTED = Grant.CONSTRUCTED;

  public static final Table TABLE =
      Table.named("gold.evaluation")
          .grain(
              "one outcome of an initiative, region (00 for all of them), sex, definition of dose"
                  + " and design",
              INITIATIVE,
              INDICATOR,
              REGION_CODE,
              SEX,
              DOSE,
              DESIGN)
          .fields(
              INITIATIVE,
              INDICATOR,
              REGION_CODE,
              REGION_NAME,
              SEX,
              DOSE,
              DESIGN,
              STATUS,
              ESTIMATE,
              LOWER,
              UPPER,
              LONGER_LOWER,
              LONGER_UPPER,
              P_PERMUTATION,
              P_WILD,
              REGIONS,
              BEFORE_FROM,
              BEFORE_TO,
              AFTER_FROM,
              AFTER_TO,
              START,
              AT,
              POINTS_BEFORE,
              POINTS_AFTER,
              MOST_INFLUENTIAL,
              MET_PERMUTATION,
              MET_WILD,
              MET_BEFORE,
              MET_EACH_REGION,
              MET_PANDEMIC,
              ASSOCIATED,
              LINE,
              Warnings.WARNINGS,
              CONSTRUCTED,
              Lineage.CELLS)
          .from(
              DoseAnalysis.TABLE,
              IndicatorValue.TABLE,
              SuppressedCell.TABLE,
              DeclaredAim.TABLE,
              DeclaredIndicator.TABLE,
              DeclaredMethod.TABLE,
              RegionName.TABLE)
          .madeBy(inputs -> DoseResults.of(inputs).unionByName(BeforeAfterResults.of(inputs)));

  /** What only a study over the regions has. */
  static final List<Field> OF_REGIONS =
      List.of(
          P_PERMUTATION,
          P_WILD,
          REGIONS,
          BEFORE_FROM,
          BEFORE_TO,
          AFTER_FROM,
          AFTER_TO,
          MOST_INFLUENTIAL,
          MET_PERMUTATION,
          MET_WILD,
          MET_BEFORE,
          MET_EACH_REGION,
          MET_PANDEMIC,
          ASSOCIATED,
          LINE);

  private EvaluationResult() {}

  private static Field met(String criterion, String meaning) {
    return Field.optional("met_" + criterion, BooleanType, "Whether the " + meaning);
  }
}
