package se.utfall.gold;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.shiftrightunsigned;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.DeclaredDefinition;
import se.utfall.silver.CareChain;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Keys;
import se.utfall.table.Rows;

/**
 * Which years of results can differ between two builds by the same rules, found by what the results
 * are made from: the period, the deliveries that stand, and the chains of those years.
 */
public final class ChangedYears {
  private static final Field YEAR = CareChain.YEAR;

  /** 1 for a chain of the later build, -1 for one of the earlier. */
  private static final Field SIGN = Field.required("sign", LongType, "1 or -1");

  private static final Field HASH = Field.required("hash", LongType, "Of a chain");
  private static final int HALF = 32;

  private static final List<Field> NEXT =
      List.of(
          CareChain.NEXT_START,
          CareChain.NEXT_PLANNED,
          CareChain.NEXT_UNPLANNED,
          CareChain.NEXT_SELECTED,
          CareChain.NEXT_PSYCHIATRIC,
          CareChain.NEXT_UNKNOWN);

  private ChangedYears() {}

  /**
   * The years.
   *
   * @param persons all whose chains can differ
   */
  public static Keys of(Inputs before, Inputs now, Keys persons) {
    Dataset<Row> period = Rows.unlike(period(before), period(now));
    Dataset<Row> deliveries =
        Rows.unlike(RegisterPeriod.deliveries(before, 1), RegisterPeriod.deliveries(now, 1));
    return Keys.in(
        period
            .select(YEAR.column())
            .unionAll(deliveries.select(YEAR.column()))
            .unionAll(ofChains(before, now, persons)),
        YEAR);
  }

  /** To a year the last day that is followed is one of its own at most. */
  private static Dataset<Row> period(Inputs inputs) {
    Column lastDay = make_date(YEAR.column(), lit(12), lit(31));
    return RegisterPeriod.of(inputs)
        .select(
            CareChain.DEFINITION.column(),
            YEAR.column(),
            CareChain.CONSTRUCTED.column(),
            RegisterPeriod.INCOMPLETE.column(),
            RegisterPeriod.FOLLOWED_TO.of(least(RegisterPeriod.FOLLOWED_TO.column(), lastDay)));
  }

  /**
   * Years whose chains are not the same as often. They are told apart by the sums of both halves of
   * a hash of 64 bits, and by their number: millions of them are not to be moved for it.
   */
  private static Dataset<Row> ofChains(Inputs before, Inputs now, Keys persons) {
    Column sign = SIGN.column();
    Column hash = HASH.column();
    Column low = sum(sign.multiply(hash.bitwiseAND(0xFFFFFFFFL)));
    Column high = sum(sign.multiply(shiftrightunsigned(hash, HALF)));
    Column differs = sum(sign).notEqual(0).or(low.notEqual(0)).or(high.notEqual(0));
    Field isChanged = SIGN.named("is_changed");
    return hashes(now, persons, 1)
        .unionAll(hashes(before, persons, -1))
        .groupBy(YEAR.column())
        .agg(differs.as(isChanged.name()))
        .filter(isChanged.column())
        .select(YEAR.column());
  }

  private static Dataset<Row> hashes(Inputs inputs, Keys persons, int sign) {
    Dataset<Row> windows =
        inputs
            .of(DeclaredDefinition.TABLE)
            .select(
                DeclaredDefinition.DEFINITION.column(), DeclaredDefinition.WINDOW_DAYS.column());
    Column same =
        CareChain.DEFINITION
            .column("chain")
            .equalTo(DeclaredDefinition.DEFINITION.column("declared"));
    return persons
        .rowsOf(inputs.of(CareChain.TABLE))
        .as("chain")
        .join(broadcast(windows).as("declared"), same, "inner")
        .select(Rows.all("chain"), DeclaredDefinition.WINDOW_DAYS.column("declared"))
        .select(YEAR.column(), SIGN.of(sign), HASH.of(xxhash64(asCounted())));
  }

  /** A chain as results see it: what follows after the window is nothing to them. */
  private static Column[] asCounted() {
    List<Column> counted =
        CareChain.TABLE.fields().stream()
            .map(field -> NEXT.contains(field) ? inWindow(field) : field.column())
            .toList();
    // a value that is missing leaves no mark in a hash by itself
    List<Column> missing = counted.stream().map(Column::isNull).toList();
    return Stream.of(counted, missing).flatMap(List::stream).toArray(Column[]::new);
  }

  private static Column inWindow(Field next) {
    Field day = next.equals(CareChain.NEXT_PLANNED) ? CareChain.NEXT_START : next;
    return when(RegisterPeriod.isInWindow(day), next.column());
  }
}
