package se.utfall.gold;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.declared.DeclaredMethod;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Table;

/**
 * gold.trend: how every indicator has moved, in the years since its last break. The main result
 * leaves the pandemic's years out; that of all years stands beside it.
 */
public final class IndicatorTrend {
  public static final Field INDICATOR = IndicatorValue.INDICATOR;
  public static final Field REGION_CODE = IndicatorValue.REGION_CODE;
  public static final Field REGION_NAME = IndicatorValue.REGION_NAME;
  public static final Field SEX = IndicatorValue.SEX;
  public static final Field YEARS_USED =
      Field.required(
          "years_used",
          createArrayType(IntegerType),
          "Years with a value since the last break, without the pandemic's");
  public static final Field FIRST_YEAR =
      Field.optional("first_year", IntegerType, "The first of the years used; null without any");
  public static final Field FIRST_VALUE =
      Field.optional("first_value", DoubleType, "Its value, in the indicator's unit");
  public static final Field FIRST_LOWER =
      Field.optional("first_lower", DoubleType, "Lower 95 % limit of it; null without counts");
  public static final Field FIRST_UPPER =
      Field.optional("first_upper", DoubleType, "Upper 95 % limit of it");
  public static final Field LAST_YEAR =
      Field.optional("last_year", IntegerType, "The last of the years used; null without any");
  public static final Field LAST_VALUE =
      Field.optional("last_value", DoubleType, "Its value, in the indicator's unit");
  public static final Field LAST_LOWER =
      Field.optional("last_lower", DoubleType, "Lower 95 % limit of it; null without counts");
  public static final Field LAST_UPPER =
      Field.optional("last_upper", DoubleType, "Upper 95 % limit of it");
  public static final Field CHANGE =
      Field.optional("change", DoubleType, "Last value less first; null with fewer than two years");
  public static final Field CHANGE_LOWER =
      Field.optional(
          "change_lower",
          DoubleType,
          "Lower 95 % limit of it (proportions Newcombe 1998, others Zou and Donner 2008); null"
              + " without limits of the values");
  public static final Field CHANGE_UPPER =
      Field.optional("change_upper", DoubleType, "Upper 95 % limit of it");
  public static final Field METHOD =
      Field.required(
          "method",
          StringType,
          "annual_percent_change (Poisson regression of counts; percent a year), theil_sen (the"
              + " indicator's unit a year) or none (fewer than five years)");
  public static final Field SLOPE =
      Field.optional("slope", DoubleType, "Change per year by the method; null without one");
  public static final Field SLOPE_LOWER =
      Field.optional("slope_lower", DoubleType, "Lower 95 % limit of it");
  public static final Field SLOPE_UPPER =
      Field.optional("slope_upper", DoubleType, "Upper 95 % limit of it");
  public static final Field P =
      Field.optional(
          "p",
          DoubleType,
          "P-value of no change: the regression's, or Mann-Kendall's (of all orders up to 8 years)");
  public static final Field MANN_KENDALL_S =
      Field.optional(
          "mann_kendall_s", IntegerType, "Pairs of years that rise less pairs that fall");
  public static final Field METHOD_ALL_YEARS =
      Field.required("method_all_years", StringType, "The method with the pandemic's years in");
  public static final Field SLOPE_ALL_YEARS =
      Field.optional("slope_all_years", DoubleType, "The slope with the pandemic's years in");
  public static final Field SLOPE_ALL_YEARS_LOWER =
      Field.optional("slope_all_years_lower", DoubleType, "Lower 95 % limit of it");
  public static final Field SLOPE_ALL_YEARS_UPPER =
      Field.optional("slope_all_years_upper", DoubleType, "Upper 95 % limit of it");
  public static final Field P_ALL_YEARS =
      Field.optional("p_all_years", DoubleType, "P-value of no change, the pandemic's years in");
  public static final Field VERDICT =
      Field.required(
          "verdict",
          StringType,
          "increased, decreased, no_clear_change, indicates_increase or indicates_decrease (5-7"
              + " years), or not_decided");
  public static final Field VERDICT_ALL_YEARS =
      Field.required("verdict_all_years", StringType, "The same, the pandemic's years in");
  public static final Field REASON =
      Field.required(
          "reason",
          StringType,
          "Why no more is said: no_data (no years used), mixed (real and constructed values),"
              + " too_few_years, indication_only or interval_includes_no_change; empty when there"
              + " is a change");
  public static final Field BREAKS =
      DeclaredIndicator.BREAKS.meaning(
          "Years of the series from which values cannot be compared with earlier ones");
  public static final Field WARNINGS = Warnings.WARNINGS;
  public static final Field CONSTRUCTED = IndicatorValue.CONSTRUCTED;

  public static final Table TABLE =
      Table.named("gold.trend")
          .grain("one indicator, region and sex; the nation is 00", INDICATOR, REGION_CODE, SEX)
          .fields(
              INDICATOR,
              REGION_CODE,
              REGION_NAME,
              SEX,
              YEARS_USED,
              FIRST_YEAR,
              FIRST_VALUE,
              FIRST_LOWER,
              FIRST_UPPER,
              LAST_YEAR,
              LAST_VALUE,
              LAST_LOWER,
              LAST_UPPER,
              CHANGE,
              CHANGE_LOWER,
              CHANGE_UPPER,
              METHOD,
              SLOPE,
              SLOPE_LOWER,
              SLOPE_UPPER,
              P,
              MANN_KENDALL_S,
              METHOD_ALL_YEARS,
              SLOPE_ALL_YEARS,
              SLOPE_ALL_YEARS_LOWER,
              SLOPE_ALL_YEARS_UPPER,
              P_ALL_YEARS,
              VERDICT,
              VERDICT_ALL_YEARS,
              REASON,
              BREAKS,
              WARNINGS,
              CONSTRUCTED,
              Lineage.CELLS)
          .from(IndicatorValue.TABLE, DeclaredIndicator.TABLE, DeclaredMethod.TABLE)
          .madeBy(IndicatorTrend::make);

  private IndicatorTrend() {}

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> series = TrendChange.to(IncompleteYears.beside(TrendSeries.of(inputs), inputs));
    Dataset<Row> estimated = TrendEstimate.ALL_YEARS.to(TrendEstimate.MAIN.to(series));
    Column test = TrendEstimate.MAIN.mannKendall().column();
    Column tested = METHOD.column().notEqual("none");
    return estimated.select(
        TABLE.columnsWith(
            Map.of(
                MANN_KENDALL_S,
                when(tested, Part.of(test, Part.S)),
                REASON,
                reason(),
                BREAKS,
                breaks(),
                WARNINGS,
                warnings())));
  }

  private static Column reason() {
    Column verdict = VERDICT.column();
    return when(TrendSeries.MIXED.column(), "mixed")
        .when(TrendSeries.YEARS.column().equalTo(0), "no_data")
        .when(TrendSeries.YEARS.column().lt(TrendEstimate.FEWEST_YEARS), "too_few_years")
        .when(verdict.equalTo("no_clear_change"), "interval_includes_no_change")
        .when(verdict.isin("indicates_increase", "indicates_decrease"), "indication_only")
        .otherwise("");
  }

  private static Column breaks() {
    Column within =
        filter(
            BREAKS.column(),
            each ->
                each.gt(TrendSeries.FIRST_OF_ALL.column())
                    .and(each.leq(TrendSeries.LAST_OF_ALL.column())));
    return sort_array(within);
  }

  private static Column warnings() {
    Column years = TrendSeries.YEARS.column();
    Column first =
        Warnings.of(
            Warnings.where(years.lt(TrendEstimate.FEWEST_YEARS), "W1", years),
            Warnings.where(TrendSeries.PANDEMIC.column(), "W2"));
    Column last =
        Warnings.of(
            Warnings.where(CONSTRUCTED.column(), "W14"),
            Warnings.where(TrendSeries.ROUNDED.column(), "W16"));
    Column broken = transform(breaks(), year -> Warnings.warning("W11", year));
    return concat(first, IncompleteYears.warnings(), broken, AbsentRegions.warnings(), last);
  }
}
