package se.utfall.declared;

import static org.apache.spark.sql.types.DataTypes.IntegerType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** declared.appropriation: what the government set aside each year (conf/utfall.yaml). */
public final class Appropriation {
  public static final Field GRANT_YEAR =
      Field.required("grant_year", IntegerType, "The year the grant is for");
  public static final Field APPROPRIATION_SEK =
      Field.kronor("appropriation_sek", "Set aside by the government for the year");

  public static final Table TABLE =
      Table.named("declared.appropriation")
          .grain("one grant year", GRANT_YEAR)
          .fields(GRANT_YEAR, APPROPRIATION_SEK)
          .given();

  private Appropriation() {}

  public static List<Row> rows(Map<Integer, BigDecimal> byYear) {
    return byYear.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each -> RowFactory.create(each.getKey(), each.getValue().setScale(2)))
        .toList();
  }
}
