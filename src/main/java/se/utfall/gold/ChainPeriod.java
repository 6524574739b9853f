package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.silver.CareChain;
import se.utfall.table.Field;

/**
 * A {@link RegisterPeriod} beside the chains: its few rows are values in the plan, for to look each
 * of millions of chains up in it costs as much as to count them.
 */
record ChainPeriod(Map<String, List<Row>> byVersion) {
  static ChainPeriod of(Dataset<Row> period) {
    return new ChainPeriod(
        period.collectAsList().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getAs(CareChain.DEFINITION.name()),
                    TreeMap::new,
                    Collectors.toList())));
  }

  /** Chains of the period's versions with fields of it, null in a year that is not in it. */
  Dataset<Row> with(Dataset<Row> chains, Field... fields) {
    return byVersion.entrySet().stream()
        .map(
            version ->
                chains
                    .filter(CareChain.DEFINITION.column().equalTo(version.getKey()))
                    .select(beside(lit(version.getKey()), version.getValue(), fields)))
        .reduce(Dataset::unionByName)
        .orElseGet(
            () ->
                chains
                    .filter(lit(false))
                    .select(beside(CareChain.DEFINITION.column(), List.of(), fields)));
  }

  /** The version is a constant of its chains: of one version no text to group millions by. */
  private static Column[] beside(Column version, List<Row> period, Field... fields) {
    Column[] chain = CareChain.TABLE.columnsWith(Map.of(CareChain.DEFINITION, version));
    return Stream.concat(
            Arrays.stream(chain),
            Arrays.stream(fields).map(field -> field.of(ofYear(period, field))))
        .toArray(Column[]::new);
  }

  private static Column ofYear(List<Row> period, Field field) {
    return when(CareChain.CONSTRUCTED.column(), ofYear(period, field, true))
        .otherwise(ofYear(period, field, false));
  }

  private static Column ofYear(List<Row> period, Field field, boolean isConstructed) {
    TreeMap<Integer, Object> values = new TreeMap<>();
    for (Row row : period) {
      if (row.<Boolean>getAs(CareChain.CONSTRUCTED.name()) == isConstructed) {
        values.put(row.getAs(CareChain.YEAR.name()), row.getAs(field.name()));
      }
    }
    if (values.isEmpty()) {
      return lit(null).cast(field.type());
    }
    int first = values.firstKey();
    Column[] years =
        IntStream.rangeClosed(first, values.lastKey())
            .mapToObj(year -> lit(values.get(year)).cast(field.type()))
            .toArray(Column[]::new);
    return get(array(years), CareChain.YEAR.column().minus(first));
  }
}
