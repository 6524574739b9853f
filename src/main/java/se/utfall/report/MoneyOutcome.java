package se.utfall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.document.Block;
import se.utfall.document.Block.Facts;
import se.utfall.document.Block.FigureBlock;
import se.utfall.document.Block.Notice;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Fact;
import se.utfall.document.Section;
import se.utfall.domain.DoseResult;
import se.utfall.domain.DoseResult.Criterion;
import se.utfall.domain.DoseResult.Without;

/**
 * One outcome against the money.
 *
 * @param result with the main measure of the money
 * @param others with other measures of it
 */
record MoneyOutcome(Findings findings, DoseResult result, List<DoseResult> others) {
  private static final String ESTIMATED = "estimated";

  boolean isEstimated() {
    return result.status().equals(ESTIMATED) && !result.points().isEmpty();
  }

  /** Of what it shows, like punkter; that stands first, as names are cut where they are long. */
  String id(String part) {
    return String.join("-", part, result.indicator(), result.sex(), result.initiative());
  }

  String name() {
    return Sexes.named(findings.name(result.indicator()), result.sex(), findings.voice());
  }

  /** Of an estimate. */
  Section part() {
    List<Block> blocks = new ArrayList<>();
    Voice voice = findings.voice();
    if (result.constructed()) {
      blocks.add(new Notice(List.of(Paragraph.of(voice.say(ChapterPhrase.DEMONSTRATION)))));
    }
    blocks.add(new Marked(voice).paragraph(concluded(), result.constructed()));
    blocks.addAll(criteria());
    DosePictures pictures = new DosePictures(this);
    blocks.add(new FigureBlock(pictures.scatter()));
    without().forEach(blocks::add);
    pictures.events().map(FigureBlock::new).ifPresent(blocks::add);
    blocks.add(new TableBlock(new DoseTables(this).doses()));
    return Section.part(id("pengar"), name(), blocks);
  }

  /** What the claim allows, or why there is none. */
  String concluded() {
    Voice voice = findings.voice();
    if (result.status().equals("no_year_after")) {
      return voice.say(Phrase.NO_YEAR_AFTER);
    }
    String statement =
        String.join("/", "dose", result.initiative(), result.indicator(), result.sex());
    return findings
        .claim(statement)
        .map(new ClaimSentence(findings)::text)
        .orElseGet(
            () ->
                voice.say(
                    FindingPhrase.DOSE_NOT_DECIDED,
                    new Reasons(voice).words(List.of(result.status()))));
  }

  private List<Block> criteria() {
    List<Fact> facts = result.criteria().stream().map(this::criterion).toList();
    return facts.isEmpty()
        ? List.of()
        : List.of(
            Paragraph.of(findings.voice().say(ChapterPhrase.CRITERIA)),
            new Facts(Facts.Kind.TEXTS, facts));
  }

  private Fact criterion(Criterion criterion) {
    Voice voice = findings.voice();
    String met =
        voice.say(criterion.met() ? ChapterPhrase.CRITERION_MET : ChapterPhrase.CRITERION_NOT_MET);
    return Fact.of(voice.say(Keyed.phrase("CRITERION_", criterion.id())), met);
  }

  /** How much the slope moves when a region is left out, and which region moves it most. */
  private Stream<Block> without() {
    String text = Numerals.sentences(List.of(span(), mostInfluential()));
    return text.isEmpty() ? Stream.of() : Stream.of(Paragraph.of(text));
  }

  private String span() {
    double[] slopes = result.without().stream().mapToDouble(Without::slope).sorted().toArray();
    if (slopes.length < 2) {
      return "";
    }
    double lowest = slopes[0];
    double highest = slopes[slopes.length - 1];
    int decimals = Numerals.decimals(lowest, highest);
    Numerals numerals = findings.numerals();
    return findings
        .voice()
        .say(
            ChapterPhrase.MONEY_WITHOUT,
            numerals.text(lowest, decimals),
            numerals.text(highest, decimals));
  }

  String mostInfluential() {
    String region = result.mostInfluentialRegion();
    return region == null
        ? ""
        : findings.voice().say(ChapterPhrase.MONEY_INFLUENTIAL, findings.regionName(region));
  }
}
