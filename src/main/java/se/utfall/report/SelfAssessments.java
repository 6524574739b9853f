package se.utfall.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.document.Block;
import se.utfall.document.Block.FigureBlock;
import se.utfall.document.Block.Heading;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Figure;
import se.utfall.document.Picture;
import se.utfall.document.Picture.Band;
import se.utfall.document.Picture.Line;
import se.utfall.document.Picture.Panel;
import se.utfall.document.Section;
import se.utfall.domain.AssessmentChange.Year;
import se.utfall.domain.Claim;

/** How many regions agree with what is said of them, over the years. */
record SelfAssessments(Findings findings, List<AssessmentSeries> series) {
  static Optional<Section> of(Findings findings) {
    List<AssessmentSeries> series = AssessmentSeries.of(findings.evaluation());
    return series.isEmpty()
        ? Optional.empty()
        : Optional.of(new SelfAssessments(findings, series).section());
  }

  private Section section() {
    Voice voice = findings.voice();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(voice.say(ChapterPhrase.ASSESSED_INTRO)));
    mixed().ifPresent(blocks::add);
    blocks.add(new FigureBlock(figure()));
    series.forEach(each -> blocks.addAll(concluded(each)));
    blocks.add(new TableBlock(new AssessmentChangeTable(findings, series).table()));
    return new Section("bedomningar", voice.say(ChapterPhrase.ASSESSED), blocks);
  }

  /** What the claims on a statement allow; the other pairs of years stand in the table. */
  private List<Block> concluded(AssessmentSeries each) {
    List<Block> sentences =
        each.mainSpans().stream()
            .flatMap(span -> claims(each, span).limit(1))
            .map(this::sentence)
            .toList();
    Block heading = new Heading("bedomning-" + each.key(), each.name(findings.voice()));
    return sentences.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(heading), sentences.stream()).toList();
  }

  private Stream<Claim> claims(AssessmentSeries each, String span) {
    return assessed()
        .filter(claim -> claim.about().equals(each.statement()))
        .filter(claim -> claim.constructed() == each.constructed())
        .filter(claim -> AssessmentSentences.span(claim).equals(span));
  }

  private Stream<Claim> assessed() {
    return findings.claims().stream().filter(claim -> ClaimKind.of(claim) == ClaimKind.ASSESSMENT);
  }

  private Block sentence(Claim claim) {
    String text = new ClaimSentence(findings).text(claim);
    return new Marked(findings.voice()).paragraph(text, claim.constructed());
  }

  /** Which years are not set against each other, as one is real and the other constructed. */
  private Optional<Block> mixed() {
    List<String> spans =
        assessed()
            .filter(claim -> claim.reasons().contains("mixed"))
            .map(claim -> AssessmentSentences.span(claim).replace('-', '–'))
            .distinct()
            .sorted()
            .toList();
    Voice voice = findings.voice();
    return spans.isEmpty()
        ? Optional.empty()
        : Optional.of(Paragraph.of(voice.say(ChapterPhrase.ASSESSED_MIXED, voice.list(spans))));
  }

  private Figure figure() {
    Voice voice = findings.voice();
    return new Figure(
        "bedomningar-ar",
        "",
        voice.say(ChapterPhrase.ASSESSED_TITLE),
        voice.say(ChapterPhrase.ASSESSED_DESCRIPTION),
        new Picture.Panels(series.stream().map(this::panel).toList()),
        new AssessmentYearTable(findings, series).table());
  }

  private Panel panel(AssessmentSeries each) {
    Voice voice = findings.voice();
    List<Year> years = each.years();
    Picture.Lines lines =
        new Picture.Lines(
            voice.say(ChapterPhrase.ASSESSED_UNIT),
            years.stream().map(year -> String.valueOf(year.year())).toList(),
            List.of(
                new Line(
                    voice.say(ChapterPhrase.ASSESSED_LINE),
                    true,
                    years.stream().map(SelfAssessments::share).toList())),
            List.of());
    Band band =
        new Band(
            voice.say(ChapterPhrase.INTERVAL_BAND),
            years.stream().map(year -> percent(year.lower())).toList(),
            years.stream().map(year -> percent(year.upper())).toList());
    return new Panel(each.name(voice), lines.with(band));
  }

  private static BigDecimal share(Year year) {
    return percent(year.agree() / (double) year.answered());
  }

  private static BigDecimal percent(double share) {
    return Numerals.rounded(100 * share, 0);
  }
}
