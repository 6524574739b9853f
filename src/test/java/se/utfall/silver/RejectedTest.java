package se.utfall.silver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.bronze.Cell;
import se.utfall.bronze.Cell.Role;

/** What could not be used: where it stands, what was found and expected, and what to do. */
class RejectedTest {
  private static final String YEAR = Form.YEAR;
  private static final String REGION = Form.REGION;
  private static final String AGAIN = "Begär in uppgiften på nytt.";

  private static List<String> rejected(Form... forms) {
    return Form.given(forms)
        .lines(
            Rejected.TABLE,
            Rejected.RULE,
            Rejected.ADDRESS,
            Rejected.FOUND,
            Rejected.EXPECTED,
            Rejected.REMEDY,
            Rejected.ANSWERS,
            Rejected.REGION_NAME,
            Rejected.GRANT_YEAR,
            Rejected.QUESTION);
  }

  private static String line(Object... parts) {
    return String.join(" | ", List.of(parts).stream().map(Object::toString).toList());
  }

  @Test
  void rowsThatCannotBePlacedAreRejectedOnceEach() {
    String region = "en regions namn enligt conf/regions.csv";
    assertThat(
            rejected(
                Form.of("a.csv")
                    .row(
                        2,
                        YEAR,
                        "2023",
                        REGION,
                        "Region Hallland",
                        "sökt",
                        "5",
                        "oanvänt",
                        "x",
                        "orsak",
                        "")
                    .row(3, YEAR, "2023", REGION, "vastra gotaland", "sökt", "5")
                    .row(4, YEAR, "2023", REGION, " ", "sökt", "5", "beviljat", "5")
                    .row(5, YEAR, "i fjol", REGION, "Region Halland", "sökt", "5")
                    .row(Role.RAGGED, 6, "", "2023", "", "Region Halland", "", "", "", "5")
                    .row(7, YEAR, "2023", REGION, "Region Skåne", "sökt", "5")))
        .containsExactlyInAnyOrder(
            line(
                "unknown-region",
                "a.csv, rad 2, kolumn 2",
                "Region Hallland",
                region,
                "Menas Region Halland? Rätta filen eller lägg till stavningen som alias i"
                    + " conf/regions.csv.",
                2,
                "-",
                2023,
                "-"),
            line(
                "unknown-region",
                "a.csv, rad 3, kolumn 2",
                "vastra gotaland",
                region,
                "Menas Västra Götaland? Rätta filen eller lägg till stavningen som alias i"
                    + " conf/regions.csv.",
                1,
                "-",
                2023,
                "-"),
            line(
                "no-region",
                "a.csv, rad 4, kolumn 2",
                " ",
                region,
                "Ange regionen i filen.",
                2,
                "-",
                2023,
                "-"),
            line(
                "no-grant-year",
                "a.csv, rad 5, kolumn 1",
                "i fjol",
                "ett bidragsår, fyra siffror",
                "Rätta raden i filen och leverera den igen.",
                1,
                "Region Halland",
                "-",
                "-"),
            line(
                "ragged-row",
                "a.csv, rad 6, kolumn 1",
                "2023 | Region Halland |  | 5",
                "lika många fält som rubriker",
                "Rätta raden i filen och leverera den igen.",
                3,
                "-",
                "-",
                "-"));
  }

  @Test
  void questionsOutsideTheLongFormAndCellsOutsideTheTableAreRejected() {
    String known = "en fråga eller kolumn som layouten känner, med samma nummer och text";
    String add = "Rätta filen, eller lägg till frågan i formulärets fil under conf/layouts/.";
    Form renumbered =
        Form.of("2024.csv")
            .layout("aterrapportering_2024")
            .row(
                2,
                "bidragsår",
                "2024",
                "bidragsmottagare",
                "Region Halland",
                "frågenr",
                "1.2",
                "fråga",
                "Oanvänt belopp (kr)",
                "",
                "1 325 960")
            .row(
                3,
                "bidragsår",
                "2024",
                "bidragsmottagare",
                "Region Halland",
                "frågenr",
                "1.3",
                "fråga",
                "Oanvänt belopp (kr)",
                "1.3 Oanvänt belopp (kr)",
                "1 325 960");
    Form beside =
        Form.of("b.csv").row(2, YEAR, "2023", REGION, "Region Halland", "", "se bilaga", "", "");
    assertThat(rejected(renumbered, beside))
        .containsExactlyInAnyOrder(
            line(
                "unknown-question",
                "2024.csv, rad 2, kolumn 5",
                "1.2 Oanvänt belopp (kr)",
                known,
                add,
                1,
                "Region Halland",
                2024,
                "-"),
            line(
                "outside-table",
                "b.csv, rad 2, kolumn 3",
                "se bilaga",
                known,
                add,
                1,
                "Region Halland",
                2023,
                "-"));
  }

  @Test
  void unreadableAnswersSayWhatWouldHaveBeenReadable() {
    assertThat(
            rejected(
                Form.of("a.csv")
                    .typed(2, "sökt", Cell.Type.TEXT, "ca 5")
                    .typed(3, "oanvänt", Cell.Type.TEXT, "-5")
                    .typed(4, "procent", Cell.Type.TEXT, "101 %")
                    .typed(5, "bråk", Cell.Type.NUMBER, "55")
                    .typed(6, "utbildat", Cell.Type.TEXT, "delvis")
                    .typed(7, "betyg", Cell.Type.TEXT, "6")
                    .typed(8, "dag", Cell.Type.TEXT, "2023-02-30")
                    .typed(9, "beviljat", Cell.Type.ERROR, "#N/A")
                    .typed(10, "orsak", Cell.Type.TEXT, "..")))
        .containsExactlyInAnyOrder(
            unreadable(
                "not-kronor", 2, "ca 5", "ett belopp i kronor, noll eller mer", "amount.applied"),
            unreadable(
                "negative-amount", 3, "-5", "ett belopp i kronor, noll eller mer", "amount.unused"),
            unreadable(
                "not-percent",
                4,
                "101 %",
                "en andel mellan 0 och 100 procent",
                "area.psychiatric_ambulances"),
            unreadable(
                "not-percent", 5, "55", "en andel mellan 0 och 1", "area.assessment_methods"),
            unreadable(
                "not-yes-no",
                6,
                "delvis",
                "ja eller nej, så som formuläret skriver dem",
                "adaptation.training"),
            unreadable("not-score", 7, "6", "ett heltal från 1 till 5", "assessment.plan"),
            unreadable("not-date", 8, "2023-02-30", "ett datum, åååå-mm-dd", "decision_date"),
            unreadable(
                "error-cell", 9, "#N/A", "ett belopp i kronor, noll eller mer", "amount.granted"));
  }

  private static String unreadable(
      String rule, int row, String found, String expected, String question) {
    String address = "a.csv, rad %d, kolumn 3".formatted(row);
    return line(rule, address, found, expected, AGAIN, 1, "Region Halland", 2023, question);
  }

  @Test
  void totalsAreHeldAgainstTheRowsAboveThem() {
    String check = "Kontrollera att inga rader saknas och att varje belopp är rätt läst.";
    Form form =
        Form.of("a.csv")
            .row(
                2,
                YEAR,
                "2023",
                REGION,
                "Region Halland",
                "sökt",
                "1 000",
                "beviljat",
                "1 000",
                "oanvänt",
                "10",
                "procent",
                "5")
            .row(
                3,
                YEAR,
                "2023",
                REGION,
                "Region Skåne",
                "sökt",
                "500,50",
                "beviljat",
                "",
                "oanvänt",
                "..",
                "procent",
                "6")
            .row(
                Role.TOTAL,
                4,
                YEAR,
                "",
                REGION,
                "Summa",
                "sökt",
                "1 500,50 kr",
                "beviljat",
                "1 001",
                "oanvänt",
                "tio",
                "procent",
                "7");
    Form without =
        Form.of("b.csv")
            .row(2, YEAR, "2024", REGION, "Region Halland", "sökt", "7")
            .row(Role.TOTAL, 3, YEAR, "", REGION, "Summa", "sökt", "");
    assertThat(rejected(form, without))
        .containsExactlyInAnyOrder(
            line(
                "total-differs",
                "a.csv, rad 4, kolumn 4",
                "1 001",
                "radernas summa 1\u00a0000\u00a0kr",
                check,
                0,
                "-",
                "-",
                "amount.granted"),
            line(
                "total-differs",
                "a.csv, rad 4, kolumn 5",
                "tio",
                "radernas summa 10\u00a0kr",
                check,
                0,
                "-",
                "-",
                "amount.unused"));
  }

  @Test
  void bothSidesOfAConflictAreShown() {
    String which = "Ta reda på vilket svar som gäller och leverera det som en rättelse.";
    String single = "ett enda svar per region, bidragsår och fråga";
    assertThat(
            rejected(
                Form.of("a.csv").answer(2, "Region Halland", "oanvänt", "5"),
                Form.of("b.csv").answer(7, "Hallands län", "oanvänt", "6")))
        .containsExactlyInAnyOrder(
            line(
                "conflict",
                "a.csv, rad 2, kolumn 3",
                "5",
                single,
                which,
                1,
                "Region Halland",
                2023,
                "amount.unused"),
            line(
                "conflict",
                "b.csv, rad 7, kolumn 3",
                "6",
                single,
                which,
                1,
                "Region Halland",
                2023,
                "amount.unused"));
  }
}
