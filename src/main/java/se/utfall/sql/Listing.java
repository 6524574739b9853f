package se.utfall.sql;

import java.util.List;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/** A list of structures; in Java a {@code List<Object[]>}. */
public record Listing(Structure each) implements ResultType {
  static Listing of(ResultField... fields) {
    return new Listing(Structure.of(fields));
  }

  @Override
  public DataType dataType() {
    return DataTypes.createArrayType(each.dataType(), true);
  }

  @Override
  public @Nullable Object internal(@Nullable Object value) {
    return value == null
        ? null
        : new GenericArrayData(((List<?>) value).stream().map(each::internal).toArray());
  }
}
