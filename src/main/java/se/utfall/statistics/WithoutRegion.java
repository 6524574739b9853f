package se.utfall.statistics;

import org.jspecify.annotations.Nullable;

/**
 * The slope when a region is left out.
 *
 * @param slope null when the others have none
 */
public record WithoutRegion(String region, @Nullable Double slope) {
  double distance(double other) {
    return slope == null ? Double.POSITIVE_INFINITY : Math.abs(slope - other);
  }

  boolean keepsSign(double other) {
    return slope != null && Math.signum(slope) == Math.signum(other);
  }
}
