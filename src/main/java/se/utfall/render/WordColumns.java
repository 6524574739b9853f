package se.utfall.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.utfall.document.Table;

/**
 * How wide a table's columns are on paper, in twentieths of a point: numbers never wrap as long as
 * there is room, words do.
 */
final class WordColumns {
  private static final int CHARACTER = 112;
  private static final int PADDING = 180;
  private static final int NARROW_LABEL = 20;
  private static final int NARROW_TEXT = 18;

  private final List<Integer> wanted = new ArrayList<>();
  private final List<Integer> needed = new ArrayList<>();
  private final boolean words;

  WordColumns(Table table) {
    List<Integer> characters = ColumnWidths.of(table);
    add(characters.get(0), NARROW_LABEL);
    for (int column = 0; column < table.columns().size(); column++) {
      boolean text = table.columns().get(column).kind() == Table.Kind.TEXT;
      add(characters.get(column + 1), text ? NARROW_TEXT : Integer.MAX_VALUE);
    }
    words = table.columns().stream().anyMatch(each -> each.kind() == Table.Kind.TEXT);
  }

  private void add(int characters, int narrow) {
    wanted.add(characters * CHARACTER + PADDING);
    needed.add(Math.min(characters, narrow) * CHARACTER + PADDING);
  }

  WordPages.Lie lie() {
    return sum(needed) > WordPages.Lie.UPRIGHT.room()
        ? WordPages.Lie.ACROSS
        : WordPages.Lie.UPRIGHT;
  }

  /** Whether not even the numbers have room. */
  boolean crowded() {
    return sum(needed) > lie().room();
  }

  List<Integer> widths() {
    int room = lie().room();
    if (crowded()) {
      return scaled(needed, room);
    }
    if (sum(wanted) <= room) {
      return words ? scaled(wanted, room) : wanted;
    }
    long spare = (long) room - sum(needed);
    long wish = (long) sum(wanted) - sum(needed);
    return IntStream.range(0, wanted.size())
        .map(at -> needed.get(at) + share(wanted.get(at) - needed.get(at), spare, wish))
        .boxed()
        .toList();
  }

  private static List<Integer> scaled(List<Integer> widths, int room) {
    int sum = sum(widths);
    return widths.stream().map(width -> share(width, room, sum)).toList();
  }

  private static int share(int width, long room, long sum) {
    return (int) (width * room / sum);
  }

  private static int sum(List<Integer> widths) {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }
}
