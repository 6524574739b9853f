package se.utfall.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.utfall.document.Document;
import se.utfall.domain.Language;

class DataFilesTest {
  @Test
  void everyTableHasItsFile() {
    assertThat(DataFiles.of(Documents.full()).keySet())
        .containsExactly(
            "csv-metadata.json",
            "figur-6-data.csv",
            "figur-7-data.csv",
            "figur-8-data.csv",
            "mal.csv",
            "tabell-6.csv",
            "tabell-7.csv");
  }

  @Test
  void numbersStandOneARow() {
    assertThat(text(Documents.of(Documents.grants()), "tabell-6.csv").split("\r\n", -1))
        .startsWith(
            "row_key,row_label,group,column_key,column_label,unit,value,exact,text,status,"
                + "constructed",
            "01,Stockholm,2023,beviljat_2023,Beviljat,kronor,1325960,1325960,,reported,false",
            "01,Stockholm,2023,andel_2023,Använd andel,procent,73.4,73.3561,,reported,false",
            "01,Stockholm,2024,beviljat_2024,Beviljat,kronor,1500000,1500000,,reported,true",
            "01,Stockholm,2024,andel_2024,Använd andel,procent,99.5,99.5,,reported,true",
            "12,Skåne,2023,beviljat_2023,Beviljat,kronor,-35,-35,,reported,false",
            "12,Skåne,2023,andel_2023,Använd andel,procent,0,0.004,<1,reported,false",
            "12,Skåne,2024,beviljat_2024,Beviljat,kronor,0,0,,reported,true",
            "12,Skåne,2024,andel_2024,Använd andel,procent,,,–,missing,false",
            "13,Halland,2023,beviljat_2023,Beviljat,kronor,,,blandat,mixed,false")
        .hasSize(18)
        .endsWith("");
  }

  @Test
  void wordsStandAsInTheirTable() {
    assertThat(text(Documents.of(Documents.aims()), "mal.csv"))
        .isEqualTo(
            "Mål,Indikator,Senaste mätår\r\n"
                + "Kortare responstider,\"Responstid, median (U70001)\",2022\r\n"
                + "Suicidprevention,\"Det finns ingen indikator som kan visa målet, och inget"
                + " mätår efter bidraget.\",\r\n");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void noTextStartsAFormulaAndNumbersStay(String text) throws IOException {
    Map<String, byte[]> files = DataFiles.of(Documents.hostile(text));
    for (String name : files.keySet()) {
      if (name.endsWith(".csv")) {
        assertSafe(content(files, name));
      }
    }
  }

  static List<String> hostile() {
    return Documents.HOSTILE;
  }

  private static void assertSafe(String csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv, format)) {
      List<CSVRecord> records = parser.getRecords();
      assertThat(records).hasSize(4);
      assertThat(records.get(0).get("value")).isEqualTo("-1.5");
      assertThat(records)
          .flatExtracting(record -> List.of(record.get("row_label"), record.get("text")))
          .noneMatch(OfficeText::startsFormula);
    }
  }

  @Test
  void metadataKeepToTheRecommendation() throws IOException {
    for (Language language : Language.values()) {
      JsonNode group = metadata(Documents.full(language));
      assertThat(group.get("@context").get(0).asText()).isEqualTo("http://www.w3.org/ns/csvw");
      assertThat(group.get("@context").get(1).get("@language").asText()).isEqualTo(language.code());
      assertThat(group.get("tables")).hasSize(6);
      group.get("tables").forEach(table -> assertTable(group, table));
    }
  }

  /** What the recommendation asks of a table, as far as these files use it. */
  private static void assertTable(JsonNode group, JsonNode table) {
    assertThat(table.get("url").asText()).matches("[a-z0-9-]+\\.csv");
    JsonNode columns = table.get("tableSchema").get("columns");
    List<String> names = columns.findValuesAsText("name");
    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][a-z0-9_]*"));
    for (JsonNode column : columns) {
      assertThat(column.get("datatype").asText()).isIn("string", "decimal", "boolean");
      assertThat(column.get("required").isBoolean()).isTrue();
      assertThat(column.get("null").asText()).isEmpty();
      assertThat(column.get("titles").get("und").asText()).isNotEmpty();
    }
    JsonNode key = table.get("tableSchema").get("primaryKey");
    if (key != null) {
      key.forEach(name -> assertThat(names).contains(name.asText()));
    }
    assertThat(group.get("dc:source").asText()).endsWith(Documents.RUN);
  }

  @Test
  void titlesInMetadataAreTheFilesHeaders() throws IOException {
    Map<String, byte[]> files = DataFiles.of(Documents.full());
    for (JsonNode table : metadata(Documents.full()).get("tables")) {
      String csv = content(files, table.get("url").asText());
      String header = csv.substring(0, csv.indexOf('\r'));
      assertThat(
              StreamSupport.stream(table.get("tableSchema").get("columns").spliterator(), false)
                  .map(column -> column.get("titles").get("und").asText()))
          .containsExactly(header.split(",", -1));
    }
  }

  @Test
  void metadataSayNotesRunAndDate() throws IOException {
    JsonNode group = metadata(Documents.of(Documents.grants()));
    assertThat(group.get("dc:source").asText()).isEqualTo("Körning 2025-03-31-a1b2c3");
    assertThat(group.get("dc:date").asText()).isEqualTo("2025-03-31");
    assertThat(group.get("tables").get(0).get("dc:description").asText().lines())
        .containsExactly(
            "◇ Alla värden för 2024 är konstruerade och får inte citeras.",
            "Svarande regioner (N): 19 år 2023, 21 år 2024.",
            "Andelen är använt bidrag genom beviljat.",
            "Antalet svarande regioner varierar mellan åren.",
            "Egna bedömningar.",
            "– = uppgift saknas; <1 = mer än noll",
            "Källa: Socialstyrelsen, återrapportering 2023–2024");
    assertThat(group.get("tables").get(0).get("tableSchema").get("primaryKey").toString())
        .isEqualTo("[\"row_key\",\"group\",\"column_key\"]");
  }

  @Test
  void keysThatRepeatAreNoPrimaryKey() throws IOException {
    JsonNode table = metadata(Documents.hostile("a")).get("tables").get(0);
    assertThat(table.get("tableSchema").has("primaryKey")).isFalse();
  }

  @Test
  void tablesOfOneNameHaveTheirOwnFiles() {
    assertThat(DataFiles.of(Documents.hostile("a/../Å")).keySet())
        .containsExactly("a-a-2.csv", "a-a-3.csv", "a-a-4.csv", "a-a.csv", "csv-metadata.json");
  }

  @Test
  void documentWithoutTablesHasMetadataOnly() throws IOException {
    assertThat(DataFiles.of(Documents.empty()).keySet()).containsExactly("csv-metadata.json");
    assertThat(metadata(Documents.empty()).get("tables")).isEmpty();
  }

  @Test
  void sameDocumentGivesSameBytes() {
    Map<String, byte[]> again = DataFiles.of(Documents.full());
    DataFiles.of(Documents.full())
        .forEach((name, bytes) -> assertThat(again.get(name)).isEqualTo(bytes));
  }

  private static JsonNode metadata(Document document) throws IOException {
    return new ObjectMapper().readTree(text(document, "csv-metadata.json"));
  }

  private static String text(Document document, String name) {
    return content(DataFiles.of(document), name);
  }

  private static String content(Map<String, byte[]> files, String name) {
    return new String(Objects.requireNonNull(files.get(name)), StandardCharsets.UTF_8);
  }

  @Test
  void whatRepeatsOtherTablesHasNoFile() {
    assertThat(DataFiles.of(Evaluations.regions()).keySet())
        .containsExactly("csv-metadata.json", "tabell-6.csv");
  }
}
