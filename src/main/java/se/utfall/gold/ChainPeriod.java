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
import se.utfall.table.Rows;

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
        .map(each -> ofVersion(chains, each.getKey()).select(beside(each.getValue(), fields)))
        .reduce(Dataset::unionByName)
        .orElseGet(() -> chains.filter(lit(false)).select(beside(List.of(), fields)));
  }

  private static Dataset<Row> ofVersion(Dataset<Row> chains, String version) {
    return chains.filter(CareChain.DEFINITION.column().equalTo(version));
  }

  private static Column[] beside(List<Row> period, Field... fields) {
    return Stream.concat(
            Stream.of(Rows.all()),
            Arrays.stream(fields).map(field -> field.of(ofYear(period, field))))
        .toArray(Column[]::new);
  }

  private static Column ofYear(List<Row> period, Field field) {
    return when(CareChain.CONSTRUCTED.column(), ofYear(period, field, true))
        .otherwise(ofYear(period, field, false));
  }

  private static Column ofYear(List<Row> period, Field field, boolean isConstructed) {
    Map<Integer, Object> values =
        period.stream()
            .filter(row -> row.<Boolean>getAs(CareChain.CONSTRUCTED.name()) == isConstructed)
            .collect(
                Collectors.toMap(
                    row -> row.<Integer>getAs(CareChain.YEAR.name()),
                    row -> row.getAs(field.name()),
                    (one, other) -> one,
                    TreeMap::new));
    if (values.isEmpty()) {
      return lit(null).cast(field.type());
    }
    int first = values.keySet().iterator().next();
    int last = values.keySet().stream().reduce(first, Math::max);
    Column[] years =
        IntStream.rangeClosed(first, last)
            .mapToObj(year -> lit(values.get(year)).cast(field.type()))
            .toArray(Column[]::new);
    return get(array(years), CareChain.YEAR.column().minus(first));
  }
}
