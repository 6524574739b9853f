package se.utfall.domain;

import org.jspecify.annotations.Nullable;

/** What the government wanted with a sum of money. */
public record Aim(String id, Initiative initiative, Words name) {
  /**
   * The money that the aim came with.
   *
   * @param moneyFrom the first year that it was paid
   * @param dose the indicator with what each region was granted per inhabitant; null where the
   *     money is not known by region
   * @param doseUsed the same of what each region used
   */
  public record Initiative(
      String id, Words name, int moneyFrom, @Nullable String dose, @Nullable String doseUsed) {}
}
