package se.utfall.report;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.document.Block;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Section;
import se.utfall.document.Table;
import se.utfall.document.Table.Column;
import se.utfall.document.Table.Row;
import se.utfall.domain.BeforeAfter;
import se.utfall.domain.Claim;
import se.utfall.domain.Trend.Limits;
import se.utfall.domain.Warning;

/** Series that have enough months before and after the money. */
record BeforeAfters(Findings findings, List<BeforeAfter> results) {
  private static final int DECIMALS = 2;

  /** None where no series has. */
  static Optional<Section> of(Findings findings) {
    List<BeforeAfter> results =
        findings.evaluation().beforeAfters().stream()
            .filter(result -> result.difference() != null)
            .sorted(
                comparing(BeforeAfter::constructed)
                    .thenComparing(result -> result.place().indicator())
                    .thenComparing(result -> result.place().regionCode())
                    .thenComparing(result -> Sexes.order(result.place().sex())))
            .toList();
    return results.isEmpty()
        ? Optional.empty()
        : Optional.of(new BeforeAfters(findings, results).part());
  }

  private Section part() {
    Stream<Block> said = findings.claims().stream().filter(this::isOfNation).map(this::sentence);
    return Section.part(
        "fore-och-efter",
        say(ChapterPhrase.BEFORE_AFTER),
        Stream.concat(said, Stream.of(new TableBlock(table()))).toList());
  }

  /** Of those that the table has; the regions' own stand in it only. */
  private boolean isOfNation(Claim claim) {
    return ClaimKind.of(claim) == ClaimKind.BEFORE_AFTER
        && claim.regionCode().equals(Findings.NATION)
        && claim.sex().equals(Findings.TOTAL)
        && results.stream().anyMatch(each -> each.place().indicator().equals(claim.about()));
  }

  private Block sentence(Claim claim) {
    String text = findings.name(claim.about()) + ". " + new ClaimSentence(findings).text(claim);
    return new Marked(findings.voice()).paragraph(text, claim.constructed());
  }

  private Table table() {
    List<Row> rows = results.stream().map(this::row).toList();
    Stream<Warning> warnings = results.stream().flatMap(result -> result.warnings().stream());
    return new Table(
        "fore-efter",
        "",
        say(ChapterPhrase.BEFORE_AFTER_TABLE),
        TableNotes.of(findings, say(ChapterPhrase.BEFORE_AFTER_METHOD), "")
            .notes(rows, Stream.concat(Stream.of(DoseTables.NEVER_AN_EFFECT), warnings).toList()),
        say(ChapterPhrase.COLUMN_INDICATOR),
        List.of(
            ValueCells.texts("region", "", say(Phrase.ROW_REGION)),
            ValueCells.texts("at", "", say(ChapterPhrase.COLUMN_STATED)),
            number("difference", ChapterPhrase.COLUMN_DIFFERENCE),
            number("lower", FindingPhrase.COLUMN_LOWER),
            number("upper", FindingPhrase.COLUMN_UPPER)),
        rows);
  }

  private Row row(BeforeAfter result) {
    String indicator = result.place().indicator();
    String sex = result.place().sex();
    ValueCells cells = new ValueCells(findings.voice(), result.constructed());
    Limits difference = result.difference();
    return new Row(
        String.join(",", indicator, result.place().regionCode(), sex),
        Sexes.named(findings.name(indicator), sex, findings.voice()),
        false,
        result.constructed(),
        List.of(
            cells.words(findings.regionName(result.place().regionCode())),
            cells.words(result.at()),
            cells.number(difference == null ? null : difference.value(), DECIMALS),
            cells.number(difference == null ? null : difference.lower(), DECIMALS),
            cells.number(difference == null ? null : difference.upper(), DECIMALS)));
  }

  private Column number(String key, Said label) {
    return ValueCells.numbers(key, "", say(label), DECIMALS);
  }

  private String say(Said phrase) {
    return findings.voice().say(phrase);
  }
}
