package se.utfall.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.utfall.table.Failure;
import se.utfall.table.Failure.Kind;

/**
 * The text of a layout file, which knows where in it a fault stands.
 *
 * @param file its path, as failures name it
 */
record LayoutText(String file, String yaml) {
  private static final ObjectReader READER =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(LayoutFile.class);

  LayoutFile parse() {
    try {
      return required("layout", READER.<LayoutFile>readValue(yaml));
    } catch (UnrecognizedPropertyException e) {
      throw unknownKey(e);
    } catch (JsonProcessingException e) {
      throw malformed(e);
    }
  }

  /** A stop at the last line that holds a text. */
  Failure fault(String text, String problem, String why, String remedy) {
    return stop(place(text, Integer.MAX_VALUE) + ": " + problem, why, remedy);
  }

  private String place(String text, int lastLine) {
    List<String> lines = yaml.lines().limit(lastLine).toList();
    for (int i = lines.size(); i > 0; i--) {
      if (lines.get(i - 1).contains(text)) {
        return file + ":" + i;
      }
    }
    return file;
  }

  <T> T required(String key, @Nullable T value) {
    if (value == null || value.equals("")) {
      throw stop(
          "%s: %s is missing.".formatted(file, key),
          "A layout cannot be read without it.",
          "Add it; the layouts beside it show the form.");
    }
    return value;
  }

  <T extends Collection<?>> T filled(String key, T items) {
    return required(key, items.isEmpty() ? null : items);
  }

  /** A stop at a value that is none of the known ones. */
  Failure unknown(String what, String value, Collection<String> known) {
    String entry = ": " + value;
    return fault(
        yaml.contains(entry) ? entry : value,
        "unknown %s \"%s\".".formatted(what, value),
        "No %s has that name.".formatted(what),
        Nearest.hint(value, known));
  }

  // the parser notices an unknown key only at the end of the entry it stands in
  private Failure unknownKey(UnrecognizedPropertyException e) {
    String key = e.getPropertyName();
    List<String> known = e.getKnownPropertyIds().stream().map(Objects::toString).sorted().toList();
    return stop(
        "%s: unknown key \"%s\".".formatted(place(key + ":", lineOf(e)), key),
        "Known here: " + String.join(", ", known) + ".",
        Nearest.hint(key, known));
  }

  private Failure malformed(JsonProcessingException e) {
    String reason = e.getOriginalMessage().lines().findFirst().orElse("No reason is given");
    return stop(
        "%s:%d: cannot be read.".formatted(file, lineOf(e)),
        reason.endsWith(".") ? reason : reason + ".",
        "Correct the line; the layouts beside it show the form.");
  }

  private static int lineOf(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null ? 1 : location.getLineNr();
  }

  private static Failure stop(String problem, String why, String remedy) {
    return new Failure(Kind.USAGE, problem, why, remedy);
  }
}
