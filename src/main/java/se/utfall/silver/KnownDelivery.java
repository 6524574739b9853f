package se.utfall.silver;

import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.bronze.Delivery;
import se.utfall.domain.RegisterLayout.Kind;
import se.utfall.expression.Text;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Table;

/**
 * silver.delivery: the deliveries that were known at the run's knowledge date. The only place where
 * that date is used: what supersedes and contradicts what depends on it, so it comes first.
 */
public final class KnownDelivery {
  public static final Field DELIVERY = Delivery.DELIVERY;
  public static final Field FILE = Delivery.FILE;
  public static final Field SOURCE = Delivery.SOURCE;
  public static final Field LAYOUT = Delivery.LAYOUT;
  public static final Field CORRECTION = Delivery.CORRECTION;
  public static final Field FORM_YEAR = Delivery.FORM_YEAR;
  public static final Field KNOWN_FROM = Delivery.KNOWN_FROM;
  public static final Field CONSTRUCTED_QUESTIONS = Delivery.CONSTRUCTED_QUESTIONS;
  public static final Field SHA256 = Delivery.SHA256;
  public static final Field CELLS = Delivery.CELLS;
  public static final Field REGISTER_YEARS = Delivery.REGISTER_YEARS;

  /** The {@link #SOURCE} of statistics. */
  public static final String STATISTICS = Delivery.STATISTICS;

  public static final Table TABLE =
      Table.named("silver.delivery")
          .grain("one delivery known at the knowledge date", DELIVERY)
          .fields(
              DELIVERY,
              FILE,
              SOURCE,
              LAYOUT,
              CORRECTION,
              FORM_YEAR,
              KNOWN_FROM,
              CONSTRUCTED_QUESTIONS,
              SHA256,
              CELLS,
              REGISTER_YEARS)
          .from(Delivery.TABLE)
          .madeBy(KnownDelivery::make);

  private KnownDelivery() {}

  /** Whether a delivery of a register, or of its hospitals, is made up for demonstration. */
  public static Column isConstructedRegister() {
    return Text.matchesGlob(lit(Kind.EPISODES.source()), CONSTRUCTED_QUESTIONS.column());
  }

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> all = inputs.of(Delivery.TABLE);
    LocalDate asOf = inputs.asOf();
    return asOf == null ? all : all.filter(KNOWN_FROM.column().leq(lit(asOf)));
  }
}
