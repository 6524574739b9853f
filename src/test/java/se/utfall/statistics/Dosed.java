package se.utfall.statistics;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The panel of reference case 11, with its permutations and signs. */
final class Dosed {
  private static final String CASE = "11_did_twfe/";

  private Dosed() {}

  static List<PanelRow> rows() {
    return Golden.rows(CASE + "input.csv").stream()
        .map(
            row ->
                new PanelRow(
                    row.get("region"),
                    Double.parseDouble(row.get("year")),
                    Double.parseDouble(row.get("y")),
                    Double.parseDouble(row.get("dose")) * Double.parseDouble(row.get("post"))))
        .toList();
  }

  static Panel panel() {
    return Panel.of(rows());
  }

  static Map<String, String> expected(String quantity) {
    return Numbers.where(Golden.rows(CASE + "expected.csv"), "quantity", quantity).get(0);
  }

  static List<Map<String, String>> expectedEventStudy() {
    return Golden.rows(CASE + "expected_eventstudy.csv");
  }

  /** The files count regions from 1 in the order of their columns; the panel's order is another. */
  static Resampling resampling() {
    List<String> sorted = panel().regions();
    List<String> columns = rows().stream().map(PanelRow::region).distinct().toList();
    List<int[]> permutations =
        Golden.rows(CASE + "permutations_999.csv").stream()
            .map(
                row ->
                    sorted.stream()
                        .mapToInt(
                            region ->
                                sorted.indexOf(columns.get(Integer.parseInt(row.get(region)) - 1)))
                        .toArray())
            .toList();
    List<int[]> signs =
        Golden.rows(CASE + "rademacher_999.csv").stream()
            .map(
                row ->
                    sorted.stream().mapToInt(region -> Integer.parseInt(row.get(region))).toArray())
            .toList();
    return Resampling.given(permutations, signs);
  }

  /** Made-up regions A, B, C, ... over periods from 1, with doses from a given period on. */
  static List<PanelRow> rows(double[][] values, double[] doses, double start) {
    return IntStream.range(0, values.length)
        .boxed()
        .flatMap(
            g ->
                IntStream.range(0, values[g].length)
                    .filter(i -> !Double.isNaN(values[g][i]))
                    .mapToObj(
                        i ->
                            new PanelRow(
                                Character.toString('A' + g),
                                i + 1,
                                values[g][i],
                                i + 1 >= start ? doses[g] : 0)))
        .toList();
  }

  static Panel made(double[][] values, double[] doses, double start) {
    return Panel.of(rows(values, doses, start));
  }

  static PanelRow valued(PanelRow row, double value) {
    return new PanelRow(row.region(), row.period(), value, row.dose());
  }

  static PanelRow weighing(PanelRow row, double weight) {
    return new PanelRow(row.region(), row.period(), row.value(), row.dose(), weight);
  }
}
