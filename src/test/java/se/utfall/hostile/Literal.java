package se.utfall.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.utfall.bronze.Cell;
import se.utfall.bronze.Reading;

/** Whether what was read of a file is what stands in it, all of it and nothing else. */
final class Literal {
  /** What may stand between the texts of a csv. */
  private static final Pattern BETWEEN = Pattern.compile("[;\"\\s\\p{Z}\\p{Cf}]*");

  private Literal() {}

  /** What differs, if anything. */
  static Optional<String> difference(byte[] csv, Reading reading) {
    String text = text(csv);
    int at = 0;
    for (Cell cell : inOrder(reading)) {
      int next = next(text, cell.text(), at);
      if (next < 0) {
        return Optional.of("row %d, column %d was made up".formatted(cell.row(), cell.column()));
      }
      at = next;
    }
    return isBetween(text.substring(at)) ? Optional.empty() : Optional.of("something was left out");
  }

  private static List<Cell> inOrder(Reading reading) {
    return reading.cells().stream()
        .filter(cell -> !cell.text().isBlank())
        .sorted(Comparator.comparing(Cell::row).thenComparing(Cell::column))
        .toList();
  }

  /** Where the text goes on behind the cell, which may be written with doubled quotation marks. */
  private static int next(String text, String cell, int from) {
    for (String written : List.of(cell, cell.replace("\"", "\"\""))) {
      int at = text.indexOf(written, from);
      if (at >= 0 && isBetween(text.substring(from, at))) {
        return at + written.length();
      }
    }
    return -1;
  }

  private static boolean isBetween(String text) {
    return BETWEEN.matcher(text).matches();
  }

  private static String text(byte[] csv) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
    } catch (CharacterCodingException e) {
      return new String(csv, Demo.WINDOWS);
    }
  }
}
