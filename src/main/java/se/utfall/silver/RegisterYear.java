package se.utfall.silver;

import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import se.utfall.bronze.RegisterRow;
import se.utfall.domain.RegisterLayout;
import se.utfall.expression.Text;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/**
 * silver.register_year: the deliveries that stand for each year of the register: those that became
 * known last, of all that cover the year.
 */
public final class RegisterYear {
  public static final Field REGISTER_YEAR =
      RegisterRow.REGISTER_YEAR.meaning("A year that the register covers");
  public static final Field DELIVERY = RegisterRow.DELIVERY;
  public static final Field KNOWN_FROM =
      Field.required("known_from", DateType, "The day the delivery became known");
  public static final Field CONSTRUCTED =
      Field.required("constructed", BooleanType, "Made up for demonstration");

  private static final String REGISTER = RegisterLayout.Kind.EPISODES.source();
  private static final Field LAST =
      Field.required("last", DateType, "The day that the last one of the year became known");

  public static final Table TABLE =
      Table.named("silver.register_year")
          .grain("one delivery that stands for a year", REGISTER_YEAR, DELIVERY)
          .fields(REGISTER_YEAR, DELIVERY, KNOWN_FROM, CONSTRUCTED)
          .from(KnownDelivery.TABLE)
          .madeBy(RegisterYear::make);

  private RegisterYear() {}

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> years =
        inputs
            .of(KnownDelivery.TABLE)
            .filter(KnownDelivery.SOURCE.column().equalTo(REGISTER))
            .select(
                DELIVERY.column(),
                KNOWN_FROM.column(),
                KnownDelivery.CONSTRUCTED_QUESTIONS.column(),
                explode(KnownDelivery.REGISTER_YEARS.column()).as(REGISTER_YEAR.name()));
    Column last = max(KNOWN_FROM.column()).over(Window.partitionBy(REGISTER_YEAR.column()));
    Column constructed =
        Text.matchesGlob(lit(REGISTER), KnownDelivery.CONSTRUCTED_QUESTIONS.column());
    return years
        .select(Rows.all(), LAST.of(last))
        .filter(KNOWN_FROM.column().equalTo(LAST.column()))
        .select(Rows.all(), CONSTRUCTED.of(constructed));
  }
}
