package se.utfall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.utfall.document.Block;
import se.utfall.document.Block.Excerpt;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Figure;
import se.utfall.document.Notes;
import se.utfall.document.Section;
import se.utfall.document.Table;
import se.utfall.domain.Evaluation;

/** A page for each region, of numbers that stand in other tables too. */
record RegionPages(Findings findings) {
  /** A chapter and a part for each region; nothing where nothing is concluded. */
  static List<Section> of(Findings findings) {
    Evaluation evaluation = findings.evaluation();
    if (evaluation.trends().isEmpty() && evaluation.selfAssessments().isEmpty()) {
      return List.of();
    }
    RegionPages pages = new RegionPages(findings);
    return Stream.concat(Stream.of(pages.chapter()), pages.codes().map(pages::page)).toList();
  }

  private Section chapter() {
    Voice voice = findings.voice();
    return new Section(
        "region-for-region",
        voice.say(ChapterPhrase.REGION_PAGES),
        List.of(Paragraph.of(voice.say(ChapterPhrase.REGION_PAGES_INTRO))));
  }

  /** In the order of their codes. */
  private Stream<String> codes() {
    TreeSet<String> codes = new TreeSet<>();
    findings.series().values().forEach(points -> codes.addAll(points.regions().keySet()));
    findings.evaluation().selfAssessments().forEach(each -> codes.add(each.regionCode()));
    codes.remove(Findings.NATION);
    return codes.stream();
  }

  private Section page(String code) {
    Optional<Figure> figure = new RegionCharts(findings, code).figure();
    RegionGrant grant = new RegionGrant(findings, code);
    List<Table> tables =
        Stream.of(
                new RegionIndicators(findings, code).table(),
                grant.money(),
                grant.areas(),
                new RegionScores(findings, code).table())
            .flatMap(Optional::stream)
            .toList();
    List<Block> blocks = new ArrayList<>();
    constructed(Stream.concat(figure.map(Figure::data).stream(), tables.stream()))
        .ifPresent(blocks::add);
    figure.map(Excerpt::of).ifPresent(blocks::add);
    tables.stream().map(Excerpt::of).forEach(blocks::add);
    asked(code).ifPresent(blocks::add);
    return Section.part("region-" + code, findings.regionName(code), blocks);
  }

  /** Said once for all of a page. */
  private Optional<Block> constructed(Stream<Table> tables) {
    Stream<Boolean> marks =
        tables.flatMap(table -> table.rows().stream()).flatMap(TableNotes::marks);
    String note = Constructed.note(findings.voice(), marks);
    return note.isEmpty()
        ? Optional.empty()
        : Optional.of(Paragraph.of(Notes.CONSTRUCTED + " " + note));
  }

  /** How many things the region is asked to complete for the report's year. */
  private Optional<Block> asked(String code) {
    int year = findings.draft().year();
    long asked =
        findings.draft().report().followUps().stream()
            .filter(followUp -> Objects.equals(followUp.regionCode(), code))
            .filter(followUp -> followUp.grantYear() == year)
            .count();
    Voice voice = findings.voice();
    return asked == 0
        ? Optional.empty()
        : Optional.of(
            new Paragraph(
                voice.spans(
                    ChapterPhrase.REGION_ASKED, String.valueOf(year), voice.number(asked))));
  }
}
