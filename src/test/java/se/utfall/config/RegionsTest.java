package se.utfall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.domain.Region;

class RegionsTest {
  private static final String HEADER =
      "region_code,official_name,short_name,county_name,iso_3166_2,kolada_id,aliases\n";
  private static final String SOUTH = "12,Region Skåne,Skåne,Skåne län,SE-M,0012,\n";

  @Test
  void aliasesAreSplitAndStripped() {
    assertThat(
            read("14,Västra Götalandsregionen,Västra Götaland,Västra Götalands län,,,VGR | VG |"))
        .containsExactly(
            new Region(
                "14",
                "Västra Götalandsregionen",
                "Västra Götaland",
                "Västra Götalands län",
                List.of("VGR", "VG")));
  }

  @Test
  void aRegionMayRepeatItsOwnName() {
    assertThat(read("12,Skåne,Skåne,Skåne län,,,skåne | SKA\u030ANE  LÄN | Scania").get(0).names())
        .containsExactly("Skåne", "Skåne län", "Scania");
  }

  @Test
  void aNameOfTwoRegionsStopsWhateverItsCaseAndComposition() {
    Stop.usage(
        () -> read(SOUTH + "13,Region Halland,Halland,Hallands län,,, SKA\u030ANE "),
        "conf/regions.csv:3 gives Region Halland the name 'skåne'. It is already a name of Region"
            + " Skåne. Let each name and code belong to one region.");
  }

  @Test
  void aCodeOfTwoRegionsStops() {
    Stop.usage(
        () -> read(SOUTH + "12,Region Halland,Halland,Hallands län,,,"),
        "conf/regions.csv:3 gives Region Halland the name '12'. It is already a name of Region"
            + " Skåne. Let each name and code belong to one region.");
  }

  @Test
  void aCodeWithoutItsZeroStops() {
    Stop.usage(
        () -> read("1,Region Stockholm,Stockholm,Stockholms län,,,"),
        "conf/regions.csv:2 has the region code '1'. County codes have two digits. Write the code"
            + " with its leading zero, like 01.");
  }

  @Test
  void aMistypedColumnStops() {
    Stop.usage(
        () -> Regions.read(TextFolder.of("regions.csv", HEADER.replace("aliases", "alias"))),
        "conf/regions.csv:1 has the unknown column 'alias'. Known here: aliases, county_name,"
            + " iso_3166_2, kolada_id, official_name, region_code, short_name. Did you mean"
            + " 'aliases'?");
  }

  @Test
  void aMissingColumnStops() {
    Stop.usage(
        () -> Regions.read(TextFolder.of("regions.csv", HEADER.replace(",aliases", ""))),
        "conf/regions.csv lacks the column 'aliases'. Every column is read. Add it to the first"
            + " line, and a value to every other.");
  }

  @Test
  void aMissingValueStops() {
    Stop.usage(
        () -> read("12,Region Skåne,Skåne,Skåne län,SE-M,0012"),
        "conf/regions.csv:2 has 6 values. The header has 7 columns. Quote a value that holds a"
            + " comma, or add what is missing.");
  }

  @Test
  void anOpenQuoteStops() {
    Stop.usage(
        () -> read("12,\"Region Skåne,Skåne,Skåne län,SE-M,0012,"),
        "conf/regions.csv is not csv. A quote is not closed, or stands inside a value. Double a"
            + " quote inside a quoted value.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "Skåne", " region\u00a0SKÅNE ", "Skåne län"})
  void aRegionIsFoundByItsCodeAndAnyName(String text) {
    assertThat(Regions.named(text, read(SOUTH)).code()).isEqualTo("12");
  }

  @ParameterizedTest
  @CsvSource({"XX,XX", "xx,XX", "' XX\u00a0',XX", "Skåne,12", "12,12"})
  void aCodeIsFoundThatOfTheUnknownRegionIncluded(String text, String code) {
    assertThat(Regions.codeOf(text, read(SOUTH))).isEqualTo(code);
  }

  @Test
  void aRegionThatIsNotThereStopsWithTheNearestName() {
    Stop.usage(
        () -> Regions.named("Skone", read(SOUTH)),
        "There is no region \"Skone\". A region is named by its county code or by a name in"
            + " conf/regions.csv. Did you mean \"Skåne\"?");
  }

  private static List<Region> read(String lines) {
    return Regions.read(TextFolder.of("regions.csv", "\uFEFF" + HEADER + lines));
  }
}
