package se.utfall.sql;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import se.utfall.statistics.DirectRate;

/** The functions as columns; their arguments and results are those of {@link Functions}. */
public final class Methods {
  /** Of a stratum of the standard population. */
  private static final int YEARS_OF_AGE = 5;

  private Methods() {}

  public static Column wilson(Column x, Column n) {
    return functions.call_function("wilson", x, n);
  }

  public static Column newcombe(Column x1, Column n1, Column x2, Column n2) {
    return functions.call_function("newcombe", x1, n1, x2, n2);
  }

  public static Column poissonRate(Column events, Column exposure, Column multiplier) {
    return functions.call_function("poisson_rate", events, exposure, multiplier);
  }

  /** Of the rows of a group, a stratum each. */
  public static Column directRate(
      Column events, Column population, Column weight, Column multiplier) {
    return functions.call_function("direct_rate", events, population, weight, multiplier);
  }

  /** Weight in the European Standard Population 2013 of the five years of age from one on. */
  public static Column standardWeight(Column ageFrom) {
    Column[] weights =
        DirectRate.EUROPEAN_STANDARD_POPULATION_2013.stream()
            .map(functions::lit)
            .toArray(Column[]::new);
    return functions.get(functions.array(weights), ageFrom.divide(YEARS_OF_AGE).cast("int"));
  }

  public static Column funnelBinomial(Column target, Column n, Column confidence) {
    return functions.call_function("funnel_binomial", target, n, confidence);
  }

  public static Column funnelPoisson(Column expected, Column confidence) {
    return functions.call_function("funnel_poisson", expected, confidence);
  }

  public static Column overdispersionProportion(Column x, Column n) {
    return functions.call_function("overdispersion_proportion", x, n);
  }

  public static Column overdispersionRatio(Column observed, Column expected) {
    return functions.call_function("overdispersion_ratio", observed, expected);
  }

  public static Column normalP(Column z) {
    return functions.call_function("normal_p", z);
  }

  public static Column benjaminiHochberg(Column id, Column p) {
    return functions.call_function("benjamini_hochberg", id, p);
  }

  public static Column rankInterval(Column id, Column value, Column se) {
    return functions.call_function("rank_interval", id, value, se);
  }

  public static Column mannKendall(Column period, Column value) {
    return functions.call_function("mann_kendall", period, value);
  }

  public static Column theilSen(Column period, Column value) {
    return functions.call_function("theil_sen", period, value);
  }

  public static Column annualPercentChange(Column period, Column events, Column population) {
    return functions.call_function("annual_percent_change", period, events, population);
  }

  public static Column coefficientOfVariation(Column value, Column weight) {
    return functions.call_function("coefficient_of_variation", value, weight);
  }

  public static Column theil(Column value, Column weight) {
    return functions.call_function("theil", value, weight);
  }

  public static Column atkinson(Column value, Column epsilon, Column weight) {
    return functions.call_function("atkinson", value, epsilon, weight);
  }

  public static Column gini(Column value) {
    return functions.call_function("gini", value);
  }

  public static Column gini(Column value, Column weight) {
    return functions.call_function("gini", value, weight);
  }

  public static Column fisherExact(Column x1, Column n1, Column x2, Column n2) {
    return functions.call_function("fisher_exact", x1, n1, x2, n2);
  }

  public static Column mcnemarExact(Column b, Column c) {
    return functions.call_function("mcnemar_exact", b, c);
  }

  /** Region, period, value, dose, weight, replicates and seed. */
  public static Column doseResponseStudy(Column... arguments) {
    return functions.call_function("dose_response_study", arguments);
  }

  /** Period, value, start, at, lags, and first and last period of the pandemic and the season. */
  public static Column segmentedDifference(Column... arguments) {
    return functions.call_function("segmented_difference", arguments);
  }

  /** Its arguments in order: cell, count, least, most, before, complete and threshold. */
  public static Column suppressedCounts(Column... arguments) {
    return functions.call_function("suppressed_counts", arguments);
  }
}
