package se.utfall.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.document.Block;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Document;
import se.utfall.document.Section;
import se.utfall.domain.Language;
import se.utfall.domain.Report;

/** A report as a document in one language; parts that would be empty are left out. */
public final class Composition {
  private Composition() {}

  /** The same report gives the same document, whatever order its lists came in. */
  public static Document of(Report report, Language language) {
    Draft draft = Draft.of(report, language);
    return new Document(
        name(report, language),
        language,
        draft.voice().say(Phrase.TITLE, String.valueOf(report.grantYear())),
        draft.voice().say(Phrase.HEADING, String.valueOf(report.grantYear())),
        report.run().id(),
        report.run().knownUntil(),
        sections(draft));
  }

  private static String name(Report report, Language language) {
    String asOf = report.asOf() == null ? "" : "-per-" + report.asOf();
    String suffix = language == Language.SV ? "" : "." + language.code();
    return "rapport-" + report.grantYear() + asOf + suffix;
  }

  private static List<Section> sections(Draft draft) {
    return Stream.of(
            Optional.of(Opening.of(draft)),
            Aims.of(draft),
            KeyFigures.of(draft),
            Optional.of(tables(draft)),
            GrantFigures.of(draft),
            Indicators.of(draft),
            Surroundings.agreements(draft),
            Surroundings.activities(draft),
            Surroundings.targetImages(draft),
            Optional.of(FollowUps.of(draft)),
            Optional.of(Published.of(draft)),
            Deviations.of(draft),
            Optional.of(FileTables.rejections(draft)),
            Optional.of(FileTables.deliveries(draft)),
            Optional.of(About.run(draft)),
            Optional.of(About.reading(draft)),
            Optional.of(About.trace(draft)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Section tables(Draft draft) {
    List<Block> blocks =
        draft.tables().stream().<Block>map(each -> new TableBlock(each.table(draft))).toList();
    return new Section(
        "tabeller",
        draft.voice().say(Phrase.TABLES),
        blocks.isEmpty() ? List.of(Paragraph.of(draft.voice().say(Phrase.TABLES_NONE))) : blocks);
  }
}
