package se.utfall.declared;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.utfall.domain.RegisterDefinition;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** declared.avoidable_rate_group: which conditions each rate counts (conf/register). */
public final class AvoidableRateGroup {
  public static final Field DEFINITION = DeclaredDefinition.DEFINITION;
  public static final Field INDICATOR = DeclaredIndicator.INDICATOR;
  public static final Field CONDITION = AvoidableCondition.CONDITION;

  public static final Table TABLE =
      Table.named("declared.avoidable_rate_group")
          .grain("one condition of a rate of a version", DEFINITION, INDICATOR, CONDITION)
          .fields(DEFINITION, INDICATOR, CONDITION)
          .given();

  private AvoidableRateGroup() {}

  public static List<Row> rows(List<RegisterDefinition> definitions) {
    return definitions.stream()
        .flatMap(
            it ->
                it.avoidable().rates().stream()
                    .flatMap(
                        rate ->
                            rate.groups().stream()
                                .map(
                                    group ->
                                        RowFactory.create(it.version(), rate.indicator(), group))))
        .toList();
  }
}
