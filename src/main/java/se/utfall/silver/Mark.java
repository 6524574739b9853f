package se.utfall.silver;

import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * What holds of an episode or a chain, a bit each: one number instead of twelve columns to shuffle
 * and sort.
 */
enum Mark {
  LINKABLE(1 << 0),
  HAS_KEY(1 << 1),
  WOMAN(1 << 2),
  MAN(1 << 3),
  FROM_TRANSFER(1 << 4),
  TO_TRANSFER(1 << 5),
  DEAD(1 << 6),
  UNPLANNED(1 << 7),
  UNKNOWN(1 << 8),
  SELECTED(1 << 9),
  PSYCHIATRIC(1 << 10),
  CONSTRUCTED(1 << 11),
  PSYCHIATRIC_PERSON(1 << 12),
  PSYCHIATRIC_PERSON_AT_HOME(1 << 13);

  private final int bit;

  Mark(int bit) {
    this.bit = bit;
  }

  int bit() {
    return bit;
  }

  boolean isIn(int marks) {
    return (marks & bit) != 0;
  }

  /** The mark's part of a sum of marks; a condition that is null does not hold. */
  Column where(Column condition) {
    return when(condition, bit).otherwise(0);
  }

  Column isIn(Column marks) {
    return marks.bitwiseAND(bit).notEqual(0);
  }
}
