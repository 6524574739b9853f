package se.utfall.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.LocalSpark.SPARK;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** A table of cases for one expression, all of them held in one query. */
final class Cases {
  static final Field TEXT = Field.optional("text", DataTypes.StringType, "A text");
  static final Field OTHER = TEXT.named("other");
  private static final Field PLACE = Field.required("place", DataTypes.IntegerType, "Its place");

  private final Column expression;
  private final List<Field> fields = new ArrayList<>(List.of(PLACE));
  private final List<Row> rows = new ArrayList<>();
  private final List<String> inputs = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  private Cases(Column expression) {
    this.expression = expression;
  }

  /** An expression over these fields. */
  static Cases of(Column expression, Field... fields) {
    Cases cases = new Cases(expression);
    cases.fields.addAll(List.of(fields));
    return cases;
  }

  /** A case of one text. */
  Cases gives(@Nullable Object result, @Nullable Object text) {
    return gives(result, new Object[] {text});
  }

  /** A case: a value for each field and what comes of them, numbers without idle zeros. */
  Cases gives(@Nullable Object result, @Nullable Object... values) {
    List<Object> row = new ArrayList<>(List.of(rows.size()));
    row.addAll(Arrays.asList(values));
    rows.add(RowFactory.create(row.toArray()));
    inputs.add(Arrays.deepToString(values));
    expected.add(inputs.get(inputs.size() - 1) + " gives " + result);
    return this;
  }

  void hold() {
    Table cases = Table.named("test.cases").fields(fields.toArray(Field[]::new)).given();
    List<String> found =
        SPARK
            .createDataFrame(rows, cases.schema())
            .select(PLACE.column(), expression)
            .collectAsList()
            .stream()
            .map(row -> inputs.get(row.getInt(0)) + " gives " + plain(row.get(1)))
            .toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value;
  }
}
