package se.utfall.report;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.utfall.document.Block;
import se.utfall.document.Block.Facts;
import se.utfall.document.Block.Folded;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Fact;
import se.utfall.document.Notes;
import se.utfall.document.Section;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.domain.Report.PublishedCheck;
import se.utfall.report.WordTable.Line;

/** The published figures beside the computed ones, those that are not simply equal first. */
record Published(List<PublishedCheck> checks, PublishedTexts texts) {
  static final String EQUAL = "equal";
  private static final String NOT_DECIDED = "not_decided";
  private static final List<String> OPEN = List.of(NOT_DECIDED, "not_known");

  private static final List<String> STATUSES =
      List.of("different", "explained", "not_known", NOT_DECIDED, EQUAL);
  private static final List<Phrase> HEADINGS =
      List.of(
          Phrase.COLUMN_STATEMENT,
          Phrase.COLUMN_SOURCE,
          Phrase.COLUMN_PUBLISHED,
          Phrase.COLUMN_COMPUTED,
          Phrase.COLUMN_OUTCOME,
          Phrase.COLUMN_EXPLANATION);
  private static final Map<String, Phrase> COUNTED =
      Map.of(
          EQUAL,
          Phrase.COUNT_EQUAL,
          "explained",
          Phrase.COUNT_EXPLAINED,
          "different",
          Phrase.COUNT_DIFFERENT,
          NOT_DECIDED,
          Phrase.COUNT_NOT_DECIDED,
          "not_known",
          Phrase.COUNT_NOT_KNOWN);
  private static final List<String> COUNTS =
      List.of(EQUAL, "explained", "different", NOT_DECIDED, "not_known");
  private static final Map<String, Phrase> OUTCOMES =
      Map.of(
          EQUAL,
          Phrase.OUTCOME_EQUAL,
          "explained",
          Phrase.OUTCOME_EXPLAINED,
          "different",
          Phrase.OUTCOME_DIFFERENT,
          NOT_DECIDED,
          Phrase.OUTCOME_NOT_DECIDED,
          "not_known",
          Phrase.OUTCOME_NOT_KNOWN);

  /** Empty in a report of no grant, where what is delivered decides none of them. */
  static Optional<Section> of(Draft draft) {
    Voice voice = draft.voice();
    Published published = new Published(draft.report().checks(), new PublishedTexts(voice));
    if (!draft.report().isOfGrant() && published.decidesNone()) {
      return Optional.empty();
    }
    List<Block> blocks =
        published.checks.isEmpty()
            ? List.of(Paragraph.of(voice.say(Phrase.PUBLISHED_NONE)))
            : published.blocks(voice);
    return Optional.of(new Section("avstamning", voice.say(Phrase.PUBLISHED), blocks));
  }

  private boolean decidesNone() {
    return checks.stream().allMatch(it -> OPEN.contains(it.status()));
  }

  private List<Block> blocks(Voice voice) {
    Predicate<PublishedCheck> equal = check -> check.status().equals(EQUAL);
    Table others = table("avstamning-ovriga", Phrase.PUBLISHED_OTHERS, equal.negate());
    Table same = table("avstamning-lika", Phrase.PUBLISHED_EQUAL, equal);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Facts(Facts.Kind.COUNTS, COUNTS.stream().map(this::count).toList()));
    if (!others.rows().isEmpty()) {
      blocks.add(new TableBlock(others));
    }
    if (!same.rows().isEmpty()) {
      blocks.add(new Folded(voice.say(Phrase.PUBLISHED_FOLD), List.of(new TableBlock(same))));
    }
    return blocks;
  }

  private Fact count(String status) {
    long count = checks.stream().filter(check -> check.status().equals(status)).count();
    Voice voice = texts.voice();
    return Fact.of(voice.say(COUNTED.get(status)), voice.number(count));
  }

  private Table table(String id, Phrase title, Predicate<PublishedCheck> shown) {
    List<Line> lines = checks.stream().filter(shown).sorted(order()).map(this::line).toList();
    Voice voice = texts.voice();
    return new WordTable(id, title, HEADINGS, lines).table(voice, Notes.NONE);
  }

  private Comparator<PublishedCheck> order() {
    return comparing((PublishedCheck check) -> rank(check.status()))
        .thenComparing(check -> SortKey.of(check.swedish().source()))
        .thenComparing(check -> SortKey.of(check.place()))
        .thenComparing(check -> check.swedish().statement())
        .thenComparing(check -> check.swedish().published())
        .thenComparing(check -> check.computed().sv())
        .thenComparing(PublishedCheck::rule);
  }

  private Line line(PublishedCheck check) {
    Voice voice = texts.voice();
    String computed = voice.say(check.computed());
    return new Line(
        texts.statement(check),
        false,
        List.of(
            Cell.words(texts.source(check)),
            Cell.words(number(texts.published(check))),
            computed.isEmpty() ? Sign.MISSING.cell(voice, "missing") : Cell.words(computed),
            Cell.words(outcome(check.status())),
            Cell.words(explanation(check))));
  }

  private String number(String published) {
    return published.matches("-?\\d+")
        ? texts.voice().number(new BigDecimal(published))
        : published;
  }

  /** A deviation is told in words where it makes a difference; all of them have a list. */
  private String explanation(PublishedCheck check) {
    Voice voice = texts.voice();
    String explanation = texts.explanation(check);
    if (check.rule().isEmpty()) {
      return explanation;
    }
    String deviation = voice.say(Phrase.DEVIATION, check.rule());
    return check.status().equals(EQUAL)
        ? deviation
        : voice.say(Phrase.DEVIATION_EXPLAINED, deviation, explanation);
  }

  private String outcome(String status) {
    Phrase phrase = OUTCOMES.get(status);
    return phrase == null ? status : texts.voice().say(phrase);
  }

  /** A status not known here comes first, to be seen. */
  private static int rank(String status) {
    return STATUSES.indexOf(status);
  }
}
