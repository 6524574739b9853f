package se.utfall.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Block;
import se.utfall.document.Document;
import se.utfall.document.Fact;
import se.utfall.document.Figure;
import se.utfall.document.Notes;
import se.utfall.document.Picture;
import se.utfall.document.Section;
import se.utfall.document.Span;
import se.utfall.document.Table;
import se.utfall.domain.Language;

/** Documents made by hand: every kind of block, hostile texts in every place, and nothing. */
final class Documents {
  static final LocalDate DATED = LocalDate.of(2025, 3, 31);
  static final String RUN = "2025-03-31-a1b2c3";

  /** What a file may try where a text stands. */
  static final List<String> HOSTILE =
      List.of(
          "=HYPERLINK(\"http://example.org\")",
          "+1+2",
          "-cmd|' /C calc'!A0",
          "@SUM(A1)",
          "\t=1+1",
          "\r=1+1",
          "<b>&amp;</b>]]>",
          "nul\u0000 half\uD800 end\uFFFE",
          "_x0041_ \"quoted\", 'single'",
          "[1]Sheet!A1:B2/\\?*");

  private Documents() {}

  static Document full() {
    return full(Language.SV);
  }

  static Document full(Language language) {
    return document(
        language,
        List.of(
            new Section("oppning", "", opening()),
            new Section("tabeller", "Tabeller", tables()),
            new Section("figurer", "Figurer", figures()),
            new Section("bilaga", "Så är rapporten gjord", appendix())));
  }

  static Document empty() {
    return document(Language.EN, List.of());
  }

  static Document of(Block... blocks) {
    return document(Language.SV, List.of(new Section("del", "Del", List.of(blocks))));
  }

  static Document of(Table table) {
    return of(new Block.TableBlock(table));
  }

  static Document of(Figure figure) {
    return of(new Block.FigureBlock(figure));
  }

  private static Document document(Language language, List<Section> sections) {
    return new Document(
        "rapport-2024",
        language,
        "Statsbidraget för prehospital akutsjukvård: återrapportering av 2024 års bidrag",
        "Förordning 2021:18 · bidragsåret 2024",
        RUN,
        DATED,
        sections);
  }

  private static List<Block> opening() {
    return List.of(
        new Block.Notice(
            List.of(
                new Block.Paragraph(
                    List.of(
                        Span.strong("◇ Rapporten visar konstruerade värden."),
                        Span.plain(" De får inte citeras."))))),
        new Block.Paragraph(
            List.of(
                Span.plain("Rapporten sammanställer vad regionerna har återrapporterat. Se "),
                Span.plain("tabell 6").to("tabell-6"),
                Span.plain(", "),
                Span.code("jobs/trace"),
                Span.plain(" och "),
                Span.plain("Better Prehospital Care").spoken("en"),
                Span.plain("."))),
        new Block.Facts(
            Block.Facts.Kind.KEY_FIGURES,
            List.of(
                fact("Beviljat, kronor", "99 000 000", false),
                fact("Använt av beviljat, procent", "73,4", true),
                fact("Svarande regioner", "21 av 21", false))),
        new Block.Facts(
            Block.Facts.Kind.COUNTS,
            List.of(fact("Filer", "12", false), fact("Avvisade rader", "0", false))));
  }

  private static List<Block> tables() {
    return List.of(
        new Block.TableBlock(grants()),
        Block.Paragraph.of("Efter tabellen kommer text."),
        new Block.Heading("omraden", "Områden"),
        new Block.TableBlock(wide()),
        new Block.TableBlock(aims()));
  }

  private static List<Block> figures() {
    return List.of(
        new Block.FigureBlock(lines()),
        new Block.FigureBlock(bars()),
        new Block.FigureBlock(tiles()));
  }

  private static List<Block> appendix() {
    return List.of(
        new Block.Facts(
            Block.Facts.Kind.TEXTS,
            List.of(
                new Fact(
                    "Västra Götaland",
                    List.of(
                        new Fact.Saying(
                            List.of(Span.plain("Beloppet saknas.")), "fil.csv rad 3", false),
                        new Fact.Saying(List.of(Span.plain("Andelen är över 100.")), "", true))))),
        new Block.Folded(
            "Filer i körningen",
            List.of(new Block.Code("jobs/report --year 2024\n  --format docx"))));
  }

  private static Fact fact(String term, String text, boolean constructed) {
    return new Fact(term, List.of(new Fact.Saying(List.of(Span.plain(text)), "", constructed)));
  }

  /** Numbers in groups: a real year and a constructed one, each kind of sign. */
  static Table grants() {
    return new Table(
        "tabell-6",
        "Tabell 6",
        "Beviljat och använt bidrag",
        notes(),
        "Region",
        List.of(
            column("beviljat_2023", "2023", false, "Beviljat", "kronor", 0),
            column("andel_2023", "2023", false, "Använd andel", "procent", 1),
            column("beviljat_2024", "2024", true, "Beviljat", "kronor", 0),
            column("andel_2024", "2024", true, "Använd andel", "procent", 1)),
        List.of(
            row(
                "01",
                "Stockholm",
                number("1325960"),
                number("73.4", "73.3561"),
                built("1500000"),
                built("99.5")),
            row(
                "12",
                "Skåne",
                number("-35"),
                sign("<1", "0", "0.004", "reported"),
                built("0"),
                sign("–", null, null, "missing")),
            row(
                "13",
                "Halland",
                sign("blandat", null, null, "mixed"),
                number("0"),
                built("-7.5"),
                sign("..", null, null, "suppressed")),
            new Table.Row(
                "00",
                "Riket",
                true,
                false,
                List.of(number("1325925"), number("73.4"), built("1500000"), built("100")))));
  }

  static Notes notes() {
    return new Notes(
        "Svarande regioner (N): 19 år 2023, 21 år 2024.",
        "Andelen är använt bidrag genom beviljat.",
        List.of("Antalet svarande regioner varierar mellan åren.", "Egna bedömningar."),
        "Alla värden för 2024 är konstruerade och får inte citeras.",
        "Socialstyrelsen, återrapportering 2023–2024",
        List.of(new Notes.Sign("–", "uppgift saknas"), new Notes.Sign("<1", "mer än noll")));
  }

  private static Table wide() {
    List<Table.Column> columns = new ArrayList<>();
    for (int year = 2018; year <= 2024; year++) {
      columns.add(column("antal_" + year, "" + year, false, "Antal ärenden", "", 0));
      columns.add(column("andel_" + year, "" + year, false, "Andel", "procent", 0));
    }
    List<Table.Row> rows =
        IntStream.rangeClosed(1, 45)
            .mapToObj(
                region -> {
                  List<Table.Cell> cells = new ArrayList<>();
                  for (int at = 0; at < columns.size(); at++) {
                    cells.add(number("" + (region * 137 + at * 31)));
                  }
                  return new Table.Row("" + region, "Region nummer " + region, false, false, cells);
                })
            .toList();
    Notes notes = new Notes("", "", List.of(), "", "Kolada", List.of());
    return new Table(
        "tabell-7", "Tabell 7", "Ärenden per region och år", notes, "Region", columns, rows);
  }

  /** A table of words. */
  static Table aims() {
    return new Table(
        "mal",
        "",
        "Mål som staten har angett",
        Notes.NONE,
        "Mål",
        List.of(
            new Table.Column("indikator", "", false, "Indikator", "", Table.Kind.TEXT, 0),
            new Table.Column("matar", "", false, "Senaste mätår", "", Table.Kind.TEXT, 0)),
        List.of(
            row(
                "a",
                "Kortare responstider",
                Table.Cell.words("Responstid, median (U70001)"),
                Table.Cell.words("2022")),
            row(
                "b",
                "Suicidprevention",
                Table.Cell.words(
                    "Det finns ingen indikator som kan visa målet, och inget mätår"
                        + " efter bidraget."),
                Table.Cell.words(""))));
  }

  static Figure lines() {
    List<String> periods = List.of("2019", "2020", "2021", "2022", "2023");
    List<Picture.Line> lines =
        List.of(
            new Picture.Line("Riket", true, values("806.9", "700", "667.7", "600", "585.3")),
            new Picture.Line("Stockholm", false, values("820", null, "690", "610", "600")),
            new Picture.Line("Skåne", false, values("780", "720", "650", "640", "570")));
    Picture picture =
        new Picture.Lines(
            "per 100 000 invånare",
            periods,
            lines,
            List.of(new Picture.Moment("2021", "Statsbidraget infördes")),
            List.of(new Picture.Stretch("2020", "2021", "Covid-19-pandemin")));
    return new Figure(
        "figur-6",
        "Figur 6",
        "Undvikbar slutenvård",
        "Linjerna faller från 807 till 585 i riket.",
        picture,
        data("figur-6-data", lines, periods));
  }

  private static Table data(String id, List<Picture.Line> lines, List<String> periods) {
    List<Table.Column> columns =
        periods.stream().map(period -> column(period, "", false, period, "", 1)).toList();
    List<Table.Row> rows =
        lines.stream()
            .map(
                line ->
                    new Table.Row(
                        line.name(),
                        line.name(),
                        line.emphasised(),
                        false,
                        line.values().stream().map(Documents::cell).toList()))
            .toList();
    Notes notes =
        new Notes(
            "",
            "Åldersstandardiserat.",
            List.of("Covid-19-pandemin 2020–2021 gör utvecklingen svårtolkad."),
            "",
            "Kolada U79133",
            List.of());
    return new Table(id, "", "Undvikbar slutenvård", notes, "Region", columns, rows);
  }

  static Figure bars() {
    Picture picture =
        new Picture.Bars(
            "miljoner kronor",
            true,
            List.of("Stockholm", "Västra Götaland", "Skåne"),
            List.of(
                new Picture.Series(
                    "Använt", values("12.5", "10", "8"), List.of(false, false, true)),
                new Picture.Series("Oanvänt", true, values("1", null, "2"))));
    return new Figure(
        "figur-7",
        "Figur 7",
        "Använt och oanvänt bidrag",
        "Staplar för tre regioner.",
        picture,
        grantsOf("figur-7-data"));
  }

  static Figure tiles() {
    List<Picture.Tile> tiles =
        List.of(
            new Picture.Tile("BD", "Norrbotten", "BD", 0, 3, 3, "12,5", false),
            new Picture.Tile("AC", "Västerbotten", "AC", 1, 3, -1, "–", false),
            new Picture.Tile("Z", "Jämtland Härjedalen", "Z", 2, 1, 0, "1,5", true),
            new Picture.Tile("Y", "Västernorrland", "Y", 2, 2, 2, "8,0", false),
            new Picture.Tile("AB", "Stockholm", "AB", 3, 3, 1, "3,1", false));
    Picture picture =
        new Picture.Tiles(
            "procent",
            List.of(
                new Picture.Step("0–2"),
                new Picture.Step("2–5"),
                new Picture.Step("5–10"),
                new Picture.Step("10 och mer")),
            tiles);
    return new Figure(
        "figur-8", "Figur 8", "Oanvänd andel", "Högst i norr.", picture, grantsOf("figur-8-data"));
  }

  private static Table grantsOf(String id) {
    Table grants = grants();
    return new Table(
        id,
        "",
        grants.title(),
        grants.notes(),
        grants.rowHeading(),
        grants.columns(),
        grants.rows());
  }

  /** A document whose every text is the same hostile one. */
  static Document hostile(String text) {
    Table table = hostileTable(text);
    Picture.Line line = new Picture.Line(text, true, values("1", "2"));
    Picture.Series series = new Picture.Series(text, true, values("1", "2"));
    List<String> two = List.of(text, text + "2");
    List<Block> blocks =
        List.of(
            new Block.Notice(List.of(Block.Paragraph.of(text))),
            new Block.Heading(text, text),
            new Block.Paragraph(List.of(Span.strong(text).to(text), Span.code(text))),
            new Block.Code(text),
            new Block.Facts(Block.Facts.Kind.TEXTS, List.of(fact(text, text, true))),
            new Block.TableBlock(table),
            new Block.FigureBlock(
                new Figure(
                    text,
                    text,
                    text,
                    text,
                    new Picture.Lines(
                        text,
                        two,
                        List.of(line),
                        List.of(new Picture.Moment(text, text)),
                        List.of(new Picture.Stretch(text, text, text))),
                    table)),
            new Block.FigureBlock(
                new Figure(
                    text,
                    text,
                    text,
                    text,
                    new Picture.Bars(text, false, two, List.of(series)),
                    table)),
            new Block.FigureBlock(
                new Figure(
                    text,
                    text,
                    text,
                    text,
                    new Picture.Tiles(
                        text,
                        List.of(new Picture.Step(text)),
                        List.of(new Picture.Tile(text, text, text, 0, 0, 0, text, true))),
                    table)),
            new Block.Folded(text, List.of(Block.Paragraph.of(text))));
    return new Document(
        "rapport", Language.SV, text, text, RUN, DATED, List.of(new Section(text, text, blocks)));
  }

  private static Table hostileTable(String text) {
    Notes notes =
        new Notes(text, text, List.of(text), text, text, List.of(new Notes.Sign(text, text)));
    return new Table(
        text,
        text,
        text,
        notes,
        text,
        List.of(
            new Table.Column(text, text, true, text, text, Table.Kind.NUMBER, 1),
            new Table.Column(text, text, true, text, text, Table.Kind.TEXT, 0)),
        List.of(
            row(text, text, number("-1.5"), Table.Cell.words(text)),
            row(
                text,
                text,
                new Table.Cell(text, null, null, "missing", false, text, ""),
                Table.Cell.words(text))));
  }

  static Table.Column column(
      String key, String group, boolean constructed, String label, String unit, int decimals) {
    return new Table.Column(key, group, constructed, label, unit, Table.Kind.NUMBER, decimals);
  }

  static Table.Row row(String key, String label, Table.Cell... cells) {
    return new Table.Row(key, label, false, false, List.of(cells));
  }

  static Table.Cell number(String printed) {
    return number(printed, printed);
  }

  private static Table.Cell number(String printed, String exact) {
    return new Table.Cell(
        printed.replace('.', ',').replace('-', '−'),
        new BigDecimal(printed),
        new BigDecimal(exact),
        "reported",
        false,
        "",
        "");
  }

  static Table.Cell built(String printed) {
    Table.Cell cell = number(printed);
    return new Table.Cell(cell.text(), cell.number(), cell.exact(), cell.status(), true, "", "");
  }

  private static Table.Cell sign(
      String sign, @Nullable String printed, @Nullable String exact, String status) {
    return new Table.Cell(
        sign, decimal(printed), decimal(exact), status, false, "meaning of " + sign, "");
  }

  private static Table.Cell cell(@Nullable BigDecimal value) {
    return value == null ? sign("–", null, null, "missing") : number(value.toPlainString());
  }

  private static List<@Nullable BigDecimal> values(@Nullable String... values) {
    return Arrays.stream(values).map(Documents::decimal).toList();
  }

  private static @Nullable BigDecimal decimal(@Nullable String value) {
    return value == null ? null : new BigDecimal(value);
  }
}
