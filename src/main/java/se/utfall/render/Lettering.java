package se.utfall.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How much room letters take, about: fonts differ from machine to machine. */
final class Lettering {
  private static final double PER_LETTER = 0.56;
  private static final Pattern WORD_END = Pattern.compile("(?<=[ -])");

  private Lettering() {}

  static double width(String text, double size) {
    return text.length() * size * PER_LETTER;
  }

  /** A text that is no wider, with an ellipsis where it was. */
  static String cut(String text, double width, double size) {
    if (width(text, size) <= width) {
      return text;
    }
    int letters = (int) (width / size / PER_LETTER) - 1;
    int end = Character.isHighSurrogate(text.charAt(letters - 1)) ? letters - 1 : letters;
    return text.substring(0, end).strip() + "…";
  }

  /** A text broken at its blanks and hyphens into lines that are no wider; a word stays whole. */
  static List<String> lines(String text, double width, double size) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : WORD_END.split(text, -1)) {
      if (!line.isEmpty() && width((line + word).strip(), size) > width) {
        lines.add(line.strip());
        line = "";
      }
      line += word;
    }
    lines.add(line.strip());
    return lines;
  }
}
