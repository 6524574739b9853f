package se.utfall.sql;

import java.util.List;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Named values; in Java an {@code Object[]} of them, in this order. */
public record Structure(List<ResultField> fields) implements ResultType {
  static Structure of(ResultField... fields) {
    return new Structure(List.of(fields));
  }

  /** The values of one structure. */
  static @Nullable Object[] values(@Nullable Object... values) {
    return values;
  }

  @Override
  public DataType dataType() {
    return new StructType(
        fields.stream()
            .map(each -> DataTypes.createStructField(each.name(), each.type().dataType(), true))
            .toArray(StructField[]::new));
  }

  @Override
  public @Nullable Object internal(@Nullable Object value) {
    return value == null ? null : row((@Nullable Object[]) value);
  }

  private GenericInternalRow row(@Nullable Object[] values) {
    if (values.length != fields.size()) {
      throw new IllegalStateException(
          values.length
              + " values for the fields "
              + fields.stream().map(ResultField::name).toList());
    }
    @Nullable Object[] internal = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      internal[i] = fields.get(i).type().internal(values[i]);
    }
    return new GenericInternalRow(internal);
  }
}
