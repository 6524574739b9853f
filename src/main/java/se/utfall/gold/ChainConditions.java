package se.utfall.gold;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import se.utfall.declared.AvoidableCondition;
import se.utfall.expression.Conditions;
import se.utfall.silver.CareChain;
import se.utfall.table.Inputs;

/** The avoidable conditions that care chains begin with, each by its version of the definition. */
record ChainConditions(Map<String, Conditions> byVersion) {
  private static final Conditions.Diagnoses DIAGNOSES =
      new Conditions.Diagnoses(
          CareChain.DIAGNOSIS.column(),
          List.of(
              CareChain.SECONDARY_2.column(),
              CareChain.SECONDARY_3.column(),
              CareChain.SECONDARY_4.column()));

  static ChainConditions of(Inputs inputs) {
    Map<String, Conditions> byVersion = new TreeMap<>();
    AvoidableCondition.byVersion(inputs.of(AvoidableCondition.TABLE).collectAsList())
        .forEach((version, entries) -> byVersion.put(version, new Conditions(entries)));
    return new ChainConditions(byVersion);
  }

  /** Whether a chain begins with any; null without a diagnosis. Cheaper than to say which. */
  Column isAny() {
    return byVersion.entrySet().stream()
        .map(each -> isOf(each.getKey()).and(each.getValue().isAny(DIAGNOSES)))
        .reduce(Column::or)
        .orElse(lit(false));
  }

  /** Which one; null for none. */
  Column condition() {
    Stream<Column> each =
        byVersion.entrySet().stream()
            .map(it -> when(isOf(it.getKey()), it.getValue().groupOf(DIAGNOSES)));
    return coalesce(
        Stream.concat(each, Stream.of(lit(null).cast("string"))).toArray(Column[]::new));
  }

  private static Column isOf(String version) {
    return CareChain.DEFINITION.column().equalTo(version);
  }
}
