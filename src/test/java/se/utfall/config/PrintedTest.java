package se.utfall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.domain.PublishedFigure.Comparison;

class PrintedTest {
  @ParameterizedTest
  @CsvSource({
    "83 %, 83, 0, EQUALS",
    "<1 %, 1, 0, BELOW",
    "-35, -35, 0, EQUALS",
    "66.6, 66.6, 1, EQUALS",
    "46000000, 46000000, 0, EQUALS",
    "29.5 million, 29500000, -5, EQUALS",
    "46 million, 46000000, -6, EQUALS"
  })
  void numberAndRounding(String text, BigDecimal number, int scale, Comparison comparison) {
    assertThat(Printed.of(text))
        .hasValueSatisfying(
            printed -> {
              assertThat(printed.number()).isEqualByComparingTo(number);
              assertThat(printed.number().scale()).isEqualTo(scale);
              assertThat(printed.comparison()).isEqualTo(comparison);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "half", "two thirds", "4 and 8", "1,5", "<", "83 %%"})
  void wordsAreNoNumber(String text) {
    assertThat(Printed.of(text)).isEmpty();
  }

  @Test
  void roundingIsKeptForComparing() {
    BigDecimal granted = new BigDecimal("29499000.00");
    BigDecimal printed = Printed.of("29.5 million").orElseThrow().number();

    assertThat(granted.setScale(printed.scale(), RoundingMode.HALF_UP))
        .isEqualByComparingTo(printed);
  }
}
