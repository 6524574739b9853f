package se.utfall.sql;

/**
 * A named value of a {@link Structure}.
 *
 * @param meaning with its unit, where it has one
 */
public record ResultField(String name, ResultType type, String meaning) {
  static ResultField number(String name, String meaning) {
    return new ResultField(name, SingleValue.NUMBER, meaning);
  }

  static ResultField count(String name, String meaning) {
    return new ResultField(name, SingleValue.COUNT, meaning);
  }

  static ResultField text(String name, String meaning) {
    return new ResultField(name, SingleValue.TEXT, meaning);
  }
}
