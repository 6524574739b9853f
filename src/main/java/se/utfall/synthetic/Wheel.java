package se.utfall.synthetic;

import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/** Things to draw from, each on as many slots as it has weight. */
record Wheel(Column array, int slots) {

  /** Words and their weights in turn: {@code I509 26 J440 11}. */
  static Wheel words(String wordsAndWeights) {
    String[] parts = wordsAndWeights.strip().split("\\s+", -1);
    List<String> slots = new ArrayList<>();
    for (int i = 0; i < parts.length; i += 2) {
      slots.addAll(Collections.nCopies(Integer.parseInt(parts[i + 1]), parts[i]));
    }
    return new Wheel(lit(slots.toArray(String[]::new)), slots.size());
  }

  /** Each word as often as the others. */
  static Wheel of(String... words) {
    return new Wheel(lit(words), words.length);
  }

  /** The numbers from 0, each by its weight. */
  static Wheel positions(int... weights) {
    return numbers(
        IntStream.range(0, weights.length)
            .flatMap(at -> IntStream.generate(() -> at).limit(weights[at]))
            .toArray());
  }

  /** Days of a stay, each day the last with the same probability: a thousand quantiles. */
  static Wheel daysUntil(double lastDay) {
    return numbers(
        IntStream.range(0, 1000)
            .map(at -> (int) (StrictMath.log(1 - (at + 0.5) / 1000) / StrictMath.log(1 - lastDay)))
            .toArray());
  }

  private static Wheel numbers(int[] slots) {
    return new Wheel(lit(slots), slots.length);
  }

  Column at(Column slot) {
    return get(array, slot);
  }

  /** A list that is looked up in, not drawn from. */
  static Column list(Stream<String> words) {
    return lit(words.toArray(String[]::new));
  }

  static Column list(int... numbers) {
    return lit(Arrays.copyOf(numbers, numbers.length));
  }
}
