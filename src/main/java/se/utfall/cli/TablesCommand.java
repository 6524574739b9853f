package se.utfall.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.utfall.run.Tables;
import se.utfall.table.Failure;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** Prints the data dictionary; needs no lake. */
@Command(
    name = "tables",
    description = "Print the data dictionary: every table with its grain, columns and sources.",
    mixinStandardHelpOptions = true)
final class TablesCommand extends Printing {
  enum Format {
    TEXT,
    MARKDOWN
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "TABLE",
      description = "one table, like gold.grant (default: all)")
  private @Nullable String table;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or markdown (default: text)",
      defaultValue = "TEXT")
  private Format format = Format.TEXT;

  @Override
  public Integer call() {
    switch (format) {
      case TEXT -> chosen().forEach(this::print);
      case MARKDOWN -> out.print(MarkdownTables.of(chosen()));
    }
    return 0;
  }

  private List<Table> chosen() {
    return table == null
        ? Tables.ALL
        : List.of(Tables.named(table).orElseThrow(() -> noSuchTable(table)));
  }

  private static Failure noSuchTable(String name) {
    return new Failure(
        Failure.Kind.USAGE,
        "There is no table " + name + ".",
        "The tables are "
            + Tables.ALL.stream().map(Table::name).collect(Collectors.joining(", "))
            + ".",
        "Name one of them, or none to see them all.");
  }

  private void print(Table each) {
    out.printf("%s: one row is %s%n", each.name(), each.grain());
    if (!each.key().isEmpty()) {
      out.println("  key: " + names(each.key()));
    }
    if (!each.inputs().isEmpty()) {
      out.println(
          "  from: " + each.inputs().stream().map(Table::name).collect(Collectors.joining(", ")));
    }
    each.fields()
        .forEach(
            field ->
                out.printf(
                    "  %-26s %-16s %s%n", field.name(), field.type().sql(), field.comment()));
    out.println();
  }

  private static String names(List<Field> fields) {
    return fields.stream().map(Field::name).collect(Collectors.joining(", "));
  }
}
