package se.utfall.sql;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** One value. */
public enum SingleValue implements ResultType {
  /** A double; what is not finite becomes null. */
  NUMBER,
  /** A long. */
  COUNT,
  TEXT,
  TRUTH;

  @Override
  public DataType dataType() {
    return switch (this) {
      case NUMBER -> DataTypes.DoubleType;
      case COUNT -> DataTypes.LongType;
      case TEXT -> DataTypes.StringType;
      case TRUTH -> DataTypes.BooleanType;
    };
  }

  @Override
  public @Nullable Object internal(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    return switch (this) {
      case NUMBER -> finite(((Number) value).doubleValue());
      case COUNT -> ((Number) value).longValue();
      case TEXT -> UTF8String.fromString((String) value);
      case TRUTH -> (Boolean) value;
    };
  }

  private static @Nullable Double finite(double number) {
    return Double.isFinite(number) ? number : null;
  }
}
