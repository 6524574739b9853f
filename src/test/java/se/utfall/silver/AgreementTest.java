package se.utfall.silver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.bronze.Cell.Role;
import se.utfall.domain.Source;

/** Money beside the grant. */
class AgreementTest {
  private static Form list(String file) {
    return Form.of(file).list(Source.AGREEMENT, "overenskommelse");
  }

  private static Form row(Form list, int row, String region, String amount) {
    return list.row(
        row,
        "mottagare",
        "Mottagare " + row,
        "region_code",
        region,
        "belopp_kr",
        amount,
        "ändamål",
        "stöd",
        "status",
        "avtalad",
        "källa",
        "avtalet");
  }

  private static final Form LIST = list("a.csv");

  static {
    row(LIST, 2, "00", "85000000");
    row(LIST, 3, "", "1 500 000 kr");
    row(LIST, 4, "24", "0");
    row(LIST, 5, "0024", "-5");
    row(LIST, 6, "Region Halland", "");
    row(LIST, 7, "99", "1");
    row(LIST, 8, "0180", "1");
    row(LIST, 9, "12 Hallands län", "1");
    row(LIST, 10, "03", "cirka 5");
    row(LIST, 11, "", "..");
    LIST.row(
        Role.RAGGED, 12, "", "SKR", "", "04", "", "5", "", "stöd", "", "extra", "", "", "", "x");
    LIST.row(Role.TOTAL, 13, "mottagare", "Summa", "belopp_kr", "7");
  }

  @Test
  void aRecipientMayBeARegionTheNationOrNeither() {
    assertThat(
            Form.given(LIST)
                .lines(
                    Agreement.TABLE,
                    Agreement.RECIPIENT,
                    Agreement.REGION_CODE,
                    Agreement.REGION_NAME,
                    Agreement.YEAR,
                    Agreement.AMOUNT_SEK,
                    Agreement.PURPOSE,
                    Agreement.STATUS,
                    Agreement.CITED))
        .containsExactlyInAnyOrder(
            "Mottagare 2 | 00 | Riket | 2021 | 85000000 | stöd | avtalad | avtalet",
            "Mottagare 3 | - | - | 2021 | 1500000 | stöd | avtalad | avtalet",
            "Mottagare 4 | 24 | Region Västerbotten | 2021 | 0 | stöd | avtalad | avtalet",
            "Mottagare 5 | 24 | Region Västerbotten | 2021 | - | stöd | avtalad | avtalet",
            "Mottagare 6 | 13 | Region Halland | 2021 | - | stöd | avtalad | avtalet",
            "Mottagare 10 | 03 | Region Uppsala | 2021 | - | stöd | avtalad | avtalet",
            "Mottagare 11 | - | - | 2021 | - | stöd | avtalad | avtalet");
  }

  @Test
  void whatNamesNoRegionOrHoldsNoAmountIsRejected() {
    String region = " | en region eller riket, med kod och namn som hör ihop | 0 | 2021";
    String amount = " | ett belopp i kronor | 0 | 2021";
    assertThat(
            Form.given(LIST)
                .lines(
                    Rejected.TABLE,
                    Rejected.RULE,
                    Rejected.ADDRESS,
                    Rejected.FOUND,
                    Rejected.EXPECTED,
                    Rejected.ANSWERS,
                    Rejected.GRANT_YEAR))
        .containsExactlyInAnyOrder(
            "unreadable-number | a.csv, rad 5, kolumn 1 | -5 | ett belopp i kronor | 0 | 2021",
            "unknown-region | a.csv, rad 7, kolumn 1 | 99" + region,
            "unknown-region | a.csv, rad 8, kolumn 1 | 0180" + region,
            "unknown-region | a.csv, rad 9, kolumn 1 | 12 Hallands län" + region,
            "unreadable-number | a.csv, rad 10, kolumn 1 | cirka 5" + amount,
            "unreadable-number | a.csv, rad 11, kolumn 1 | .." + amount,
            "ragged-row | a.csv, rad 12, kolumn 1 | SKR | 04 | 5 | stöd | extra |  | x | lika många"
                + " fält som rubriker | 0 | 2021");
  }

  @Test
  void aLaterListTakesThePlaceOfTheEarlierWhole() {
    Form first = row(row(list("first").knownFrom("2021-01-29"), 2, "00", "1"), 3, "24", "2");
    Form second = row(list("second").knownFrom("2021-06-01").constructed("*"), 2, "00", "3");

    assertThat(standing(first, second)).containsExactly("second | 00 | 3 | true");
    assertThat(
            Form.given(first, second)
                .asOf("2021-02-01")
                .lines(Agreement.TABLE, Agreement.DELIVERY, Agreement.AMOUNT_SEK))
        .containsExactlyInAnyOrder("first | 1", "first | 2");
  }

  private static List<String> standing(Form... forms) {
    return Form.given(forms)
        .lines(
            Agreement.TABLE,
            Agreement.DELIVERY,
            Agreement.REGION_CODE,
            Agreement.AMOUNT_SEK,
            Agreement.CONSTRUCTED);
  }

  @Test
  void anAmountRestsOnTheCellsOfItsRow() {
    assertThat(
            Form.given(row(list("a.csv"), 2, "00", "1"))
                .lines(Agreement.TABLE, ListRow.ADDRESS, Agreement.CELL, Agreement.CELLS))
        .containsExactly(
            "a.csv, rad 2, kolumn 1 | a.csv//2/1 | [a.csv//2/1, a.csv//2/2, a.csv//2/3, a.csv//2/4,"
                + " a.csv//2/5, a.csv//2/6]");
  }

  @Test
  void aListIsNoFormAndAFormNoList() {
    assertThat(Form.given(LIST).lines(Answer.TABLE, Answer.CELL)).isEmpty();
    assertThat(
            Form.given(Form.of("form").answer(2, "Region Halland", Form.GRANTED, "5"))
                .lines(Agreement.TABLE, Agreement.CELL))
        .isEmpty();
  }
}
