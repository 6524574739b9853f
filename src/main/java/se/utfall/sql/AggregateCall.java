package se.utfall.sql;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.catalog.functions.AggregateFunction;
import org.apache.spark.sql.types.DataType;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate method in a plan: its name only, so that equal calls are equal and travel light.
 *
 * <p>The state is every row of the group, its text and its numbers: most methods need them all, and
 * a group is a series or the regions of a year. A group must fit in a task's memory. Only classes
 * of the JDK are in it, because Spark reads it back with a class loader that knows no other.
 */
record AggregateCall(String name)
    implements AggregateFunction<ArrayList<SimpleImmutableEntry<String, double[]>>, Object> {
  private AggregateMethod method() {
    return (AggregateMethod) Functions.named(name);
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
  public ArrayList<SimpleImmutableEntry<String, double[]>> newAggregationState() {
    return new ArrayList<>();
  }

  /** Adds a row; one with a null in it is left out. */
  @Override
  public ArrayList<SimpleImmutableEntry<String, double[]>> update(
      ArrayList<SimpleImmutableEntry<String, double[]>> rows, InternalRow row) {
    if (!row.anyNull()) {
      rows.add(copied(row));
    }
    return rows;
  }

  private SimpleImmutableEntry<String, double[]> copied(InternalRow row) {
    List<Argument> arguments = method().signature().arguments();
    String text = "";
    double[] numbers = new double[arguments.size()];
    for (int i = 0; i < numbers.length; i++) {
      if (arguments.get(i).kind() == Argument.Kind.TEXT) {
        text = row.getUTF8String(i).toString();
      } else {
        numbers[i] = row.getDouble(i);
      }
    }
    return new SimpleImmutableEntry<>(text, numbers);
  }

  @Override
  public ArrayList<SimpleImmutableEntry<String, double[]>> merge(
      ArrayList<SimpleImmutableEntry<String, double[]>> rows,
      ArrayList<SimpleImmutableEntry<String, double[]>> others) {
    rows.addAll(others);
    return rows;
  }

  @Override
  public @Nullable Object produceResult(ArrayList<SimpleImmutableEntry<String, double[]>> rows) {
    Group group = Group.of(rows);
    Signature signature = method().signature();
    return group.isPossible(signature)
        ? signature.result().internal(method().computation().of(group))
        : null;
  }
}
