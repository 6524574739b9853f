package se.utfall.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Block;
import se.utfall.document.Block.FigureBlock;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Figure;
import se.utfall.document.Notes;
import se.utfall.document.Picture;
import se.utfall.document.Picture.Line;
import se.utfall.document.Section;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Column;
import se.utfall.document.Table.Row;

/** The nation's values for women and men, for each indicator that has both. */
record WomenAndMen(SexValues values) {
  static List<Section> of(Draft draft) {
    Findings findings = Findings.of(draft);
    List<Section> parts =
        Indicators.inOrder(findings).stream()
            .flatMap(points -> SexValues.of(points, findings).stream())
            .map(values -> new WomenAndMen(values).part())
            .toList();
    if (parts.isEmpty()) {
      return List.of();
    }
    Voice voice = draft.voice();
    Section chapter =
        new Section(
            "kvinnor-och-man",
            voice.say(FindingPhrase.SEXES),
            List.of(Paragraph.of(voice.say(FindingPhrase.SEXES_INTRO))));
    return Stream.concat(Stream.of(chapter), parts.stream()).toList();
  }

  private Section part() {
    String text = Numerals.sentences(values.sentences());
    Stream<Block> said =
        text.isEmpty()
            ? Stream.of()
            : Stream.of(new Marked(voice()).paragraph(text, values.constructed()));
    return Section.part(
        "konen-" + id(),
        name(),
        Stream.concat(said, Stream.of(new FigureBlock(figure()))).toList());
  }

  private Figure figure() {
    List<String> periods = values.periods();
    return new Figure(
        "konen-figur-" + id(),
        "",
        say(FindingPhrase.SEXES_TITLE, name(), voice().say(values.women().series().unit())),
        say(
            FindingPhrase.SEXES_DESCRIPTION,
            periods.get(0),
            periods.get(periods.size() - 1),
            values.latest()),
        picture(periods),
        table(periods));
  }

  private Picture picture(List<String> periods) {
    IndicatorFigure frame = new IndicatorFigure(values.women(), voice());
    String mark = values.constructed() ? " " + Notes.CONSTRUCTED : "";
    return new Picture.Lines(
        voice().say(values.women().series().unit()),
        periods,
        List.of(
            new Line(say(FindingPhrase.WOMEN) + mark, true, numbers(values.women(), periods)),
            new Line(say(FindingPhrase.MEN) + mark, true, numbers(values.men(), periods))),
        frame.moments().stream().filter(each -> periods.contains(each.period())).toList(),
        frame.stretches().stream()
            .filter(each -> periods.contains(each.from()) && periods.contains(each.to()))
            .toList());
  }

  private static List<@Nullable BigDecimal> numbers(IndicatorPoints sex, List<String> periods) {
    return periods.stream().map(period -> SexValues.of(sex, period)).collect(Collectors.toList());
  }

  private Table table(List<String> periods) {
    List<Row> rows = periods.stream().map(this::row).toList();
    IndicatorNotes said = new IndicatorNotes(values.women(), voice());
    return new Table(
        "konen-varden-" + id(),
        "",
        say(FindingPhrase.PART_VALUES),
        new Notes(
            "",
            voice().say(Phrase.INDICATOR_UNIT, voice().say(values.women().series().unit())),
            said.warnings(),
            Constructed.note(voice(), rows.stream().map(Row::constructed)),
            values.findings().draft().sources().of(voice().say(values.women().series().source())),
            List.of()),
        say(FindingPhrase.ROW_PERIOD),
        List.of(
            column("women", FindingPhrase.WOMEN),
            column("men", FindingPhrase.MEN),
            column("difference", FindingPhrase.SEXES_DIFFERENCE)),
        rows);
  }

  private Column column(String key, FindingPhrase label) {
    return ValueCells.numbers(key, "", say(label), values.women().decimals());
  }

  private Row row(String period) {
    boolean constructed = values.constructed(period);
    List<Cell> cells =
        Stream.of(
                SexValues.of(values.women(), period),
                SexValues.of(values.men(), period),
                values.difference(period))
            .map(Objects::requireNonNull)
            .map(
                value ->
                    new Cell(voice().rounded(value), value, value, "reported", constructed, "", ""))
            .toList();
    return new Row(period, period, false, constructed, cells);
  }

  private String id() {
    return values.women().series().id();
  }

  private String name() {
    return voice().say(values.women().series().name());
  }

  private Voice voice() {
    return values.findings().voice();
  }

  private String say(FindingPhrase phrase, Object... with) {
    return voice().say(phrase, with);
  }
}
