package se.utfall.bronze;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.bronze.Sample.refusal;
import static se.utfall.bronze.Sample.tried;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.table.Failure;

class StatisticsReaderTest {
  private static final String RESPONSE =
      """
      {"values":[
       {"kpi":"U1","municipality":"0001","period":2016,"values":[{"gender":"T","value":1.5}]}
      ],"count":1}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aterrapportering_2021.csv",
        "aterrapportering_2022.xlsx",
        "aterrapportering_2024.csv",
        "beslut_2021.csv",
        "beslut_2024.csv"
      })
  void formsAreNoStatistics(String form) throws IOException {
    assertThat(tried(Files.readAllBytes(Path.of("src/demo/statsbidrag", form)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \r\n",
        "\uFEFF",
        "<html>",
        "mottagare;region_code;belopp_kr;ändamål;status;källa\nRegionerna;00;1;x;avtalad;y\n",
        "region_code;region;insatsområde;insats;källa\n14;VGR;utbildning;x;y\n",
        "region_code;län;status;i kraft;källa\n10;Blekinge;planerad 2022;2022;y\n",
        "file,delivered,constructed,note\na.csv,2021-06-10,*,b\n",
        "\"region;ålder;kön;2008\n00;0;män;1\n"
      })
  void otherFilesAreNoStatistics(String text) {
    assertThat(tried(text.getBytes(UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "[{\"values\":[],\"count\":0}]", "{\"a\":{\"values\":1}}"})
  void otherJsonIsRefused(String text) {
    assertThat(refusal(text))
        .hasMessage(
            "inkommet/statistik is JSON, but neither a data response of Kolada's nor a JSON-stat"
                + " dataset. The first has the keys values and count, the second class, id, size,"
                + " dimension and value. Export the data in one of these formats, or as csv.");
  }

  @Test
  void everyCutIsRefused() {
    String whole = RESPONSE.replace("],\"count", ",\n null,true],\"count").strip();
    assertThat(IntStream.range(1, whole.length()).mapToObj(end -> whole.substring(0, end)))
        .allSatisfy(
            cut ->
                assertThat(refusal(cut))
                    .hasMessageMatching(
                        "inkommet/statistik ends in line [1234] before it is complete\\. What was"
                            + " opened is not closed: the file was cut short\\. Download or export"
                            + " the file again\\."));
  }

  @Test
  void cutIsSaidWithItsLine() {
    assertThat(refusal(RESPONSE.substring(0, 60)))
        .hasMessageStartingWith("inkommet/statistik ends in line 2 before it is complete.");
  }

  @Test
  void whatIsNoJsonIsRefusedWithItsPlace() {
    assertThat(refusal(RESPONSE.replace("2016", "2016;")))
        .hasMessage(
            "inkommet/statistik is no valid JSON from line 2, column 49 on. What stands there"
                + " cannot follow what stands before it. Download or export the file again.");
    assertThat(refusal(RESPONSE.replace("1.5", "1,5"))).hasMessageContaining("no valid JSON");
    assertThat(refusal(RESPONSE.replace("1.5", "01"))).hasMessageContaining("no valid JSON");
    assertThat(refusal(RESPONSE.replace("1.5", "NaN"))).hasMessageContaining("no valid JSON");
    assertThat(refusal(RESPONSE.replace("U1", "U\n"))).hasMessageContaining("no valid JSON");
  }

  @Test
  void whatFollowsTheEndIsRefused() {
    assertThat(refusal(RESPONSE + RESPONSE))
        .hasMessage(
            "inkommet/statistik goes on after its end, at line 4, column 1. A file holds one JSON"
                + " document; pages pasted together are several. Save each response in a file of"
                + " its own.");
  }

  @Test
  void keyThatStandsTwiceIsRefused() {
    assertThat(refusal(RESPONSE.replace("\"value\":1.5", "\"value\":1.5,\"value\":2")))
        .hasMessage(
            "inkommet/statistik has the same key twice at /values/0/values/0/value (line 2). Which"
                + " of the two values is meant is not clear. Download or export the file again.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"values\":", "{\"a\":["})
  void deepNestingIsRefused(String opening) {
    assertThat(refusal(opening.repeat(5000)))
        .hasMessage(
            "inkommet/statistik cannot be read beyond line 1. It is nested deeper there, or holds a"
                + " longer number, name or text, than any statistics. Download or export the file"
                + " again.");
  }

  @Test
  void endlessNumberIsRefused() {
    assertThat(refusal(RESPONSE.replace("1.5", "1".repeat(5000))))
        .hasMessageStartingWith("inkommet/statistik cannot be read beyond line 2.");
  }

  @Test
  void nulIsRefusedWithItsPlace() {
    assertThat(refusal(RESPONSE.replace("U1", "U\0")))
        .hasMessage(
            "inkommet/statistik is damaged, or no text. Byte 23, in line 2, is NUL. Download or"
                + " export the file again.");
  }

  @Test
  void otherEncodingsAreRefused() {
    assertThat(refusal(RESPONSE.replace("U1", "å").getBytes(ISO_8859_1)))
        .hasMessage(
            "inkommet/statistik is not written in UTF-8. Byte 22, in line 2, is no letter in it."
                + " Save or export the file in UTF-8.");
    String message =
        "inkommet/statistik is written in UTF-16. Statistics are read in UTF-8, csv also in"
            + " Windows-1252. Save or export the file in UTF-8.";
    assertThat(refusal(RESPONSE.getBytes(UTF_16LE))).hasMessage(message);
    assertThat(refusal(RESPONSE.getBytes(UTF_16BE))).hasMessage(message);
    assertThat(refusal(("\uFEFF" + RESPONSE).getBytes(UTF_16LE))).hasMessage(message);
    assertThat(refusal(("\uFEFF" + RESPONSE).getBytes(UTF_16BE))).hasMessage(message);
  }

  @Test
  void tooManyValuesAreRefused() {
    String zeros = "0,".repeat(StatisticsReader.MOST_VALUES);
    Failure refusal = refusal("{\"values\":[" + zeros + "0]}");
    assertThat(refusal.kind()).isEqualTo(Failure.Kind.INPUT);
    assertThat(refusal)
        .hasMessage(
            "inkommet/statistik holds more than 1 000 000 values. No table of the regions is that"
                + " large. Export only the indicators, regions and periods that are needed.");
  }
}
