package se.utfall.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.report.Cells.halland;
import static se.utfall.report.Cells.mixed;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.domain.Language;

class CellTextTest {
  private static final CellText SWEDISH = new CellText(Voice.of(Language.SV));

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
    assertThat(SWEDISH.of(halland(unit, value, printed))).isEqualTo(text);
  }

  @Test
  void tellsMissingMixedAndZeroApart() {
    assertThat(SWEDISH.of(null)).isEqualTo("–");
    assertThat(SWEDISH.of(halland("SEK", null, null))).isEqualTo("–");
    assertThat(SWEDISH.of(mixed(halland("SEK", "5", "5")))).isEqualTo("blandat");
    assertThat(SWEDISH.of(halland("SEK", "0", "0"))).isEqualTo("0");
  }
}
