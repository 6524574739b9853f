package se.utfall.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.domain.KnownDeviation;
import se.utfall.domain.PublishedFigure;
import se.utfall.table.Failure;

/** Reads published/: every figure, from the csv it is kept in, with the cell that decides it. */
public final class PublishedFigures {
  static final String FOLDER = "published";
  static final String FILE = FOLDER + "/figures.yaml";

  /** Tables whose rows are what a delivered list says. */
  private static final Set<String> LISTS = Set.of("overenskommelse", "malbild");

  private final Folder folder;
  private final Map<String, KnownDeviation> deviations;
  private final Map<String, String> rows;
  private final PublishedDeclaration declared;

  private PublishedFigures(
      Folder folder, Map<String, KnownDeviation> deviations, Map<String, String> rows) {
    this.folder = folder;
    this.deviations = deviations;
    this.rows = rows;
    this.declared = Yaml.read(folder, FILE, PublishedDeclaration.class);
  }

  /**
   * Tables first, in the declaration's order; a usage failure at a csv, column, row or statement
   * that the declaration leaves out, at an id used twice, and at a rule that is not a deviation.
   *
   * @param rows the keys that rows of report tables can have, and what they are called in Swedish
   */
  public static List<PublishedFigure> read(
      Folder folder, Map<String, KnownDeviation> deviations, Map<String, String> rows) {
    return new PublishedFigures(folder, deviations, rows).figures();
  }

  private List<PublishedFigure> figures() {
    folder.names(FOLDER).stream()
        .filter(name -> name.endsWith(".csv") && !name.equals(KnownDeviations.SWEDISH))
        .forEach(this::known);
    List<PublishedFigure> figures = new ArrayList<>();
    declared.tables().forEach(t -> figures.addAll(PublishedTable.read(folder, t, rows).figures()));
    declared
        .statements()
        .forEach(s -> figures.addAll(PublishedStatements.read(folder, s).figures()));
    Set<String> ids = new HashSet<>();
    figures.forEach(figure -> check(figure, ids));
    return figures;
  }

  private void known(String csv) {
    Stream<String> files =
        Stream.concat(
            declared.tables().stream().map(PublishedDeclaration.Table::file),
            declared.statements().stream().map(PublishedDeclaration.Statements::file));
    if (files.noneMatch(csv::equals)) {
      throw new Failure(
          Failure.Kind.USAGE,
          "%s leaves out %s.".formatted(folder.place(FILE), csv),
          "Every published csv is compared with what is computed.",
          "Declare it under tables or statements, or remove the file.");
    }
  }

  private void check(PublishedFigure figure, Set<String> ids) {
    if (!ids.add(figure.id())) {
      throw failure(figure, "has the id of another figure", "An id is one figure's.", "Rename it");
    }
    Stream.of(figure.cell(), figure.other())
        .filter(Objects::nonNull)
        .filter(cell -> !LISTS.contains(cell.table()))
        .forEach(cell -> checkRow(figure, cell.row()));
    checkRule(figure);
  }

  private void checkRow(PublishedFigure figure, String row) {
    if (!row.isEmpty() && !rows.containsKey(row)) {
      throw Unknown.word(Failure.Kind.USAGE, place(figure), "row", row, rows.keySet());
    }
  }

  private void checkRule(PublishedFigure figure) {
    if (!figure.rule().isEmpty() && !deviations.containsKey(figure.rule())) {
      throw Unknown.word(
          Failure.Kind.USAGE, place(figure), "rule", figure.rule(), deviations.keySet());
    }
    if (figure.arithmetic() != null && !isQuoted(figure)) {
      throw failure(
          figure,
          "has the arithmetic " + figure.arithmetic().toPlainString(),
          "Its rule does not say so.",
          "Write what KNOWN_DEVIATIONS.md gives for the rule, and name the rule");
    }
  }

  private boolean isQuoted(PublishedFigure figure) {
    KnownDeviation deviation = deviations.get(figure.rule());
    return deviation != null
        && deviation
            .arithmetic()
            .contains(Objects.requireNonNull(figure.arithmetic()).toPlainString());
  }

  private String place(PublishedFigure figure) {
    return "%s: '%s'".formatted(folder.place(FILE), figure.id());
  }

  private Failure failure(PublishedFigure figure, String problem, String why, String remedy) {
    return new Failure(
        Failure.Kind.USAGE, "%s %s.".formatted(place(figure), problem), why, remedy + ".");
  }
}
