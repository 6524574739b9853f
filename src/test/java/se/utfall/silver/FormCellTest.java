package se.utfall.silver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.bronze.Cell;
import se.utfall.bronze.RawCell;
import se.utfall.declared.LayoutColumn;

/** What a cell says, by its own type and the unit its form writes it in; and whose it is. */
class FormCellTest {
  private static final String YEAR = Form.YEAR;
  private static final String REGION = Form.REGION;

  private final Form form = Form.of("form.csv");
  private final List<String> expected = new ArrayList<>();

  @Test
  void answersAreReadByTheUnitOfTheirColumn() {
    amounts();
    shares();
    fractions();
    scores();
    choices();
    words();
    Given given = Form.given(form);
    List<String> answers =
        given
            .lines(
                FormCell.TABLE,
                LayoutColumn.MEANS,
                RawCell.LABEL,
                RawCell.TYPE,
                RawCell.TEXT,
                ReadAnswer.NUMBER,
                ReadAnswer.STATUS)
            .stream()
            .filter(line -> line.startsWith("answer | "))
            .toList();
    assertThat(answers).containsExactlyInAnyOrderElementsOf(expected);
  }

  private void amounts() {
    reads("oanvänt", Cell.Type.TEXT, "1\u00a0325\u00a0960 kr", "1325960 | reported");
    reads("oanvänt", Cell.Type.TEXT, "0", "0 | reported");
    reads("oanvänt", Cell.Type.TEXT, "-5", "-5 | unreadable");
    reads("oanvänt", Cell.Type.TEXT, "1.234", "- | unreadable");
    reads("oanvänt", Cell.Type.TEXT, "ca 5 000", "- | unreadable");
    reads("oanvänt", Cell.Type.BLANK, "", "- | missing");
    reads("oanvänt", Cell.Type.TEXT, " \u00a0", "- | missing");
    reads("oanvänt", Cell.Type.TEXT, "-", "- | missing");
    reads("oanvänt", Cell.Type.TEXT, "..", "- | missing");
    reads("oanvänt", Cell.Type.TEXT, "Uppgift  saknas ", "- | missing");
    reads("oanvänt", Cell.Type.NUMBER, "1325960.5", "1325960.5 | reported");
    reads("oanvänt", Cell.Type.NUMBER, "1.234", "1.234 | reported");
    reads("oanvänt", Cell.Type.NUMBER, "-1", "-1 | unreadable");
    reads("oanvänt", Cell.Type.BOOLEAN, "TRUE", "- | unreadable");
    reads("oanvänt", Cell.Type.ERROR, "#N/A", "- | unreadable");
    reads("oanvänt", Cell.Type.ERROR, "", "- | unreadable");
    reads("oanvänt", Cell.Type.PERCENT, "0.125", "- | unreadable");
    reads("oanvänt", Cell.Type.CUT, "1 325", "1325 | unreadable");
    reads("oanvänt", Cell.Type.CUT, "", "- | unreadable");
  }

  private void shares() {
    reads("procent", Cell.Type.TEXT, "12,5 %", "12.5 | reported");
    reads("procent", Cell.Type.TEXT, "0", "0 | reported");
    reads("procent", Cell.Type.NUMBER, "100", "100 | reported");
    reads("procent", Cell.Type.NUMBER, "100.5", "100.5 | unreadable");
    reads("procent", Cell.Type.TEXT, "−1 %", "-1 | unreadable");
    reads("procent", Cell.Type.TEXT, "hälften", "- | unreadable");
    reads("procent", Cell.Type.BLANK, "", "- | missing");
    reads("procent", Cell.Type.PERCENT, "0.55", "55 | reported");
    reads("procent", Cell.Type.PERCENT, "1.1", "110 | unreadable");
  }

  private void fractions() {
    reads("bråk", Cell.Type.NUMBER, "0.55", "55 | reported");
    reads("bråk", Cell.Type.TEXT, "0,55", "55 | reported");
    reads("bråk", Cell.Type.NUMBER, "0.3333333333333333", "33.3333 | reported");
    reads("bråk", Cell.Type.NUMBER, "1", "100 | reported");
    reads("bråk", Cell.Type.NUMBER, "0", "0 | reported");
    reads("bråk", Cell.Type.TEXT, "90 %", "90 | reported");
    reads("bråk", Cell.Type.NUMBER, "55", "5500 | unreadable");
    reads("bråk", Cell.Type.TEXT, "110 %", "110 | unreadable");
    reads("bråk", Cell.Type.TEXT, "hälften", "- | unreadable");
    reads("bråk", Cell.Type.BLANK, "", "- | missing");
    reads("bråk", Cell.Type.PERCENT, "0.55", "55 | reported");
  }

  private void scores() {
    reads("betyg", Cell.Type.TEXT, "4", "4 | reported");
    reads("betyg", Cell.Type.NUMBER, "5.0", "5 | reported");
    reads("betyg", Cell.Type.TEXT, "1", "1 | reported");
    reads("betyg", Cell.Type.TEXT, "0", "0 | unreadable");
    reads("betyg", Cell.Type.TEXT, "6", "6 | unreadable");
    reads("betyg", Cell.Type.TEXT, "3,5", "3.5 | unreadable");
    reads("betyg", Cell.Type.NUMBER, "3.5", "3.5 | unreadable");
    reads("betyg", Cell.Type.TEXT, "4-5", "- | unreadable");
    reads("betyg", Cell.Type.TEXT, "..", "- | missing");
    reads("betyg", Cell.Type.PERCENT, "4", "- | unreadable");
  }

  private void choices() {
    reads("utbildat", Cell.Type.TEXT, "Ja", "1 | reported");
    reads("utbildat", Cell.Type.TEXT, " X ", "1 | reported");
    reads("utbildat", Cell.Type.TEXT, "NEJ", "0 | reported");
    reads("utbildat", Cell.Type.BLANK, "", "0 | reported");
    reads("utbildat", Cell.Type.TEXT, "delvis", "- | unreadable");
    reads("utbildat", Cell.Type.TEXT, "..", "- | missing");
    reads("utbildat", Cell.Type.ERROR, "#REF!", "- | unreadable");
    reads("utbildat", Cell.Type.CUT, "", "0 | unreadable");
  }

  private void words() {
    reads("orsak", Cell.Type.TEXT, "Försenad start", "- | reported");
    reads("orsak", Cell.Type.BLANK, "", "- | missing");
    reads("orsak", Cell.Type.TEXT, "-", "- | missing");
    reads("dag", Cell.Type.TEXT, "2023-05-16", "- | reported");
    reads("dag", Cell.Type.DATE, "2023-05-16", "- | reported");
    reads("dag", Cell.Type.CUT, "2023-05-16", "- | reported");
    reads("dag", Cell.Type.CUT, "2023-05-1", "- | unreadable");
    reads("dag", Cell.Type.TEXT, "2023-02-30", "- | unreadable");
    reads("dag", Cell.Type.TEXT, "i maj", "- | unreadable");
    reads("dag", Cell.Type.BLANK, "", "- | missing");
  }

  private void reads(String label, Cell.Type type, String text, String numberAndStatus) {
    form.typed(2 + expected.size(), label, type, text);
    expected.add(String.join(" | ", "answer", label, type.label(), text, numberAndStatus));
  }

  @Test
  void rowsAreOfTheRegionAndYearTheyName() {
    Given given =
        Form.given(
            Form.of("form.csv")
                .row(2, YEAR, "2023", REGION, "Region Halland")
                .row(3, YEAR, "2023", REGION, "Hallands län")
                .row(4, YEAR, " 2024 ", REGION, "halland")
                .row(5, YEAR, "2023", REGION, "VGR")
                .row(6, YEAR, "2023", REGION, "  Region\u00a0Gävleborg ")
                .row(7, YEAR, "2023", REGION, "Region Ga\u0308vleborg")
                .row(8, YEAR, "2023", REGION, "JÄMTLAND HÄRJEDALEN")
                .row(9, YEAR, "2023", REGION, "Region Hallland")
                .row(10, YEAR, "2023", REGION, "Jamtland")
                .row(11, YEAR, "1923", REGION, "")
                .row(12, YEAR, "", REGION, "Region Halland och Region Skåne"));
    assertThat(
            given.lines(
                FormCell.TABLE,
                RawCell.COLUMN,
                RawCell.ROW,
                FormCell.REGION_CODE,
                FormCell.REGION_NAME,
                FormRow.GRANT_YEAR))
        .filteredOn(line -> line.startsWith("2 | "))
        .containsExactlyInAnyOrder(
            "2 | 2 | 13 | Region Halland | 2023",
            "2 | 3 | 13 | Region Halland | 2023",
            "2 | 4 | 13 | Region Halland | 2024",
            "2 | 5 | 14 | Västra Götalandsregionen | 2023",
            "2 | 6 | 21 | Region Gävleborg | 2023",
            "2 | 7 | 21 | Region Gävleborg | 2023",
            "2 | 8 | 23 | Region Jämtland Härjedalen | 2023",
            "2 | 9 | - | - | 2023",
            "2 | 10 | - | - | 2023",
            "2 | 11 | - | - | -",
            "2 | 12 | - | - | -");
  }
}
