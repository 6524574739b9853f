package se.utfall.domain;

/** What the government wanted with a sum of money. */
public record Aim(String id, Initiative initiative, Words name) {
  /**
   * The money that the aim came with.
   *
   * @param moneyFrom the first year that it was paid
   */
  public record Initiative(String id, Words name, int moneyFrom) {}
}
