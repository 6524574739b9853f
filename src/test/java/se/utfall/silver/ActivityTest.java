package se.utfall.silver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.domain.Source;

/** Examples of what regions do. */
class ActivityTest {
  private static Form row(Form list, int row, String code, String name) {
    return list.row(
        row,
        "region_code",
        code,
        "region",
        name,
        "insatsområde",
        "utbildning",
        "insats",
        "insats " + row,
        "källa",
        "kap. 9");
  }

  private static final Form LIST = Form.of("a.csv").list(Source.ACTIVITY, "insatser");

  static {
    row(LIST, 2, "14", "Västra Götalandsregionen");
    row(LIST, 3, "14", "VGR");
    row(LIST, 4, "14", "");
    row(LIST, 5, "", "Region Västerbotten");
    row(LIST, 6, "14", "Region Halland");
    row(LIST, 7, "99", "");
    row(LIST, 8, "", "");
    row(LIST, 9, "", "Hallnad");
  }

  private static final Given GIVEN = Form.given(LIST);

  @Test
  void theRegionIsThatOfItsCodeAndName() {
    assertThat(
            GIVEN.lines(
                Activity.TABLE,
                Activity.ACTIVITY,
                Activity.REGION_CODE,
                Activity.REGION_NAME,
                Activity.YEAR,
                Activity.AREA,
                Activity.CITED))
        .containsExactlyInAnyOrder(
            "insats 2 | 14 | Västra Götalandsregionen | 2021 | utbildning | kap. 9",
            "insats 3 | 14 | Västra Götalandsregionen | 2021 | utbildning | kap. 9",
            "insats 4 | 14 | Västra Götalandsregionen | 2021 | utbildning | kap. 9",
            "insats 5 | 24 | Region Västerbotten | 2021 | utbildning | kap. 9",
            "insats 8 | - | - | 2021 | utbildning | kap. 9");
  }

  @Test
  void anExampleOfNoRegionIsRejectedByWhatItsRowSays() {
    assertThat(GIVEN.lines(Rejected.TABLE, Rejected.RULE, Rejected.ADDRESS, Rejected.FOUND))
        .containsExactlyInAnyOrder(
            "unknown-region | a.csv, rad 6, kolumn 1 | 14 Region Halland",
            "unknown-region | a.csv, rad 7, kolumn 1 | 99",
            "unknown-region | a.csv, rad 8, kolumn 1 | ",
            "unknown-region | a.csv, rad 9, kolumn 1 | Hallnad");
  }
}
