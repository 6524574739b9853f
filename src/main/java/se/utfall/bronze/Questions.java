package se.utfall.bronze;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.utfall.bronze.Cell.Role;
import se.utfall.domain.Layout;
import se.utfall.domain.Layout.Column;
import se.utfall.domain.Wording;

/**
 * The questions of a long form, told by number and text together: a renumbered question is another
 * question until a layout says otherwise.
 */
record Questions(Map<Key, Column> declared, Layout.LongForm form, Rows rows) {

  static Questions of(List<Column> columns, Layout.LongForm form, Rows rows) {
    Map<Key, Column> declared = new LinkedHashMap<>();
    columns.forEach(column -> declared.put(Key.of(column.number(), column.header()), column));
    return new Questions(declared, form, rows);
  }

  /** A question as a row asks it. */
  private record Asked(String number, String text) {
    Key key() {
      return Key.of(number, text);
    }

    @Override
    public String toString() {
      return Quoted.text((number + " " + text).strip());
    }
  }

  record Key(Wording number, Wording text) {
    static Key of(String number, String text) {
      return new Key(Wording.of(number), Wording.of(text));
    }

    boolean isEmpty() {
      return number.isEmpty() && text.isEmpty();
    }
  }

  /** The layout's label of the question a row answers, empty where it declares none. */
  String labelOf(Line line) {
    Column column = declared.get(asked(line).key());
    return column == null ? "" : column.label();
  }

  /**
   * Undeclared questions that more than one row asks: one such row may be a slip of the pen, two
   * are another form.
   */
  List<String> unknown() {
    Map<Key, Long> times = timesAsked();
    Map<Key, Asked> unknown = new LinkedHashMap<>();
    rows.with(Role.DATA, Role.TOTAL)
        .filter(line -> labelOf(line).isEmpty())
        .map(this::asked)
        .filter(asked -> !asked.key().isEmpty() && times.getOrDefault(asked.key(), 0L) > 1)
        .forEach(asked -> unknown.putIfAbsent(asked.key(), asked));
    return unknown.values().stream().map(asked -> asked + likeness(asked)).toList();
  }

  /** Whether the form asks everything the layout declares. */
  boolean isComplete() {
    Map<Key, Long> times = timesAsked();
    return declared.entrySet().stream()
        .allMatch(entry -> entry.getValue().optional() || times.containsKey(entry.getKey()));
  }

  private Map<Key, Long> timesAsked() {
    return rows.with(Role.DATA, Role.TOTAL)
        .collect(groupingBy(line -> asked(line).key(), counting()));
  }

  private Asked asked(Line line) {
    Header header = rows.header();
    return new Asked(
        header.under(form.number(), line).text(), header.under(form.text(), line).text());
  }

  private String likeness(Asked asked) {
    Key key = asked.key();
    return first(known -> !known.text().isEmpty() && known.text().equals(key.text()))
        .map(column -> " (the layout has this text as number " + column.number() + ")")
        .or(
            () ->
                first(known -> known.number().equals(key.number()))
                    .map(column -> " (the layout has this number for \"" + column.header() + "\")"))
        .orElse("");
  }

  private Optional<Column> first(Predicate<Key> wanted) {
    return declared.keySet().stream().filter(wanted).findFirst().map(declared::get);
  }
}
