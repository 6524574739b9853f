package se.utfall.expression;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** What the codes of the inpatient register say. Each text is trimmed here. */
public final class RegisterCode {
  public static final String PLANNED = "1";
  public static final String UNPLANNED = "2";
  public static final String UNKNOWN = "U";

  public static final String WOMEN = "women";
  public static final String MEN = "men";

  private RegisterCode() {}

  /** PVARD: {@link #PLANNED}, {@link #UNPLANNED} or else {@link #UNKNOWN}. */
  public static Column planned(Column text) {
    Column code = Text.trimmed(text);
    return when(code.isin(PLANNED, UNPLANNED), code).otherwise(UNKNOWN);
  }

  /** INSATT or UTSATT: whether it is another hospital or clinic. */
  public static Column isTransfer(Column text) {
    return is(text, "1");
  }

  /** UTSATT: whether the patient died. */
  public static Column isDead(Column text) {
    return is(text, "4");
  }

  /** ATERPNR: whether the person's key has been another's. */
  public static Column isReused(Column text) {
    return is(text, "1");
  }

  /** KON: women, men or null. */
  public static Column sex(Column text) {
    return when(is(text, "1"), MEN).when(is(text, "2"), WOMEN);
  }

  /** The county of a LK, by its first two characters, whether or not it is one. */
  public static Column county(Column text) {
    return substring(Text.trimmed(text), 1, 2);
  }

  /** A number that says something else than expected; one that is not delivered says nothing. */
  public static Column differs(Column text, Column expected) {
    Column code = Text.trimmed(text);
    Column isSame = coalesce(code.try_cast("int").equalTo(expected), lit(false));
    return coalesce(code.notEqual("").and(isSame.equalTo(false)), lit(false));
  }

  private static Column is(Column text, String code) {
    return coalesce(Text.trimmed(text).equalTo(code), lit(false));
  }
}
