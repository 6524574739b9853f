package se.utfall.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeTextTest {
  @Test
  void whatXmlCannotHoldIsReplaced() {
    assertThat(OfficeText.clean("a\u0000b\u001fc\uD83Dd\uDE00e\uFFFEf\uFFFF"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFD");
  }

  @Test
  void whatXmlCanHoldStays() {
    assertThat(OfficeText.clean("å\t\r\n😀 <&>\u00a0\u2212"))
        .isEqualTo("å\t\r\n😀 <&>\u00a0\u2212");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@A", "\t1", "\r1", "\n1", "  =1", "＝1", "－1"})
  void startOfFormulaIsSeen(String text) {
    assertThat(OfficeText.startsFormula(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1=1", "–", "−1", "'=1", "a+b"})
  void otherTextIsNoFormula(String text) {
    assertThat(OfficeText.startsFormula(text)).isFalse();
  }
}
