package se.utfall.report;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.document.Block;
import se.utfall.document.Block.Facts;
import se.utfall.document.Block.Heading;
import se.utfall.document.Block.Notice;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Fact;
import se.utfall.document.Section;
import se.utfall.domain.DoseResult;

/** Kronor per inhabitant against what has changed; never more than an association. */
record MoneyAndOutcome(Findings findings) {
  private static final String MAIN_DOSE = "granted";

  /** A chapter, with a part for each outcome that an estimate could be made of. */
  static List<Section> of(Findings findings) {
    List<Section> beforeAfter = BeforeAfters.of(findings).stream().toList();
    if (findings.evaluation().doseResults().isEmpty() && beforeAfter.isEmpty()) {
      return List.of();
    }
    MoneyAndOutcome money = new MoneyAndOutcome(findings);
    Stream<Section> outcomes =
        money.outcomes().filter(MoneyOutcome::isEstimated).map(MoneyOutcome::part);
    return Stream.of(Stream.of(money.chapter()), outcomes, beforeAfter.stream())
        .flatMap(each -> each)
        .toList();
  }

  private Section chapter() {
    Voice voice = findings.voice();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(voice.say(ChapterPhrase.MONEY_INTRO)));
    blocks.add(new Notice(List.of(Paragraph.of(voice.say(Phrase.W9)))));
    List<Fact> untried = untried();
    if (!untried.isEmpty()) {
      blocks.add(new Heading("pengar-inte-provade", voice.say(ChapterPhrase.MONEY_UNTRIED)));
      blocks.add(new Facts(Facts.Kind.TEXTS, untried));
    }
    return new Section("pengar", voice.say(ChapterPhrase.MONEY), blocks);
  }

  /** Why nothing is estimated, once for both sexes. */
  private List<Fact> untried() {
    return outcomes()
        .filter(outcome -> !outcome.isEstimated())
        .filter(outcome -> outcome.result().sex().equals(Findings.TOTAL))
        .map(outcome -> Fact.of(outcome.name(), outcome.concluded()))
        .toList();
  }

  private Stream<MoneyOutcome> outcomes() {
    return results()
        .filter(result -> result.dose().equals(MAIN_DOSE))
        .map(result -> new MoneyOutcome(findings, result, others(result)));
  }

  /** Real ones before constructed ones. */
  private Stream<DoseResult> results() {
    return findings.evaluation().doseResults().stream()
        .sorted(
            comparing(DoseResult::constructed)
                .thenComparing(DoseResult::initiative)
                .thenComparing(DoseResult::indicator)
                .thenComparing(result -> Sexes.order(result.sex()))
                .thenComparing(DoseResult::dose));
  }

  /** The same outcome against other measures of the money. */
  private List<DoseResult> others(DoseResult main) {
    return results()
        .filter(each -> each.initiative().equals(main.initiative()))
        .filter(each -> each.indicator().equals(main.indicator()))
        .filter(each -> each.sex().equals(main.sex()))
        .filter(each -> each.slope() != null && !each.dose().equals(MAIN_DOSE))
        .toList();
  }
}
