package se.utfall.lake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import se.utfall.table.Table;

/** The tables of a run under their names: views that are pinned to its versions. */
public final class Views {
  private final SparkSession spark;
  private final Lake lake;

  public Views(SparkSession spark, Lake lake) {
    this.spark = spark;
    this.lake = lake;
  }

  /** Makes every table that the run has a version of readable by its name, and the runs. */
  public void create(List<Table> tables, Map<String, Long> versions) {
    tables.stream().map(Table::layer).distinct().forEach(this::createLayer);
    tables.stream()
        .filter(table -> versions.containsKey(table.name()))
        .forEach(table -> create(table, versions.get(table.name())));
    lake.version(RunTable.TABLE).ifPresent(version -> create(RunTable.TABLE, version));
  }

  private void createLayer(String layer) {
    spark.sql("CREATE DATABASE IF NOT EXISTS `" + layer + "`");
  }

  private void create(Table table, long version) {
    String columns =
        table.fields().stream()
            .map(field -> "`%s` COMMENT %s".formatted(field.name(), quoted(field.comment())))
            .collect(Collectors.joining(", "));
    spark.sql(
        "CREATE OR REPLACE VIEW `%s`.`%s` (%s) COMMENT %s AS SELECT * FROM delta.`%s` VERSION AS OF %d"
            .formatted(
                table.layer(),
                table.shortName(),
                columns,
                quoted("One row is " + table.grain()),
                lake.path(table).replace("`", "``"),
                version));
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
