package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import se.utfall.declared.DeclaredDefinition;
import se.utfall.silver.CareChain;
import se.utfall.silver.RegisterYear;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/**
 * The years of the register that results are of, by version of the definition, real and constructed
 * ones apart. Chains are followed into the years that are covered without a gap.
 */
final class RegisterPeriod {
  static final Field FOLLOWED_TO =
      Field.required(
          "followed_to", DateType, "Last end of a chain that is followed for the whole window");
  static final Field INCOMPLETE =
      Field.required(
          "incomplete",
          BooleanType,
          "Whether discharges of the year's end are left out, their follow-up not being covered");

  private static final Field YEAR = CareChain.YEAR;
  private static final Field CONSTRUCTED = RegisterYear.CONSTRUCTED;
  private static final Field STRETCH =
      Field.required("stretch", IntegerType, "The same for years without a gap between");
  private static final Field LAST_YEAR =
      Field.required("last_year", IntegerType, "The last year of the stretch");

  private RegisterPeriod() {}

  /** One row a version, year and kind (real or constructed), with what the version declares. */
  static Dataset<Row> of(Inputs inputs) {
    Column year = YEAR.column();
    Column followedTo =
        date_sub(
            make_date(LAST_YEAR.column(), lit(12), lit(31)),
            DeclaredDefinition.WINDOW_DAYS.column());
    return inStretches(inputs)
        .crossJoin(broadcast(inputs.of(DeclaredDefinition.TABLE)))
        .select(Rows.all(), FOLLOWED_TO.of(followedTo))
        .select(
            Rows.all(), INCOMPLETE.of(FOLLOWED_TO.column().lt(make_date(year, lit(12), lit(31)))));
  }

  private static Dataset<Row> inStretches(Inputs inputs) {
    Column year = YEAR.column();
    Column place = row_number().over(Window.partitionBy(CONSTRUCTED.column()).orderBy(year));
    Column last = max(year).over(Window.partitionBy(CONSTRUCTED.column(), STRETCH.column()));
    return inputs
        .of(RegisterYear.TABLE)
        .select(YEAR.of(RegisterYear.REGISTER_YEAR.column()), CONSTRUCTED.column())
        .distinct()
        .select(Rows.all(), STRETCH.of(year.minus(place)))
        .select(Rows.all(), LAST_YEAR.of(last));
  }

  /** The chains of the period, each with the last day followed and with what is declared. */
  static Dataset<Row> chainsOf(Inputs inputs, Dataset<Row> period, Field... declared) {
    Field[] fields =
        Stream.concat(Stream.of(FOLLOWED_TO), Stream.of(declared)).toArray(Field[]::new);
    return ChainPeriod.of(period)
        .with(inputs.of(CareChain.TABLE), fields)
        .filter(FOLLOWED_TO.column().isNotNull());
  }

  /** Whether a chain's discharge can lead to a readmission that is known of. */
  static Column isFollowed() {
    return CareChain.LINKABLE
        .column()
        .and(CareChain.DEAD.column().equalTo(false))
        .and(CareChain.END.column().leq(FOLLOWED_TO.column()));
  }

  /** Whether a date is in the window after a chain's end, of which day 1 is the first. */
  static Column isInWindow(Field next) {
    Column end = CareChain.END.column();
    Column last = date_add(end, DeclaredDefinition.WINDOW_DAYS.column());
    return coalesce(next.column().gt(end).and(next.column().leq(last)), lit(false));
  }

  /** A chain's length of stay in days: from its first to its last, and one of a single day. */
  static Column careDays() {
    return greatest(datediff(CareChain.END.column(), CareChain.START.column()), lit(1));
  }

  /** One row a year: the deliveries that stand for it, and for so many years after it. */
  static Dataset<Row> deliveries(Inputs inputs, int yearsAfter) {
    Column[] years =
        Stream.iterate(0, after -> after <= yearsAfter, after -> after + 1)
            .map(after -> RegisterYear.REGISTER_YEAR.column().minus(after))
            .toArray(Column[]::new);
    return inputs
        .of(RegisterYear.TABLE)
        .select(explode(array(years)).as(YEAR.name()), RegisterYear.DELIVERY.column())
        .groupBy(YEAR.column())
        .agg(RegisterResult.CELLS.of(sort_array(collect_set(RegisterYear.DELIVERY.column()))));
  }
}
