package se.utfall.silver;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.silver.Form.GRANTED;
import static se.utfall.silver.Form.UNUSED;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.bronze.Cell.Role;
import se.utfall.table.Field;

/** Answers held against each other: what counts, what contradicts, what has been corrected. */
class AnswerTest {
  private static final Form FIRST =
      Form.of("first.csv")
          .knownFrom("2024-03-31")
          .answer(2, "Region Halland", UNUSED, "5")
          .answer(3, "Region Skåne", UNUSED, "5")
          .answer(4, "Region Uppsala", UNUSED, "5")
          .answer(5, "Region Gotland", UNUSED, "5")
          .answer(6, "Region Dalarna", UNUSED, "5");

  private static List<String> answers(Given given) {
    return given.lines(
        Answer.TABLE,
        Answer.CELL,
        Answer.REGION_CODE,
        Answer.QUESTION,
        Answer.NUMBER,
        Answer.STATUS,
        Answer.SUPERSEDED);
  }

  @Test
  void everyFieldOfAnAnswerComesFromItsCellAndItsDelivery() {
    Given given =
        Form.given(
            Form.of("beslut.csv")
                .decision()
                .knownFrom("2023-05-01")
                .constructed("amount.*")
                .answer(2, "Hallands län", GRANTED, "1 000 kr"));
    assertThat(given.lines(Answer.TABLE, Answer.TABLE.fields().toArray(Field[]::new)))
        .containsExactly(
            "13 | Region Halland | 2023 | amount.granted | decision | SEK | 1000 | 1 000 kr |"
                + " reported | false | false | true | 2023-05-01 | beslut.csv | beslut.csv//2/3 |"
                + " beslut.csv, rad 2, kolumn 3");
  }

  @Test
  void onlyOneValueCountsAndNoneOfTwo() {
    Form second =
        Form.of("second.csv")
            .knownFrom("2024-04-01")
            .answer(2, "Hallands län", UNUSED, "6")
            .answer(3, "Skåne län", UNUSED, "5,00 kr")
            .answer(4, "Uppsala län", UNUSED, "")
            .answer(5, "Gotlands län", UNUSED, "fem")
            .answer(6, "Dalarnas län", GRANTED, "6");
    assertThat(answers(Form.given(FIRST, second)))
        .containsExactlyInAnyOrder(
            "first.csv//2/3 | 13 | amount.unused | 5 | conflict | false",
            "second.csv//2/3 | 13 | amount.unused | 6 | conflict | false",
            "first.csv//3/3 | 12 | amount.unused | 5 | reported | false",
            "second.csv//3/3 | 12 | amount.unused | 5 | repeated | false",
            "first.csv//4/3 | 03 | amount.unused | 5 | reported | false",
            "second.csv//4/3 | 03 | amount.unused | - | missing | false",
            "first.csv//5/3 | 09 | amount.unused | 5 | reported | false",
            "second.csv//5/3 | 09 | amount.unused | - | unreadable | false",
            "first.csv//6/3 | 20 | amount.unused | 5 | reported | false",
            "second.csv//6/3 | 20 | amount.granted | 6 | reported | false");
  }

  @Test
  void answersToTheSameQuestionOfDifferentKindsDoNotContradict() {
    Given given =
        Form.given(
            Form.of("told.csv").answer(2, "Region Halland", GRANTED, "5"),
            Form.of("decided.csv").decision().answer(2, "Region Halland", GRANTED, "6"),
            Form.of("year.csv")
                .row(2, Form.YEAR, "2022", Form.REGION, "Region Halland", GRANTED, "7"));
    assertThat(answers(given))
        .containsExactlyInAnyOrder(
            "told.csv//2/3 | 13 | amount.granted | 5 | reported | false",
            "decided.csv//2/3 | 13 | amount.granted | 6 | reported | false",
            "year.csv//2/3 | 13 | amount.granted | 7 | reported | false");
  }

  @Test
  void textsAreTheSameButForCaseAndWhiteSpace() {
    Given given =
        Form.given(
            Form.of("a.csv")
                .answer(2, "Region Halland", "orsak", "Försenad start")
                .answer(3, "Region Halland", "orsak", " försenad\u00a0START ")
                .answer(4, "Region Skåne", "orsak", "Försenad start")
                .answer(5, "Region Skåne", "orsak", "Sjukdom"));
    assertThat(answers(given))
        .containsExactlyInAnyOrder(
            "a.csv//2/3 | 13 | unused_reason | - | reported | false",
            "a.csv//3/3 | 13 | unused_reason | - | repeated | false",
            "a.csv//4/3 | 12 | unused_reason | - | conflict | false",
            "a.csv//5/3 | 12 | unused_reason | - | conflict | false");
  }

  /** The correction of Halland is later than what it corrects, that of Skåne was first. */
  private static Given corrected() {
    return Form.given(
        FIRST,
        Form.of("later.csv")
            .correction()
            .knownFrom("2024-05-02")
            .answer(2, "Region Halland", UNUSED, "6")
            .answer(3, "Region Gotland", UNUSED, "5"),
        Form.of("before.csv")
            .correction()
            .knownFrom("2024-02-01")
            .answer(2, "Region Skåne", UNUSED, "7")
            .answer(3, "Region Dalarna", GRANTED, "8"),
        Form.of("last.csv")
            .correction()
            .knownFrom("2024-06-01")
            .answer(2, "Region Halland", UNUSED, "9"),
        Form.of("decided.csv")
            .decision()
            .correction()
            .knownFrom("2024-07-01")
            .answer(2, "Region Uppsala", UNUSED, "10"));
  }

  @Test
  void correctionSupersedesWhicheverCameFirst() {
    assertThat(answers(corrected()))
        .containsExactlyInAnyOrder(
            "first.csv//2/3 | 13 | amount.unused | 5 | reported | true",
            "later.csv//2/3 | 13 | amount.unused | 6 | reported | true",
            "last.csv//2/3 | 13 | amount.unused | 9 | reported | false",
            "first.csv//3/3 | 12 | amount.unused | 5 | reported | true",
            "before.csv//2/3 | 12 | amount.unused | 7 | reported | false",
            "first.csv//4/3 | 03 | amount.unused | 5 | reported | false",
            "decided.csv//2/3 | 03 | amount.unused | 10 | reported | false",
            "first.csv//5/3 | 09 | amount.unused | 5 | reported | true",
            "later.csv//3/3 | 09 | amount.unused | 5 | reported | false",
            "first.csv//6/3 | 20 | amount.unused | 5 | reported | false",
            "before.csv//3/3 | 20 | amount.granted | 8 | reported | false");
  }

  @Test
  void whatWasNotKnownSupersedesNothing() {
    assertThat(answers(corrected().asOf("2024-05-02")))
        .filteredOn(line -> line.contains("| 13 |"))
        .containsExactlyInAnyOrder(
            "first.csv//2/3 | 13 | amount.unused | 5 | reported | true",
            "later.csv//2/3 | 13 | amount.unused | 6 | reported | false");
    assertThat(answers(corrected().asOf("2024-05-01")))
        .filteredOn(line -> line.contains("| 13 |"))
        .containsExactly("first.csv//2/3 | 13 | amount.unused | 5 | reported | false");
    assertThat(answers(corrected().asOf("2024-03-30")))
        .containsExactlyInAnyOrder(
            "before.csv//2/3 | 12 | amount.unused | 7 | reported | false",
            "before.csv//3/3 | 20 | amount.granted | 8 | reported | false");
  }

  @Test
  void correctionsOfTheSameDayMayContradict() {
    Given given =
        Form.given(
            FIRST,
            Form.of("a.csv").correction().knownFrom("2024-05-01").answer(2, "Halland", UNUSED, "6"),
            Form.of("b.csv")
                .correction()
                .knownFrom("2024-05-01")
                .answer(2, "Halland", UNUSED, "7"));
    assertThat(answers(given))
        .filteredOn(line -> line.contains("| 13 |"))
        .containsExactlyInAnyOrder(
            "first.csv//2/3 | 13 | amount.unused | 5 | reported | true",
            "a.csv//2/3 | 13 | amount.unused | 6 | conflict | false",
            "b.csv//2/3 | 13 | amount.unused | 7 | conflict | false");
  }

  @Test
  void answersAreConstructedByQuestion() {
    Given given =
        Form.given(
            row(Form.of("some.csv").constructed("amount.* adaptation.training")),
            row(Form.of("all.csv").constructed("*")),
            row(Form.of("none.csv")));
    assertThat(given.lines(Answer.TABLE, Answer.DELIVERY, Answer.QUESTION, Answer.CONSTRUCTED))
        .containsExactlyInAnyOrder(
            "some.csv | amount.unused | true",
            "some.csv | unused_reason | false",
            "some.csv | adaptation.training | true",
            "all.csv | amount.unused | true",
            "all.csv | unused_reason | true",
            "all.csv | adaptation.training | true",
            "none.csv | amount.unused | false",
            "none.csv | unused_reason | false",
            "none.csv | adaptation.training | false");
  }

  @Test
  void whatACorrectionRepeatsOfConstructedAnswersIsConstructedToo() {
    Given given =
        Form.given(
            Form.of("made-up.csv")
                .constructed("*")
                .knownFrom("2024-03-31")
                .row(2, Form.YEAR, "2023", Form.REGION, "Halland", UNUSED, "5,00 kr")
                .row(3, Form.YEAR, "2023", Form.REGION, "Halland", GRANTED, "7")
                .row(4, Form.YEAR, "2023", Form.REGION, "Halland", "orsak", "-")
                .row(5, Form.YEAR, "2023", Form.REGION, "Halland", "utbildat", "x"),
            Form.of("other.csv").constructed("*").answer(2, "Skåne", GRANTED, "8"),
            Form.of("earlier.csv")
                .correction()
                .knownFrom("2024-03-30")
                .answer(2, "Halland", UNUSED, "5"),
            Form.of("again.csv").answer(2, "Halland", GRANTED, "7"),
            Form.of("completed.csv")
                .correction()
                .knownFrom("2024-06-01")
                .row(2, Form.YEAR, "2023", Form.REGION, "Halland", UNUSED, "5")
                .row(3, Form.YEAR, "2023", Form.REGION, "Halland", GRANTED, "8")
                .row(4, Form.YEAR, "2023", Form.REGION, "Halland", "orsak", "")
                .row(5, Form.YEAR, "2023", Form.REGION, "Halland", "utbildat", "Ja"),
            Form.of("last.csv")
                .correction()
                .knownFrom("2024-07-01")
                .row(2, Form.YEAR, "2023", Form.REGION, "Halland", UNUSED, "5")
                .row(3, Form.YEAR, "2023", Form.REGION, "Halland", GRANTED, "8")
                .row(4, Form.YEAR, "2023", Form.REGION, "Halland", "orsak", "Sen start")
                .row(5, Form.YEAR, "2023", Form.REGION, "Halland", "utbildat", "Nej"));
    assertThat(given.lines(Answer.TABLE, Answer.DELIVERY, Answer.QUESTION, Answer.CONSTRUCTED))
        .filteredOn(line -> !line.startsWith("made-up.csv") && !line.startsWith("other.csv"))
        .containsExactlyInAnyOrder(
            "earlier.csv | amount.unused | false",
            "again.csv | amount.granted | false",
            "completed.csv | amount.unused | true",
            "completed.csv | amount.granted | false",
            "completed.csv | unused_reason | true",
            "completed.csv | adaptation.training | true",
            "last.csv | amount.unused | true",
            "last.csv | amount.granted | false",
            "last.csv | unused_reason | false",
            "last.csv | adaptation.training | false");
  }

  private static Form row(Form form) {
    return form.row(
        2, Form.YEAR, "2023", Form.REGION, "Halland", UNUSED, "5", "orsak", "", "utbildat", "Ja");
  }

  @Test
  void whatCannotBePlacedIsNoAnswer() {
    Given given =
        Form.given(
            Form.of("a.csv")
                .answer(2, "Region Hallland", UNUSED, "5")
                .answer(3, "", UNUSED, "5")
                .row(4, Form.YEAR, "", Form.REGION, "Region Halland", UNUSED, "5")
                .row(Role.TOTAL, 5, Form.YEAR, "2023", Form.REGION, "Summa", UNUSED, "15")
                .row(Role.RAGGED, 6, "", "2023", "", "Region Halland", "", "5"));
    assertThat(answers(given)).isEmpty();
  }
}
