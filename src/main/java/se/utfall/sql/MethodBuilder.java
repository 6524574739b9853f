package se.utfall.sql;

import java.util.List;

/** The parts of a {@link Method}, named where they are given. */
final class MethodBuilder {
  private final String name;
  private String purpose = "";
  private List<Argument> arguments = List.of();
  private ResultType result = SingleValue.NUMBER;
  private String source = "";
  private Signature.Example example = new Signature.Example("", "");

  MethodBuilder(String name) {
    this.name = name;
  }

  MethodBuilder computes(String purpose) {
    this.purpose = purpose;
    return this;
  }

  MethodBuilder of(Argument... arguments) {
    this.arguments = List.of(arguments);
    return this;
  }

  MethodBuilder gives(ResultType result) {
    this.result = result;
    return this;
  }

  MethodBuilder from(String source) {
    this.source = source;
    return this;
  }

  MethodBuilder example(String query, String answer) {
    this.example = new Signature.Example(query, answer);
    return this;
  }

  Method ofRow(ScalarMethod.Computation computation) {
    return new ScalarMethod(signature(), computation);
  }

  Method ofGroup(AggregateMethod.Computation computation) {
    return new AggregateMethod(signature(), computation);
  }

  private Signature signature() {
    return new Signature(name, purpose, arguments, result, source, example);
  }
}
