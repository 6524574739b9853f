package se.utfall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utfall.document.Block.FigureBlock;
import se.utfall.document.Figure;
import se.utfall.document.Picture.Lines;
import se.utfall.document.Picture.Moment;
import se.utfall.document.Picture.Stretch;
import se.utfall.document.Section;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Column;
import se.utfall.domain.Context;
import se.utfall.domain.IndicatorSeries;
import se.utfall.domain.IndicatorSeries.Absence;
import se.utfall.domain.IndicatorSeries.Break;
import se.utfall.domain.IndicatorSeries.Point;
import se.utfall.domain.Language;
import se.utfall.domain.Words;

class IndicatorsTest {
  private static final Words RATE = new Words("antal per 100 000", "number per 100,000");
  private static final Words PERCENT = new Words("procent", "percent");

  private static Point point(String code, String name, String period, @Nullable String value) {
    return new Point(
        code,
        name,
        period,
        "total",
        value == null ? null : new BigDecimal(value),
        value == null ? "missing" : "reported",
        "",
        false);
  }

  private static Point nation(String period, @Nullable String value) {
    return point("00", "Riket", period, value);
  }

  private static IndicatorSeries series(int figure, Words unit, List<Point> points) {
    return new IndicatorSeries(
        "vard",
        figure,
        new Words("Undvikbar slutenvård", "Avoidable care"),
        unit,
        "lower",
        unit.equals(PERCENT) ? 0 : null,
        Cells.same("Kolada, U79133"),
        List.of(),
        List.of(),
        points);
  }

  private static Section section(IndicatorSeries series, Language language) {
    Context context = new Context(List.of(), List.of(series), List.of(), List.of(), List.of());
    return Indicators.of(Draft.of(Cells.with(context), language)).get(1);
  }

  private static Table table(IndicatorSeries series) {
    return figure(series).data();
  }

  private static Figure figure(IndicatorSeries series) {
    return ((FigureBlock) section(series, Language.SV).blocks().get(0)).figure();
  }

  private static final List<Point> POINTS =
      List.of(
          nation("2019", "667.7"),
          nation("2021", "585.3"),
          point("14", "Västra Götalandsregionen", "2019", "700"),
          point("14", "Västra Götalandsregionen", "2021", null),
          point("13", "Region Halland", "2019", "500.25"),
          point("13", "Region Halland", "2021", "510"));

  @Test
  void theNationComesFirstAndWhatIsMissingIsNotZero() {
    Table table = table(series(0, RATE, POINTS));
    assertThat(table.id()).isEqualTo("indikator-vard");
    assertThat(table.title()).isEqualTo("Värden till diagrammet");
    assertThat(table.columns()).extracting(Column::label).containsExactly("2019", "2021");
    assertThat(table.rows())
        .extracting(row -> row.label() + " " + row.cells().stream().map(Cell::text).toList())
        .containsExactly(
            "Riket [667,70, 585,30]",
            "Region Halland [500,25, 510,00]",
            "Västra Götalandsregionen [700,00, –]");
    assertThat(table.rows().get(0).total()).isTrue();
    assertThat(table.rows().get(2).cells().get(1).number()).isNull();
    assertThat(table.rows().get(2).cells().get(1).spoken()).startsWith("uppgift saknas");
    assertThat(table.notes().signs()).hasSize(1);
    assertThat(table.notes().source())
        .isEqualTo("Kolada, U79133; sammanställning med Utfall, körning run-7.");
    assertThat(table.notes().method())
        .isEqualTo("Enhet: antal per 100 000. Båda könen. Ett lägre värde är bättre.");
  }

  @Test
  void warnsOfWhatHoldsAndOfNothingElse() {
    IndicatorSeries plain = series(0, PERCENT, POINTS);
    IndicatorSeries broken =
        new IndicatorSeries(
            plain.id(),
            0,
            plain.name(),
            plain.unit(),
            "none",
            0,
            plain.source(),
            List.of(new Break(2016, new Words("nya koder", "new codes"))),
            List.of(
                new Absence("Västra Götalandsregionen", 2016, null),
                new Absence("Region Halland", 2016, null),
                new Absence("Region Skåne", 2018, 2020)),
            POINTS);
    assertThat(table(broken).notes().warnings())
        .containsExactly(
            "Antalet mätår är för litet för att pröva om det finns en trend.",
            "Covid-19-pandemin 2020–2021 gör utvecklingen svårtolkad.",
            "Rapporteringen ändrades 2016; uppgifter före och efter är inte jämförbara.",
            "Rikets värde kan påverkas av att Region Halland och Västra Götalandsregionen saknas"
                + " från 2016.",
            "Rikets värde kan påverkas av att Region Skåne saknas från 2018 till och med 2020.",
            "Källans värden är avrundade till hela procent (±0,5).");
    List<Point> five = new ArrayList<>();
    for (int year = 2015; year <= 2019; year++) {
      five.add(nation(String.valueOf(year), "1"));
    }
    assertThat(table(series(0, RATE, five)).notes().warnings()).isEmpty();
  }

  @Test
  void showsTheLatestPeriodsWhereThereAreMoreThanFindRoom() {
    List<Point> months = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      months.add(nation("2022-%02d".formatted(month), "1"));
      months.add(nation("2023-%02d".formatted(month), "2"));
    }
    Table table = table(series(0, RATE, months));
    assertThat(table.columns()).hasSize(16);
    assertThat(table.columns().get(0).label()).isEqualTo("2022-09");
    assertThat(table.notes().method()).endsWith("Tabellen visar de senaste 16 av 24 perioder.");
  }

  @Test
  void aSuppressedValueHasASignOfItsOwn() {
    Point hidden =
        new Point("13", "Region Halland", "2019", "total", null, "suppressed", "", false);
    Cell cell = table(series(0, RATE, List.of(hidden))).rows().get(0).cells().get(0);
    assertThat(cell.text()).isEqualTo("..");
    assertThat(cell.status()).isEqualTo("suppressed");
    assertThat(cell.spoken()).contains("röjanderisk");
  }

  @Test
  void onlyBothSexesTogetherAreShown() {
    Point women = new Point("00", "Riket", "2020", "women", BigDecimal.TEN, "reported", "", false);
    List<Point> points = new ArrayList<>(POINTS);
    points.add(women);
    assertThat(table(series(0, RATE, points)).columns()).hasSize(2);
  }

  @Test
  void aFigureOfThePublicationKeepsItsNumber() {
    Figure figure = figure(series(6, RATE, POINTS));
    assertThat(figure.id()).isEqualTo("figur-6");
    assertThat(figure.number()).isEqualTo("Figur 6");
    assertThat(figure.data().title()).isEqualTo("Värden till figur 6");
    assertThat(figure.description())
        .isEqualTo(
            "Linjediagram över riket och regionerna, 2019–2021. Rikets värde var 667,70 år 2019"
                + " och 585,30 år 2021. Högst 2019 var Västra Götalandsregionen (700,00), lägst"
                + " Halland (500,25).");
  }

  @Test
  void anIndicatorOfNoPublishedFigureHasAFigureWithoutANumber() {
    Figure figure = figure(series(0, RATE, POINTS));
    assertThat(figure.id()).isEqualTo("utveckling-vard");
    assertThat(figure.number()).isEmpty();
    assertThat(figure.title()).isEqualTo("Undvikbar slutenvård, antal per 100 000");
  }

  @Test
  void everyIndicatorIsAPartOfTheChapter() {
    Context context =
        new Context(List.of(), List.of(series(6, RATE, POINTS)), List.of(), List.of(), List.of());
    assertThat(Indicators.of(Draft.of(Cells.with(context), Language.SV)))
        .extracting(each -> each.id() + " " + each.heading() + " " + each.isPart())
        .containsExactly(
            "indikatorer Indikatorer false", "indikatorn-vard Undvikbar slutenvård true");
  }

  @Test
  void theNationIsEmphasisedAndWhatHappenedIsMarked() {
    Lines lines = (Lines) figure(series(7, RATE, POINTS)).picture();
    assertThat(lines.periods()).containsExactly("2019", "2021");
    assertThat(lines.lines())
        .extracting(line -> line.name() + " " + line.emphasised() + " " + line.values())
        .containsExactly(
            "Riket true [667.70, 585.30]",
            "Halland false [500.25, 510.00]",
            "Västra Götalandsregionen false [700.00, null]");
    assertThat(lines.moments()).containsExactly(new Moment("2021", "medlen börjar"));
    assertThat(lines.stretches()).containsExactly(new Stretch("2021", "2021", "covid-19"));
  }

  @Test
  void aBreakIsMarkedWhereTheSeriesHasYearsOnBothSides() {
    IndicatorSeries plain = series(6, RATE, POINTS);
    IndicatorSeries broken =
        new IndicatorSeries(
            plain.id(),
            6,
            plain.name(),
            RATE,
            "lower",
            null,
            plain.source(),
            List.of(new Break(2020, Words.NONE), new Break(2019, Words.NONE)),
            List.of(),
            POINTS);
    assertThat(((Lines) figure(broken).picture()).moments())
        .containsExactly(
            new Moment("2021", "ändrad rapportering"), new Moment("2021", "medlen börjar"));
  }
}
