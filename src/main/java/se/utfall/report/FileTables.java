package se.utfall.report;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import se.utfall.document.Block;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Notes;
import se.utfall.document.Section;
import se.utfall.document.Table.Cell;
import se.utfall.domain.Report.Delivery;
import se.utfall.domain.Report.Rejection;
import se.utfall.report.WordTable.Line;

/** The files behind the numbers, and what in them could not be used. */
record FileTables(Voice voice) {
  private static final Comparator<Delivery> BY_YEAR =
      comparing(Delivery::grantYear)
          .thenComparing(Delivery::knownFrom)
          .thenComparing(Delivery::file)
          .thenComparing(Delivery::source);
  private static final Comparator<Rejection> BY_ADDRESS =
      comparing((Rejection rejection) -> SortKey.of(rejection.address()))
          .thenComparing(Rejection::rule)
          .thenComparing(Rejection::found)
          .thenComparing(Rejection::expected)
          .thenComparing(Rejection::remedy);

  static Section deliveries(Draft draft) {
    FileTables files = new FileTables(draft.voice());
    WordTable table =
        new WordTable(
            "lasta-filer",
            Phrase.SOURCES_TABLE,
            List.of(
                Phrase.COLUMN_FILE,
                Phrase.COLUMN_KIND,
                Phrase.COLUMN_GRANT_YEAR,
                Phrase.COLUMN_KNOWN_FROM,
                Phrase.COLUMN_ANSWERS,
                Phrase.COLUMN_REJECTED,
                Phrase.COLUMN_SET_ASIDE,
                Phrase.COLUMN_VALUES),
            draft.report().deliveries().stream().sorted(BY_YEAR).map(files::line).toList());
    List<Block> blocks =
        table.lines().isEmpty()
            ? List.of(Paragraph.of(draft.voice().say(Phrase.SOURCES_NONE)))
            : List.of(new TableBlock(table.table(draft.voice(), Notes.NONE)));
    return new Section("kallor", draft.voice().say(Phrase.SOURCES), blocks);
  }

  static Section rejections(Draft draft) {
    FileTables files = new FileTables(draft.voice());
    WordTable table =
        new WordTable(
            "avvisade-uppgifter",
            Phrase.REJECTIONS_TABLE,
            List.of(
                Phrase.COLUMN_ADDRESS,
                Phrase.COLUMN_RULE,
                Phrase.COLUMN_FOUND,
                Phrase.COLUMN_EXPECTED,
                Phrase.COLUMN_REMEDY),
            draft.report().rejections().stream().sorted(BY_ADDRESS).map(files::line).toList());
    List<Block> blocks =
        table.lines().isEmpty()
            ? List.of(Paragraph.of(draft.voice().say(Phrase.REJECTIONS_NONE)))
            : List.of(
                Paragraph.of(draft.voice().say(Phrase.REJECTIONS_INTRO)),
                new TableBlock(table.table(draft.voice(), Notes.NONE)));
    return new Section("avvisade", draft.voice().say(Phrase.REJECTIONS), blocks);
  }

  private Line line(Delivery delivery) {
    return Line.of(
        delivery.file(),
        List.of(
            kind(delivery),
            delivery.grantYear() == 0 || delivery.source().equals("statistics")
                ? ""
                : String.valueOf(delivery.grantYear()),
            delivery.knownFrom().toString(),
            voice.number(delivery.answers()),
            voice.number(delivery.rejected()),
            voice.number(delivery.setAside()),
            delivery.constructed()
                ? voice.say(Phrase.VALUES_CONSTRUCTED, Notes.CONSTRUCTED)
                : voice.say(Phrase.VALUES_REAL)));
  }

  private String kind(Delivery delivery) {
    if (delivery.correction()) {
      return voice.say(Phrase.KIND_CORRECTION);
    }
    return switch (delivery.source()) {
      case "decision" -> voice.say(Phrase.KIND_DECISION);
      case "rereport" -> voice.say(Phrase.KIND_REREPORT);
      case "statistics" -> voice.say(Phrase.KIND_STATISTICS);
      case "agreement" -> voice.say(Phrase.KIND_AGREEMENT);
      case "activity" -> voice.say(Phrase.KIND_ACTIVITY);
      case "target_image" -> voice.say(Phrase.KIND_TARGET_IMAGE);
      case "register" -> voice.say(Phrase.KIND_REGISTER);
      case "hospitals" -> voice.say(Phrase.KIND_HOSPITALS);
      default -> delivery.source();
    };
  }

  private Line line(Rejection rejection) {
    return new Line(
        rejection.address(),
        false,
        List.of(
            Cell.words(rejection.rule()),
            voice.swedishCell(rejection.found()),
            voice.swedishCell(rejection.expected()),
            voice.swedishCell(rejection.remedy())));
  }
}
