package se.utfall.bronze;

import java.util.ArrayList;
import java.util.List;

/** What a file says, as a message repeats it: never longer than one reads. */
final class Quoted {
  private static final int LONGEST = 80;
  private static final int MOST = 30;

  private Quoted() {}

  static String text(String text) {
    return '"' + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + '"';
  }

  static String list(List<String> items) {
    if (items.size() <= MOST) {
      return String.join(", ", items);
    }
    List<String> first = new ArrayList<>(items.subList(0, MOST));
    first.add("and " + (items.size() - MOST) + " more");
    return String.join(", ", first);
  }
}
