package se.utfall.expression;

import static se.utfall.expression.Cases.TEXT;

import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void kronor() {
    Cases.of(Numbers.kronor(TEXT.column()), TEXT)
        .gives("1325960", "1325960")
        .gives("1325960", "1 325 960")
        .gives("1325960", "1\u00a0325\u00a0960")
        .gives("1325960", "1\u202f325\u202f960\u00a0kr")
        .gives("1325960", " 1 325 960 SEK ")
        .gives("1325960", "1 325 960 kronor")
        .gives("1325960", "1325960Kr.")
        .gives("1325960", "1 325 960:-")
        .gives("1325960", "1 325 960,-")
        .gives("2137882", "2 137 882,00")
        .gives("2137882.5", "2137882,5 kr")
        .gives("1234567", "1.234.567")
        .gives("1234567.89", "1.234.567,89")
        .gives("12.5", "12.5")
        .gives("-5", "−5")
        .gives("-5000", "-5 000 kr")
        .gives("0", "-0")
        .gives("0", "0")
        .gives("99999999999999", "99999999999999")
        .gives(null, (Object) null)
        .gives(null, "")
        .gives(null, " \u00a0")
        .gives(null, "..")
        .gives(null, "-")
        .gives(null, "kr")
        .gives(null, "ca 5 000")
        .gives(null, "se bilaga 5")
        .gives(null, "1.234")
        .gives(null, "1,234")
        .gives(null, "1,234,567")
        .gives(null, "1 2 3")
        .gives(null, "1 325 96")
        .gives(null, "1325 960")
        .gives(null, "1 325 960 kr kr")
        .gives(null, "SEK 5")
        .gives(null, "5 %")
        .gives(null, "5 tkr")
        .gives(null, "1e5")
        .gives(null, "1/2")
        .gives(null, "5-7")
        .gives(null, "--5")
        .gives(null, "٥")
        .gives(null, "123456789012345678901234567890")
        .gives(null, "NaN")
        .hold();
  }

  @Test
  void percent() {
    Cases.of(Numbers.percent(TEXT.column()), TEXT)
        .gives("12.5", "12,5 %")
        .gives("12.5", "12.5%")
        .gives("12.5", "12,5")
        .gives("55", "55\u00a0%")
        .gives("55", "55 Procent")
        .gives("0", "0 %")
        .gives("100", "100")
        .gives("110", "110 %")
        .gives("-5", "−5 %")
        .gives(null, (Object) null)
        .gives(null, "")
        .gives(null, "%")
        .gives(null, "..")
        .gives(null, "55 % %")
        .gives(null, "55 kr")
        .gives(null, "12,345 %")
        .gives(null, "hälften")
        .hold();
  }

  @Test
  void plain() {
    Cases.of(Numbers.plain(TEXT.column()), TEXT)
        .gives("4", "4")
        .gives("4", " 4 ")
        .gives("3.5", "3,5")
        .gives("0.55", "0.55")
        .gives(null, (Object) null)
        .gives(null, "")
        .gives(null, "4 kr")
        .gives(null, "4 %")
        .gives(null, "4-5")
        .gives(null, ".5")
        .gives(null, "5.")
        .gives(null, "fyra")
        .hold();
  }

  @Test
  void storedNumbersHaveADecimalPoint() {
    Cases.of(Numbers.stored(TEXT.column()), TEXT)
        .gives("1325960", "1325960")
        .gives("1325960", "1325960.0")
        .gives("0.55", "0.55")
        .gives("1.234", "1.234")
        .gives("0.333333", "0.3333333333333333")
        .gives("-5", "-5")
        .gives(null, (Object) null)
        .gives(null, "")
        .gives(null, "0,55")
        .gives(null, "1 325 960")
        .gives(null, "#N/A")
        .gives(null, "123456789012345678901234567890")
        .hold();
  }
}
