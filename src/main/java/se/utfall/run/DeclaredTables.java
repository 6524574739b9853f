package se.utfall.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import se.utfall.config.Configuration;
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
import se.utfall.domain.RegisterDefinition;
import se.utfall.table.Table;

/** The configuration as tables, by name. */
final class DeclaredTables {
  private final SparkSession spark;

  private DeclaredTables(SparkSession spark) {
    this.spark = spark;
  }

  static Map<String, Dataset<Row>> of(SparkSession spark, Configuration configuration) {
    DeclaredTables tables = new DeclaredTables(spark);
    Map<String, Dataset<Row>> all = new HashMap<>(tables.ofRegister(configuration.registers()));
    all.putAll(tables.ofEvaluation(configuration));
    return all;
  }

  /** Of some versions of the register's definition alone. */
  static Map<String, Dataset<Row>> of(SparkSession spark, List<RegisterDefinition> definitions) {
    return new DeclaredTables(spark).ofRegister(definitions);
  }

  private Map<String, Dataset<Row>> ofRegister(List<RegisterDefinition> definitions) {
    return Map.of(
        DeclaredDefinition.TABLE.name(),
        table(DeclaredDefinition.TABLE, DeclaredDefinition.rows(definitions)),
        AvoidableCondition.TABLE.name(),
        table(AvoidableCondition.TABLE, AvoidableCondition.rows(definitions)),
        AvoidableRateGroup.TABLE.name(),
        table(AvoidableRateGroup.TABLE, AvoidableRateGroup.rows(definitions)));
  }

  private Map<String, Dataset<Row>> ofEvaluation(Configuration configuration) {
    return Map.of(
        RegionName.TABLE.name(),
        table(RegionName.TABLE, RegionName.rows(configuration.regions())),
        Asked.TABLE.name(),
        table(Asked.TABLE, Asked.rows(configuration.questions())),
        LayoutColumn.TABLE.name(),
        table(LayoutColumn.TABLE, LayoutColumn.rows(configuration.layouts())),
        Appropriation.TABLE.name(),
        table(Appropriation.TABLE, Appropriation.rows(configuration.settings().appropriationSek())),
        Figure.TABLE.name(),
        table(Figure.TABLE, Figure.rows(configuration.published())),
        StatisticsWord.TABLE.name(),
        table(
            StatisticsWord.TABLE,
            StatisticsWord.rows(configuration.statistics(), configuration.indicators())),
        DeclaredIndicator.TABLE.name(),
        table(DeclaredIndicator.TABLE, DeclaredIndicator.rows(configuration.indicators())),
        DeclaredAim.TABLE.name(),
        table(
            DeclaredAim.TABLE, DeclaredAim.rows(configuration.aims(), configuration.indicators())),
        DeclaredMethod.TABLE.name(),
        table(DeclaredMethod.TABLE, DeclaredMethod.rows(configuration.methods())));
  }

  private Dataset<Row> table(Table table, List<Row> rows) {
    return spark.createDataFrame(rows, table.schema());
  }
}
