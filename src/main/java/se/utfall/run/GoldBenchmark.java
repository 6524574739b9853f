package se.utfall.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import se.utfall.gold.IndicatorValue;
import se.utfall.table.Inputs;
import se.utfall.table.Table;

/**
 * Makes every gold table that rests on gold.indicator from synthetic values, and times it. What is
 * not synthetic or declared is empty.
 */
public final class GoldBenchmark implements Inputs {
  private final SparkSession spark;
  private final Map<String, Dataset<Row>> made = new HashMap<>();

  public GoldBenchmark(Workshop workshop) {
    this.spark = workshop.spark();
    made.putAll(DeclaredTables.of(spark, workshop.configuration()));
    made.putAll(new SyntheticIndicators(spark, workshop.configuration()).tables());
  }

  /** In the order of making. */
  public List<Timing> timings() {
    keep(IndicatorValue.TABLE, of(IndicatorValue.TABLE));
    List<Timing> timings = new ArrayList<>();
    Set<String> resting = new HashSet<>(Set.of(IndicatorValue.TABLE.name()));
    for (Table table : Tables.MADE) {
      if (table.inputs().stream().anyMatch(input -> resting.contains(input.name()))) {
        resting.add(table.name());
        timings.add(Timing.of(table.name(), () -> keep(table, table.make(this))));
      }
    }
    return timings;
  }

  private long keep(Table table, Dataset<Row> rows) {
    Dataset<Row> kept = rows.persist();
    made.put(table.name(), kept);
    return kept.count();
  }

  @Override
  public Dataset<Row> of(Table table) {
    return made.computeIfAbsent(
        table.name(), name -> spark.createDataFrame(List.of(), table.schema()));
  }

  @Override
  public @Nullable LocalDate asOf() {
    return null;
  }
}
