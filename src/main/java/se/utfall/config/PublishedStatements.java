package se.utfall.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.InSwedish;
import se.utfall.domain.PublishedFigure;
import se.utfall.domain.PublishedFigure.CellKey;
import se.utfall.domain.PublishedFigure.Comparison;
import se.utfall.table.Failure;

/**
 * The figures of one csv of statements.
 *
 * @param path the csv's, in the folder
 * @param yaml the declaration, as messages name it
 */
record PublishedStatements(
    PublishedDeclaration.Statements declared, String path, Csv csv, String yaml) {
  private static final List<String> COLUMNS = List.of("source", "statement_en", "value", "note");

  static PublishedStatements read(Folder folder, PublishedDeclaration.Statements declared) {
    String path = PublishedFigures.FOLDER + "/" + declared.file();
    Csv csv = Csv.read(folder, path).expecting(COLUMNS);
    return new PublishedStatements(declared, path, csv, folder.place(PublishedFigures.FILE));
  }

  /** One for each line; every line must be declared, and the reverse. */
  List<PublishedFigure> figures() {
    Map<String, Csv.Line> lines = byText();
    List<String> texts = List.copyOf(lines.keySet());
    List<PublishedFigure> figures = new ArrayList<>();
    for (PublishedDeclaration.Statement statement : declared.figures()) {
      Csv.Line line = lines.remove(statement.statement());
      if (line == null) {
        throw Unknown.word(Failure.Kind.USAGE, yaml, "statement", statement.statement(), texts);
      }
      figures.add(figure(statement, line));
    }
    lines.values().forEach(this::undeclared);
    return figures;
  }

  private Map<String, Csv.Line> byText() {
    Map<String, Csv.Line> lines = new LinkedHashMap<>();
    for (Csv.Line line : csv.lines()) {
      if (lines.put(line.text("statement_en"), line) != null) {
        throw line.failure(
            "repeats the statement '%s'.".formatted(line.text("statement_en")),
            "Statements are declared by their text.",
            "Word them apart.");
      }
    }
    return lines;
  }

  private void undeclared(Csv.Line line) {
    throw line.failure(
        "has the statement '%s', which %s leaves out.".formatted(line.text("statement_en"), yaml),
        "Every published figure is compared, or says why it cannot be.",
        "Declare its cell, or not_decided with the reason.");
  }

  private PublishedFigure figure(PublishedDeclaration.Statement statement, Csv.Line line) {
    Optional<Printed> printed = Printed.of(line.text("value"));
    BigDecimal number = printed.map(Printed::number).orElse(statement.number());
    Comparison comparison = comparison(statement, printed);
    complete(statement, comparison, number);
    return new PublishedFigure(
        statement.id(),
        line.text("source"),
        path + ":" + line.at().line(),
        statement.statement(),
        line.text("value"),
        number,
        cell(statement.cell()),
        cell(statement.other()),
        comparison,
        Objects.requireNonNullElse(statement.rule(), ""),
        statement.arithmetic(),
        Objects.requireNonNullElse(statement.notDecided(), ""),
        swedish(statement, line));
  }

  private InSwedish swedish(PublishedDeclaration.Statement statement, Csv.Line line) {
    String source = declared.sourcesSv().get(line.text("source"));
    if (source == null) {
      throw Unknown.word(
          Failure.Kind.USAGE,
          line.at().toString(),
          "source",
          line.text("source"),
          declared.sourcesSv().keySet());
    }
    return new InSwedish(
        source,
        statement.statementSv(),
        Objects.requireNonNullElse(statement.publishedSv(), line.text("value")),
        Objects.requireNonNullElse(statement.notDecidedSv(), ""));
  }

  private static Comparison comparison(
      PublishedDeclaration.Statement statement, Optional<Printed> printed) {
    if (statement.notDecided() != null) {
      return Comparison.NOT_DECIDED;
    }
    return statement.comparison() == null
        ? printed.map(Printed::comparison).orElse(Comparison.EQUALS)
        : statement.comparison();
  }

  /** Stops unless the statement has just what its comparison needs. */
  private void complete(
      PublishedDeclaration.Statement statement,
      Comparison comparison,
      @Nullable BigDecimal number) {
    boolean complete =
        switch (comparison) {
          case EQUALS, BELOW ->
              number != null && statement.cell() != null && statement.other() == null;
          case HALF, ABOUT_EQUAL, INCREASE, DECREASE ->
              statement.cell() != null && statement.other() != null;
          case NOT_DECIDED ->
              statement.cell() == null && statement.other() == null && saysWhy(statement);
        };
    if (!complete) {
      throw incomplete(statement, comparison);
    }
  }

  private static boolean saysWhy(PublishedDeclaration.Statement statement) {
    return Stream.of(statement.notDecided(), statement.notDecidedSv())
        .noneMatch(why -> why == null || why.isBlank());
  }

  private Failure incomplete(PublishedDeclaration.Statement statement, Comparison comparison) {
    return new Failure(
        Failure.Kind.USAGE,
        "%s: '%s' is %s, and not complete.".formatted(yaml, statement.id(), comparison),
        "A number needs a cell, a comparison also another cell, and not_decided a reason alone, in"
            + " Swedish too.",
        "Add or remove what the comparison needs.");
  }

  private @Nullable CellKey cell(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String[] parts = text.split(" ", -1);
    if (parts.length < 3 || parts.length > 4 || !parts[1].matches("\\d{4}")) {
      throw new Failure(
          Failure.Kind.USAGE,
          "%s has the cell '%s'.".formatted(yaml, text),
          "A cell is a table, a grant year, a row if the table has any, and a column.",
          "Write it like tabell-6 2024 01 granted, or nyckeltal 2024 granted.");
    }
    String row = parts.length == 4 ? parts[2] : "";
    return new CellKey(parts[0], Integer.parseInt(parts[1]), row, parts[parts.length - 1]);
  }
}
