package se.utfall.silver;

import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import se.utfall.bronze.RegisterRow;
import se.utfall.domain.RegisterLayout;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/**
 * silver.register_year: the deliveries that stand for each year of the register: those that became
 * known last, of all that cover the year. A made-up one stands for no year of which a real is
 * known.
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
  private static final Field STANDS =
      Field.required("stands", BooleanType, "Whether none of the year goes before it");

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
    Column constructed = KnownDelivery.isConstructedRegister();
    Column rank = struct(not(CONSTRUCTED.column()), KNOWN_FROM.column());
    Column first = max(rank).over(Window.partitionBy(REGISTER_YEAR.column()));
    return years
        .select(Rows.all(), CONSTRUCTED.of(constructed))
        .select(Rows.all(), rank.equalTo(first).as(STANDS.name()))
        .filter(STANDS.column());
  }
}
