package se.utfall.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
  private static List<String> ticks(Scale scale) {
    return scale.ticks().stream()
        .map(tick -> tick.signum() == 0 ? "0" : tick.stripTrailingZeros().toPlainString())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "83.5; 0 20 40 60 80 100",
        "100;  0 20 40 60 80 100",
        "0.7;  0 0.2 0.4 0.6 0.8",
        "12;   0 2.5 5 7.5 10 12.5",
        "0;    0 1",
      })
  void beginsAtZeroAndEndsAtARoundNumber(BigDecimal highest, String expected) {
    assertThat(String.join(" ", ticks(Scale.fromZero(highest)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "585.3; 806.9; 550 600 650 700 750 800 850",
        "100; 900;     0 200 400 600 800 1000",
        "-3; 4;        -4 -2 0 2 4",
        "7; 7;         7 8",
      })
  void leavesOutZeroWhereTheValuesAreFarFromIt(
      BigDecimal lowest, BigDecimal highest, String expected) {
    assertThat(String.join(" ", ticks(Scale.around(lowest, highest)))).isEqualTo(expected);
  }

  @Test
  void aValueIsAShareOfTheAxis() {
    Scale scale = Scale.fromZero(new BigDecimal("100"));
    assertThat(scale.share(new BigDecimal("25"))).isEqualTo(0.25);
    assertThat(scale.share(BigDecimal.ZERO)).isZero();
  }
}
