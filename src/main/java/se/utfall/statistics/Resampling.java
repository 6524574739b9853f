package se.utfall.statistics;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The permutations and signs that stand for chance, for a number of regions.
 *
 * @param permutations orders of 0 to regions - 1: the region at place i gets the dose of the region
 *     named there
 * @param signs -1 or 1 for each region (Rademacher)
 */
public record Resampling(IntFunction<List<int[]>> permutations, IntFunction<List<int[]>> signs) {

  /** Given ones, for the panel's regions in their order. */
  public static Resampling given(List<int[]> permutations, List<int[]> signs) {
    return new Resampling(regions -> permutations, regions -> signs);
  }

  /**
   * As many as asked for, the same for the same seed: only {@link SplittableRandom#nextLong} is
   * used (SplitMix64; Steele, Lea and Flood 2014), so that no library's way to a bounded number
   * matters.
   */
  public static Resampling seeded(int replicates, long seed) {
    return new Resampling(
        regions -> drawn(replicates, seed, random -> permutation(regions, random)),
        regions -> drawn(replicates, ~seed, random -> signs(regions, random)));
  }

  private static List<int[]> drawn(
      int replicates, long seed, Function<SplittableRandom, int[]> draw) {
    SplittableRandom random = new SplittableRandom(seed);
    return Stream.generate(() -> draw.apply(random)).limit(Math.max(0, replicates)).toList();
  }

  /** Fisher and Yates's shuffle. */
  private static int[] permutation(int regions, SplittableRandom random) {
    int[] order = IntStream.range(0, regions).toArray();
    for (int last = regions - 1; last > 0; last--) {
      int other = Math.floorMod(random.nextLong(), last + 1);
      int moved = order[last];
      order[last] = order[other];
      order[other] = moved;
    }
    return order;
  }

  private static int[] signs(int regions, SplittableRandom random) {
    return IntStream.range(0, regions).map(i -> random.nextLong() < 0 ? -1 : 1).toArray();
  }
}
