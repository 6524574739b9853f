package se.utfall.sql;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;

/** What DESCRIBE FUNCTION says of a method. */
public final class Description {
  private Description() {}

  static ExpressionInfo of(Method method) {
    Signature signature = method.signature();
    return new ExpressionInfo(
        UtfallExtensions.class.getName(),
        null,
        signature.name(),
        signature.call() + " - " + signature.purpose(),
        arguments(signature) + result(method) + source(signature),
        example(signature.example()),
        "",
        "",
        "",
        "",
        "");
  }

  /** All of it as text, for who has no session. */
  public static String text(Method method) {
    ExpressionInfo info = of(method);
    return info.getUsage() + info.getExtended();
  }

  private static String arguments(Signature signature) {
    return section(
        "Arguments:",
        signature.arguments().stream().map(each -> each.name() + " - " + meaning(each)));
  }

  /** An argument's meaning, and what holds where it is not given. */
  public static String meaning(Argument argument) {
    Double otherwise = argument.defaultValue();
    return otherwise == null
        ? argument.meaning()
        : "%s; %s unless given".formatted(argument.meaning(), number(otherwise));
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private static String result(Method method) {
    ResultType result = method.signature().result();
    return section(
        "Result of %s: %s".formatted(method.scope(), type(result)),
        fields(result).stream().map(each -> each.name() + " - " + each.meaning()));
  }

  /** The type as SQL writes it, in small letters. */
  public static String type(ResultType result) {
    return result.dataType().sql().toLowerCase(Locale.ROOT);
  }

  /** The named values of a result, those within a list after the list. */
  public static List<ResultField> fields(ResultType type) {
    if (type instanceof Structure structure) {
      return structure.fields().stream()
          .flatMap(each -> Stream.concat(Stream.of(each), fields(each.type()).stream()))
          .toList();
    }
    return type instanceof Listing listing ? fields(listing.each()) : List.of();
  }

  private static String source(Signature signature) {
    return section("Source: " + signature.source(), Stream.of());
  }

  private static String section(String title, Stream<String> lines) {
    return lines
        .map(line -> "      * " + line + "\n")
        .collect(Collectors.joining("", "\n    " + title + "\n", "  "));
  }

  private static String example(Signature.Example example) {
    return "\n    Examples:\n      > %s;\n       %s\n  "
        .formatted(example.query(), example.answer());
  }
}
