package se.utfall.report;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Block;
import se.utfall.document.Block.FigureBlock;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Section;
import se.utfall.domain.Claim;

/** What the care statistics show: for each indicator its course, and its regions. */
record Indicators(Findings findings) {

  static List<Section> of(Draft draft) {
    Findings findings = Findings.of(draft);
    List<IndicatorPoints> series = inOrder(findings);
    if (series.isEmpty()) {
      return List.of();
    }
    Voice voice = draft.voice();
    Section chapter =
        new Section(
            "indikatorer",
            voice.say(Phrase.INDICATORS),
            List.of(Paragraph.of(voice.say(Phrase.INDICATORS_INTRO))));
    Indicators indicators = new Indicators(findings);
    return Stream.concat(Stream.of(chapter), series.stream().map(indicators::part)).toList();
  }

  /** Those without a figure of the publication come after those with one. */
  static List<IndicatorPoints> inOrder(Findings findings) {
    return findings.series().values().stream()
        .filter(points -> !points.periods().isEmpty())
        .sorted(
            comparing(Indicators::place).thenComparing(points -> SortKey.of(points.series().id())))
        .toList();
  }

  static int place(@Nullable IndicatorPoints points) {
    return points == null || points.series().figure() == 0
        ? Integer.MAX_VALUE
        : points.series().figure();
  }

  private Section part(IndicatorPoints points) {
    List<Block> blocks = new ArrayList<>();
    course(points).ifPresent(blocks::add);
    compared(points).ifPresent(blocks::add);
    IndicatorTable table = new IndicatorTable(points, findings.draft());
    blocks.add(new FigureBlock(new IndicatorFigure(points, findings.voice()).figure(table)));
    RegionsFigure.of(points, findings).ifPresent(blocks::add);
    return Section.part(
        "indikatorn-" + points.series().id(), findings.voice().say(points.series().name()), blocks);
  }

  /** What may be said of the nation and of the regions over the years. */
  private Optional<Paragraph> course(IndicatorPoints points) {
    String id = points.series().id();
    List<Claim> claims =
        Stream.of("trend/" + id + "/" + Findings.NATION + "/total", "regions/" + id + "/total")
            .flatMap(statement -> findings.claim(statement).stream())
            .toList();
    String text =
        Numerals.sentences(
            claims.stream()
                .flatMap(claim -> new ClaimSentence(findings).sentences(claim).stream())
                .distinct()
                .toList());
    boolean constructed = claims.stream().anyMatch(Claim::constructed);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Marked(findings.voice()).paragraph(text, constructed));
  }

  /** What may be said of the regions against the nation. */
  private Optional<Paragraph> compared(IndicatorPoints points) {
    ComparisonSummary summary = ComparisonSummary.of(points.series().id(), findings);
    return summary.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Marked(findings.voice())
                .paragraph(Numerals.sentences(summary.sentences()), summary.isConstructed()));
  }
}
