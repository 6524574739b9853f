package se.utfall.domain;

import java.util.List;

/**
 * What conf/methods.yaml declares.
 *
 * @param pandemicYears years that the main results leave out
 * @param replicates permutations and bootstrap samples
 * @param seed of their random numbers
 * @param suppressBelow counts of persons or cases below it are not published
 * @param quantifiers words for how many of the regions, from few to all
 */
public record MethodSettings(
    List<Integer> pandemicYears,
    int replicates,
    long seed,
    int suppressBelow,
    List<Quantifier> quantifiers) {
  public static final MethodSettings DEFAULT =
      new MethodSettings(List.of(2020, 2021), 999, 20210118, 10, List.of());

  /** A word like flertalet, for at most a share (0 to 1) of those asked. */
  public record Quantifier(Words words, double atMost) {}
}
