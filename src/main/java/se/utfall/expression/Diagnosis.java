package se.utfall.expression;

import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Collection;
import org.apache.spark.sql.Column;

/** Diagnoses by ICD-10-SE, as registers write them. */
public final class Diagnosis {
  private Diagnosis() {}

  /** Without dots and white space, in capitals, whether or not that is a code. */
  public static Column normalised(Column text) {
    return TextBytes.of("normalised", text, StringType);
  }

  /** The normalised code; null for what is no code. */
  public static Column valid(Column text) {
    return TextBytes.of("valid", text, StringType);
  }

  /**
   * Whether a normalised diagnosis begins with one of the prefixes, of 8 bytes at most; null for no
   * diagnosis, and false where there are no prefixes.
   */
  public static Column beginsWith(Column diagnosis, Collection<String> prefixes) {
    return TextBytes.beginsWith(diagnosis, prefixes);
  }
}
