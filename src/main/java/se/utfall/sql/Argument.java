package se.utfall.sql;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * An argument of a method.
 *
 * @param meaning with its unit, where it has one
 * @param defaultValue what holds where it is not given; null if it must be
 */
public record Argument(String name, Kind kind, String meaning, @Nullable Double defaultValue) {
  public enum Kind {
    /** A double: whole numbers, decimals and literals are cast to it. */
    NUMBER,
    /** A number that is one and the same for all rows of a group. */
    SETTING,
    /** What names a row, like a region; a method has at most one. */
    TEXT
  }

  static Argument number(String name, String meaning) {
    return new Argument(name, Kind.NUMBER, meaning, null);
  }

  static Argument setting(String name, String meaning) {
    return new Argument(name, Kind.SETTING, meaning, null);
  }

  static Argument text(String name, String meaning) {
    return new Argument(name, Kind.TEXT, meaning, null);
  }

  /** The same argument where it may be left out. */
  Argument withDefault(double value) {
    return new Argument(name, kind, meaning, value);
  }

  boolean required() {
    return defaultValue == null;
  }

  DataType dataType() {
    return kind == Kind.TEXT ? DataTypes.StringType : DataTypes.DoubleType;
  }
}
