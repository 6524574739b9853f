package se.utfall.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DirectRateTest {
  private static final double PER = 100_000;
  private static final List<Double> WEIGHTS = DirectRate.EUROPEAN_STANDARD_POPULATION_2013;

  /** 0-4, 5-9, 10-14 and 15-19 come before 20. */
  private static final int CHILDREN = 4;

  static Map<String, List<Expected>> byRegion(String file) {
    Map<String, List<Expected>> regions = new LinkedHashMap<>();
    Expected.rows(file)
        .forEach(
            row -> regions.computeIfAbsent(row.text("region"), name -> new ArrayList<>()).add(row));
    return regions;
  }

  private static List<Stratum> strata(List<Expected> ages) {
    List<Stratum> strata = new ArrayList<>();
    for (int i = 0; i < ages.size(); i++) {
      strata.add(
          Stratum.independent(
              ages.get(i).number("events"), ages.get(i).number("pop"), WEIGHTS.get(i)));
    }
    return strata;
  }

  private static DirectRate rate(String region) {
    return DirectRate.of(strata(byRegion("03_dsr_dobson/input.csv").get(region)), PER, 0.95);
  }

  @Test
  void standardPopulationIsTheEuropeanOne() {
    assertThat(WEIGHTS)
        .isEqualTo(
            Expected.rows("03_dsr_dobson/esp2013_19.csv").stream()
                .map(row -> row.number("weight"))
                .toList());
    assertThat(WEIGHTS.stream().mapToDouble(each -> each).sum()).isEqualTo(100_000);
  }

  @Test
  void ratesOfReferenceCase() {
    Map<String, List<Expected>> regions = byRegion("03_dsr_dobson/input.csv");
    for (Expected row : Expected.rows("03_dsr_dobson/expected.csv")) {
      List<Stratum> all = strata(regions.get(row.text("region")));
      List<Stratum> strata =
          row.text("population").equals("20+") ? all.subList(CHILDREN, all.size()) : all;
      DirectRate rate = DirectRate.of(strata, PER, 0.95);
      DirectRate wide = DirectRate.of(strata, PER, 0.998);
      row.has("events", rate.events());
      row.has("dsr", rate.value());
      row.has("lo95", rate.lower());
      row.has("hi95", rate.upper());
      row.has("lo998", wide.lower());
      row.has("hi998", wide.upper());
      row.has("var_dsr", rate.variance() / PER / PER);
      assertThat(rate.lower() != null).isEqualTo(row.text("published").equals("Y"));
    }
  }

  /** The file has the persons with exactly 1, 2, 3 and 4 events. */
  @Test
  void severalEventsPerPersonWidenTheLimits() {
    List<Expected> ages = Expected.rows("03_dsr_dobson/input_nonindependent.csv");
    List<Stratum> strata = new ArrayList<>();
    for (int i = 0; i < ages.size(); i++) {
      double events = 0;
      double squares = 0;
      for (int k = 1; k <= 4; k++) {
        events += k * ages.get(i).number("f" + k);
        squares += k * k * ages.get(i).number("f" + k);
      }
      strata.add(new Stratum(events, squares, ages.get(i).number("pop"), WEIGHTS.get(i)));
    }
    DirectRate rate = DirectRate.of(strata, PER, 0.95);
    Expected row = Expected.rows("03_dsr_dobson/expected_nonindependent.csv").get(0);
    row.has("events", rate.events());
    row.has("dsr", rate.value());
    row.has("lo95", rate.lower());
    row.has("hi95", rate.upper());
  }

  @Test
  void ratesAreComparedAsInReferenceCase() {
    Expected row = Expected.rows("03_dsr_dobson/expected_ratio.csv").get(0);
    DirectRate first = rate(row.text("a"));
    DirectRate second = rate(row.text("b"));
    Interval ratio = first.over(second, 0.95);
    row.has("srr", ratio.value());
    row.hasLimits("lo95", "hi95", ratio);
    Difference difference = first.less(second, 0.95);
    row.has("diff", difference.difference());
    row.has("diff_lo95", difference.lower());
    row.has("diff_hi95", difference.upper());
  }

  @Test
  void tooFewEventsAreNotCompared() {
    assertThat(rate("Nine").less(rate("Stockholm"), 0.95)).isNull();
    assertThat(rate("Stockholm").less(rate("Nine"), 0.95)).isNull();
    assertThat(rate("Nine").over(rate("Stockholm"), 0.95)).isNull();
    assertThat(rate("Stockholm").over(rate("Nine"), 0.95)).isNull();
    assertThat(rate("Stockholm").over(rate("Norrbotten"), 1)).isNull();
  }

  @Test
  void noEventsAreARateOfZero() {
    DirectRate rate = DirectRate.of(List.of(Stratum.independent(0, 1000, 1)), PER, 0.95);
    assertThat(rate).isEqualTo(new DirectRate(0, null, null, 0, 0));
  }

  /** (1*100/1000 + 3*30/100) / 4 = (0.1 + 0.9) / 4 = 0.25. */
  @Test
  void weightsAreSharesOfThoseGiven() {
    List<Stratum> strata =
        List.of(Stratum.independent(100, 1000, 1), Stratum.independent(30, 100, 3));
    assertThat(DirectRate.of(strata, 1, 0.95).value()).isEqualTo(0.25);
  }

  @Test
  void impossibleInputIsNull() {
    Stratum good = Stratum.independent(20, 1000, 1);
    Stream.of(
            Stratum.independent(20, 0, 1),
            Stratum.independent(0, 0, 1),
            Stratum.independent(-1, 1000, 1),
            Stratum.independent(20, -1000, 1),
            Stratum.independent(20, 1000, -1),
            Stratum.independent(Double.NaN, 1000, 1),
            Stratum.independent(20, Double.NaN, 1),
            Stratum.independent(20, 1000, Double.NaN),
            Stratum.independent(20, Double.POSITIVE_INFINITY, 1),
            Stratum.independent(20, 1e-300, 1e300),
            new Stratum(20, 0, 1000, 1))
        .forEach(bad -> assertThat(DirectRate.of(List.of(good, bad), PER, 0.95)).isNull());
    assertThat(DirectRate.of(List.of(), PER, 0.95)).isNull();
    assertThat(DirectRate.of(List.of(Stratum.independent(20, 1000, 0)), PER, 0.95)).isNull();
    assertThat(DirectRate.of(List.of(good), 0, 0.95)).isNull();
    assertThat(DirectRate.of(List.of(good), PER, Double.NaN)).isNull();
  }
}
