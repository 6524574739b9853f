package se.utfall.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that a spreadsheet takes for its sheets: short, plain, and none twice in any case. */
final class SheetNames {
  private static final int LONGEST = 31;

  /** What no sheet's name may hold; apostrophes and replaced characters are only trouble. */
  private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\'\\p{Cntrl}\uFFFD]+");

  private static final String NAMELESS = "Tabell";

  /** The name that Excel keeps for itself. */
  private static final String RESERVED = "history";

  private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

  /** The sheets' names in order, the contents' first. */
  static List<String> of(String contents, List<Exhibit> exhibits) {
    SheetNames names = new SheetNames();
    List<String> all = new ArrayList<>();
    all.add(names.next(contents));
    exhibits.forEach(exhibit -> all.add(names.next(exhibit.name())));
    return all;
  }

  private String next(String wanted) {
    String plain = FORBIDDEN.matcher(OfficeText.clean(wanted)).replaceAll(" ").strip();
    String base = plain.isEmpty() ? NAMELESS : plain;
    String name = cut(base, "");
    for (int again = 2; !taken.add(name.toLowerCase(Locale.ROOT)); again++) {
      name = cut(base, " (" + again + ")");
    }
    return name;
  }

  private static String cut(String base, String ending) {
    int room = LONGEST - ending.length();
    String start = base.length() > room ? base.substring(0, room) : base;
    return OfficeText.clean(start).replace("\uFFFD", "").strip() + ending;
  }
}
