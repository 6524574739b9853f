package se.utfall.bronze;

import java.util.List;
import org.apache.poi.ss.util.CellReference;
import se.utfall.domain.Layout.Format;

/**
 * A sheet as it stands in the file, before any layout says what it means.
 *
 * @param name empty for csv
 * @param lines the rows that hold anything, from the top
 */
record Grid(Format format, String name, List<Line> lines, List<Merge> merges) {

  /** Cells shown as one; only the first holds the text. All numbers are 1-based and inclusive. */
  record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    boolean covers(int row, int column) {
      return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }
  }

  int width() {
    return lines.stream().mapToInt(Line::width).max().orElse(0);
  }

  Value at(int row, int column) {
    return lines.stream()
        .filter(line -> line.number() == row)
        .findFirst()
        .map(line -> line.at(column))
        .orElse(Value.BLANK);
  }

  /** What a reader sees at a place: for merged cells, the text of all of them. */
  Value shownAt(int row, int column) {
    return merges.stream()
        .filter(merge -> merge.covers(row, column))
        .findFirst()
        .map(merge -> at(merge.firstRow(), merge.firstColumn()))
        .orElseGet(() -> at(row, column));
  }

  /** The value at an address like B2. */
  Value at(String address) {
    CellReference place = new CellReference(address);
    return at(place.getRow() + 1, place.getCol() + 1);
  }

  /** How a person finds a column: by letter in a workbook, by number in csv. */
  String nameOf(int column) {
    return format == Format.CSV
        ? "column " + column
        : "column " + CellReference.convertNumToColString(column - 1);
  }
}
