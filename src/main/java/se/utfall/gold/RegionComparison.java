package se.utfall.gold;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.declared.DeclaredMethod;
import se.utfall.declared.RegionName;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Table;

/**
 * gold.comparison: every region against the nation, each year. The control limits are adjusted for
 * over-dispersion where the regions differ more than chance lets them (Spiegelhalter 2005).
 */
public final class RegionComparison {
  public static final Field INDICATOR = IndicatorValue.INDICATOR;
  public static final Field REGION_CODE = IndicatorValue.REGION_CODE;
  public static final Field REGION_NAME = IndicatorValue.REGION_NAME;
  public static final Field YEAR = IndicatorValue.YEAR;
  public static final Field SEX = IndicatorValue.SEX;
  public static final Field METHOD =
      Field.required(
          "method",
          StringType,
          "funnel_binomial, funnel_poisson, interval (the value's own against the nation) or none");
  public static final Field VALUE = IndicatorValue.VALUE.always();
  public static final Field NATION =
      Field.optional(
          "nation",
          DoubleType,
          "The nation's value: its own, or the regions' counts summed; null without both");
  public static final Field SIZE =
      Field.optional(
          "size",
          DoubleType,
          "Denominator (funnel_binomial) or expected events at the nation's rate (funnel_poisson)");
  public static final Field LOWER =
      Field.optional("lower", DoubleType, "Lower 95 % limit of the value; null without counts");
  public static final Field UPPER =
      Field.optional("upper", DoubleType, "Upper 95 % limit of the value");
  public static final Field CONTROL_95_LOWER =
      Field.optional(
          "control_95_lower",
          DoubleType,
          "What 95 % of regions like the nation are above and below, over-dispersion in; in the"
              + " indicator's unit");
  public static final Field CONTROL_95_UPPER =
      Field.optional("control_95_upper", DoubleType, "Its upper limit");
  public static final Field CONTROL_998_LOWER =
      Field.optional("control_998_lower", DoubleType, "The same for 99.8 %");
  public static final Field CONTROL_998_UPPER =
      Field.optional("control_998_upper", DoubleType, "Its upper limit");
  public static final Field EXACT_95_LOWER =
      Field.optional("exact_95_lower", DoubleType, "The 95 % limit by chance alone, exact");
  public static final Field EXACT_95_UPPER =
      Field.optional("exact_95_upper", DoubleType, "Its upper limit");
  public static final Field EXACT_998_LOWER =
      Field.optional("exact_998_lower", DoubleType, "The same for 99.8 %");
  public static final Field EXACT_998_UPPER =
      Field.optional("exact_998_upper", DoubleType, "Its upper limit");
  public static final Field PHI =
      Field.optional(
          "phi",
          DoubleType,
          "Over-dispersion among the year's regions: 1 by chance alone; null without counts");
  public static final Field TAU2 =
      Field.optional("tau2", DoubleType, "Variance between regions on the transformed scale");
  public static final Field Z =
      Field.optional(
          "z",
          DoubleType,
          "Standard errors from the nation, over-dispersion in where phi is above 1");
  public static final Field VERDICT =
      Field.required(
          "verdict",
          StringType,
          "lower_998, lower_95, as_expected, higher_95, higher_998 or not_decided");
  public static final Field RANK =
      Field.optional("rank", IntegerType, "Place among the regions, 1 for the lowest value");
  public static final Field RANK_LOWER =
      Field.optional(
          "rank_lower",
          IntegerType,
          "Lowest place of a joint 95 % interval (Klein, Wright and Wieczorek 2020)");
  public static final Field RANK_UPPER =
      Field.optional("rank_upper", IntegerType, "Highest place of it");
  public static final Field RANK_OF =
      Field.optional("rank_of", IntegerType, "How many regions are ranked");
  public static final Field P =
      Field.optional("p", DoubleType, "Two-sided p-value of no difference from the nation");
  public static final Field Q =
      Field.optional(
          "q",
          DoubleType,
          "p adjusted for the year's regions (Benjamini and Hochberg 1995), within indicator, year"
              + " and sex");
  public static final Field TESTS =
      Field.optional("tests", IntegerType, "How many regions it is adjusted for");
  public static final Field REASON =
      Field.required(
          "reason",
          StringType,
          "Why it is not decided: mixed (real and constructed values), no_denominator, no_data (no"
              + " value of the nation) or no_variation (none or all have it); empty when it is");
  public static final Field WARNINGS = Warnings.WARNINGS;
  public static final Field CONSTRUCTED = IndicatorValue.CONSTRUCTED;

  public static final Table TABLE =
      Table.named("gold.comparison")
          .grain(
              "one indicator, region, year and sex with a value", INDICATOR, REGION_CODE, YEAR, SEX)
          .fields(
              INDICATOR,
              REGION_CODE,
              REGION_NAME,
              YEAR,
              SEX,
              METHOD,
              VALUE,
              NATION,
              SIZE,
              LOWER,
              UPPER,
              CONTROL_95_LOWER,
              CONTROL_95_UPPER,
              CONTROL_998_LOWER,
              CONTROL_998_UPPER,
              EXACT_95_LOWER,
              EXACT_95_UPPER,
              EXACT_998_LOWER,
              EXACT_998_UPPER,
              PHI,
              TAU2,
              Z,
              VERDICT,
              RANK,
              RANK_LOWER,
              RANK_UPPER,
              RANK_OF,
              P,
              Q,
              TESTS,
              REASON,
              WARNINGS,
              CONSTRUCTED,
              Lineage.CELLS)
          .from(
              IndicatorValue.TABLE, DeclaredIndicator.TABLE, DeclaredMethod.TABLE, RegionName.TABLE)
          .madeBy(RegionComparison::make);

  private RegionComparison() {}

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> limited = ControlLimits.to(ComparisonMethod.to(NationOfYear.beside(inputs)));
    Column cells = concat(Lineage.CELLS.column(), NationOfYear.NATION_CELLS.column());
    Column ranked = RANK.column().isNotNull();
    Column tested = P.column().isNotNull();
    return ComparisonOrder.to(limited)
        .select(
            TABLE.columnsWith(
                Map.of(
                    LOWER,
                    YearlyValue.LOWER.column(),
                    UPPER,
                    YearlyValue.UPPER.column(),
                    RANK_OF,
                    when(ranked, RANK_OF.column()),
                    TESTS,
                    when(tested, TESTS.column()),
                    WARNINGS,
                    warnings(),
                    Lineage.CELLS,
                    sort_array(array_distinct(cells)))));
  }

  private static Column warnings() {
    Column allThere = NationOfYear.REGIONS.column().equalTo(NationOfYear.ALL_REGIONS.column());
    Column many = P.column().isNotNull().and(TESTS.column().gt(1));
    Column first =
        Warnings.of(
            Warnings.where(NationOfYear.PANDEMIC.column(), "W2"),
            Warnings.where(PHI.column().gt(1.5), "W5", round(PHI.column(), 2)),
            Warnings.where(RANK.column().isNotNull(), "W8"),
            Warnings.where(many, "W10", TESTS.column()),
            Warnings.where(allThere, "W13"),
            Warnings.where(CONSTRUCTED.column(), "W14"));
    Column last = Warnings.of(Warnings.where(DeclaredIndicator.ROUNDED.column(), "W16"));
    return concat(first, AbsentRegions.warningsOf(YEAR.column()), last);
  }
}
