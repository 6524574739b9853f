package se.utfall;

import static se.utfall.LocalSpark.SPARK;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import se.utfall.config.Configuration;
import se.utfall.config.Folder;
import se.utfall.declared.Appropriation;
import se.utfall.declared.Asked;
import se.utfall.declared.Figure;
import se.utfall.declared.LayoutColumn;
import se.utfall.declared.RegionName;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Table;

/** Inputs as rows in memory. A table that is not given is made from those that are, once. */
public final class Given implements Inputs {
  public static final Configuration CONF = Configuration.read(Folder.local(Path.of("conf")));

  private final Map<String, Dataset<Row>> rows = new HashMap<>();
  private @Nullable LocalDate asOf;

  /** With what conf/ declares. */
  public static Given conf() {
    return new Given()
        .with(RegionName.TABLE, RegionName.rows(CONF.regions()))
        .with(Asked.TABLE, Asked.rows(CONF.questions()))
        .with(LayoutColumn.TABLE, LayoutColumn.rows(CONF.layouts()))
        .with(Appropriation.TABLE, Appropriation.rows(CONF.settings().appropriationSek()))
        .with(Figure.TABLE, Figure.rows(CONF.published()));
  }

  public Given with(Table table, List<Row> given) {
    rows.put(table.name(), SPARK.createDataFrame(given, asRead(table.schema())));
    return this;
  }

  public Given asOf(String date) {
    asOf = LocalDate.parse(date);
    return this;
  }

  /** As a lake reads it back: every column may be null. */
  private static StructType asRead(StructType schema) {
    return new StructType(
        Arrays.stream(schema.fields())
            .map(each -> new StructField(each.name(), each.dataType(), true, each.metadata()))
            .toArray(StructField[]::new));
  }

  @Override
  public Dataset<Row> of(Table table) {
    if (!rows.containsKey(table.name())) {
      with(table, table.make(this).collectAsList());
    }
    return rows.get(table.name());
  }

  @Override
  public @Nullable LocalDate asOf() {
    return asOf;
  }

  /** Some fields of a table's rows, a line a row: numbers without idle zeros, null as a dash. */
  public List<String> lines(Table table, Field... fields) {
    return of(table).collectAsList().stream().map(row -> line(row, fields)).toList();
  }

  private static String line(Row row, Field... fields) {
    return Arrays.stream(fields)
        .map(field -> text(row.isNullAt(row.fieldIndex(field.name())) ? "-" : value(row, field)))
        .collect(Collectors.joining(" | "));
  }

  private static Object value(Row row, Field field) {
    Object value = row.get(row.fieldIndex(field.name()));
    return value instanceof scala.collection.Seq<?>
        ? row.getList(row.fieldIndex(field.name()))
        : value;
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : value.toString();
  }
}
