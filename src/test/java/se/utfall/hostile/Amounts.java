package se.utfall.hostile;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Amounts as people write them, well and badly. */
final class Amounts {
  private static final List<String> BAD =
      List.of(
          "ca 5 000",
          "1.234",
          "1,234",
          "5 tkr",
          "12,5 %",
          "-5 000",
          "1e5",
          "5-7",
          "1 325 96",
          "#N/A",
          "=1+1",
          "5000,-,-",
          "NaN",
          "٥",
          "se bilaga");

  private Amounts() {}

  static String bad(SplittableRandom random) {
    return BAD.get(random.nextInt(BAD.size()));
  }

  /** The amount written in one of the ways that can be read in one way only. */
  static String written(long amount, SplittableRandom random) {
    String grouped = String.format(Locale.ROOT, "%,d", amount);
    return switch (random.nextInt(7)) {
      case 0 -> "" + amount;
      case 1 -> grouped.replace(',', ' ');
      case 2 -> grouped.replace(',', '\u00a0') + "\u00a0kr";
      case 3 -> amount + ",00";
      case 4 -> grouped.replace(',', ' ') + ":-";
      case 5 -> amount < 1_000_000 ? amount + ".00" : grouped.replace(',', '.');
      default -> " " + amount + " SEK ";
    };
  }
}
