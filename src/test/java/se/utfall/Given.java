package se.utfall;

import static se.utfall.LocalSpark.SPARK;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import se.utfall.bronze.Delivery;
import se.utfall.bronze.RawCell;
import se.utfall.bronze.RawObservation;
import se.utfall.bronze.RawRemark;
import se.utfall.config.Configuration;
import se.utfall.config.Folder;
import se.utfall.declared.Appropriation;
import se.utfall.declared.Asked;
import se.utfall.declared.AvoidableCondition;
import se.utfall.declared.AvoidableRateGroup;
import se.utfall.declared.DeclaredAim;
import se.utfall.declared.DeclaredDefinition;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.declared.DeclaredMethod;
import se.utfall.declared.Figure;
import se.utfall.declared.LayoutColumn;
import se.utfall.declared.RegionName;
import se.utfall.declared.StatisticsWord;
import se.utfall.gold.ReleasedBefore;
import se.utfall.silver.CareChain;
import se.utfall.silver.RegisterYear;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Table;

/** Inputs as rows in memory. A table that is not given is made from those that are, once. */
public final class Given implements Inputs {
  public static final Configuration CONF = Configuration.read(Folder.local(Path.of("conf")));

  private final Map<String, Dataset<Row>> rows = new HashMap<>();
  private @Nullable LocalDate asOf;

  /** With what conf/ declares, and nothing delivered. */
  public static Given conf() {
    return new Given()
        .with(RegionName.TABLE, RegionName.rows(CONF.regions()))
        .with(Asked.TABLE, Asked.rows(CONF.questions()))
        .with(LayoutColumn.TABLE, LayoutColumn.rows(CONF.layouts()))
        .with(Appropriation.TABLE, Appropriation.rows(CONF.settings().appropriationSek()))
        .with(Figure.TABLE, Figure.rows(CONF.published()))
        .with(StatisticsWord.TABLE, StatisticsWord.rows(CONF.statistics(), CONF.indicators()))
        .with(DeclaredIndicator.TABLE, DeclaredIndicator.rows(CONF.indicators()))
        .with(DeclaredAim.TABLE, DeclaredAim.rows(CONF.aims(), CONF.indicators()))
        .with(DeclaredMethod.TABLE, DeclaredMethod.rows(CONF.methods()))
        .with(DeclaredDefinition.TABLE, DeclaredDefinition.rows(CONF.registers()))
        .with(AvoidableCondition.TABLE, AvoidableCondition.rows(CONF.registers()))
        .with(AvoidableRateGroup.TABLE, AvoidableRateGroup.rows(CONF.registers()))
        .with(RegisterYear.TABLE, List.of())
        .with(CareChain.TABLE, List.of())
        .with(Delivery.TABLE, List.of())
        .with(RawCell.TABLE, List.of())
        .with(RawObservation.TABLE, List.of())
        .with(ReleasedBefore.TABLE, List.of())
        .with(RawRemark.TABLE, List.of());
  }

  public Given with(Table table, List<Row> given) {
    rows.put(table.name(), SPARK.createDataFrame(given, asRead(table.schema())));
    return this;
  }

  public Given with(Table table, Dataset<Row> given) {
    rows.put(table.name(), given);
    return this;
  }

  /** Nothing is given of the table: it is made. */
  public Given without(Table table) {
    rows.remove(table.name());
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

  /**
   * A row by fields and values in turn; what is not said is an empty text or array, false, the
   * first day of 2024 or null.
   */
  public static Row row(Table table, @Nullable Object... fieldsAndValues) {
    Map<String, @Nullable Object> said = new HashMap<>();
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      Field field = (Field) Objects.requireNonNull(fieldsAndValues[i]);
      said.put(field.name(), fieldsAndValues[i + 1]);
    }
    return RowFactory.create(
        table.fields().stream()
            .map(field -> said.containsKey(field.name()) ? said.get(field.name()) : unsaid(field))
            .toArray());
  }

  private static @Nullable Object unsaid(Field field) {
    return switch (field.type().typeName()) {
      case "string" -> "";
      case "boolean" -> false;
      case "date" -> LocalDate.of(2024, 1, 1);
      case "array" -> new String[0];
      default -> null;
    };
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
