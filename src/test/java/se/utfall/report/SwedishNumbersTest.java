package se.utfall.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.report.Cells.halland;
import static se.utfall.report.Cells.mixed;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishNumbersTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "0, 0",
        "0.00, 0",
        "7, 7",
        "999, 999",
        "1000, 1~000",
        "1325960, 1~325~960",
        "1325960.00, 1~325~960",
        "99999999999999.99, \"99~999~999~999~999,99\"",
        "17.83, \"17,83\"",
        "17.50, \"17,5\"",
        "-35, −35",
        "-1234.5, \"−1~234,5\"",
        "1E+3, 1~000",
      })
  void writesNumbersAsASwedishReaderDoes(String number, String text) {
    assertThat(SwedishNumbers.number(new BigDecimal(number)))
        .isEqualTo(text.replace('~', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource({
    "percent, 0.4,  0,  <1",
    "percent, 0,    0,  0",
    "percent, -0.4, 0,  0",
    "percent, 0.6,  1,  1",
    "percent, 68.96, 69, 69",
    "SEK,     0.4,  0,  0",
    "regions, 0,    0,  0",
    "percent, ,     ,   –",
    "SEK,     ,     ,   –",
  })
  void printsWhatTheTableRounds(
      String unit, @Nullable String value, @Nullable String printed, String text) {
    assertThat(SwedishNumbers.text(halland(unit, value, printed))).isEqualTo(text);
  }

  @Test
  void tellsMissingMixedAndZeroApart() {
    assertThat(SwedishNumbers.text(null)).isEqualTo("–");
    assertThat(SwedishNumbers.text(halland("SEK", null, null))).isEqualTo("–");
    assertThat(SwedishNumbers.text(mixed(halland("SEK", "5", "5")))).isEqualTo("blandat");
    assertThat(SwedishNumbers.text(halland("SEK", "0", "0"))).isEqualTo("0");
  }
}
