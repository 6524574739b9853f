package se.utfall.report;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Block;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Section;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Row;
import se.utfall.domain.Claim;
import se.utfall.domain.Sensitivity;

/** An evaluator's first question, answered beforehand: does it hold if one chooses otherwise? */
record Sensitivities(Findings findings, List<Tried> tried) {
  /** A main conclusion under one kind of other choices. */
  record Tried(Claim claim, Sensitivity sensitivity) {}

  static Optional<Section> of(Findings findings) {
    List<Tried> tried =
        new MainClaims(findings)
            .claims().stream().flatMap(claim -> tried(claim, findings)).toList();
    return tried.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sensitivities(findings, tried).section());
  }

  private static Stream<Tried> tried(Claim claim, Findings findings) {
    return findings.evaluation().sensitivities().stream()
        .filter(each -> each.statement().equals(claim.statement()))
        .sorted(comparing(Sensitivity::alternative))
        .map(each -> new Tried(claim, each));
  }

  private Section section() {
    List<Block> blocks =
        new ArrayList<>(List.of(Paragraph.of(say(ChapterPhrase.SENSITIVITY_INTRO))));
    summary(each -> !each.claim().constructed()).map(Paragraph::of).ifPresent(blocks::add);
    summary(each -> each.claim().constructed())
        .map(text -> new Marked(findings.voice()).paragraph(text, true))
        .ifPresent(blocks::add);
    blocks.add(new TableBlock(table()));
    return new Section("haller", say(ChapterPhrase.SENSITIVITY), blocks);
  }

  /** Of what rests on real values, or of what rests on constructed ones. */
  private Optional<String> summary(Predicate<Tried> kind) {
    Voice voice = findings.voice();
    List<Sensitivity> of = tried.stream().filter(kind).map(Tried::sensitivity).toList();
    return of.isEmpty()
        ? Optional.empty()
        : Optional.of(
            say(
                ChapterPhrase.SENSITIVITY_SUMMARY,
                voice.number(sum(of, Sensitivity::tried)),
                voice.number(sum(of, Sensitivity::sameDirection)),
                voice.number(sum(of, Sensitivity::sameVerdict))));
  }

  private static long sum(List<Sensitivity> of, ToIntFunction<Sensitivity> count) {
    return of.stream().mapToInt(count).sum();
  }

  private Table table() {
    List<Row> rows = tried.stream().map(this::row).toList();
    return new Table(
        "kanslighet",
        "",
        say(ChapterPhrase.SENSITIVITY_TABLE),
        TableNotes.of(findings, say(ChapterPhrase.SENSITIVITY_METHOD), "").notes(rows, List.of()),
        say(FindingPhrase.COLUMN_CONCLUSION_ABOUT),
        List.of(
            ValueCells.texts("alternative", "", say(ChapterPhrase.COLUMN_ALTERNATIVE)),
            ValueCells.texts("same_direction", "", say(ChapterPhrase.COLUMN_SAME_DIRECTION)),
            ValueCells.texts("same_verdict", "", say(ChapterPhrase.COLUMN_SAME_VERDICT)),
            ValueCells.texts("estimate", "", say(ChapterPhrase.COLUMN_MAIN_ESTIMATE)),
            ValueCells.texts("span", "", say(ChapterPhrase.COLUMN_SPAN))),
        rows);
  }

  private Row row(Tried each) {
    Claim claim = each.claim();
    Sensitivity sensitivity = each.sensitivity();
    ValueCells cells = new ValueCells(findings.voice(), claim.constructed());
    return new Row(
        claim.statement() + "," + sensitivity.alternative(),
        new ClaimSubject(findings).label(claim),
        false,
        claim.constructed(),
        List.of(
            cells.words(say(Keyed.phrase("ALTERNATIVE_", sensitivity.alternative()))),
            cells.words(kept(sensitivity.sameDirection(), sensitivity)),
            cells.words(kept(sensitivity.sameVerdict(), sensitivity)),
            span(cells, sensitivity.estimate(), sensitivity.estimate()),
            span(cells, sensitivity.lowest(), sensitivity.highest())));
  }

  private String kept(int kept, Sensitivity sensitivity) {
    Voice voice = findings.voice();
    return say(ChapterPhrase.KEPT, voice.number(kept), voice.number((long) sensitivity.tried()));
  }

  private Cell span(ValueCells cells, @Nullable Double lowest, @Nullable Double highest) {
    Voice voice = findings.voice();
    if (lowest == null || highest == null) {
      return Sign.MISSING.cell(voice, "missing");
    }
    String from = voice.significant(lowest);
    String to = voice.significant(highest);
    return cells.words(from.equals(to) ? from : say(ChapterPhrase.SPAN, from, to));
  }

  private String say(Said phrase, Object... with) {
    return findings.voice().say(phrase, with);
  }
}
