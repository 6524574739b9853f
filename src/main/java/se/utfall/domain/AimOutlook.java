package se.utfall.domain;

import java.util.List;

/**
 * An aim that the government stated with the money, and what could show whether it was reached.
 *
 * @param order its place among the aims, from 1
 * @param initiative the money it came with, like the grant under 2021:18
 * @param moneyFrom the first year the money was paid
 * @param evidence the indicators that can speak to it; empty where there are none
 */
public record AimOutlook(
    String id, int order, Words aim, Words initiative, int moneyFrom, List<Evidence> evidence) {
  /**
   * An indicator and the years it has values of the nation for; the years are 0 where it has none.
   *
   * @param yearsAfter how many of them lie after {@link AimOutlook#moneyFrom}
   */
  public record Evidence(
      String indicator, Words name, int firstYear, int lastYear, int yearsAfter) {}
}
