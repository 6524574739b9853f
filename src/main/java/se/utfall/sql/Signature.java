package se.utfall.sql;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.DataType;

/**
 * What a method is to who calls it.
 *
 * @param purpose what it computes, in a sentence or two
 * @param source who described it, or where its formula stands
 * @param example a query, and what it answers
 */
public record Signature(
    String name,
    String purpose,
    List<Argument> arguments,
    ResultType result,
    String source,
    Example example) {

  /** A query, and what it answers as text. */
  public record Example(String query, String answer) {}

  int requiredArguments() {
    return (int) arguments.stream().filter(Argument::required).count();
  }

  DataType[] inputTypes() {
    return arguments.stream().map(Argument::dataType).toArray(DataType[]::new);
  }

  /** Like {@code wilson(x, n[, confidence])}. */
  public String call() {
    return name + arguments.stream().map(this::inCall).collect(Collectors.joining("", "(", ")"));
  }

  private String inCall(Argument argument) {
    String text = (argument.equals(arguments.get(0)) ? "" : ", ") + argument.name();
    return argument.required() ? text : "[" + text + "]";
  }
}
