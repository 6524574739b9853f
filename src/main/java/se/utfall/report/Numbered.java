package se.utfall.report;

import java.util.Arrays;
import java.util.Optional;
import se.utfall.domain.Claim;
import se.utfall.domain.Claim.Allowed;
import se.utfall.domain.Claim.Figure;

/** A claim with its numbers by name. */
record Numbered(Claim claim) {
  boolean has(String... names) {
    return Arrays.stream(names).allMatch(name -> find(name).isPresent());
  }

  /** Of a name that it has. */
  double value(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException(claim.statement() + name));
  }

  String year(String name) {
    return Numerals.year(value(name));
  }

  boolean isDecided() {
    return claim.allowed() != Allowed.CANNOT_BE_DECIDED;
  }

  boolean hasReason(String code) {
    return claim.reasons().contains(code);
  }

  /** Whether both limits, where there are any, lie on the same side of zero. */
  boolean excludesZero(String lower, String upper) {
    return has(lower, upper) && value(lower) * value(upper) > 0;
  }

  private Optional<Double> find(String name) {
    return claim.numbers().stream()
        .filter(figure -> figure.name().equals(name))
        .map(Figure::value)
        .findFirst();
  }
}
