package se.utfall.gold;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import se.utfall.sql.Methods;

/**
 * McNemar's exact p where only totals are known, at its ends over the pairings that they allow. The
 * regions of the year with fewer answers are held to have answered the other year too.
 *
 * @param fewer how many agree in the year with fewer answers
 * @param more how many agree in the other
 * @param pairs how many answered in the year with fewer
 * @param others how many more answered in the other
 */
record PairingBounds(Column fewer, Column more, Column pairs, Column others) {
  static PairingBounds of(Total from, Total to) {
    Column inOrder = from.answered().leq(to.answered());
    return new PairingBounds(
        when(inOrder, from.agree()).otherwise(to.agree()),
        when(inOrder, to.agree()).otherwise(from.agree()),
        least(from.answered(), to.answered()),
        abs(from.answered().minus(to.answered())));
  }

  /** How many agree of those that answered. */
  record Total(Column agree, Column answered) {}

  /** As many as can have changed one way, and none the other. */
  Column lowest() {
    Column net = greatest(abs(fewest().minus(fewer)), abs(most().minus(fewer)));
    return p(net, lit(0));
  }

  /** As few as can have changed more one way than the other, and as many as can both ways. */
  Column highest() {
    Column nearest = least(greatest(fewer, fewest()), most());
    Column bothWays = least(fewer, nearest, pairs.minus(greatest(fewer, nearest)));
    return p(bothWays.plus(abs(nearest.minus(fewer))), bothWays);
  }

  /** The fewest of the pairs that can agree in the other year. */
  private Column fewest() {
    return greatest(lit(0), more.minus(others));
  }

  private Column most() {
    return least(more, pairs);
  }

  private static Column p(Column one, Column other) {
    return Methods.mcnemarExact(one, other).getField("p");
  }
}
