package se.utfall.bronze;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.domain.RegisterLayout;
import se.utfall.domain.RegisterLayout.NamedColumn;
import se.utfall.domain.Wording;
import se.utfall.table.Failure;

/** The first line of a csv file, to be held against the layouts of registers. */
record RegisterHeader(char delimiter, List<String> names) {
  /** A header has no dates; a row of the register has three. */
  private static final int DATES = 2;

  /** By every delimiter that exports have. */
  static Stream<RegisterHeader> in(String line) {
    return Stream.of(';', ',', '\t', '|').map(delimiter -> in(line, delimiter));
  }

  private static RegisterHeader in(String line, char delimiter) {
    try (CsvStream rows = new CsvStream("", new StringReader(line), delimiter)) {
      List<String> cells = rows.next().map(CsvStream.Row::cells).orElse(List.of());
      return new RegisterHeader(delimiter, cells.stream().map(String::strip).toList());
    } catch (Failure quotes) {
      return new RegisterHeader(delimiter, List.of());
    }
  }

  /** Whether it has half of the columns, and all that tell it from other files or no other name. */
  boolean isOf(RegisterLayout layout) {
    List<String> fields = there(layout).map(NamedColumn::field).toList();
    boolean isTold = fields.containsAll(layout.knownBy()) || fields.size() == names.size();
    return fields.size() * 2 >= layout.columns().size() && isTold;
  }

  private Stream<NamedColumn> there(RegisterLayout layout) {
    return layout.columns().stream().filter(column -> names.stream().anyMatch(of(column)::is));
  }

  /** Whether it is no header but a row of a register. */
  boolean isRowOf(RegisterLayout layout) {
    return names.size() * 2 >= layout.columns().size()
        && names.stream().filter(name -> name.matches("(19|20)\\d\\d-?\\d\\d-?\\d\\d")).count()
            >= DATES;
  }

  /**
   * What each column becomes, in order; empty for one that is not kept.
   *
   * @throws Failure of kind INPUT at a column that is not known, twice or not there
   */
  List<String> fields(String file, RegisterLayout layout) {
    if (names.contains("")) {
      throw RegisterRefusal.unnamed(file, names.indexOf("") + 1);
    }
    Map<String, String> before = new HashMap<>();
    List<String> fields = names.stream().map(name -> field(file, layout, name)).toList();
    for (int i = 0; i < fields.size(); i++) {
      String other = before.put(fields.get(i), names.get(i));
      if (other != null && !fields.get(i).isEmpty()) {
        throw RegisterRefusal.twice(file, other, names.get(i));
      }
    }
    layout.columns().stream()
        .filter(column -> !before.containsKey(column.field()))
        .findFirst()
        .ifPresent(column -> refuseMissing(file, column));
    return fields;
  }

  private static String field(String file, RegisterLayout layout, String name) {
    Optional<String> field =
        layout.columns().stream()
            .filter(column -> of(column).is(name))
            .map(NamedColumn::field)
            .findFirst();
    if (field.isEmpty() && !new Names(layout.leftOut()).is(name)) {
      throw RegisterRefusal.unknown(file, layout, name);
    }
    return field.orElse("");
  }

  private static void refuseMissing(String file, NamedColumn column) {
    throw RegisterRefusal.missing(file, column.names());
  }

  private static Names of(NamedColumn column) {
    return new Names(column.names());
  }

  /** What one thing may be called. */
  private record Names(List<String> all) {
    boolean is(String name) {
      return all.stream().anyMatch(each -> Wording.same(each, name));
    }
  }
}
