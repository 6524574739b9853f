package se.utfall.declared;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.utfall.domain.RegisterDefinition;
import se.utfall.domain.RegisterDefinition.Condition;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** declared.avoidable_condition: the diagnoses of avoidable admissions (conf/register). */
public final class AvoidableCondition {
  public static final Field DEFINITION = DeclaredDefinition.DEFINITION;
  public static final Field POSITION =
      Field.required("position", IntegerType, "Order: the first that fits counts");
  public static final Field FAMILY =
      Field.required("family", StringType, "Chronic (KRONISK) or acute (AKUT)");
  public static final Field CONDITION =
      Field.required("condition", StringType, "The condition, as GRUPP of its list");
  public static final Field PREFIX =
      Field.required("prefix", StringType, "How its main diagnoses begin");
  public static final Field SECONDARY =
      Field.required(
          "secondary",
          createArrayType(StringType),
          "Prefixes of which a secondary diagnosis must have one; empty for no demand");

  public static final Table TABLE =
      Table.named("declared.avoidable_condition")
          .grain("one prefix of a version", DEFINITION, POSITION)
          .fields(DEFINITION, POSITION, FAMILY, CONDITION, PREFIX, SECONDARY)
          .given();

  private AvoidableCondition() {}

  public static List<Row> rows(List<RegisterDefinition> definitions) {
    return definitions.stream().flatMap(AvoidableCondition::rows).toList();
  }

  private static Stream<Row> rows(RegisterDefinition definition) {
    List<Condition> conditions = definition.avoidable().conditions();
    return IntStream.range(0, conditions.size())
        .mapToObj(at -> row(definition.version(), at, conditions.get(at)));
  }

  private static Row row(String version, int position, Condition it) {
    return RowFactory.create(
        version,
        position,
        it.family(),
        it.group(),
        it.prefix(),
        it.secondary().toArray(String[]::new));
  }

  /** The conditions by version, each version's in order: what {@link #rows(List)} are made of. */
  public static Map<String, List<Condition>> byVersion(List<Row> rows) {
    return rows.stream()
        .sorted(Comparator.comparingInt(row -> row.getInt(row.fieldIndex(POSITION.name()))))
        .collect(
            Collectors.groupingBy(
                row -> text(row, DEFINITION),
                Collectors.mapping(AvoidableCondition::condition, Collectors.toList())));
  }

  private static Condition condition(Row row) {
    return new Condition(
        text(row, FAMILY),
        text(row, CONDITION),
        text(row, PREFIX),
        List.copyOf(row.<String>getList(row.fieldIndex(SECONDARY.name()))));
  }

  private static String text(Row row, Field field) {
    return row.getString(row.fieldIndex(field.name()));
  }
}
