package se.utfall.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.document.Block;
import se.utfall.document.Block.Code;
import se.utfall.document.Block.Facts;
import se.utfall.document.Block.FigureBlock;
import se.utfall.document.Block.Folded;
import se.utfall.document.Block.Heading;
import se.utfall.document.Block.Notice;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Document;
import se.utfall.document.Fact;
import se.utfall.document.Fact.Saying;
import se.utfall.document.Figure;
import se.utfall.document.Notes;
import se.utfall.document.Picture;
import se.utfall.document.Picture.Line;
import se.utfall.document.Picture.Moment;
import se.utfall.document.Picture.Series;
import se.utfall.document.Picture.Step;
import se.utfall.document.Picture.Stretch;
import se.utfall.document.Picture.Tile;
import se.utfall.document.Section;
import se.utfall.document.Span;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Column;
import se.utfall.document.Table.Kind;
import se.utfall.document.Table.Row;
import se.utfall.domain.Language;

class PageTest {
  private static final Cell ONE =
      new Cell("1", BigDecimal.ONE, BigDecimal.ONE, "reported", false, "", "");

  /** A text that must not become markup, apart from the others by its name. */
  private static String evil(String name) {
    return "<script>\"'&" + name;
  }

  private static String escaped(String name) {
    return "&lt;script&gt;&quot;&#39;&amp;" + name;
  }

  private static Document document(Section... sections) {
    return new Document(
        "rapport-2024",
        Language.SV,
        evil("title"),
        evil("over"),
        "run",
        LocalDate.of(2025, 4, 30),
        List.of(sections));
  }

  private static String page(Block... blocks) {
    return Page.html(document(new Section("del", "Del", Arrays.asList(blocks))));
  }

  private static Column column(String label, Kind kind) {
    return new Column("key", "", false, label, "", kind, 0);
  }

  private static Table table(List<Column> columns, Row... rows) {
    return new Table("t", "", "Tabellen", Notes.NONE, "Region", columns, List.of(rows));
  }

  @Test
  void everyTextIsEscaped() {
    Saying saying =
        new Saying(
            List.of(Span.code(evil("code")), Span.strong(evil("strong"))), evil("note"), true);
    String page =
        page(
            Paragraph.of(evil("paragraph")),
            new Notice(List.of(Paragraph.of(evil("notice")))),
            new Heading("h", evil("heading")),
            new Code(evil("command")),
            new Facts(Facts.Kind.TEXTS, List.of(new Fact(evil("term"), List.of(saying)))),
            new Folded(evil("summary"), List.of(Paragraph.of(evil("folded")))),
            new TableBlock(evilTable("t1")));
    assertThat(page).doesNotContain("<script");
    for (String name :
        List.of(
            "title",
            "over",
            "code",
            "strong",
            "note",
            "paragraph",
            "notice",
            "heading",
            "command",
            "term",
            "summary",
            "folded",
            "number",
            "tabletitle",
            "rowheading",
            "group",
            "column",
            "unit",
            "row",
            "cell",
            "spoken",
            "respondents",
            "method",
            "warning",
            "constructed",
            "source",
            "sign",
            "meaning")) {
      assertThat(page).contains(escaped(name));
    }
  }

  private static Table evilTable(String id) {
    Notes notes =
        new Notes(
            evil("respondents"),
            evil("method"),
            List.of(evil("warning")),
            evil("constructed"),
            evil("source"),
            List.of(new Notes.Sign(evil("sign"), evil("meaning"))));
    Column column =
        new Column("k", evil("group"), true, evil("column"), evil("unit"), Kind.NUMBER, 0);
    Cell cell = new Cell(evil("cell"), null, null, "missing", true, evil("spoken"), "sv");
    return new Table(
        id,
        evil("number"),
        evil("tabletitle"),
        notes,
        evil("rowheading"),
        List.of(column),
        List.of(new Row("r", evil("row"), true, false, List.of(cell))));
  }

  @Test
  void everyTextOfEveryPictureIsEscaped() {
    Picture lines =
        new Picture.Lines(
            evil("lineunit"),
            List.of(evil("period")),
            List.of(new Line(evil("line"), true, List.of(BigDecimal.ONE))),
            List.of(new Moment(evil("period"), evil("moment"))),
            List.of(new Stretch(evil("period"), evil("period"), evil("stretch"))));
    Picture bars =
        new Picture.Bars(
            evil("barunit"),
            false,
            List.of(evil("category")),
            List.of(new Series(evil("series"), true, List.of(BigDecimal.ONE))));
    Picture tiles =
        new Picture.Tiles(
            "%",
            List.of(new Step(evil("step"))),
            List.of(new Tile("13", "Halland", evil("short"), 0, 0, 0, evil("tiletext"), true)));
    String page = page(figure("f1", lines), figure("f2", bars), figure("f3", tiles));
    assertThat(page).doesNotContain("<script");
    for (String name :
        List.of(
            "figurenumber",
            "figuretitle",
            "description",
            "lineunit",
            "period",
            "line",
            "moment",
            "stretch",
            "barunit",
            "category",
            "series",
            "step",
            "short",
            "tiletext")) {
      assertThat(page).contains(escaped(name));
    }
  }

  private static Block figure(String id, Picture picture) {
    return new FigureBlock(
        new Figure(
            id,
            evil("figurenumber"),
            evil("figuretitle"),
            evil("description"),
            picture,
            evilTable(id + "-data")));
  }

  @Test
  void aPictureIsNamedAndDescribed() {
    Picture bars =
        new Picture.Bars(
            "kr", false, List.of("2024"), List.of(new Series("a", false, List.of(BigDecimal.ONE))));
    Table data = table(List.of(column("a", Kind.NUMBER)), row("2024", ONE));
    String page =
        page(new FigureBlock(new Figure("figur-1", "Figur 1", "Bruk", "Sagt.", bars, data)));
    assertThat(page)
        .contains("role=\"img\" aria-labelledby=\"figur-1-rubrik figur-1-beskrivning\"")
        .contains("<title id=\"figur-1-rubrik\">Figur 1. Bruk</title>")
        .contains("<desc id=\"figur-1-beskrivning\">Sagt.</desc>")
        .contains("<h3 id=\"figur-1-titel\">Figur 1. Bruk</h3>")
        .doesNotContain("<details>");
  }

  @Test
  void aLongTableOfDataIsFolded() {
    Row[] rows = new Row[11];
    Arrays.fill(rows, row("2024", ONE));
    Table data = table(List.of(column("a", Kind.NUMBER)), rows);
    Picture tiles = new Picture.Tiles("%", List.of(), List.of());
    assertThat(page(new FigureBlock(new Figure("f", "Figur 3", "Karta", "", tiles, data))))
        .containsSubsequence("<details>", "Visa värdena i en tabell", "<table", "</details>");
  }

  private static Row row(String label, Cell... cells) {
    return new Row("r", label, false, false, List.of(cells));
  }

  @Test
  void contentsStandAfterTheKeyFiguresAndNameTablesWhereTheyAreSeveral() {
    Facts figures = new Facts(Facts.Kind.KEY_FIGURES, List.of(Fact.of("Beviljat", "1")));
    Table first = new Table("t1", "Tabell 1", "En", Notes.NONE, "", List.of(), List.of());
    Table second = new Table("t2", "", "Två", Notes.NONE, "", List.of(), List.of());
    String page =
        Page.html(
            document(
                new Section("om", "", List.of(Paragraph.of("inledning"))),
                new Section("mal", "Mål", List.of(Paragraph.of("målen"))),
                new Section("korthet", "I korthet", List.of(figures)),
                new Section("a", "Flera", List.of(new TableBlock(first), new TableBlock(second))),
                new Section("b", "En", List.of(new TableBlock(table(List.of()))))));
    assertThat(page)
        .containsSubsequence(
            "inledning",
            "målen",
            "I korthet</h2>",
            "Innehåll</h2>",
            "#mal\">Mål",
            "#a\">Flera",
            "#t1\">Tabell 1. En</a>",
            "#t2\">Två</a>",
            "#b\">En</a>",
            "Flera</h2>")
        .doesNotContain("href=\"#t\"")
        .doesNotContain("href=\"#om\"");
  }

  @Test
  void contentsStandAfterTheOpeningWhereThereAreNoKeyFigures() {
    assertThat(
            Page.html(
                document(
                    new Section("om", "", List.of(Paragraph.of("inledning"))),
                    new Section("a", "Första", List.of()))))
        .containsSubsequence("inledning", "Innehåll</h2>", "Första</h2>");
  }

  @Test
  void aNoticeStandsBeforeTheBoxOfTheOpening() {
    Notice notice = new Notice(List.of(Paragraph.of("varning")));
    assertThat(
            Page.html(document(new Section("om", "", List.of(Paragraph.of("inledning"), notice)))))
        .containsSubsequence("role=\"note\"", "varning", "class=\"intro\"", "inledning");
  }

  @Test
  void linksLeadToTheirTargetAndOtherLanguagesAreMarked() {
    Span link = Span.plain("Källor").to("kallor");
    assertThat(page(new Paragraph(List.of(link, Span.plain("fråga").spoken("sv")))))
        .contains("<p><a href=\"#kallor\">Källor</a><span lang=\"sv\">fråga</span></p>");
  }

  @Test
  void numbersAreAlignedAndWordsAreNot() {
    String page =
        page(
            new TableBlock(
                table(
                    List.of(column("Belopp", Kind.NUMBER), column("Vad", Kind.TEXT)),
                    row("Halland", ONE, Cell.words("ord")))));
    assertThat(page)
        .contains("<table class=\"texts\"")
        .contains("<td role=\"cell\" class=\"number first\" data-label=\"Belopp\">1</td>")
        .contains("<td role=\"cell\" class=\"\" data-label=\"Vad\">ord</td>")
        .contains("<th role=\"rowheader\" scope=\"row\">Halland</th>");
  }

  @Test
  void aWideTableLiesOnItsSide() {
    Column[] nine = new Column[9];
    Arrays.fill(nine, column("2020", Kind.NUMBER));
    // what may have to be scrolled can be reached with the keyboard
    assertThat(page(new TableBlock(table(List.of(nine)))))
        .containsPattern("<section class=\"report wide\" [^>]*tabindex=\"0\">");
    assertThat(page(new TableBlock(table(List.of(nine).subList(0, 8)))))
        .doesNotContain("class=\"report wide\"");
  }

  @Test
  void aValueIsMarkedOnceWhereItsRowOrGroupIsMarkedAlready() {
    Cell constructed = new Cell("5", BigDecimal.ONE, BigDecimal.ONE, "reported", true, "", "");
    Row marked = new Row("r", "Alla", false, true, List.of(constructed));
    Row single = new Row("s", "En", false, false, List.of(constructed));
    String page =
        page(new TableBlock(table(List.of(column("Andel", Kind.NUMBER)), marked, single)));
    assertThat(page)
        .containsPattern("scope=\"row\">Alla&nbsp;<span class=\"mark\"[^>]*>◇</span></th>")
        .contains("data-label=\"Andel\">5</td>")
        .containsPattern("data-label=\"Andel\"><span class=\"mark\"[^>]*>◇</span> 5</td>");
  }

  @Test
  void aLongWordMayBreak() {
    assertThat(page(new TableBlock(table(List.of(column("Psykiatriambulanser", Kind.NUMBER))))))
        .contains(">Psykiatri\u00adambulanser</th>");
  }

  @Test
  void partsAreFoldedUnderTheirChapterInTheContents() {
    assertThat(Page.html(Evaluations.regions()))
        .containsSubsequence(
            "Innehåll</h2>",
            "#regioner\">Regionerna</a>",
            "<details>",
            "<summary>Visa avsnitten (2)</summary>",
            "#region-Halland\">Halland</a>",
            "#region-Skåne\">Skåne</a>",
            "</details>",
            "#metod\">Metod</a>",
            "</nav>",
            "<h2 id=\"regioner-titel\">Regionerna</h2>",
            "<section class=\"part\" id=\"region-Halland\"",
            "<h3 id=\"region-Halland-titel\">Halland</h3>",
            "<h4 id=\"bidrag-Halland\">Bidrag till Halland</h4>");
  }

  @Test
  void anExcerptIsShownAsWhatItHolds() {
    assertThat(page(Block.Excerpt.of(table(List.of(column("Belopp", Kind.NUMBER)), row("A", ONE)))))
        .containsSubsequence("<section class=\"report\" id=\"t\"", "<h3 id=\"t-titel\">", "Belopp");
  }

  @Test
  void keyFiguresOfAPartDoNotMoveTheContents() {
    Facts figures = new Facts(Facts.Kind.KEY_FIGURES, List.of(Fact.of("Beviljat", "1")));
    assertThat(
            Page.html(
                document(
                    new Section("korthet", "I korthet", List.of(figures)),
                    new Section("regioner", "Regioner", List.of()),
                    Section.part("r1", "Halland", List.of(figures)))))
        .containsSubsequence("I korthet</h2>", "Innehåll</h2>", "Regioner</h2>", "Halland</h3>");
  }

  @Test
  void everyTextOfAnEvaluationIsEscaped() {
    String page = Page.html(Evaluations.document(Evaluations.hostile(evil("text"))));
    assertThat(page).doesNotContain("<script").contains(escaped("text"));
  }
}
