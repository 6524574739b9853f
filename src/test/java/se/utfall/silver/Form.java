package se.utfall.silver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.utfall.Given;
import se.utfall.bronze.Cell;
import se.utfall.bronze.Cell.Role;
import se.utfall.bronze.Delivery;
import se.utfall.bronze.RawCell;
import se.utfall.config.Layouts;
import se.utfall.declared.LayoutColumn;
import se.utfall.domain.Layout;
import se.utfall.domain.Question;
import se.utfall.domain.Source;

/** A delivered form as bronze holds it, with what a case does not care about filled in. */
final class Form {
  static final String YEAR = "bidragsår";
  static final String REGION = "region";
  static final String APPLIED = "sökt";
  static final String GRANTED = "beviljat";
  static final String UNUSED = "oanvänt";

  /** One column of each unit. */
  private static final Layout LAYOUT =
      Layouts.read(
          "conf/layouts/test.yaml",
          """
          layout: test
          source: rereport
          format: csv
          grant_year: {column: bidragsår}
          table:
            region: region
            yes: [Ja, x]
            no: [Nej, ""]
            missing: ["-", "..", uppgift saknas]
            totals: [Summa]
            columns:
              sökt: amount.applied
              beviljat: amount.granted
              oanvänt: amount.unused
              orsak: unused_reason
              procent: area.psychiatric_ambulances
              bråk: {question: area.assessment_methods, unit: fraction}
              utbildat: adaptation.training
              betyg: assessment.plan
              dag: decision_date
          """,
          Given.CONF.questions().stream()
              .collect(Collectors.toMap(Question::id, Function.identity())));

  private final String id;
  private final List<Cell> cells = new ArrayList<>();
  private String layout = "test";
  private Source source = Source.REREPORT;
  private @Nullable Integer year = null;
  private boolean correction = false;
  private LocalDate knownFrom = LocalDate.of(2024, 3, 31);
  private String constructed = "";

  private Form(String id) {
    this.id = id;
  }

  /** A delivery by its id; its file is called the same. */
  static Form of(String id) {
    return new Form(id);
  }

  Form layout(String other) {
    layout = other;
    return this;
  }

  /** A list of 2021, by the bundled layout for what it holds. */
  Form list(Source what, String bundled) {
    source = what;
    layout = bundled;
    year = 2021;
    return this;
  }

  Form decision() {
    source = Source.DECISION;
    return this;
  }

  Form correction() {
    correction = true;
    return this;
  }

  Form knownFrom(String date) {
    knownFrom = LocalDate.parse(date);
    return this;
  }

  Form constructed(String globs) {
    constructed = globs;
    return this;
  }

  /** A row of year 2023 that answers one question. */
  Form answer(int row, String region, String label, String text) {
    return row(row, YEAR, "2023", REGION, region, label, text);
  }

  /** A data row: label and text in turn, from the first column on. */
  Form row(int row, String... labelsAndTexts) {
    return row(Role.DATA, row, labelsAndTexts);
  }

  Form row(Role role, int row, String... labelsAndTexts) {
    for (int i = 0; i < labelsAndTexts.length; i += 2) {
      cell(role, row, 1 + i / 2, labelsAndTexts[i], Cell.Type.TEXT, labelsAndTexts[i + 1]);
    }
    return this;
  }

  /** A row of Region Halland that answers one question in a cell of some type. */
  Form typed(int row, String label, Cell.Type type, String text) {
    row(row, YEAR, "2023", REGION, "Region Halland");
    return cell(Role.DATA, row, 3, label, type, text);
  }

  private Form cell(Role role, int row, int column, String label, Cell.Type type, String text) {
    Cell.Type stored = text.isEmpty() && type == Cell.Type.TEXT ? Cell.Type.BLANK : type;
    cells.add(new Cell("", row, column, label, label, stored, role, text));
    return this;
  }

  /** What a build would be given with these deliveries. */
  static Given given(Form... forms) {
    List<Layout> layouts = Stream.concat(Given.CONF.layouts().stream(), Stream.of(LAYOUT)).toList();
    return Given.conf()
        .with(LayoutColumn.TABLE, LayoutColumn.rows(layouts))
        .with(Delivery.TABLE, Arrays.stream(forms).map(Form::delivery).toList())
        .with(RawCell.TABLE, Arrays.stream(forms).flatMap(Form::rawCells).toList());
  }

  private Row delivery() {
    return RowFactory.create(
        id,
        id,
        source.label(),
        layout,
        correction,
        year,
        knownFrom,
        constructed,
        id,
        id,
        0L,
        (long) cells.size(),
        null,
        null);
  }

  private Stream<Row> rawCells() {
    return cells.stream()
        .map(
            cell ->
                RowFactory.create(
                    String.join("/", id, cell.sheet(), cell.row() + "", cell.column() + ""),
                    id,
                    cell.sheet(),
                    cell.row(),
                    cell.column(),
                    cell.header(),
                    cell.label(),
                    cell.type().label(),
                    cell.role().label(),
                    cell.text()));
  }
}
