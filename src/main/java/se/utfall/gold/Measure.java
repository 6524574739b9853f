package se.utfall.gold;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.ReportCell.ColumnPart;
import se.utfall.table.Field;

/**
 * One column of a report table: what its source's rows add to it. A row with a null value adds
 * nothing. With a base the result is a percentage of the sum of the bases; a percentage without one
 * is of the same column's sum over all rows of the table.
 *
 * @param part key, order and label of the column
 * @param unit SEK, percent or regions
 * @param value what a row adds
 * @param counted whether the row's cells stand behind the number
 * @param cells the row's cells
 * @param base what a row adds to the denominator; null without one
 * @param baseCells the cells behind the base
 * @param rounding how the table prints it
 * @param formula in Swedish, for who traces the number
 */
record Measure(
    ColumnPart part,
    String unit,
    Column value,
    Column counted,
    Column cells,
    @Nullable Column base,
    Column baseCells,
    Rounding rounding,
    String formula) {

  static final String SEK = "SEK";
  static final String PERCENT = "percent";
  static final String REGIONS = "regions";

  /** How a table prints its exact values. */
  enum Rounding {
    /** To the nearest whole number, halves away from zero: the rule of the house. */
    HALF_UP("half-up"),
    /** Towards zero. */
    TRUNCATED("truncated"),
    /** Down, and the rest to the largest fractions, so that the column sums to its total. */
    LARGEST_REMAINDER("largest remainder");

    private final String label;

    Rounding(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** The sum of an amount. */
  static Measure sum(ColumnPart part, Field amount, Field cells) {
    Column given = amount.column().isNotNull();
    return new Measure(
        part,
        SEK,
        amount.column(),
        given,
        cells.column(),
        null,
        Lineage.NONE,
        Rounding.HALF_UP,
        "summan av " + amount.name());
  }

  /** How many regions meet a condition, of those that answered. */
  static Measure regions(ColumnPart part, Column condition, Field cells) {
    return new Measure(
        part,
        REGIONS,
        when(condition, lit(1)).otherwise(lit(0)),
        condition,
        cells.column(),
        null,
        Lineage.NONE,
        Rounding.HALF_UP,
        "antal regioner som svarat så");
  }

  /** The share of the answering regions that meet a condition. */
  static Measure shareOfRegions(ColumnPart part, Column condition, Field cells) {
    Measure regions = regions(part, condition, cells);
    return regions
        .of(lit(1), cells.column())
        .formula("antal regioner som svarat så / antal svarande regioner");
  }

  /** This sum as a percentage of another. */
  Measure of(Column whole, Column wholeCells) {
    return new Measure(part, PERCENT, value, counted, cells, whole, wholeCells, rounding, formula);
  }

  Measure of(Field whole, Field wholeCells) {
    return of(whole.column(), wholeCells.column())
        .formula(formula + " / summan av " + whole.name());
  }

  /** The sum as a percentage of the same column's sum over all rows of the table. */
  Measure ofAllRows() {
    return new Measure(part, PERCENT, value, counted, cells, null, Lineage.NONE, rounding, formula);
  }

  boolean isOfAllRows() {
    return unit.equals(PERCENT) && base == null;
  }

  /** With another value, and other cells behind it. */
  Measure adding(Column other, Column otherCells) {
    return new Measure(
        part, unit, other, other.isNotNull(), otherCells, base, baseCells, rounding, formula);
  }

  Measure rounded(Rounding other) {
    return new Measure(part, unit, value, counted, cells, base, baseCells, other, formula);
  }

  Measure formula(String other) {
    return new Measure(part, unit, value, counted, cells, base, baseCells, rounding, other);
  }
}
