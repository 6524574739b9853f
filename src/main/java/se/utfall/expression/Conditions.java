package se.utfall.expression;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import se.utfall.domain.RegisterDefinition.Condition;

/**
 * The conditions that an admission may be for, an entry a prefix of diagnoses; the first that fits
 * counts. A handful of constants: constants in the plan, and no join.
 */
public record Conditions(List<Condition> entries) {

  /** The main diagnosis of an admission and its secondary ones, normalised; null for none. */
  public record Diagnoses(Column main, List<Column> secondary) {}

  /** Entries that may be looked up together: of one group, with one demand, side by side. */
  private record Entries(String group, List<String> secondary, List<String> prefixes) {}

  /** Whether an admission is for any of them; null where a diagnosis is missing that decides. */
  public Column isAny(Diagnoses diagnoses) {
    Map<List<String>, List<String>> prefixes =
        entries.stream()
            .collect(groupingBy(Condition::secondary, mapping(Condition::prefix, toList())));
    return prefixes.entrySet().stream()
        .map(each -> fits(diagnoses, each.getValue(), each.getKey()))
        .reduce(Column::or)
        .orElse(lit(false));
  }

  /** The group of the first that fits; null where none does. */
  public Column groupOf(Diagnoses diagnoses) {
    Stream<Column> groups =
        sideBySide().stream()
            .map(each -> when(fits(diagnoses, each.prefixes, each.secondary), each.group));
    return coalesce(
        Stream.concat(groups, Stream.of(lit(null).cast("string"))).toArray(Column[]::new));
  }

  private List<Entries> sideBySide() {
    List<Entries> all = new ArrayList<>();
    for (Condition entry : entries) {
      Entries last = all.isEmpty() ? null : all.get(all.size() - 1);
      boolean isAnother =
          last == null
              || !last.group.equals(entry.group())
              || !last.secondary.equals(entry.secondary());
      if (isAnother) {
        last = new Entries(entry.group(), entry.secondary(), new ArrayList<>());
        all.add(last);
      }
      last.prefixes.add(entry.prefix());
    }
    return all;
  }

  private static Column fits(Diagnoses of, List<String> prefixes, List<String> demanded) {
    Column begins = Diagnosis.beginsWith(of.main, prefixes);
    return demanded.isEmpty() ? begins : begins.and(hasSecondary(of, demanded));
  }

  private static Column hasSecondary(Diagnoses of, List<String> prefixes) {
    return of.secondary.stream()
        .map(each -> Diagnosis.beginsWith(each, prefixes))
        .reduce(Column::or)
        .orElse(lit(false));
  }
}
