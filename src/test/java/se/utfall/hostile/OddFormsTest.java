package se.utfall.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.gold.FollowUp;
import se.utfall.silver.Answer;
import se.utfall.silver.Rejected;

/** Forms that can be read and hold odd answers: each is read, rejected or asked about, and said. */
class OddFormsTest {
  private static final String HEADER = "bidragsår;bidragsmottagare;frågenr;fråga;svar\n";
  private static final String DECISION =
      "Bidragsår;Mottagare;Ansökt belopp (kr);Beviljat belopp (kr);Beslutsdatum\n";
  private static final String UNUSED = ";1.3;Oanvänt belopp (kr);";
  private static final String AGAIN = " | Begär in uppgiften på nytt.";
  private static final String KRONOR = " | ett belopp i kronor, noll eller mer" + AGAIN;
  private static final String WHOLE =
      " | Filen slutar utan radslut, så svaret kan vara avhugget. Kontrollera att filen är hel,"
          + " avsluta sista raden och leverera den igen.";

  private static Given all;

  @BeforeAll
  static void deliver() {
    Delivered delivered =
        new Delivered()
            .alone(
                "cut.csv", HEADER + unused("Skåne", "5") + "2024;Region Halland" + UNUSED + "1 325")
            .alone("before.csv", HEADER + unused("Skåne", "5") + "2024;Region Halland" + UNUSED)
            .alone(
                "ragged.csv", HEADER + unused("Skåne", "5") + "2024;Region Halland;1.3;Oanvänt be")
            .alone("date.csv", DECISION + "2024;Region Halland;1;2;2024-05-21")
            .alone("cut-date.csv", DECISION + "2024;Region Halland;1;2;2024-05-2")
            .alone("total.csv", withCutTotal())
            .alone("amounts.csv", oddAmounts())
            .alone("scores.csv", oddScores());
    all = delivered.given();
  }

  private static String withCutTotal() {
    String text = Demo.text("aterrapportering_2021.csv", Demo.WINDOWS);
    return text.substring(0, text.indexOf("29 500 000;19") + 6) + ";;".repeat(8);
  }

  private static String oddAmounts() {
    return HEADER
        + unused("Stockholm", "1.234.567")
        + unused("Uppsala", "1 234 567:-")
        + unused("Sörmland", "..")
        + unused("Östergötland", "-")
        + unused("Jönköpings län", "uppgift saknas")
        + unused("Kronoberg", "12,5 %")
        + unused("Kalmar län", "1.234")
        + unused("Gotland", "1,234")
        + unused("Blekinge", "-5 000")
        + unused("Skåne", "2 137 882,50 kr")
        + unused("Halland", "5 tkr");
  }

  private static String oddScores() {
    String score = "4.1;Arbetet bedrivits enligt plan";
    return HEADER
        + asked("Skåne", score, "0")
        + asked("Halland", score, "6")
        + asked("Gotland", score, "4,5")
        + asked("Blekinge", score, "4.5")
        + asked("Kronoberg", score, "5");
  }

  private static String unused(String region, String answer) {
    return "2024;Region " + region + UNUSED + answer + "\n";
  }

  private static String asked(String region, String question, String answer) {
    return "2024;Region " + region + ";" + question + ";" + answer + "\n";
  }

  private static List<String> answers(String file) {
    return all
        .lines(
            Answer.TABLE,
            Answer.DELIVERY,
            Answer.REGION_NAME,
            Answer.QUESTION,
            Answer.NUMBER,
            Answer.STATUS)
        .stream()
        .filter(line -> line.startsWith(file + " | "))
        .map(line -> line.substring(file.length() + 3))
        .toList();
  }

  private static List<String> rejected(String file) {
    return rejected(all).stream().filter(line -> line.contains(" | " + file + ", rad ")).toList();
  }

  private static List<String> rejected(Given given) {
    return given.lines(
        Rejected.TABLE,
        Rejected.RULE,
        Rejected.ADDRESS,
        Rejected.FOUND,
        Rejected.EXPECTED,
        Rejected.REMEDY);
  }

  private static Stream<String> followUps(Given given) {
    return given
        .lines(FollowUp.TABLE, FollowUp.REGION_NAME, FollowUp.RULE, FollowUp.WORDING)
        .stream()
        .map(line -> line.replace('\u00a0', '_'))
        .filter(line -> !line.contains("| left-out |"));
  }

  @Test
  void anAmountCutInTheMiddleIsNotBelieved() {

    assertThat(answers("cut.csv"))
        .containsExactlyInAnyOrder(
            "Region Skåne | amount.unused | 5 | reported",
            "Region Halland | amount.unused | 1325 | unreadable");
    assertThat(rejected("cut.csv"))
        .containsExactly(
            "cut-short | cut.csv, rad 3, kolumn 5 | 1 325 | ett belopp i kronor, noll eller mer"
                + WHOLE);
  }

  @Test
  void anAnswerCutBeforeItBeganIsNoMissingAnswer() {
    assertThat(rejected("before.csv"))
        .containsExactly(
            "cut-short | before.csv, rad 3, kolumn 5 |  | ett belopp i kronor, noll eller mer"
                + WHOLE);
  }

  @Test
  void aRowCutInTheMiddleIsRagged() {
    assertThat(answers("ragged.csv"))
        .containsExactly("Region Skåne | amount.unused | 5 | reported");
    assertThat(rejected("ragged.csv"))
        .containsExactly(
            "ragged-row | ragged.csv, rad 3, kolumn 1 | 2024 | Region Halland | 1.3 | Oanvänt be |"
                + "  | lika många fält som rubriker | Rätta raden i filen och leverera den igen.");
  }

  @Test
  void aDateAtTheEndShowsThatItIsWhole() {
    assertThat(rejected("date.csv")).isEmpty();
    assertThat(rejected("cut-date.csv"))
        .containsExactly(
            "not-date | cut-date.csv, rad 2, kolumn 5 | 2024-05-2 | ett datum, åååå-mm-dd" + AGAIN);
  }

  @Test
  void aTotalCutInTheMiddleDiffersFromItsRows() {
    assertThat(rejected("total.csv"))
        .contains(
            "total-differs | total.csv, rad 29, kolumn 3 | 29 500 | radernas summa"
                + " 29\u00a0500\u00a0000\u00a0kr | Kontrollera att inga rader saknas och att varje"
                + " belopp är rätt läst.");
  }

  @Test
  void oddAmountsAreReadWhereTheyCanBeReadInOneWayOnly() {
    assertThat(answers("amounts.csv"))
        .extracting(line -> line.replace(" | amount.unused", ""))
        .containsExactlyInAnyOrder(
            "Region Stockholm | 1234567 | reported",
            "Region Uppsala | 1234567 | reported",
            "Region Sörmland | - | missing",
            "Region Östergötland | - | missing",
            "Region Jönköpings län | - | missing",
            "Region Kronoberg | - | unreadable",
            "Region Kalmar län | - | unreadable",
            "Region Gotland | - | unreadable",
            "Region Blekinge | -5000 | unreadable",
            "Region Skåne | 2137882.5 | reported",
            "Region Halland | - | unreadable");
    assertThat(rejected("amounts.csv"))
        .containsExactlyInAnyOrder(
            "not-kronor | amounts.csv, rad 7, kolumn 5 | 12,5 %" + KRONOR,
            "not-kronor | amounts.csv, rad 8, kolumn 5 | 1.234" + KRONOR,
            "not-kronor | amounts.csv, rad 9, kolumn 5 | 1,234" + KRONOR,
            "negative-amount | amounts.csv, rad 10, kolumn 5 | -5 000" + KRONOR,
            "not-kronor | amounts.csv, rad 12, kolumn 5 | 5 tkr" + KRONOR);
    Given alone = new Delivered().file("amounts.csv", oddAmounts().getBytes(UTF_8)).given();
    assertThat(followUps(alone))
        .contains(
            "Region Sörmland | not-answered | Svaret på frågan ”Oanvänt belopp” saknas. Ange det.",
            "Region Blekinge | not-answered | Svaret på frågan ”Oanvänt belopp” går inte att läsa."
                + " Ange det på nytt.");
  }

  @Test
  void scoresOutsideOneToFiveAreRejected() {
    String expected = " | ett heltal från 1 till 5" + AGAIN;
    assertThat(rejected("scores.csv"))
        .containsExactlyInAnyOrder(
            "not-score | scores.csv, rad 2, kolumn 5 | 0" + expected,
            "not-score | scores.csv, rad 3, kolumn 5 | 6" + expected,
            "not-score | scores.csv, rad 4, kolumn 5 | 4,5" + expected,
            "not-score | scores.csv, rad 5, kolumn 5 | 4.5" + expected);
  }

  @Test
  void moreUnusedThanGrantedAndSharesThatDoNotSumAreAskedAbout() {
    String decision = DECISION + "2024;Region Skåne;100;100;2024-05-21\n";
    String told =
        HEADER
            + unused("Skåne", "101")
            + asked("Skåne", "2.1;Andel av bidraget inom område 1", "60 %")
            + asked("Skåne", "2.2;Andel av bidraget inom område 2", "12,5 %")
            + asked("Skåne", "2.3;Andel av bidraget inom område 3", "25")
            + asked("Skåne", "2.4;Andel av bidraget inom område 4", "0");
    Given given =
        new Delivered()
            .file("beslut.csv", decision.getBytes(UTF_8))
            .file("f.csv", told.getBytes(UTF_8))
            .given();

    assertThat(rejected(given)).isEmpty();
    assertThat(followUps(given))
        .containsExactlyInAnyOrder(
            "Region Skåne | more-than-granted | Det använda eller oanvända beloppet är större än"
                + " det beviljade, 100_kr. Vilket belopp är rätt?",
            "Region Skåne | share-sum | Områdenas andelar summerar till 97,5 procent i stället för"
                + " 100. Ange rätt andelar.");
  }
}
