package se.utfall.bronze;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a file.
 *
 * @param number 1-based; in csv the physical line where the record starts
 * @param values from the first column on
 */
record Line(int number, List<Value> values) {

  /** The value in a 1-based column, blank beyond the row's end. */
  Value at(int column) {
    return column <= values.size() ? values.get(column - 1) : Value.BLANK;
  }

  boolean isBlank() {
    return values.stream().allMatch(Value::isBlank);
  }

  /** The same, its last value one that the file's end may have cut. */
  Line cut() {
    List<Value> cut = new ArrayList<>(values);
    cut.add(cut.remove(cut.size() - 1).cut());
    return new Line(number, List.copyOf(cut));
  }

  /** The last column that holds something. */
  int width() {
    int width = values.size();
    while (width > 0 && at(width).isBlank()) {
      width--;
    }
    return width;
  }
}
