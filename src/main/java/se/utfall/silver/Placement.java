package se.utfall.silver;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import se.utfall.bronze.RawObservation;
import se.utfall.declared.StatisticsWord;

/** Whether it can be told what a value of a statistics file is of, and if not, why. */
final class Placement {
  static final String UNDECLARED = "undeclared-indicator";
  static final String UNKNOWN_REGION = "unknown-region";
  static final String UNKNOWN_PERIOD = "unknown-period";
  static final String UNKNOWN_SEX = "unknown-sex";
  static final String UNKNOWN_AGE = "unknown-age";

  private Placement() {}

  /** A value of the nation or a region, of a declared indicator or the population. */
  static Column isPlaced() {
    return RegionText.PLACED.column().equalTo(RegionText.REGION).and(brokenRule().isNull());
  }

  /** The rule that keeps a value out; null for one that is placed, or is a municipality's. */
  static Column brokenRule() {
    return when(ReadObservation.INDICATOR.column().isNull(), UNDECLARED)
        .when(RegionText.PLACED.column().equalTo(RegionText.UNKNOWN), UNKNOWN_REGION)
        .when(RegionText.PLACED.column().equalTo(RegionText.MUNICIPALITY), lit(null))
        .when(hasWrongPeriod(), UNKNOWN_PERIOD)
        .when(ReadObservation.SEX.column().isNull(), UNKNOWN_SEX)
        .when(hasWrongAge(), UNKNOWN_AGE);
  }

  /** The population is of the last day of a year. */
  private static Column hasWrongPeriod() {
    Column period = ReadObservation.PERIOD.column();
    return period.isNull().or(isPopulation().and(not(period.rlike("^\\d{4}$"))));
  }

  /** Only the population is told by age. */
  private static Column hasWrongAge() {
    Column age = ReadObservation.AGE.column();
    return age.isNull().or(not(isPopulation()).and(age.notEqual(StatisticsWord.ALL_AGES)));
  }

  private static Column isPopulation() {
    return ReadObservation.INDICATOR.column().equalTo(StatisticsWord.POPULATION);
  }

  /** The text that breaks the rule. */
  static Column found() {
    Column rule = brokenRule();
    return when(rule.equalTo(UNDECLARED), RawObservation.INDICATOR_TEXT.column())
        .when(rule.equalTo(UNKNOWN_REGION), RawObservation.REGION_TEXT.column())
        .when(rule.equalTo(UNKNOWN_PERIOD), RawObservation.PERIOD_TEXT.column())
        .when(rule.equalTo(UNKNOWN_SEX), RawObservation.SEX_TEXT.column())
        .otherwise(RawObservation.AGE_TEXT.column());
  }
}
