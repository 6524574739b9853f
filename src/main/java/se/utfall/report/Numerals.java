package se.utfall.report;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/** Computed numbers as a reader sees them. */
record Numerals(Voice voice) {
  private static final int MOST_DECIMALS = 4;

  String text(double value, int decimals) {
    return voice.rounded(rounded(value, decimals));
  }

  /** A whole number, like a count or a rank. */
  String count(double value) {
    return voice.number(Math.round(value));
  }

  /** A year, which has no mark between its thousands. */
  static String year(double value) {
    return String.valueOf(Math.round(value));
  }

  /** Consecutive years as 2020–2021, others one by one. */
  String years(List<Integer> years) {
    List<Integer> sorted = years.stream().sorted().toList();
    int last = sorted.size() - 1;
    return last > 0 && sorted.get(last) - sorted.get(0) == last
        ? sorted.get(0) + "–" + sorted.get(last)
        : voice.list(sorted.stream().map(String::valueOf).toList());
  }

  static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }

  /** So many, one at least, that none of the values but zero itself is written as zero. */
  static int decimals(double... values) {
    double smallest =
        Arrays.stream(values).map(Math::abs).filter(value -> value > 0).min().orElse(1);
    int decimals = 1;
    while (decimals < MOST_DECIMALS && smallest < Math.pow(10, -decimals)) {
      decimals++;
    }
    return decimals;
  }

  static String sentences(List<String> sentences) {
    return sentences.stream().filter(sentence -> !sentence.isEmpty()).collect(joining(" "));
  }
}
