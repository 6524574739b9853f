package se.utfall.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextTest {
  @Test
  void whatXmlCannotHoldIsEscaped() {
    assertThat(SafeText.of("a\u0000b\u000bc\rd\uffffe"))
        .isEqualTo("a_x0000_b_x000B_c_x000D_d_xFFFF_e");
  }

  @ParameterizedTest
  @CsvSource({"_x0041_, _x005F_x0041_", "_x004_, _x004_", "a_b, a_b"})
  void whatLooksLikeAnEscapeIsEscaped(String text, String stored) {
    assertThat(SafeText.of(text)).isEqualTo(stored);
  }

  @Test
  void lineBreaksAndTabsAreKept() {
    assertThat(SafeText.of("å\n\tö")).isEqualTo("å\n\tö");
  }
}
