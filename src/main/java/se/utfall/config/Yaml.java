package se.utfall.config;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.table.Failure;

/** YAML into records: snake_case keys, none unknown, none twice, no gaps in lists and maps. */
final class Yaml {
  private static final ObjectMapper MAPPER =
      YAMLMapper.builder(new YAMLFactory())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  /** How the parser says that a key is not there. */
  private static final Pattern LACKING =
      Pattern.compile("^Missing required creator property '(\\w+)'");

  private Yaml() {}

  static <T> T read(Folder folder, String path, Class<T> type) {
    String text = folder.text(path);
    try (JsonParser parser = MAPPER.createParser(text)) {
      Keys.check(parser, folder.place(path), type);
      return MAPPER.readValue(text, type);
    } catch (JacksonException e) {
      throw failure(folder.place(path) + line(e.getLocation()), e).causedBy(e);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
    }
  }

  private static Failure failure(String place, JacksonException e) {
    if (e instanceof InvalidFormatException word && word.getTargetType().isEnum()) {
      String found = String.valueOf(word.getValue());
      return Unknown.word(Failure.Kind.USAGE, place, "word", found, constants(word));
    }
    Matcher lacking = LACKING.matcher(e.getOriginalMessage());
    if (lacking.find()) {
      return new Failure(
          Failure.Kind.USAGE,
          "%s: the key '%s' is missing.".formatted(place, lacking.group(1)),
          "What ends in that line cannot be read without it.",
          "Add it; the declarations beside it show the form.");
    }
    return new Failure(
        Failure.Kind.USAGE,
        place + " cannot be read.",
        e.getOriginalMessage().lines().findFirst().orElse("") + ".",
        "Compare it with the lines beside it.");
  }

  private static List<String> constants(InvalidFormatException word) {
    return Stream.of(word.getTargetType().getEnumConstants())
        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static String line(@Nullable JsonLocation location) {
    return location == null ? "" : ":" + location.getLineNr();
  }
}
