package se.utfall.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * P-values of a slope by chance alone.
 *
 * @param pPermutation (1 + slopes at least as far from 0)/(replicates + 1) when the doses are dealt
 *     out among the regions
 * @param pWild the same of t when the residuals without dose change sign a region at a time
 */
public record DoseTests(double pPermutation, double pWild) {

  /** Null as {@link DoseResponse}, or without permutations and signs for the panel's regions. */
  public static @Nullable DoseTests of(Panel panel, Resampling resampling) {
    DoseFit fit = DoseFit.of(panel);
    return fit == null ? null : of(fit, resampling);
  }

  static @Nullable DoseTests of(DoseFit fit, Resampling resampling) {
    List<int[]> permutations = resampling.permutations().apply(fit.regions());
    List<int[]> signs = resampling.signs().apply(fit.regions());
    return areFor(permutations, fit) && areFor(signs, fit)
        ? new DoseTests(new DosePermutation(fit).p(permutations), new WildBootstrap(fit).p(signs))
        : null;
  }

  private static boolean areFor(List<int[]> draws, DoseFit fit) {
    return !draws.isEmpty() && draws.stream().allMatch(each -> each.length == fit.regions());
  }
}
