package se.utfall.silver;

import static org.apache.spark.sql.functions.broadcast;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.bronze.RegisterRow;
import se.utfall.table.Inputs;
import se.utfall.table.Keys;
import se.utfall.table.Rows;

/**
 * Whose episodes and chains can differ between two builds by the same rules: those of everyone with
 * a row in a delivery's year that stands in one of the builds only. All of a person's rows count,
 * since one more can make a key that of several persons.
 */
public final class ChangedPersons {
  private ChangedPersons() {}

  /** The years of deliveries that stand in one of two builds only. */
  public static Dataset<Row> years(Inputs before, Inputs now) {
    return Rows.unlike(standing(before), standing(now));
  }

  private static Dataset<Row> standing(Inputs inputs) {
    return inputs
        .of(RegisterYear.TABLE)
        .select(
            RegisterYear.REGISTER_YEAR.column(),
            RegisterYear.DELIVERY.column(),
            RegisterYear.CONSTRUCTED.column());
  }

  /** The persons, and with them the rows without a key where one of those is such. */
  public static Keys of(Inputs before, Inputs now) {
    List<Row> years = years(before, now).collectAsList();
    Dataset<Row> changed = years(before, now).as("changed");
    Column same =
        RegisterRow.DELIVERY
            .column("row")
            .equalTo(RegisterYear.DELIVERY.column("changed"))
            .and(
                RegisterRow.REGISTER_YEAR
                    .column("row")
                    .equalTo(RegisterYear.REGISTER_YEAR.column("changed")));
    Dataset<Row> rows =
        now.of(RegisterRow.TABLE)
            // said in the plan, so that files of other deliveries are not read
            .filter(RegisterRow.DELIVERY.column().isin(deliveries(years)))
            .as("row")
            .join(broadcast(changed), same, "left_semi");
    return Keys.in(rows, Episode.PERSON);
  }

  private static Object[] deliveries(List<Row> years) {
    return years.stream().map(row -> row.getString(1)).distinct().toArray();
  }
}
