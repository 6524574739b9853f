package se.utfall.render;

import java.util.regex.Pattern;

/** Where a long word may break, so that its column is no wider than the numbers in it. */
final class Hyphens {
  private static final Pattern JOINT =
      Pattern.compile("(?<=sykiatri)(?=ambulans)|(?<=Admini)(?=stration)|(?<=an)(?=passningar)");

  private Hyphens() {}

  static String soft(String text) {
    return JOINT.matcher(text).replaceAll("\u00ad");
  }
}
