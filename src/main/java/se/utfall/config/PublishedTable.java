package se.utfall.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.domain.InSwedish;
import se.utfall.domain.PublishedFigure;
import se.utfall.domain.PublishedFigure.CellKey;
import se.utfall.table.Failure;

/**
 * The figures of one published csv table.
 *
 * @param path the csv's, in the folder
 * @param names what the rows of report tables are called in Swedish, by key
 */
record PublishedTable(
    PublishedDeclaration.Table declared, String path, Csv csv, Map<String, String> names) {

  static PublishedTable read(
      Folder folder, PublishedDeclaration.Table declared, Map<String, String> names) {
    String path = PublishedFigures.FOLDER + "/" + declared.file();
    return new PublishedTable(declared, path, Csv.read(folder, path), names);
  }

  /** One for each value, a repeated one once; every column must be declared, and the reverse. */
  List<PublishedFigure> figures() {
    csv.expecting(columns());
    List<PublishedFigure> figures = new ArrayList<>();
    for (Csv.Line line : csv.lines()) {
      declared.columns().forEach((header, column) -> add(figures, line, header, column));
    }
    return figures;
  }

  private List<String> columns() {
    return Stream.concat(
            Stream.of(declared.grantYearColumn(), declared.rowColumn(), declared.labelColumn())
                .filter(Objects::nonNull),
            declared.columns().keySet().stream())
        .toList();
  }

  private void add(
      List<PublishedFigure> figures,
      Csv.Line line,
      String header,
      PublishedDeclaration.Column column) {
    if (!line.text(header).isEmpty()) {
      PublishedFigure figure = figure(line, header, column);
      if (column.row() == null || figures.stream().noneMatch(one -> repeats(one, figure))) {
        figures.add(figure);
      }
    }
  }

  /** A value of the whole year, which the csv has on every line. */
  private static boolean repeats(PublishedFigure earlier, PublishedFigure figure) {
    return earlier.id().equals(figure.id()) && earlier.published().equals(figure.published());
  }

  private PublishedFigure figure(Csv.Line line, String header, PublishedDeclaration.Column column) {
    CellKey cell = cell(line, column);
    Printed printed = printed(line, header);
    return new PublishedFigure(
        id(cell),
        declared.source(),
        path + ":" + line.at().line(),
        statement(line, header, cell, column.row() == null),
        line.text(header),
        printed.number(),
        cell,
        null,
        printed.comparison(),
        rule(column, cell),
        null,
        "",
        new InSwedish(declared.sourceSv(), swedish(column, cell), line.text(header), ""));
  }

  private CellKey cell(Csv.Line line, PublishedDeclaration.Column column) {
    return new CellKey(
        Objects.requireNonNullElse(column.table(), declared.table()),
        grantYear(line),
        column.row() == null ? row(line) : column.row(),
        column.column());
  }

  private int grantYear(Csv.Line line) {
    if (declared.grantYearColumn() == null) {
      return Objects.requireNonNullElseGet(declared.grantYear(), () -> year(line, "none declared"));
    }
    return year(line, line.text(declared.grantYearColumn()));
  }

  private static int year(Csv.Line line, String text) {
    if (!text.matches("\\d{4}")) {
      throw line.failure(
          "has the grant year '%s'.".formatted(text),
          "A grant year has four digits.",
          "Write it like 2024, or declare grant_year for the whole table.");
    }
    return Integer.parseInt(text);
  }

  private String row(Csv.Line line) {
    if (declared.rowColumn() == null) {
      return Objects.requireNonNullElse(declared.row(), "");
    }
    String text = line.text(declared.rowColumn());
    Map<String, String> rows = Objects.requireNonNullElse(declared.rows(), Map.of());
    if (rows.isEmpty()) {
      return text;
    }
    if (!rows.containsKey(text)) {
      throw Unknown.word(
          Failure.Kind.USAGE, line.at().toString(), declared.rowColumn(), text, rows.keySet());
    }
    return Objects.requireNonNull(rows.get(text));
  }

  private static Printed printed(Csv.Line line, String header) {
    return Printed.of(line.text(header))
        .orElseThrow(
            () ->
                line.failure(
                    "has '%s' as %s.".formatted(line.text(header), header),
                    "It is not a number as tables print them.",
                    "Write it like 83, 83 %, <1 % or 29.5 million."));
  }

  private String id(CellKey cell) {
    return Stream.of(declared.id(), String.valueOf(cell.grantYear()), cell.row(), cell.column())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("/"));
  }

  /** Row, column and year as the csv names them. */
  private String statement(Csv.Line line, String header, CellKey cell, boolean ofRow) {
    String named = declared.labelColumn() == null ? declared.rowColumn() : declared.labelColumn();
    String label = ofRow && named != null ? line.text(named) + ", " : "";
    return label + header + " " + cell.grantYear();
  }

  private String swedish(PublishedDeclaration.Column column, CellKey cell) {
    String row = names.getOrDefault(cell.row(), cell.row());
    String label = (row.isEmpty() ? "" : row + ", ") + column.labelSv();
    return Character.toUpperCase(label.charAt(0)) + label.substring(1) + " " + cell.grantYear();
  }

  private static String rule(PublishedDeclaration.Column column, CellKey cell) {
    return Objects.requireNonNullElse(column.rules(), List.<PublishedDeclaration.Rule>of()).stream()
        .filter(rule -> rule.fits(cell.grantYear(), cell.row()))
        .map(PublishedDeclaration.Rule::rule)
        .findFirst()
        .orElse("");
  }
}
