package se.utfall.synthetic;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/**
 * What chance decides about something: a hash of the seed, the thing and the question. Unlike a
 * stream of random numbers it does not depend on which task asks, or when.
 *
 * @param of what tells the thing from others
 */
record Chance(long seed, List<Column> of) {
  /** What shares are counted in. */
  static final int WHOLE = 100_000;

  Chance(long seed, Column... of) {
    this(seed, List.of(of));
  }

  /** From 0 up to, but not including, a bound. */
  Column below(String question, Column bound) {
    Column[] keys =
        Stream.concat(Stream.of(lit(seed), lit(question)), of.stream()).toArray(Column[]::new);
    return pmod(xxhash64(keys), bound.cast("bigint")).cast("int");
  }

  Column below(String question, int bound) {
    return below(question, lit(bound));
  }

  /** True in a share of the cases, in parts of {@link #WHOLE}. */
  Column happens(String question, Column share) {
    return below(question, WHOLE).lt(share);
  }

  Column happens(String question, int share) {
    return happens(question, lit(share));
  }

  Column drawn(String question, Wheel wheel) {
    return wheel.at(below(question, wheel.slots()));
  }
}
