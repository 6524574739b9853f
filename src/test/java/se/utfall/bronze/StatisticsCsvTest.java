package se.utfall.bronze;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.utfall.bronze.Forms.WINDOWS;
import static se.utfall.bronze.Sample.read;
import static se.utfall.bronze.Sample.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsCsvTest {
  private static final String WIDE =
      """
      "region";"ålder";"kön";"2008";"2009"
      "00 Riket";"0-5 år";"män";328806;..
      "14 Västra Götalands län";"0-5 år";"män";1;-
      """;
  private static final String PLAIN =
      """
      indicator,region,period,sex,value
      amb_90,14,2022,T,"12,5"
      amb_90,Skåne,2023M01,,
      """;

  @Test
  void periodsAsColumnsAreRead() {
    Statistics read = read(WIDE);
    assertThat(read.format()).isEqualTo("csv");
    assertThat(read.remarks()).isEmpty();
    assertThat(read.observations())
        .containsExactly(
            population("rad 2, kolumn 4", "00 Riket", "2008", "328806"),
            population("rad 2, kolumn 5", "00 Riket", "2009", ".."),
            population("rad 3, kolumn 4", "14 Västra Götalands län", "2008", "1"),
            population("rad 3, kolumn 5", "14 Västra Götalands län", "2009", "-"));
  }

  private static Observation population(String place, String region, String period, String text) {
    return new Observation(place, "population", region, period, "män", "0-5 år", text, "");
  }

  @Test
  void plainIndicatorsAreRead() {
    assertThat(read(PLAIN).observations())
        .containsExactly(
            new Observation("rad 2, kolumn 5", "amb_90", "14", "2022", "T", "", "12,5", ""),
            new Observation("rad 3, kolumn 5", "amb_90", "Skåne", "2023M01", "(tomt)", "", "", ""));
  }

  @Test
  void swedishHeadersInAnyOrderAreRead() {
    assertThat(read("Värde\tÅR\tLän\tIndikator\n7\t2022\tHalland\tx\n").observations())
        .containsExactly(
            new Observation("rad 2, kolumn 1", "x", "Halland", "2022", "", "", "7", ""));
  }

  @Test
  void countsAndLimitsStandBesideTheirValue() {
    assertThat(
            read("indikator;region;år;kön;täljare;nämnare;värde;undre;övre\nx;14;2022;T;3;12;25;8;53\n")
                .observations())
        .containsExactly(
            new Observation(
                "rad 2, kolumn 5+6+7+8+9",
                "x",
                "14",
                "2022",
                "T",
                "",
                "25",
                "",
                new Observation.Parts("3", "12", "8", "53")));
    assertThat(
            read("indicator,region,period,numerator,denominator\nx,14,2022,3,12\n").observations())
        .containsExactly(
            new Observation(
                "rad 2, kolumn 4+5",
                "x",
                "14",
                "2022",
                "",
                "",
                "",
                "",
                new Observation.Parts("3", "12", "", "")));
  }

  @Test
  void countsWithoutEachOtherOrOfManyPeriodsAreRefused() {
    assertThat(refusal("indicator,region,period,numerator,value\nx,14,2022,3,12\n"))
        .hasMessage(
            "inkommet/statistik, line 1: no column is the denominator. Numerator and denominator are"
                + " read together, and so are lower and upper limits. Add the column, or leave out the"
                + " other.");
    assertThat(refusal("indicator,region,numerator,denominator,2022,2023\nx,14,3,12,1,2\n"))
        .hasMessage(
            "inkommet/statistik, line 1, column 5: \"2022\" has values of its own. Which period the"
                + " counts or limits of the row are of is not clear. Write a row a value, with the"
                + " period in a column.");
  }

  @Test
  void encodingMarkDelimiterAndLineEndsDoNotChangeTheReading() {
    Statistics plain = read(WIDE);
    assertThat(read(WIDE.getBytes(WINDOWS))).isEqualTo(plain);
    assertThat(read("\uFEFF" + WIDE)).isEqualTo(plain);
    assertThat(read(WIDE.replace(';', ','))).isEqualTo(plain);
    assertThat(read(WIDE.replace(';', '\t'))).isEqualTo(plain);
    assertThat(read(WIDE.replace("\n", "\r\n"))).isEqualTo(plain);
    assertThat(read(WIDE.replace("\n", ";\n"))).isEqualTo(plain);
  }

  @Test
  void titleAndBlankLineMayPrecedeTheHeader() {
    assertThat(read("\"Folkmängd efter region, ålder och år\"\n\n" + WIDE).observations())
        .extracting(Observation::place)
        .startsWith("rad 4, kolumn 4");
  }

  @Test
  void headerMayNameTheIndicatorBeforeThePeriod() {
    String named =
        WIDE.replace("\"2008\"", "\"Folkmängd 2008\"").replace("\"2009\"", "\"Döda 2009K1\"");
    assertThat(read(named).observations())
        .extracting(Observation::indicator, Observation::period)
        .startsWith(tuple("Folkmängd", "2008"), tuple("Döda", "2009K1"));
  }

  @Test
  void lastColumnOfRelationalFilesNamesTheIndicator() {
    assertThat(read("region;kön;år;Folkmängd\n00 Riket;män;2008;5\n").observations())
        .containsExactly(
            new Observation(
                "rad 2, kolumn 4", "Folkmängd", "00 Riket", "2008", "män", "", "5", ""));
    assertThat(read("region;indikator;år;Antal\n00 Riket;amb;2008;5\n").observations())
        .extracting(Observation::indicator)
        .containsExactly("amb");
  }

  @Test
  void fileThatNamesNoIndicatorMustBeDeclared() {
    assertThat(refusal("region;2008\n00;1\n"))
        .hasMessage(
            "inkommet/statistik does not say which indicator its values are of. No column names"
                + " one, and none is declared for files with the headers region. The nearest declared are"
                + " region, ålder, kön. Add a column with the indicator's id, export it with"
                + " declared headers if it holds what they do, or declare in conf/statistics.yaml which"
                + " indicator files with these headers hold.");
  }

  @Test
  void unknownHeaderIsRefused() {
    assertThat(refusal(WIDE.replace("\"ålder\"", "\"åldr\"")))
        .hasMessage(
            "inkommet/statistik, line 1, column 2: \"åldr\" is an unknown header. The other headers"
                + " are those of statistics. The nearest known is \"ålder\". Export the file again"
                + " without it, or declare the name in conf/statistics.yaml.");
    assertThat(refusal(WIDE.replace("ålder", "x".repeat(5000))))
        .hasMessageContaining("column 2: \"" + "x".repeat(80) + "...\" is an unknown header.");
    assertThat(refusal(PLAIN.replace("sex", "")))
        .hasMessageStartingWith("inkommet/statistik, line 1, column 4: a column has no header.");
  }

  @Test
  void headersThatSayTheSameAreRefused() {
    assertThat(refusal(WIDE.replace("\"2009\"", "\"2008\"")))
        .hasMessage(
            "inkommet/statistik, line 1, column 5: \"2008\" and \"2008\" name the same thing. Which"
                + " of them holds is not clear. Export the file again with only one of them.");
    assertThat(refusal("region_code;region;år;värde\n01;a;2008;5\n"))
        .hasMessageContaining("column 2: \"region_code\" and \"region\" name the same thing.");
    assertThat(refusal("region;år;2008\n01;2008;5\n"))
        .hasMessageContaining("column 3: \"år\" and \"2008\" name the same thing.");
    assertThat(refusal("region;värde;2008\n01;7;5\n"))
        .hasMessageContaining("column 3: \"värde\" and \"2008\" name the same thing.");
  }

  @Test
  void raggedRowIsRefused() {
    assertThat(refusal(WIDE.replace("328806;..", "328806")))
        .hasMessage(
            "inkommet/statistik, line 2: the row has 4 cells. The header has 5, and a program that"
                + " writes one row wrongly is not believed in the others. Download or export the"
                + " file again.");
    assertThat(refusal(WIDE.replace("328806;..", "328806;..;7")))
        .hasMessageContaining("line 2: the row has 6 cells.");
    assertThat(refusal(WIDE.replace("1;-", "1")))
        .hasMessageContaining("line 3: the row has 4 cells.");
  }

  @Test
  void everyCutInTheLastRowIsRefusedOrSaid() {
    String whole = WIDE.strip();
    int lastRow = whole.lastIndexOf('\n') + 1;
    int lastCell = whole.lastIndexOf(';') + 1;
    for (int end = lastRow + 1; end < lastCell; end++) {
      assertThat(refusal(whole.substring(0, end)))
          .hasMessage(
              "inkommet/statistik ends in the middle of line 3. The last row is incomplete and has"
                  + " no line end: the file was cut short. Download or export the file again.");
    }
    assertThat(read(whole).observations()).isEqualTo(read(WIDE).observations());
    assertThat(read(whole).remarks())
        .containsExactly(new Remark("unended_row", "rad 3, kolumn 5", "", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"region\";\"ålder\";\"kön\";\"2008\"\n",
        "\"region\";\"ålder\";\"kön\";\"2008\"",
        "\"region\";\"ålder\";\"kön\";\"2008\"\n\n;;;\n"
      })
  void headerWithoutRowsIsRefused(String text) {
    assertThat(refusal(text)).hasMessageStartingWith("inkommet/statistik holds no values.");
  }

  @Test
  void openQuotesAreRefused() {
    assertThat(refusal(WIDE.replace("\"0-5 år\";\"män\";328806", "\"0-5 år;män;328806")))
        .hasMessage(
            "inkommet/statistik cannot be divided into cells from line 2 on. A quotation mark in"
                + " the row that starts there is not closed, or stands inside a quoted cell without"
                + " being doubled. Correct the row in the file, or ask for it again.");
    assertThat(refusal("region;år;Folk\n\"01;2008;1\n03\";2008;2\n"))
        .hasMessageContaining("cells from line 2 on.");
  }

  @Test
  void nulAndUtf16AreRefused() {
    assertThat(refusal(WIDE.replace("Riket", "Ri\0et")))
        .hasMessageContaining("is damaged, or no text. Byte 46, in line 2, is NUL.");
    assertThat(refusal(WIDE.getBytes(UTF_16LE))).hasMessageContaining("is written in UTF-16.");
    assertThat(refusal(("\uFEFF" + WIDE).getBytes(UTF_16LE)))
        .hasMessageContaining("is written in UTF-16.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x81, 0x8D, 0x8F, 0x90, 0x9D})
  void byteThatFitsNoEncodingIsRefused(int letter) {
    byte[] text = WIDE.getBytes(WINDOWS);
    text[WIDE.indexOf("Riket")] = (byte) letter;
    assertThat(refusal(text))
        .hasMessage(
            "inkommet/statistik is not written in UTF-8 or Windows-1252. Byte 42, in line 2, is no"
                + " letter in it. Save or export the file in UTF-8.");
  }

  @Test
  void doubleEncodingIsRefused() {
    String doubled = new String(WIDE.getBytes(UTF_8), WINDOWS);
    assertThat(refusal(doubled))
        .hasMessage(
            "inkommet/statistik, line 1, column 2: the letters were encoded twice. UTF-8 was read"
                + " in another encoding and saved again, so that å, ä and ö are two signs each."
                + " Export the file again and do not open and save it in between.");
    assertThat(refusal("region;år;Folk\nVÃ¤stra GÃ¶taland;2008;1\n"))
        .hasMessageContaining("line 2, column 1: the letters were encoded twice.");
    assertThat(refusal("region;år;Folk\nÃ\u0096rebro;2008;1\n"))
        .hasMessageContaining("line 2, column 1: the letters were encoded twice.");
  }

  @Test
  void mixedEncodingIsRefused() {
    byte[] text = WIDE.getBytes(UTF_8);
    text[text.length - 2] = (byte) 0xE5;
    assertThat(refusal(text))
        .hasMessage(
            "inkommet/statistik, line 1, column 2: the file mixes encodings. The letters here are"
                + " UTF-8, but byte 126, in line 3, is not. Download or export the file again.");
  }

  @Test
  void endlessRowIsRefused() {
    assertThat(refusal(WIDE + ";".repeat(20_000)))
        .hasMessage(
            "inkommet/statistik, line 4: the row has more than 10000 cells. No statistics is that"
                + " wide. Download or export the file again.");
  }

  @Test
  void tooManyValuesAreRefused() {
    String rows = "00;0;m;1;2\n".repeat(StatisticsReader.MOST_VALUES / 2 + 1);
    assertThat(refusal("region;ålder;kön;2008;2009\n" + rows))
        .hasMessageStartingWith("inkommet/statistik holds more than 1 000 000 values.");
  }
}
