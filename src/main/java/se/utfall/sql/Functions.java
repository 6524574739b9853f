package se.utfall.sql;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every method that SQL has, by theme. */
public final class Functions {
  public static final List<Method> ALL =
      Stream.of(
              ProportionFunctions.ALL,
              ChangeFunctions.ALL,
              RateFunctions.ALL,
              ComparisonFunctions.ALL,
              InequalityFunctions.ALL,
              TrendFunctions.ALL,
              SeriesFunctions.ALL,
              InterruptedFunctions.ALL,
              DoseFunctions.ALL,
              DisclosureFunctions.ALL)
          .flatMap(List::stream)
          .toList();

  private static final Map<String, Method> BY_NAME =
      ALL.stream().collect(Collectors.toMap(each -> each.signature().name(), Function.identity()));

  private Functions() {}

  static Method named(String name) {
    return Objects.requireNonNull(BY_NAME.get(name), name);
  }
}
