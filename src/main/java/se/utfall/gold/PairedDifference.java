package se.utfall.gold;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import se.utfall.sql.Methods;

/**
 * The difference of two shares of the same regions, with 95 % limits of Wilson's limits and the
 * correlation of the pairs, corrected for continuity (Newcombe 1998, Statistics in Medicine 17:
 * 2635-2650, method 10). Null without pairs.
 *
 * @param stayed pairs that agree both times
 * @param began pairs that agree only the later time
 * @param ceased pairs that agree only the earlier time
 * @param pairs all of them
 */
record PairedDifference(Column stayed, Column began, Column ceased, Column pairs) {
  Column value() {
    return began.minus(ceased).divide(nullif(pairs, lit(0)));
  }

  Column lower() {
    return value().minus(distance(below(later()), above(earlier())));
  }

  Column upper() {
    return value().plus(distance(above(later()), below(earlier())));
  }

  private Column later() {
    return stayed.plus(began);
  }

  private Column earlier() {
    return stayed.plus(ceased);
  }

  private Column below(Column agree) {
    Column wilson = Methods.wilson(agree, pairs);
    return wilson.getField("value").minus(wilson.getField("lower"));
  }

  private Column above(Column agree) {
    Column wilson = Methods.wilson(agree, pairs);
    return wilson.getField("upper").minus(wilson.getField("value"));
  }

  private Column distance(Column one, Column other) {
    Column both = lit(2).multiply(correlation()).multiply(one).multiply(other);
    Column square = one.multiply(one).minus(both).plus(other.multiply(other));
    return sqrt(greatest(square, lit(0)));
  }

  /** Phi, its numerator half the pairs less where it is above 0; 0 where a margin is empty. */
  private Column correlation() {
    Column neither = pairs.minus(stayed).minus(began).minus(ceased);
    Column cross = stayed.multiply(neither).minus(began.multiply(ceased)).cast("double");
    Column corrected =
        when(cross.gt(0), greatest(cross.minus(pairs.divide(2)), lit(0))).otherwise(cross);
    Column margins =
        later()
            .cast("double")
            .multiply(earlier())
            .multiply(pairs.minus(later()))
            .multiply(pairs.minus(earlier()));
    return coalesce(corrected.divide(nullif(sqrt(margins), lit(0.0))), lit(0.0));
  }
}
