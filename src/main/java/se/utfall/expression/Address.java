package se.utfall.expression;

import static org.apache.spark.sql.functions.chr;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** Where a cell stands, as a person would look it up. */
public final class Address {
  private static final int LETTERS = 26;

  private Address() {}

  /** {@code file.xlsx!Svar!D7}, or {@code file.csv, rad 300, kolumn 5} where there is no sheet. */
  public static Column of(Column file, Column sheet, Column row, Column column) {
    Column inSheet = concat(file, lit("!"), sheet, lit("!"), letters(column), row);
    Column inText = concat(file, lit(", rad "), row, lit(", kolumn "), column);
    return when(sheet.equalTo(""), inText).otherwise(inSheet);
  }

  /** A to ZZ for columns 1 to 702. */
  static Column letters(Column column) {
    Column last = letter(pmod(column.minus(1), lit(LETTERS)));
    Column first = letter(floor(column.minus(1).divide(LETTERS)).minus(1));
    return when(column.gt(LETTERS), concat(first, last)).otherwise(last);
  }

  private static Column letter(Column fromZero) {
    return chr(fromZero.plus((int) 'A').cast("long"));
  }
}
