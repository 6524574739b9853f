package se.utfall.bronze;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.bronze.Sample.read;
import static se.utfall.bronze.Sample.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonStatReaderTest {
  /** As PxWeb writes it: two regions, one content, two years. */
  private static final String DATASET =
      """
      {"class":"dataset","version":"2.0","label":"Folkmängd","updated":"2024-02-22",
       "id":["Region","Kon","ContentsCode","Tid"],"size":[2,1,1,2],
       "role":{"time":["Tid"],"geo":["Region"],"metric":["ContentsCode"]},
       "dimension":{
        "Region":{"label":"region","category":{
          "index":{"01":0,"00":1},"label":{"00":"Riket","01":"Stockholms län"}}},
        "Kon":{"label":"kön","category":{"label":{"1+2":"totalt"}}},
        "ContentsCode":{"label":"tabellinnehåll","category":{
          "index":{"BE0101N1":0},"label":{"BE0101N1":"Folkmängd"},
          "unit":{"BE0101N1":{"base":"antal","decimals":0}}}},
        "Tid":{"label":"år","category":{"index":["2021","2022"]},"extension":{"a":[{}]}}},
       "value":[10,20.0,null,4e1],
       "extension":{"px":{"tableid":"TAB638","decimals":0},"contact":[{"name":"SCB"}]}}
      """;

  @Test
  void denseValuesAreReadByTheirNumber() {
    Statistics read = read(DATASET);
    assertThat(read.format()).isEqualTo("json-stat");
    assertThat(read.remarks()).isEmpty();
    assertThat(read.observations())
        .containsExactly(
            observation(0, "01", "2021", "10", ""),
            observation(1, "01", "2022", "20.0", ""),
            observation(2, "00", "2021", "", ""),
            observation(3, "00", "2022", "4e1", ""));
  }

  private static Observation observation(
      int cell, String region, String period, String text, String mark) {
    return new Observation("/value/" + cell, "BE0101N1", region, period, "1+2", "", text, mark);
  }

  @Test
  void sparseValuesAreReadByTheirNumber() {
    assertThat(read(DATASET.replace("[10,20.0,null,4e1]", "{\"3\":40,\"1\":20}")).observations())
        .containsExactly(
            observation(1, "01", "2022", "20", ""), observation(3, "00", "2022", "40", ""));
  }

  @Test
  void marksAreReadFromEitherShape() {
    assertThat(read(with("\"status\":[null,\"p\",\"..\",null]")).observations())
        .extracting(Observation::mark)
        .containsExactly("", "p", "..", "");
    assertThat(read(with("\"status\":{\"2\":\"..\"}")).observations())
        .extracting(Observation::mark)
        .containsExactly("", "", "..", "");
    assertThat(read(with("\"status\":\"e\"")).observations())
        .extracting(Observation::mark)
        .containsExactly("e", "e", "e", "e");
  }

  @Test
  void cellThatHasOnlyAMarkIsAnObservation() {
    String sparse = with("\"status\":{\"2\":\"..\"}").replace("[10,20.0,null,4e1]", "{\"3\":40}");
    assertThat(read(sparse).observations())
        .containsExactly(
            observation(2, "00", "2021", "", ".."), observation(3, "00", "2022", "40", ""));
  }

  @Test
  void orderOfDimensionsIsFree() {
    String turned =
        DATASET.replace(
            "[\"Region\",\"Kon\",\"ContentsCode\",\"Tid\"]",
            "[\"Tid\",\"Kon\",\"ContentsCode\",\"Region\"]");
    assertThat(read(turned).observations())
        .containsExactly(
            observation(0, "01", "2021", "10", ""),
            observation(1, "00", "2021", "20.0", ""),
            observation(2, "01", "2022", "", ""),
            observation(3, "00", "2022", "4e1", ""));
  }

  @Test
  void labelsAndRolesTellDimensionsToo() {
    String codes = DATASET.replace("\"Region\"", "\"VAR1\"").replace("\"Kon\"", "\"VAR2\"");
    assertThat(read(codes).observations()).isEqualTo(read(DATASET).observations());
    String noLabels = codes.replace("\"label\":\"region\",", "").replace("\"Tid\"", "\"VAR3\"");
    assertThat(read(noLabels.replace("\"label\":\"år\",", "")).observations())
        .isEqualTo(read(DATASET).observations());
  }

  @Test
  void dimensionWithOneCategoryMayBeUnknown() {
    String status = DATASET.replace("Kon", "Civilstand").replace("\"kön\"", "\"civilstånd\"");
    assertThat(read(status).observations())
        .extracting(Observation::sex)
        .containsExactly("", "", "", "");
  }

  @Test
  void tableNamesTheIndicatorWhereNoDimensionDoes() {
    String bare =
        DATASET.replace(",\"metric\":[\"ContentsCode\"]", "").replace("ContentsCode", "Innehall");
    assertThat(read(bare).observations()).extracting(Observation::indicator).containsOnly("TAB638");
    assertThat(read(bare.replace("\"tableid\":\"TAB638\",", "")).observations())
        .extracting(Observation::indicator)
        .containsOnly("");
  }

  @Test
  void unknownDimensionWithSeveralCategoriesIsRefused() {
    String codes =
        DATASET
            .replace("\"Tid\"", "\"Reigon\"")
            .replace("\"time\":[\"Reigon\"],", "")
            .replace("\"label\":\"år\",", "");
    assertThat(refusal(codes))
        .hasMessage(
            "inkommet/statistik has the unknown dimension \"Reigon\". It has several categories, so"
                + " its values cannot be told apart. The nearest known name is \"region\". Export"
                + " the file again without it, or declare the name in conf/statistics.yaml.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[10,20.0,null,4e1]|[10,20]|value has 2 entries where the dimensions have 4 cells.",
        "[10,20.0,null,4e1]|[1,2,3,4,5]|value has 5 entries where the dimensions have 4 cells.",
        "[10,20.0,null,4e1]|{\"4\":1}|/value/4 lies outside the 4 cells.",
        "[10,20.0,null,4e1]|{\"-1\":1}|the key at /value/-1 (line 12) is no number.",
        "[10,20.0,null,4e1]|{\"01\":1}|the key at /value/01 (line 12) is no number.",
        "[2,1,1,2]|[2147483648,1,1,2]|\"Region\" has 2 categories and the size 2147483648.",
        "[2,1,1,2]|[2,1,1,3]|\"Tid\" has 2 categories and the size 3.",
        "[2,1,1,2]|[2,1,2]|it has 4 dimensions and 3 sizes.",
        "\"01\":0,\"00\":1|\"01\":0,\"00\":2|"
            + "the categories of \"Region\" are not numbered from 0 on, each once.",
        "\"01\":0,\"00\":1|\"01\":0,\"00\":0|"
            + "the categories of \"Region\" are not numbered from 0 on, each once.",
        "[\"2021\",\"2022\"]|[\"2021\",\"2021\"]|"
            + "the categories of \"Tid\" are not numbered from 0 on, each once.",
        "[\"Region\",\"Kon\"|[\"Region\",\"Region\"|"
            + "the dimensions in id are not those in dimension.",
        "\"dataset\"|\"collection\"|its class is collection.",
        "\"class\":\"dataset\",|``|it does not say its class.",
        "\"2.0\"|\"1.2\"|it is not of version 2."
      })
  void datasetThatDoesNotHoldTogetherIsRefused(String was, String is, String why) {
    assertThat(refusal(DATASET.replace(was, is)))
        .hasMessageStartingWith(Sample.FILE + " is no JSON-stat dataset that can be read: " + why);
  }

  @Test
  void sizesBeyondCountingAreRefused() {
    String huge = "999999999999999999";
    assertThat(
            refusal(
                DATASET.replace("[2,1,1,2]", "[%s,%s,%s,%s]".formatted(huge, huge, huge, huge))))
        .hasMessageContaining("\"Region\" has 2 categories and the size 999999999999999999.");
    assertThat(refusal(DATASET.replace("[2,1,1,2]", "[2,1,1,99999999999999999999]")))
        .hasMessageContaining("has a number at /size/3 (line 2). Expected a whole number.");
    assertThat(refusal(DATASET.replace("[2,1,1,2]", "[2,1,1,2.0]")))
        .hasMessageContaining("has a number at /size/3 (line 2). Expected a whole number.");
  }

  @Test
  void regionAndPeriodMustBeTold() {
    assertThat(
            refusal(
                DATASET
                    .replace("\"geo\":[\"Region\"],", "")
                    .replace("egion\"", "x\"")
                    .replace("\"01\":0,\"00\":1", "\"01\":0")
                    .replace("[2,1,1,2]", "[1,1,1,2]")))
        .hasMessageContaining("no dimension tells the region.");
  }

  @Test
  void twoDimensionsOfOneKindAreRefused() {
    assertThat(refusal(DATASET.replace("\"kön\"", "\"län\"").replace("\"Kon\"", "\"Lan\"")))
        .hasMessage(
            "inkommet/statistik, dimension: \"Region\" and \"Lan\" name the same thing. Which of"
                + " them holds is not clear. Export the file again with only one of them.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}"})
  void datasetWithoutValuesIsRefused(String values) {
    String none =
        DATASET
            .replace("[10,20.0,null,4e1]", values)
            .replace("[2,1,1,2]", "[2,1,1,0]")
            .replace("[\"2021\",\"2022\"]", "[]");
    assertThat(refusal(none)).hasMessageStartingWith("inkommet/statistik holds no values.");
  }

  @Test
  void valueOfAnotherTypeIsRefused() {
    assertThat(refusal(DATASET.replace("null,4e1", "true,4e1")))
        .hasMessageContaining(
            "has true or false at /value/2 (line 12). Expected a number, a text or null.");
  }

  private static String with(String member) {
    return DATASET.replace("\"value\":", member + ",\n\"value\":");
  }
}
