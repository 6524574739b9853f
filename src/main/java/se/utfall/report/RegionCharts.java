package se.utfall.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Figure;
import se.utfall.document.Notes;
import se.utfall.document.Picture;
import se.utfall.document.Picture.Band;
import se.utfall.document.Picture.Line;
import se.utfall.document.Picture.Panel;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Row;

/** A region's indicators over time, against the nation and within the range of the others. */
record RegionCharts(Findings findings, String code) {
  /** None where no indicator has two values of the region. */
  Optional<Figure> figure() {
    List<IndicatorPoints> shown =
        Indicators.inOrder(findings).stream()
            .filter(points -> values(points, code).stream().filter(Objects::nonNull).count() > 1)
            .toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Voice voice = findings.voice();
    return Optional.of(
        new Figure(
            "region-" + code + "-diagram",
            "",
            voice.say(ChapterPhrase.REGION_CHARTS, findings.regionName(code)),
            voice.say(ChapterPhrase.REGION_CHARTS_DESCRIPTION),
            new Picture.Panels(shown.stream().map(this::panel).toList()),
            data(shown)));
  }

  private Panel panel(IndicatorPoints points) {
    Voice voice = findings.voice();
    Picture.Lines lines =
        new Picture.Lines(
            voice.say(points.series().unit()),
            points.periods(),
            List.of(
                new Line(voice.say(ChapterPhrase.COLUMN_REGION_VALUE), true, values(points, code)),
                new Line(voice.say(Phrase.NATION), false, values(points, Findings.NATION))),
            List.of());
    Band others =
        new Band(
            voice.say(ChapterPhrase.REGION_RANGE),
            others(points, BinaryOperator.minBy(Comparator.<BigDecimal>naturalOrder())),
            others(points, BinaryOperator.maxBy(Comparator.<BigDecimal>naturalOrder())));
    boolean constructed = ContextMarks.any(points.series());
    String mark = constructed ? " " + Notes.CONSTRUCTED : "";
    return new Panel(voice.say(points.series().name()) + mark, lines.with(others));
  }

  private static List<@Nullable BigDecimal> values(IndicatorPoints points, String region) {
    return points.periods().stream()
        .map(period -> points.value(region, period))
        .collect(Collectors.toList());
  }

  private List<@Nullable BigDecimal> others(
      IndicatorPoints points, BinaryOperator<BigDecimal> end) {
    List<@Nullable BigDecimal> ends = new ArrayList<>();
    for (String period : points.periods()) {
      ends.add(
          points.regions().keySet().stream()
              .filter(region -> !region.equals(code) && !region.equals(Findings.NATION))
              .map(region -> points.value(region, period))
              .filter(Objects::nonNull)
              .reduce(end)
              .orElse(null));
    }
    return ends;
  }

  /** The region's values; the nation's and the others' stand in their own tables. */
  private Table data(List<IndicatorPoints> shown) {
    List<String> periods =
        shown.stream().flatMap(points -> points.periods().stream()).distinct().sorted().toList();
    List<Row> rows = shown.stream().map(points -> row(points, periods)).toList();
    return new Table(
        "region-" + code + "-varden",
        "",
        findings.voice().say(FindingPhrase.PART_VALUES),
        TableNotes.ofExcerpt(findings, rows),
        findings.voice().say(ChapterPhrase.COLUMN_INDICATOR),
        periods.stream().map(period -> ValueCells.numbers(period, "", period, 2)).toList(),
        rows);
  }

  private Row row(IndicatorPoints points, List<String> periods) {
    IndicatorTable values = new IndicatorTable(points, findings.draft());
    List<Cell> cells = periods.stream().map(period -> values.cell(code, period)).toList();
    return new Row(points.series().id(), values.title(), false, false, cells);
  }
}
