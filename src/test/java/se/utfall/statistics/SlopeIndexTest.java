package se.utfall.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlopeIndexTest {
  private static SlopeIndex.Unit unit(double value, double weight, double order) {
    return new SlopeIndex.Unit(value, weight, order);
  }

  @Test
  void slopeOfReferenceCase() {
    List<SlopeIndex.Unit> units =
        Expected.rows("13_sii_rii/input.csv").stream()
            .map(row -> unit(row.number("rate"), row.number("pop"), row.number("need")))
            .toList();
    SlopeIndex found = SlopeIndex.of(units, 0.95);
    Expected row = Expected.rows("13_sii_rii/expected.csv").get(0);
    row.has("intercept", found.intercept());
    row.has("sii", found.sii().value());
    row.has("se", found.standardError());
    row.hasLimits("lo95", "hi95", found.sii());
    row.has("rii_ratio", found.ratio());
    row.has("rii_mean", found.relativeToMean());
    List<Expected> ridits = Expected.rows("13_sii_rii/expected_ridit.csv");
    for (int i = 0; i < ridits.size(); i++) {
      ridits.get(i).has("ridit", found.ridits().get(i));
    }
  }

  /** Shares 1/4, 2/4, 1/4 have the midpoints 1/8, 1/2, 7/8; 10 + 8x through them all. */
  @Test
  void aLineIsFoundExactly() {
    SlopeIndex found = SlopeIndex.of(List.of(unit(14, 2, 5), unit(11, 1, 3), unit(17, 1, 9)), 0.95);
    assertThat(found.ridits()).containsExactly(0.5, 0.125, 0.875);
    assertThat(found.sii().value()).isCloseTo(8, within(1e-12));
    assertThat(found.intercept()).isCloseTo(10, within(1e-12));
    assertThat(found.ratio()).isCloseTo(1.8, within(1e-12));
    assertThat(found.sii().lower()).isCloseTo(8, within(1e-6));
  }

  @Test
  void unitsOfTheSameOrderShareAMidpoint() {
    SlopeIndex found = SlopeIndex.of(List.of(unit(1, 1, 1), unit(2, 1, 2), unit(4, 2, 2)), 0.95);
    assertThat(found.ridits()).containsExactly(0.125, 0.625, 0.625);
  }

  @Test
  void equalValuesHaveNoSlope() {
    SlopeIndex found = SlopeIndex.of(List.of(unit(0, 1, 1), unit(0, 1, 2), unit(0, 2, 3)), 0.95);
    assertThat(found.sii()).isEqualTo(new Interval(0, 0, 0));
    assertThat(found.ratio()).isNull();
    assertThat(found.relativeToMean()).isNull();
  }

  @Test
  void impossibleInputIsNull() {
    SlopeIndex.Unit one = unit(1, 1, 1);
    SlopeIndex.Unit two = unit(2, 1, 2);
    assertThat(SlopeIndex.of(List.of(), 0.95)).isNull();
    assertThat(SlopeIndex.of(List.of(one, two), 0.95)).isNull();
    assertThat(SlopeIndex.of(List.of(one, one, one), 0.95)).isNull();
    assertThat(SlopeIndex.of(List.of(one, two, unit(3, 0, 3)), 0.95)).isNull();
    assertThat(SlopeIndex.of(List.of(one, two, unit(3, -1, 3)), 0.95)).isNull();
    assertThat(SlopeIndex.of(List.of(one, two, unit(Double.NaN, 1, 3)), 0.95)).isNull();
    assertThat(SlopeIndex.of(List.of(one, two, unit(3, 1, Double.NaN)), 0.95)).isNull();
    assertThat(SlopeIndex.of(List.of(one, two, unit(3, 1, 3)), 1)).isNull();
  }
}
