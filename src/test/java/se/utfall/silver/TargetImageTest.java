package se.utfall.silver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.domain.Source;

/** Which counties have a joint target image. */
class TargetImageTest {
  private static Form row(Form list, int row, String code, String year) {
    return list.row(
        row,
        "region_code",
        code,
        "län",
        "",
        "status",
        "beslutad",
        "i kraft",
        year,
        "källa",
        "tabell 1");
  }

  private static final Form LIST = Form.of("a.csv").list(Source.TARGET_IMAGE, "malbild");

  static {
    row(LIST, 2, "10", "2022");
    row(LIST, 3, "20", "");
    row(LIST, 4, "13", "snart");
    row(LIST, 5, "14", "1850");
    row(LIST, 6, "", "2021");
  }

  private static final Given GIVEN = Form.given(LIST);

  @Test
  void theYearInForceIsAYearOrNotSaid() {
    assertThat(
            GIVEN.lines(
                TargetImage.TABLE,
                TargetImage.REGION_CODE,
                TargetImage.STATUS,
                TargetImage.IN_FORCE,
                TargetImage.CITED))
        .containsExactlyInAnyOrder(
            "10 | beslutad | 2022 | tabell 1",
            "20 | beslutad | - | tabell 1",
            "13 | beslutad | - | tabell 1",
            "14 | beslutad | - | tabell 1",
            "- | beslutad | 2021 | tabell 1");
  }

  @Test
  void whatIsNoYearOrNoRegionIsRejected() {
    assertThat(
            GIVEN.lines(
                Rejected.TABLE,
                Rejected.RULE,
                Rejected.ADDRESS,
                Rejected.FOUND,
                Rejected.EXPECTED,
                Rejected.REGION_NAME))
        .containsExactlyInAnyOrder(
            "unreadable-number | a.csv, rad 4, kolumn 1 | snart | ett år | Region Halland",
            "unreadable-number | a.csv, rad 5, kolumn 1 | 1850 | ett år | Västra"
                + " Götalandsregionen",
            "unknown-region | a.csv, rad 6, kolumn 1 |  | en region eller riket, med kod och namn"
                + " som hör ihop | -");
  }

  @Test
  void aLaterListTakesThePlaceOfTheEarlierWhole() {
    Form later = Form.of("b.csv").list(Source.TARGET_IMAGE, "malbild").knownFrom("2025-01-01");

    assertThat(
            Form.given(LIST, row(later, 2, "20", "2023"))
                .lines(TargetImage.TABLE, TargetImage.REGION_CODE, TargetImage.IN_FORCE))
        .containsExactly("20 | 2023");
  }
}
