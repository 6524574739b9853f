package se.utfall.run;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import se.utfall.config.Configuration;
import se.utfall.declared.Appropriation;
import se.utfall.declared.Asked;
import se.utfall.declared.DeclaredAim;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.declared.DeclaredMethod;
import se.utfall.declared.Figure;
import se.utfall.declared.LayoutColumn;
import se.utfall.declared.RegionName;
import se.utfall.declared.StatisticsWord;
import se.utfall.table.Table;

/** The configuration as tables, by name. */
final class DeclaredTables {
  private final SparkSession spark;

  private DeclaredTables(SparkSession spark) {
    this.spark = spark;
  }

  static Map<String, Dataset<Row>> of(SparkSession spark, Configuration configuration) {
    DeclaredTables tables = new DeclaredTables(spark);
    return Map.of(
        RegionName.TABLE.name(),
        tables.table(RegionName.TABLE, RegionName.rows(configuration.regions())),
        Asked.TABLE.name(),
        tables.table(Asked.TABLE, Asked.rows(configuration.questions())),
        LayoutColumn.TABLE.name(),
        tables.table(LayoutColumn.TABLE, LayoutColumn.rows(configuration.layouts())),
        Appropriation.TABLE.name(),
        tables.table(
            Appropriation.TABLE, Appropriation.rows(configuration.settings().appropriationSek())),
        Figure.TABLE.name(),
        tables.table(Figure.TABLE, Figure.rows(configuration.published())),
        StatisticsWord.TABLE.name(),
        tables.table(
            StatisticsWord.TABLE,
            StatisticsWord.rows(configuration.statistics(), configuration.indicators())),
        DeclaredIndicator.TABLE.name(),
        tables.table(DeclaredIndicator.TABLE, DeclaredIndicator.rows(configuration.indicators())),
        DeclaredAim.TABLE.name(),
        tables.table(
            DeclaredAim.TABLE, DeclaredAim.rows(configuration.aims(), configuration.indicators())),
        DeclaredMethod.TABLE.name(),
        tables.table(DeclaredMethod.TABLE, DeclaredMethod.rows(configuration.methods())));
  }

  private Dataset<Row> table(Table table, List<Row> rows) {
    return spark.createDataFrame(rows, table.schema());
  }
}
