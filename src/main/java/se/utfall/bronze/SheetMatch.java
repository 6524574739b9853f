package se.utfall.bronze;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utfall.domain.Layout;
import se.utfall.domain.Layout.Column;
import se.utfall.domain.Wording;

/** A sheet of a file held against a sheet of a layout, with what keeps it from fitting. */
record SheetMatch(
    Layout.Sheet sheet,
    Rows rows,
    List<String> unknown,
    List<String> missing,
    List<String> twice,
    List<String> questions) {
  private static final int PLACES = 3;

  static SheetMatch of(Layout layout, Layout.Sheet sheet, Grid grid) {
    Header header = Header.of(grid, sheet.headerRows());
    Rows rows = new Rows(sheet, grid, header);
    List<String> declared = layout.headers(sheet);
    return new SheetMatch(
        sheet,
        rows,
        Stream.concat(unknown(header, declared), headless(rows)).toList(),
        missing(header, declared, sheet),
        twice(header, grid),
        questions(sheet, rows).map(Questions::unknown).orElse(List.of()));
  }

  static Optional<Questions> questions(Layout.Sheet sheet, Rows rows) {
    return Optional.ofNullable(sheet.longForm())
        .map(form -> Questions.of(sheet.columns(), form, rows));
  }

  /** How far the sheet is from fitting; 0 fits. */
  int distance() {
    return unknown.size() + missing.size() + twice.size() + questions.size();
  }

  boolean isComplete() {
    return questions(sheet, rows).map(Questions::isComplete).orElse(true);
  }

  /** What the rows that answer a question call their region, each with the first such row. */
  Stream<RegionText> namesBesideAnswers() {
    Optional<Questions> asked = questions(sheet, rows);
    return rows.with(Cell.Role.DATA)
        .filter(line -> asked.map(it -> !it.labelOf(line).isEmpty()).orElse(true))
        .map(
            line -> new RegionText(line.number(), rows.header().under(sheet.region(), line).text()))
        .filter(name -> !Wording.of(name.text()).isEmpty());
  }

  /** What a row calls its region. */
  record RegionText(int row, String text) {}

  /** What differs, in words. */
  Stream<String> differences() {
    List<String> found = new ArrayList<>();
    add(found, "unknown headers: ", unknown);
    add(found, "missing headers: ", missing);
    add(found, "ambiguous headers: ", twice);
    add(found, "unknown questions: ", questions);
    return found.stream().map(text -> place() + text);
  }

  private static void add(List<String> found, String what, List<String> items) {
    if (!items.isEmpty()) {
      found.add(what + Quoted.list(items));
    }
  }

  private String place() {
    String row =
        "row " + sheet.headerRows().stream().map(String::valueOf).collect(joining(" and "));
    return sheet.name().isEmpty() ? row + ", " : "sheet " + sheet.name() + ", " + row + ", ";
  }

  private static Stream<String> unknown(Header header, List<String> declared) {
    Set<Wording> known = wordings(declared);
    return header.texts().values().stream()
        .filter(text -> !known.contains(Wording.of(text)))
        .map(Quoted::text);
  }

  // a value under an empty header has no meaning that a layout could have declared
  private static Stream<String> headless(Rows rows) {
    int width = rows.grid().width();
    return IntStream.rangeClosed(1, width)
        .filter(column -> rows.header().at(column).isEmpty() && rows.holdData(column))
        .mapToObj(column -> "none over the values in " + rows.grid().nameOf(column));
  }

  private static List<String> missing(Header header, List<String> declared, Layout.Sheet sheet) {
    Set<Wording> found = wordings(header.texts().values().stream().toList());
    Set<Wording> optional = optional(sheet);
    return declared.stream()
        .filter(text -> !found.contains(Wording.of(text)))
        .filter(text -> !optional.contains(Wording.of(text)))
        .map(Quoted::text)
        .toList();
  }

  private static Set<Wording> optional(Layout.Sheet sheet) {
    return sheet.longForm() != null
        ? Set.of()
        : wordings(sheet.columns().stream().filter(Column::optional).map(Column::header).toList());
  }

  private static List<String> twice(Header header, Grid grid) {
    Map<Wording, List<Integer>> columns = new LinkedHashMap<>();
    header
        .texts()
        .forEach(
            (column, text) ->
                columns.computeIfAbsent(Wording.of(text), w -> new ArrayList<>()).add(column));
    return columns.values().stream()
        .filter(same -> same.size() > 1)
        .map(same -> Quoted.text(header.at(same.get(0))) + " stands over " + places(same, grid))
        .toList();
  }

  private static String places(List<Integer> columns, Grid grid) {
    return columns.stream().limit(PLACES).map(grid::nameOf).collect(joining(" and "));
  }

  private static Set<Wording> wordings(List<String> texts) {
    return texts.stream().map(Wording::of).collect(toSet());
  }
}
