package se.utfall.sql;

import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;
import org.jspecify.annotations.Nullable;

/** A scalar method in a plan: its name only, so that equal calls are equal and travel light. */
record ScalarCall(String name) implements ScalarFunction<Object> {
  private ScalarMethod method() {
    return (ScalarMethod) Functions.named(name);
  }

  @Override
  public String canonicalName() {
    return "utfall." + name;
  }

  @Override
  public DataType[] inputTypes() {
    return method().signature().inputTypes();
  }

  @Override
  public DataType resultType() {
    return method().signature().result().dataType();
  }

  @Override
  public @Nullable Object produceResult(InternalRow row) {
    double[] numbers = new double[row.numFields()];
    for (int i = 0; i < numbers.length; i++) {
      if (row.isNullAt(i) || !Double.isFinite(row.getDouble(i))) {
        return null;
      }
      numbers[i] = row.getDouble(i);
    }
    return method().signature().result().internal(method().computation().of(numbers));
  }
}
