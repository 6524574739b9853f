package se.utfall.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.domain.Layout;
import se.utfall.domain.Layout.Column;
import se.utfall.domain.Layout.Format;
import se.utfall.domain.Question;
import se.utfall.domain.Source;
import se.utfall.domain.Unit;
import se.utfall.table.Failure;

class LayoutsTest {
  private static final Map<String, Question> QUESTIONS =
      Questions.read(TextFolder.CONF).stream()
          .collect(Collectors.toMap(Question::id, question -> question));
  private static final String WIDE =
      """
      layout: test
      source: rereport
      format: xlsx
      grant_year: {cell: B2}
      correction: {cell: B3, when: Rättelse}
      sheets:
        - sheet: Svar
          header_rows: [5, 6]
          region: Mottagare (län)
          yes: [x]
          no: [""]
          missing: ["-", uppgift saknas]
          totals: [Summa]
          not_data: ["Källa*"]
          columns:
            Sökt: amount.applied
            Andel: {question: area.administration, unit: fraction, optional: true}
          notes: [Anmärkning]
      region_cell: B4
      """;
  private static final String LONG =
      """
      layout: test
      source: rereport
      format: csv
      encodings: [windows-1252]
      delimiter: "\\t"
      grant_year: {column: år}
      table:
        region: region
        long_form: {number: nr, text: fråga, answer: svar}
        questions:
          - {number: 1.10, text: Sökt, question: amount.applied}
          - {number: 2, text: Andel, question: area.administration, optional: true}
      """;

  private static Layout read(String yaml) {
    return Layouts.read("conf/layouts/test.yaml", yaml, QUESTIONS);
  }

  @Test
  void wideFormIsRead() {
    assertThat(read(WIDE))
        .isEqualTo(
            new Layout(
                "test",
                Source.REREPORT,
                Format.XLSX,
                List.of("utf-8"),
                ';',
                new Layout.GrantYear(null, "B2", null),
                new Layout.Mark("B3", "Rättelse"),
                "B4",
                List.of(
                    new Layout.Sheet(
                        "Svar",
                        List.of(5, 6),
                        "Mottagare (län)",
                        null,
                        List.of(
                            new Column("", "Sökt", "amount.applied", Unit.SEK, false),
                            new Column("", "Andel", "area.administration", Unit.FRACTION, true)),
                        new Layout.Marks(List.of("x"), List.of(""), List.of("-", "uppgift saknas")),
                        List.of("Summa"),
                        List.of("Källa*"),
                        List.of("Anmärkning")))));
  }

  @Test
  void longFormIsRead() {
    Layout layout = read(LONG);
    assertThat(layout.delimiter()).isEqualTo('\t');
    assertThat(layout.encodings()).containsExactly("windows-1252");
    assertThat(layout.grantYear()).isEqualTo(new Layout.GrantYear(null, null, "år"));
    Layout.Sheet sheet = layout.sheets().get(0);
    assertThat(sheet.headerRows()).containsExactly(1);
    assertThat(sheet.longForm()).isEqualTo(new Layout.LongForm("nr", "fråga", "svar"));
    assertThat(sheet.columns())
        .containsExactly(
            new Column("1.10", "Sökt", "amount.applied", Unit.SEK, false),
            new Column("2", "Andel", "area.administration", Unit.PERCENT, true));
    assertThat(layout.headers(sheet)).containsExactly("region", "år", "nr", "fråga", "svar");
  }

  @Test
  void bundledLayoutsAreRead() {
    assertThat(Configuration.read(TextFolder.CONF).layouts())
        .extracting(Layout::id)
        .containsExactly(
            "aterrapportering_2021",
            "aterrapportering_2022",
            "aterrapportering_2023",
            "aterrapportering_2024",
            "beslut",
            "insatser",
            "komplettering",
            "malbild",
            "overenskommelse");
  }

  @Test
  void unknownKeyNamesFileLineAndTheNearest() {
    Failure failure = failure(WIDE.replace("totals:", "totls:"));
    assertThat(failure.kind()).isEqualTo(Failure.Kind.USAGE);
    assertThat(failure)
        .hasMessage(
            "conf/layouts/test.yaml:13: unknown key \"totls\". Known here: columns, header_rows,"
                + " long_form, missing, no, not_data, notes, questions, region, sheet, totals, yes."
                + " Did you mean \"totals\"?");
  }

  @Test
  void unknownKeyInsideAnEntryIsFoundToo() {
    assertThat(failure(WIDE.replace("unit:", "units:")))
        .hasMessage(
            "conf/layouts/test.yaml:17: unknown key \"units\". Known here: optional, question,"
                + " unit. Did you mean \"unit\"?");
    assertThat(failure(WIDE.replace("when:", "wen:"))).hasMessageEndingWith("\"when\"?");
    assertThat(failure(WIDE.replace("cell: B2", "cel: B2"))).hasMessageEndingWith("\"cell\"?");
  }

  private static Failure failure(String yaml) {
    return catchThrowableOfType(Failure.class, () -> read(yaml));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "amount.applied|amount.aplied|:16: unknown question \"amount.aplied\". No question has that"
            + " name. Did you mean \"amount.applied\"?",
        "unit: fraction|unit: fractoin|:17: unknown unit \"fractoin\". No unit has that name. Did"
            + " you mean \"fraction\"?",
        "unit: fraction|unit: SEK|:17: area.administration cannot be written in \"SEK\"."
            + " conf/questions.csv asks for it in percent. Leave the unit out; only a percentage"
            + " has two, percent and fraction.",
        "source: rereport|source: report|:2: unknown source \"report\". No source has that name."
            + " Did you mean \"rereport\"?",
        "format: xlsx|format: xls|:3: unknown format \"xls\". No format has that name. Did you mean"
            + " \"xlsx\"?",
        "cell: B2|cell: 2B|:4: grant_year: \"2B\" is not the address of a cell. A cell is named by"
            + " its column's letters and its row, in the first sheet. Write it like B2.",
        "cell: B3|cell: Svar|:5: correction: \"Svar\" is not the address of a cell. A cell is named"
            + " by its column's letters and its row, in the first sheet. Write it like B2.",
        "region_cell: B4|region_cell: Skåne|:19: region_cell: \"Skåne\" is not the address of a cell. A cell is named by its column's letters and its row, in the first sheet. Write it like B2.",
        "[Anmärkning]|[Sökt]|:18: the header \"Sökt\" is declared twice. A header names one column. Remove one.",
        "{cell: B2}|{cell: B2, value: 2024}|:4: grant_year must say one thing. The year is a fixed"
            + " value, stands in one cell, or in a column. Write a year, {cell: B2} or {column: its"
            + " header}.",
        "{cell: B2}|23|:4: 23 is not a grant year. Grant years go from 2000 to 2100. Write the year"
            + " in four digits.",
        "layout: test|layout: tets|:1: the layout is called \"tets\". A layout has the name of its"
            + " file, so that a message about one leads to the other. Rename the file or the"
            + " layout.",
        "Andel:|SÖKT:|:17: the header \"SÖKT\" is declared twice. A header names one column. Remove"
            + " one.",
        "Andel:|mottagare  (län):|:17: the header \"mottagare  (län)\" is declared twice. A header"
            + " names one column. Remove one.",
        "area.administration|amount.applied|:17: amount.applied cannot be written in \"fraction\"."
            + " conf/questions.csv asks for it in SEK. Leave the unit out; only a percentage has"
            + " two, percent and fraction.",
        "Andel: {question: area.administration, unit: fraction, optional: true}|Andel:"
            + " amount.applied|:17: the question \"amount.applied\" is declared twice. A region"
            + " answers a question once a form. Remove one.",
        "format: xlsx|format: csv|: table is missing. A layout cannot be read without it. Add it;"
            + " the layouts beside it show the form.",
        "sheet: Svar|totals: []|:13: cannot be read. Duplicate field 'totals'. Correct the line;"
            + " the layouts beside it show the form."
      })
  void slipInAWideFormStops(String right, String slip, String message) {
    assertThatThrownBy(() -> read(WIDE.replace(right, slip)))
        .isInstanceOf(Failure.class)
        .hasMessage("conf/layouts/test.yaml" + message);
  }

  @ParameterizedTest
  @CsvSource({
    "'layout: test\n', layout",
    "'source: rereport\n', source",
    "'format: xlsx\n', format",
    "'grant_year: {cell: B2}\n', grant_year",
    "', when: Rättelse', correction.when",
    "'    region: Mottagare (län)\n', region",
    "Svar, sheet",
    "': amount.applied', 'question of the column \"Sökt\"'",
    "'question: area.administration, ', 'question of the column \"Andel\"'"
  })
  void missingKeyStops(String key, String name) {
    assertThatThrownBy(() -> read(WIDE.replace(key, key.equals(": amount.applied") ? ":" : "")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "conf/layouts/test.yaml: %s is missing. A layout cannot be read without it. Add it; the"
                + " layouts beside it show the form.",
            name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[windows-1252]|[windows-1253x]|:4: unknown encoding \"windows-1253x\". No encoding has"
            + " that name. Did you mean \"windows-1253\"?",
        "\"\\t\"|tab|:5: the delimiter \"tab\" is not one character. Fields of a csv are told apart"
            + " by one character. Write it in quotes, such as \";\" or \"\\t\".",
        "number: 2, text: Andel|number: 1.10, text: sökt|: the question text \"1.10 sökt\" is"
            + " declared twice. Number and text together name one question. Remove one.",
        "{number: 2, |{|: number is missing. A layout cannot be read without it. Add it; the"
            + " layouts beside it show the form.",
        "nr, text: fråga|nr, text: nr|:9: the header \"nr\" is declared twice. A header names one"
            + " column. Remove one."
      })
  void slipInALongFormStops(String right, String slip, String message) {
    assertThatThrownBy(() -> read(LONG.replace(right, slip)))
        .isInstanceOf(Failure.class)
        .hasMessage("conf/layouts/test.yaml" + message);
  }

  @Test
  void columnsBesideQuestionsStop() {
    assertThatThrownBy(() -> read(LONG + "  columns: {Sökt: amount.applied}\n"))
        .hasMessage(
            "conf/layouts/test.yaml:10: a table has columns or questions, not both. In a wide form"
                + " each column is a question, in a long form each row. Leave out columns where"
                + " long_form is declared, questions where it is not.");
  }

  @Test
  void textThatIsNoYamlStops() {
    assertThat(failure("layout: [test"))
        .hasMessageStartingWith("conf/layouts/test.yaml:1: cannot be read.");
    assertThat(failure(""))
        .hasMessageStartingWith("conf/layouts/test.yaml:1: cannot be read. No content");
    assertThat(failure("~")).hasMessageStartingWith("conf/layouts/test.yaml: layout is missing.");
    assertThat(failure("layout: {a: b}"))
        .hasMessageStartingWith("conf/layouts/test.yaml:1: cannot be read.");
  }
}
