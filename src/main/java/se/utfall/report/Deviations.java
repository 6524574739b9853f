package se.utfall.report;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import se.utfall.document.Block.Facts;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Fact;
import se.utfall.document.Fact.Saying;
import se.utfall.document.Section;
import se.utfall.document.Span;
import se.utfall.domain.KnownDeviation;
import se.utfall.domain.Report;

/** What is known of the publications that follow no single rule, all of it. */
record Deviations(Report report, Voice voice) {

  static Optional<Section> of(Draft draft) {
    return draft.report().deviations().isEmpty()
        ? Optional.empty()
        : Optional.of(new Deviations(draft.report(), draft.voice()).section());
  }

  private Section section() {
    List<Fact> facts =
        report.deviations().stream()
            .sorted(comparing(deviation -> SortKey.of(deviation.rule())))
            .map(this::fact)
            .toList();
    return new Section(
        "avvikelser",
        voice.say(Phrase.DEVIATIONS),
        List.of(
            Paragraph.of(voice.say(Phrase.DEVIATIONS_INTRO)), new Facts(Facts.Kind.TEXTS, facts)));
  }

  private Fact fact(KnownDeviation deviation) {
    String explanation = new PublishedTexts(voice).explanation(deviation);
    Saying saying = new Saying(List.of(Span.plain(explanation)), concerned(deviation), false);
    return new Fact(voice.say(Phrase.DEVIATION, deviation.rule()), List.of(saying));
  }

  private String concerned(KnownDeviation deviation) {
    long figures =
        report.checks().stream().filter(check -> check.rule().equals(deviation.rule())).count();
    return figures == 0 ? "" : voice.say(Phrase.DEVIATION_CONCERNS, voice.number(figures));
  }
}
