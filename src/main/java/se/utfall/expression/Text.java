package se.utfall.expression;

import static org.apache.spark.sql.functions.collate;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.regexp_like;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.replace;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;

/** Texts as people type them: white space, case and composed letters do not tell them apart. */
public final class Text {
  private Text() {}

  /** One space for each run of white space, the no-break ones included, and none at the ends. */
  public static Column clean(Column text) {
    return trim(regexp_replace(text, lit("[\\s\\p{Z}]+"), lit(" ")));
  }

  /** The text without white space at its ends, the no-break ones included. */
  public static Column trimmed(Column text) {
    return TextBytes.of("trimmed", text, StringType);
  }

  /** Whether two texts are the same but for white space, case and how å, ä, ö are composed. */
  public static Column same(Column one, Column other) {
    return folded(one).equalTo(folded(other));
  }

  /** Whether a text is one of an array of lower-case texts, by the white space and case rules. */
  public static Column isOneOf(Column text, Column lowerCaseTexts) {
    return exists(lowerCaseTexts, each -> lower(clean(text)).equalTo(each));
  }

  /** Whether a text matches one of the blank-separated globs, where * stands for anything. */
  public static Column matchesGlob(Column text, Column globs) {
    return exists(split(trim(globs), " +"), glob -> regexp_like(text, asRegex(glob)));
  }

  private static Column asRegex(Column glob) {
    Column literalDots = replace(glob, lit("."), lit("\\."));
    return concat(lit("^"), replace(literalDots, lit("*"), lit(".*")), lit("$"));
  }

  private static Column folded(Column text) {
    return collate(clean(text), "UNICODE_CI");
  }
}
