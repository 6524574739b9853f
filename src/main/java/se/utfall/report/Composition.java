package se.utfall.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    boolean ofGrant = report.isOfGrant();
    return new Document(
        name(report, language),
        language,
        draft.ofYear(ofGrant ? Phrase.TITLE : Phrase.TITLE_NO_GRANT),
        draft.ofYear(ofGrant ? Phrase.HEADING : Phrase.HEADING_NO_GRANT),
        report.run().id(),
        report.run().knownUntil(),
        sections(draft));
  }

  private static String name(Report report, Language language) {
    String asOf = report.asOf() == null ? "" : "-per-" + report.asOf();
    String suffix = language == Language.SV ? "" : "." + language.code();
    String year = report.isOfGrant() ? String.valueOf(report.grantYear()) : "utan-bidrag";
    return "rapport-" + year + asOf + suffix;
  }

  private static List<Section> sections(Draft draft) {
    Findings findings = Findings.of(draft);
    Optional<Section> published = Published.of(draft);
    return Stream.of(
            Stream.of(Opening.of(draft)),
            Aims.of(draft).stream(),
            Results.of(draft).stream(),
            KeyFigures.of(draft).stream(),
            onlyOfGrant(draft, Composition::tables),
            GrantFigures.of(draft).stream(),
            Indicators.of(draft).stream(),
            RegisterChapter.of(findings).stream(),
            WomenAndMen.of(draft).stream(),
            RegionInequality.of(draft).stream(),
            SelfAssessments.of(findings).stream(),
            MoneyAndOutcome.of(findings).stream(),
            Sensitivities.of(findings).stream(),
            RegionPages.of(findings).stream(),
            Surroundings.agreements(draft).stream(),
            Surroundings.activities(draft).stream(),
            Surroundings.targetImages(draft).stream(),
            Suppressions.of(findings).stream(),
            onlyOfGrant(draft, FollowUps::of),
            published.stream(),
            published.flatMap(any -> Deviations.of(draft)).stream(),
            Stream.of(FileTables.rejections(draft)),
            Stream.of(FileTables.deliveries(draft)),
            Methods.of(draft).stream(),
            Glossary.of(draft).stream(),
            Stream.of(About.run(draft)),
            Stream.of(About.reading(draft)),
            Stream.of(About.trace(draft)))
        .flatMap(part -> part)
        .toList();
  }

  private static Stream<Section> onlyOfGrant(Draft draft, Function<Draft, Section> part) {
    return draft.report().isOfGrant() ? Stream.of(part.apply(draft)) : Stream.empty();
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
