package se.utfall.silver;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import se.utfall.declared.AvoidableCondition;
import se.utfall.declared.DeclaredDefinition;
import se.utfall.domain.RegisterDefinition.Condition;
import se.utfall.expression.Conditions;
import se.utfall.expression.Diagnosis;
import se.utfall.table.Field;
import se.utfall.table.Inputs;

/**
 * What a version of the definition says of chains. Read while planning, a handful of rows, so that
 * its prefixes are constants in the plan and no join.
 */
record ChainRules(
    String version,
    int gapDays,
    List<String> selected,
    List<String> psychiatric,
    Conditions avoidable) {

  private static final Column DIAGNOSIS = Episode.DIAGNOSIS.column();
  private static final Conditions.Diagnoses DIAGNOSES =
      new Conditions.Diagnoses(
          DIAGNOSIS,
          List.of(
              Episode.SECONDARY_2.column(),
              Episode.SECONDARY_3.column(),
              Episode.SECONDARY_4.column()));

  static List<ChainRules> of(Inputs inputs) {
    Map<String, List<Condition>> avoidable =
        AvoidableCondition.byVersion(inputs.of(AvoidableCondition.TABLE).collectAsList());
    return inputs.of(DeclaredDefinition.TABLE).collectAsList().stream()
        .map(row -> of(row, new Conditions(avoidable.getOrDefault(version(row), List.of()))))
        .toList();
  }

  private static ChainRules of(Row row, Conditions avoidable) {
    return new ChainRules(
        version(row),
        row.getInt(row.fieldIndex(DeclaredDefinition.CHAIN_GAP_DAYS.name())),
        texts(row, DeclaredDefinition.SELECTED),
        texts(row, DeclaredDefinition.PSYCHIATRIC),
        avoidable);
  }

  private static String version(Row row) {
    return row.getString(row.fieldIndex(DeclaredDefinition.DEFINITION.name()));
  }

  private static List<String> texts(Row row, Field field) {
    return List.copyOf(row.<String>getList(row.fieldIndex(field.name())));
  }

  Column isPsychiatric() {
    return Diagnosis.beginsWith(DIAGNOSIS, psychiatric);
  }

  /** Whether an episode's diagnosis is a selected one or of an avoidable condition. */
  Column isSelected() {
    return Diagnosis.beginsWith(DIAGNOSIS, selected).or(avoidable.isAny(DIAGNOSES));
  }
}
