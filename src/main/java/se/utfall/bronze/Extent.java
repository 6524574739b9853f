package se.utfall.bronze;

/**
 * How far a file stretches, counted while it is taken apart: a small file may unfold into more
 * cells than a memory holds. A form is a few thousand cells.
 */
final class Extent {
  private static final long MOST_CELLS = 300_000;

  private final String file;
  private long inOtherSheets;
  private long rows;
  private long width;

  Extent(String file) {
    this.file = file;
  }

  void beginSheet() {
    inOtherSheets += rows * width;
    rows = 0;
    width = 0;
  }

  /** Counts a row; every row is as wide as the widest, since a missing answer is a cell too. */
  void addRow(int columns) {
    rows++;
    width = Math.max(width, columns);
    if (inOtherSheets + rows * width > MOST_CELLS) {
      throw Refusal.tooManyCells(file, MOST_CELLS);
    }
  }
}
