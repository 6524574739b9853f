package se.utfall.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.gold.Said.grant;
import static se.utfall.gold.Said.told;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.Given;

/** Areas by share and by yes or no. Each region is a case. */
class AreaUseTest {
  private static final Given GIVEN =
      Said.given(
          grant("01", 2024, 1000, 800),
          Stream.of(
              told("01", 2024, "amount.unused", 200),
              told("01", 2024, "area.psychiatric_ambulances", 90),
              told("01", 2024, "area.assessment_methods", "10.5"),
              told("01", 2024, "area.other_adaptations", 0),
              told("01", 2024, "area.administration", null).missing()),
          grant("03", 2021, 1000, 800),
          Stream.of(
              told("03", 2021, "amount.used", 600),
              told("03", 2021, "area_chosen.psychiatric_ambulances", 1),
              told("03", 2021, "area_chosen.other_adaptations", 0).isConstructed(),
              told("03", 2021, "area_chosen.administration", null).unreadable()),
          Stream.of(told("04", 2024, "area.administration", 40)));

  private static List<String> lines(se.utfall.table.Field... fields) {
    return GIVEN.lines(AreaUse.TABLE, fields);
  }

  @Test
  void shareIsOfWhatTheRegionUsed() {
    assertThat(
            lines(
                Grant.REGION_CODE,
                AreaUse.AREA,
                AreaUse.CHOSEN,
                AreaUse.SHARE_PERCENT,
                AreaUse.USED_SEK,
                AreaUse.AREA_USED_SEK,
                Grant.CONSTRUCTED))
        .containsExactlyInAnyOrder(
            "01 | area.psychiatric_ambulances | true | 90 | 600 | 540 | false",
            "01 | area.assessment_methods | true | 10.5 | 600 | 63 | false",
            "01 | area.other_adaptations | false | 0 | 600 | 0 | false",
            "03 | area.psychiatric_ambulances | true | - | 600 | - | false",
            "03 | area.other_adaptations | false | - | 600 | - | true",
            "04 | area.administration | true | 40 | - | - | false");
  }

  @Test
  void areasHaveTheLabelAndPlaceOfTheirQuestion() {
    assertThat(lines(Grant.REGION_CODE, Items.LABEL, Items.ITEM_ORDER))
        .contains(
            "03 | Inrättande av psykiatriambulanser inom den prehospitala akutsjukvården | 6",
            "04 | Vissa kostnader för administration av den verksamhet som bidrag lämnas för | 9");
  }

  @Test
  void amountOfAnAreaRestsOnItsShareAndOnWhatWasUsed() {
    assertThat(lines(AreaUse.AREA, Lineage.CELLS, AreaUse.USED_CELLS, AreaUse.AREA_USED_CELLS))
        .contains(
            "area.assessment_methods | [told/01/2024/area.assessment_methods]"
                + " | [decided/01/2024/amount.granted, told/01/2024/amount.unused]"
                + " | [decided/01/2024/amount.granted, told/01/2024/amount.unused,"
                + " told/01/2024/area.assessment_methods]",
            "area.psychiatric_ambulances | [told/03/2021/area_chosen.psychiatric_ambulances]"
                + " | [told/03/2021/amount.used]"
                + " | [told/03/2021/amount.used,"
                + " told/03/2021/area_chosen.psychiatric_ambulances]",
            "area.administration | [told/04/2024/area.administration] | []"
                + " | [told/04/2024/area.administration]");
  }
}
