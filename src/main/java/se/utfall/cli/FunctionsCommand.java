package se.utfall.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.utfall.sql.Description;
import se.utfall.sql.Functions;
import se.utfall.sql.Method;
import se.utfall.table.Failure;

/** Prints the functions of SQL; needs no lake. */
@Command(
    name = "functions",
    description = "Print the functions of SQL: each method with its arguments, result and source.",
    mixinStandardHelpOptions = true)
final class FunctionsCommand extends Printing {
  enum Format {
    TEXT,
    MARKDOWN
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "FUNCTION",
      description = "one function, like wilson (default: all)")
  private @Nullable String function;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or markdown (default: text)",
      defaultValue = "TEXT")
  private Format format = Format.TEXT;

  @Override
  public Integer call() {
    switch (format) {
      case TEXT -> chosen().forEach(method -> out.println(Description.text(method)));
      case MARKDOWN -> out.print(MarkdownFunctions.of(chosen()));
    }
    return 0;
  }

  private List<Method> chosen() {
    List<Method> chosen =
        Functions.ALL.stream()
            .filter(each -> function == null || each.signature().name().equals(function))
            .toList();
    if (chosen.isEmpty()) {
      throw noSuchFunction(function);
    }
    return chosen;
  }

  private static Failure noSuchFunction(@Nullable String name) {
    return new Failure(
        Failure.Kind.USAGE,
        "There is no function " + name + ".",
        "The functions are "
            + Functions.ALL.stream()
                .map(each -> each.signature().name())
                .collect(Collectors.joining(", "))
            + ".",
        "Name one of them, or none to see them all.");
  }
}
