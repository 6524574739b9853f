package se.utfall.domain;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * How statistics files name their dimensions: what a header or a dimension id may be.
 *
 * @param headers names of a dimension, in any spelling that {@link Wording} takes for the same
 * @param unnamed what a csv file holds that names no indicator, by its dimensions' headers in order
 */
public record Vocabulary(Map<Dimension, List<String>> headers, Map<List<String>, String> unnamed)
    implements Serializable {
  /** What a value is of. */
  public enum Dimension {
    INDICATOR,
    REGION,
    PERIOD,
    SEX,
    AGE,
    NUMERATOR,
    DENOMINATOR,
    VALUE,
    LOWER,
    UPPER;

    /** Whether it says what a value is of, and is no number itself. */
    public boolean placesValue() {
      return compareTo(NUMERATOR) < 0;
    }
  }
}
