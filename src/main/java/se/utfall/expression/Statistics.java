package se.utfall.expression;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.replace;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** Values, periods, ages and regions as the programs of statistics agencies write them. */
public final class Statistics {
  private static final String NUMBER = "^-?\\d{1,15}([.,]\\d+)?([eE][+-]?\\d{1,2})?$";

  /** May be a thousand or one and a bit. */
  private static final String AMBIGUOUS = "^-?[1-9]\\d{0,2},\\d{3}$";

  private static final String CODE_AND_NAME = "^(\\d{2}) +(\\D.*)$";
  private static final String AGES = "^(\\d{1,3})-(\\d{1,3})( år)?$";
  private static final String AGE_UP = "^(\\d{1,3})\\+( år)?$";
  private static final String ONE_AGE = "^(\\d{1,3})( år)?$";

  /** More than anything that is counted in Sweden. */
  private static final double GREATEST = 1e15;

  private Statistics() {}

  /**
   * A number with a decimal point or comma and no grouping; null when it is none, and for a comma
   * before three digits, which may group thousands.
   */
  public static Column value(Column text) {
    Column clean = Text.clean(text);
    Column number =
        when(
            clean.rlike(NUMBER).and(not(clean.rlike(AMBIGUOUS))),
            replace(clean, lit(","), lit(".")).try_cast("double"));
    return when(abs(number).lt(GREATEST), number);
  }

  /** 2019, 2019-03 or 2019-Q1, from 2019, 2019M03 or 2019K1; null when it is no period. */
  public static Column period(Column text) {
    Column clean = Text.clean(text);
    return when(clean.rlike("^(19|20)\\d{2}$"), clean)
        .when(
            clean.rlike("^(19|20)\\d{2}[M-](0[1-9]|1[0-2])$"),
            concat(year(clean), lit("-"), substring(clean, 6, 2)))
        .when(
            clean.rlike("^(19|20)\\d{2}-?[KQ][1-4]$"),
            concat(year(clean), lit("-Q"), regexp_extract(clean, "(\\d)$", 1)));
  }

  /** The year of a period. */
  public static Column year(Column period) {
    return substring(period, 1, 4);
  }

  /** What a region is looked up by: its code where the text has code and name, or all of it. */
  public static Column regionKey(Column text) {
    Column clean = Text.clean(text);
    return when(clean.rlike(CODE_AND_NAME), substring(clean, 1, 2)).otherwise(clean);
  }

  /** The name beside a region's code; null where there is none. */
  public static Column nameBesideCode(Column text) {
    Column clean = Text.clean(text);
    return when(clean.rlike(CODE_AND_NAME), regexp_extract(clean, CODE_AND_NAME, 2));
  }

  /**
   * Whether it may be a municipality, by a code of its county's and two digits of its own, with or
   * without its name.
   */
  public static Column isMunicipality(Column text) {
    return Text.clean(text).rlike("^(?!00)\\d{2}(?!00)\\d{2}( \\D.*)?$");
  }

  /** The youngest age of a group like 20-44 år, 80+ år or 17; null when it is no age. */
  public static Column ageFrom(Column text) {
    Column clean = lower(Text.clean(text));
    return when(
        clean.rlike(AGES).or(clean.rlike(AGE_UP)).or(clean.rlike(ONE_AGE)),
        regexp_extract(clean, "^(\\d+)", 1).cast("int"));
  }

  /** The oldest age of a group; null where it has no end. */
  public static Column ageTo(Column text) {
    Column clean = lower(Text.clean(text));
    return when(clean.rlike(AGES), regexp_extract(clean, AGES, 2).cast("int"))
        .when(clean.rlike(ONE_AGE), regexp_extract(clean, ONE_AGE, 1).cast("int"));
  }
}
