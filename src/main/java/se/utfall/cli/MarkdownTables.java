package se.utfall.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** The data dictionary as a page of Markdown. */
final class MarkdownTables {
  private static final String HEAD =
      """
      # The tables

      Made by `jobs/tables --format markdown > docs/tables.md` from the tables' declarations in the
      code; a test fails when this page and the code differ. Every column's meaning is also the
      comment of the Delta column.

      """;

  private MarkdownTables() {}

  static String of(List<Table> tables) {
    return tables.stream().map(MarkdownTables::section).collect(Collectors.joining("\n", HEAD, ""));
  }

  private static String section(Table table) {
    return "## %s\n\n%s\n\n%s"
        .formatted(table.name(), String.join(" ", about(table)), columns(table));
  }

  private static List<String> about(Table table) {
    String grain = "One row is %s.".formatted(table.grain());
    String key = table.key().isEmpty() ? "" : "Key: %s.".formatted(names(table.key()));
    String from =
        table.inputs().isEmpty()
            ? ""
            : "Made from %s."
                .formatted(
                    table.inputs().stream().map(Table::name).collect(Collectors.joining(", ")));
    return List.of(grain, key, from).stream().filter(text -> !text.isEmpty()).toList();
  }

  private static String names(List<Field> fields) {
    return fields.stream().map(Field::name).collect(Collectors.joining(", "));
  }

  private static String columns(Table table) {
    return table.fields().stream()
        .map(MarkdownTables::line)
        .collect(
            Collectors.joining("", "| column | type | unit | meaning |\n|---|---|---|---|\n", ""));
  }

  private static String line(Field field) {
    String optional = field.required() ? "" : ", may be null";
    return "| %s | %s%s | %s | %s |\n"
        .formatted(
            field.name(),
            field.type().sql().toLowerCase(Locale.ROOT),
            optional,
            field.unit(),
            field.meaning().replace("|", "\\|"));
  }
}
