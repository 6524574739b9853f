package se.utfall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.domain.CoveredYears;
import se.utfall.domain.DeliveryNote;

class DeliveriesTest {
  private static final List<String> ANSWERABLE =
      List.of("amount.granted", "adaptation.training", "adaptation.other");

  @Test
  void constructedAnswersAreToldByQuestion() {
    DeliveryNote note = read("a.csv,2025-04-30,adaptation.*,as published").get(0);

    assertThat(note)
        .isEqualTo(
            new DeliveryNote(
                "a.csv", LocalDate.of(2025, 4, 30), "adaptation.*", "as published", null));
    assertThat(note.constructs("adaptation.training")).isTrue();
    assertThat(note.constructs("amount.granted")).isFalse();
  }

  @Test
  void allOrNoneCanBeConstructed() {
    assertThat(read("a.csv,2025-04-30,*,").get(0).constructs("amount.granted")).isTrue();
    assertThat(read("a.csv,2025-04-30,,").get(0).constructs("amount.granted")).isFalse();
  }

  @Test
  void aDotIsADot() {
    assertThat(DeliveryNote.matches("cost.*", "costs")).isFalse();
  }

  @Test
  void aDayThatIsNotInTheCalendarStops() {
    Stop.input(
        () -> read("a.csv,2025-04-30,,\nb.csv,2025-04-31,,"),
        "exports/leveranser.csv:3 has the date '2025-04-31'. It is not a day of the calendar"
            + " written year-month-day. Write it like 2025-04-30.");
  }

  @Test
  void aFileNamedTwiceStops() {
    Stop.input(
        () -> read("a.csv,2025-04-30,,\na.csv,2025-05-30,,"),
        "exports/leveranser.csv:3 names the file 'a.csv'. A file is named once, so that it becomes"
            + " known on one day. Keep one line for each file.");
  }

  @Test
  void constructedAnswersToNoQuestionStop() {
    Stop.input(
        () -> read("a.csv,2025-04-30,amount.granted adaption.other,"),
        "exports/leveranser.csv:2 has the unknown question 'adaption.other'. Known here:"
            + " adaptation.other, adaptation.training, amount.granted. Did you mean"
            + " 'adaptation.other'?");
  }

  @Test
  void aMistypedColumnStops() {
    Stop.input(
        () -> Deliveries.read("leveranser.csv", "file,deliverd,constructed,note", ANSWERABLE),
        "leveranser.csv:1 has the unknown column 'deliverd'. Known here: constructed, delivered,"
            + " file, note, years. Did you mean 'delivered'?");
  }

  @Test
  void yearsOfARegisterMayBeSaid() {
    List<DeliveryNote> notes =
        Deliveries.read(
            "leveranser.csv",
            "file,delivered,constructed,note,years\na.csv,2024-04-30,*,,2013-2015\n"
                + "b.csv,2024-04-30,,, 2019 \nc.csv,2024-04-30,,,",
            ANSWERABLE);

    assertThat(notes)
        .extracting(DeliveryNote::years)
        .containsExactly(
            new CoveredYears(List.of(2013, 2014, 2015)), new CoveredYears(List.of(2019)), null);
  }

  @Test
  void yearsThatAreNoneStop() {
    Stop.input(
        () ->
            Deliveries.read(
                "leveranser.csv",
                "file,delivered,constructed,note,years\na.csv,2024-04-30,,,2023-2013",
                ANSWERABLE),
        "leveranser.csv:2 has the years '2023-2013'. They are neither a year nor the first and last"
            + " of several. Write them like 2019 or 2013-2023.");
  }

  @Test
  void theBundledOnesNameBundledFiles() throws IOException {
    Path demo = Path.of("src/demo");
    List<DeliveryNote> notes =
        Deliveries.read(
            "leveranser.csv",
            Files.readString(demo.resolve("leveranser.csv")),
            Configuration.read(TextFolder.CONF).answerable());

    assertThat(notes)
        .hasSize(17)
        .allSatisfy(note -> assertThat(demo.resolve(note.file())).exists());
  }

  private static List<DeliveryNote> read(String lines) {
    return Deliveries.read(
        "exports/leveranser.csv", "file,delivered,constructed,note\n" + lines, ANSWERABLE);
  }
}
