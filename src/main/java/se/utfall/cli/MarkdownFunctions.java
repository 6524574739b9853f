package se.utfall.cli;

import java.util.List;
import java.util.stream.Collectors;
import se.utfall.sql.Description;
import se.utfall.sql.Method;
import se.utfall.sql.ResultField;
import se.utfall.sql.Signature;

/** The functions of SQL as a page of Markdown. */
final class MarkdownFunctions {
  private static final String HEAD =
      """
      # The functions of SQL

      Made by `jobs/functions --format markdown > docs/functions.md` from the functions' declarations
      in the code; a test fails when this page and the code differ. `jobs/sql` has them, and so has any
      Spark 4.2 session with `spark.jars=target/utfall.jar` and
      `spark.sql.extensions=se.utfall.sql.UtfallExtensions`; `DESCRIBE FUNCTION EXTENDED wilson` says
      the same there.

      Numbers of any type are cast to double. A row with a null in an argument is left out of an
      aggregate. What is missing or impossible, like more of something than there is of it, gives null.

      """;

  private MarkdownFunctions() {}

  static String of(List<Method> methods) {
    return methods.stream()
        .map(MarkdownFunctions::section)
        .collect(Collectors.joining("\n", HEAD, ""));
  }

  private static String section(Method method) {
    Signature signature = method.signature();
    return """
        ## %s

        `%s`: %s Source: %s.

        | argument | meaning |
        |---|---|
        %s
        Result of %s: `%s`.
        %s
        ```
        > %s;
        %s
        ```
        """
        .formatted(
            signature.name(),
            signature.call(),
            signature.purpose(),
            signature.source(),
            arguments(signature),
            method.scope(),
            Description.type(signature.result()),
            values(signature),
            signature.example().query(),
            signature.example().answer());
  }

  private static String arguments(Signature signature) {
    return signature.arguments().stream()
        .map(each -> line(each.name(), Description.meaning(each)))
        .collect(Collectors.joining());
  }

  private static String values(Signature signature) {
    List<ResultField> fields = Description.fields(signature.result());
    return fields.stream()
        .map(each -> line(each.name(), each.meaning()))
        .collect(
            Collectors.joining(
                "", fields.isEmpty() ? "" : "\n| value | meaning |\n|---|---|\n", ""));
  }

  private static String line(String name, String meaning) {
    return "| %s | %s |\n".formatted(name, meaning.replace("|", "\\|"));
  }
}
