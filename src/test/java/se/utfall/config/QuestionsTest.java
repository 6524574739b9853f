package se.utfall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.domain.Question;
import se.utfall.domain.Unit;

class QuestionsTest {
  @Test
  void unitsAreKnownByTheirLabels() {
    assertThat(
            read(
                "a,SEK,,,\nb,percent of used,,,\nc,yes/no,,,\nd,score 1-5,,,\ne,text,,,\nf,date,,,"))
        .extracting(Question::unit)
        .containsExactly(Unit.SEK, Unit.PERCENT, Unit.YES_NO, Unit.SCORE, Unit.TEXT, Unit.DATE);
  }

  @Test
  void labelsMayHoldCommas() {
    assertThat(read("cost.travel,SEK,\"Resor, kost och logi\",Travel,6.5"))
        .containsExactly(new Question("cost.travel", Unit.SEK, "Resor, kost och logi", "Travel"));
  }

  @Test
  void anUnknownUnitStops() {
    Stop.usage(
        () -> read("a,SEK,,,\nb,percent of use,,,"),
        "conf/questions.csv:3 has the unknown unit 'percent of use'. Known here: SEK, date, percent"
            + " of used, score 1-5, text, yes/no. Did you mean 'percent of used'?");
  }

  @Test
  void anIdWrittenTwiceStops() {
    Stop.usage(
        () -> read("a,SEK,,,\na,SEK,,,"),
        "conf/questions.csv:3 has the question id 'a'. An id is not empty and stands once. Give"
            + " the question an id of its own.");
  }

  private static List<Question> read(String lines) {
    String header = "question,unit,label_sv,label_en,number_2024\n";
    return Questions.read(TextFolder.of("questions.csv", header + lines));
  }
}
