package se.utfall.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.document.Block;
import se.utfall.document.Block.Code;
import se.utfall.document.Block.Facts;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Fact;
import se.utfall.document.Fact.Saying;
import se.utfall.document.Notes;
import se.utfall.document.Section;
import se.utfall.document.Span;
import se.utfall.domain.Report;
import se.utfall.domain.ReportCell;

/** About the report itself: its run, how it is read, and how a number is traced. */
final class About {
  private About() {}

  static Section run(Draft draft) {
    Voice voice = draft.voice();
    Report.Run run = draft.report().run();
    LocalDate asOf = draft.report().asOf();
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of(voice.say(Phrase.RUN_ID), run.id()));
    facts.add(Fact.of(voice.say(Phrase.RUN_CODE), run.codeVersion()));
    facts.add(Fact.of(voice.say(Phrase.RUN_CONFIGURATION), run.configuration()));
    facts.add(Fact.of(voice.say(Phrase.KNOWN_UNTIL), run.knownUntil().toString()));
    if (asOf != null) {
      facts.add(Fact.of(voice.say(Phrase.AS_OF), asOf.toString()));
    }
    return new Section(
        "korningen", voice.say(Phrase.RUN), List.of(new Facts(Facts.Kind.TEXTS, facts)));
  }

  static Section reading(Draft draft) {
    Voice voice = draft.voice();
    Stream<Fact> signs = Sign.all(voice).stream().map(sign -> Fact.of(sign.sign(), sign.meaning()));
    Stream<Fact> rest =
        Stream.of(
            Fact.of(
                Notes.CONSTRUCTED, voice.say(Phrase.READING_CONSTRUCTED, voice.say(Phrase.W14))),
            Fact.of(voice.say(Phrase.READING_ROUNDING), voice.say(Phrase.READING_ROUNDING_MEANING)),
            Fact.of(voice.say(Phrase.READING_YEARS), voice.say(Phrase.READING_YEARS_MEANING)));
    return new Section(
        "lasa",
        voice.say(Phrase.READING),
        List.of(new Facts(Facts.Kind.TEXTS, Stream.concat(signs, rest).toList())));
  }

  static Section trace(Draft draft) {
    Voice voice = draft.voice();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(voice.say(Phrase.TRACE_INTRO)));
    blocks.add(new Code("jobs/trace --table tabell-6 --region Halland --column unused"));
    if (!draft.tables().isEmpty()) {
      blocks.add(Paragraph.of(voice.say(Phrase.TRACE_KEYS)));
      List<Fact> keys = draft.tables().stream().map(table -> keys(table, voice)).toList();
      blocks.add(new Facts(Facts.Kind.TEXTS, keys));
    }
    return new Section("spara", voice.say(Phrase.TRACE), blocks);
  }

  /** The keys that name a table's columns to the trace command. */
  private static Fact keys(CellTable table, Voice voice) {
    List<Saying> columns =
        table.grid().columns().stream()
            .map(column -> column.part().key())
            .distinct()
            .map(key -> saying(key, label(key, table, voice)))
            .toList();
    return new Fact(
        voice.say(Phrase.TRACE_TABLE, table.caption(voice), table.part().id()), columns);
  }

  private static Saying saying(String key, String label) {
    return new Saying(List.of(Span.code(key), Span.plain(" " + label)), "", false);
  }

  private static String label(String key, CellTable table, Voice voice) {
    return table.cells().stream()
        .map(ReportCell::column)
        .filter(column -> column.key().equals(key))
        .map(column -> voice.say(column.label()))
        .sorted()
        .findFirst()
        .orElseThrow();
  }
}
