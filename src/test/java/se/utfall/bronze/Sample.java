package se.utfall.bronze;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.domain.Vocabulary;
import se.utfall.domain.Vocabulary.Dimension;
import se.utfall.table.Failure;

/** Statistics read with a vocabulary as conf/ would declare it. */
final class Sample {
  static final String FILE = "inkommet/statistik";

  private Sample() {}

  static Vocabulary vocabulary() {
    return new Vocabulary(
        Map.of(
            Dimension.INDICATOR, List.of("indicator", "indikator", "ContentsCode"),
            Dimension.REGION, List.of("region", "län", "region_code"),
            Dimension.PERIOD, List.of("period", "år", "Tid"),
            Dimension.SEX, List.of("sex", "kön", "Kon"),
            Dimension.AGE, List.of("age", "ålder", "Alder"),
            Dimension.NUMERATOR, List.of("numerator", "täljare"),
            Dimension.DENOMINATOR, List.of("denominator", "nämnare"),
            Dimension.VALUE, List.of("value", "värde"),
            Dimension.LOWER, List.of("lower", "undre"),
            Dimension.UPPER, List.of("upper", "övre")),
        Map.of(List.of("region", "ålder", "kön"), "population"));
  }

  static Optional<Statistics> tried(byte[] content) {
    return StatisticsReader.read(content, FILE, vocabulary());
  }

  static Statistics read(byte[] content) {
    return tried(content).orElseThrow(() -> new AssertionError("no statistics"));
  }

  static Statistics read(String text) {
    return read(text.getBytes(UTF_8));
  }

  static Failure refusal(byte[] content) {
    return catchThrowableOfType(Failure.class, () -> tried(content));
  }

  static Failure refusal(String text) {
    return refusal(text.getBytes(UTF_8));
  }
}
