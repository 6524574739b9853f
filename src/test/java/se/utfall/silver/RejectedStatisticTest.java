package se.utfall.silver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.bronze.RawRemark;

/** What of statistics files could not be used, with how many values it holds back. */
class RejectedStatisticTest {
  private static final String U = "U79133";

  private static List<String> rejected(Observed... files) {
    return rejected(Observed.given(files));
  }

  private static List<String> rejected(Given given) {
    return given.lines(
        Rejected.TABLE,
        Rejected.RULE,
        Rejected.ADDRESS,
        Rejected.FOUND,
        Rejected.EXPECTED,
        Rejected.ANSWERS);
  }

  @Test
  void eachTextThatCannotBePlacedIsOneRowInAFile() {
    String indicator = "en indikator som är deklarerad";
    String region = "riket, en region eller en kommun";
    String period = "ett år, en månad eller ett kvartal";
    String sex = "totalt, kvinnor eller män";
    String age = "en ålder, och bara för folkmängden";
    assertThat(
            rejected(
                Observed.file("a.csv")
                    .value("U00000", "01", "2019", "1")
                    .value("U00000", "03", "2019", "1")
                    .value("U00000", "9999", "2019", "1")
                    .value(U, "9999", "2019", "1")
                    .value(U, "9999", "2018", "1")
                    .value(U, "12 Hallands län", "2018", "1")
                    .value(U, "01", "19", "1")
                    .value(U, "03", "19", "1")
                    .value(U, "0180", "19", "1")
                    .value(U, "01", "2019", "1")
                    .sex("annat")
                    .value(U, "01", "2019", "1")
                    .age("80+ år")
                    .value("folkmängd", "01", "2019M12", "1")
                    .value("folkmängd", "01", "2019", "1")
                    .age("vuxna"),
                Observed.file("b.csv").value(U, "9999", "2019", "1")))
        .containsExactlyInAnyOrder(
            "undeclared-indicator | a.csv, value 1 | U00000 | " + indicator + " | 0",
            "unknown-region | a.csv, value 4 | 9999 | " + region + " | 0",
            "unknown-region | a.csv, value 6 | 12 Hallands län | " + region + " | 0",
            "unknown-period | a.csv, value 7 | 19 | " + period + " | 2",
            "unknown-sex | a.csv, value 10 | annat | " + sex + " | 1",
            "unknown-age | a.csv, value 11 | 80+ år | " + age + " | 1",
            "unknown-period | a.csv, value 12 | 2019M12 | " + period + " | 1",
            "unknown-age | a.csv, value 13 | vuxna | " + age + " | 1",
            "unknown-region | b.csv, value 1 | 9999 | " + region + " | 0");
  }

  @Test
  void whatIsComputedHereIsNoFilesToDeliver() {
    assertThat(
            rejected(
                Observed.file("a.csv").value("bidrag_beviljat_per_invanare", "01", "2019", "1")))
        .containsExactly(
            "undeclared-indicator | a.csv, value 1 | bidrag_beviljat_per_invanare | en indikator"
                + " som är deklarerad | 0");
  }

  @Test
  void municipalitiesAndMissingValuesAreNoFault() {
    assertThat(
            rejected(
                Observed.file("a.csv")
                    .value(U, "0180", "2019", "1")
                    .value(U, "0180", "i fjol", "1")
                    .value(U, "0114 Upplands Väsby", "2019", "x")
                    .sex("annat")
                    .value(U, "01", "2019", "")
                    .value(U, "03", "2019", "")
                    .marked("Private")))
        .isEmpty();
  }

  @Test
  void everyUnreadableOrContradictoryValueIsARow() {
    String number = "ett tal, eller ett ord som conf/statistics.yaml känner";
    String single = "ett enda värde för indikator, område, period och kön";
    assertThat(
            rejected(
                Observed.file("a.csv")
                    .value(U, "01", "2019", "12 %")
                    .value(U, "03", "2019", "5")
                    .marked("preliminary")
                    .value(U, "04", "2019", "5")
                    .value("folkmängd", "01", "2019", "5.5"),
                Observed.file("b.csv").value(U, "04", "2019", "6"),
                Observed.file("c.csv").value(U, "04", "2018", "6"),
                Observed.file("d.csv").value(U, "04", "2018", "6")))
        .containsExactlyInAnyOrder(
            "unreadable-value | a.csv, value 1 | 12 % | " + number + " | 1",
            "unreadable-value | a.csv, value 2 | 5 | " + number + " | 1",
            "unreadable-value | a.csv, value 4 | 5.5 | " + number + " | 1",
            "conflicting-values | a.csv, value 3 | 5 | " + single + " | 1",
            "conflicting-values | b.csv, value 1 | 6 | " + single + " | 1");
  }

  @Test
  void whatAFileSaysAgainstItselfIsSaid() {
    assertThat(
            rejected(
                Observed.file("a.json")
                    .remark(RawRemark.COUNT_DIFFERS, "/count", "7", "8")
                    .remark(RawRemark.THIS_PAGE, "/next_page", "page 1", ""),
                Observed.file("b.csv")
                    .value(U, "01", "2019", "80")
                    .remark(RawRemark.UNENDED_ROW, "value 1", "80", "")))
        .containsExactlyInAnyOrder(
            "count-differs | a.json, /count | 7 | antalet 8 | 0",
            "unended-row | b.csv, value 1 | 80 | ett radslut efter filens sista värde, som annars"
                + " kan vara avklippt | 0",
            "unreadable-value | b.csv, value 1 | 80 | ett tal, eller ett ord som"
                + " conf/statistics.yaml känner | 1");
  }

  @Test
  void aNextPageIsAskedForUntilItIsThere() {
    Observed first =
        Observed.file("1.json").remark(RawRemark.NEXT_PAGE, "/next_page", "data?page=2", "");
    Observed second =
        Observed.file("2.json")
            .knownFrom("2024-02-01")
            .remark(RawRemark.THIS_PAGE, "/previous_page", "data?page=2", "")
            .remark(RawRemark.NEXT_PAGE, "/next_page", "data?page=3", "");
    Observed third =
        Observed.file("3.json").remark(RawRemark.THIS_PAGE, "/previous_page", "data?page=3", "");
    String missing = " | att nästa sida också är levererad | 0";

    assertThat(rejected(first, second))
        .containsExactly("next-page | 2.json, /next_page | data?page=3" + missing);
    assertThat(rejected(first, second, third)).isEmpty();
    assertThat(rejected(Observed.given(first, second, third).asOf("2024-01-31")))
        .containsExactly("next-page | 1.json, /next_page | data?page=2" + missing);
  }

  @Test
  void theRemedyFitsTheRule() {
    assertThat(
            Observed.given(
                    Observed.file("a.csv")
                        .value("U00000", "01", "2019", "1")
                        .value(U, "9999", "2019", "1")
                        .value(U, "01", "19", "1")
                        .value(U, "01", "2019", "12 %")
                        .remark(RawRemark.NEXT_PAGE, "/next_page", "data?page=2", ""))
                .lines(Rejected.TABLE, Rejected.RULE, Rejected.REMEDY))
        .containsExactlyInAnyOrder(
            "undeclared-indicator | Lägg till den under conf/indicators/ om den ska användas.",
            "unknown-region | Värdena är lagda åt sidan. Lägg till namnet i conf/regions.csv om det"
                + " är en region.",
            "unknown-period | Lägg till ordet i conf/statistics.yaml, eller rätta filen.",
            "unreadable-value | Hämta filen på nytt, eller fråga den som har lämnat ut den.",
            "next-page | Hämta nästa sida och lägg den bland filerna.");
  }
}
