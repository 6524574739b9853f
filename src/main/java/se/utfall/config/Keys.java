package se.utfall.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import se.utfall.table.Failure;

/**
 * The keys of a text against the records it is to become. Checked before binding, because a typo in
 * a required key would otherwise be told as the key's absence, at the end of its record.
 */
final class Keys {
  private final JsonParser parser;
  private final String place;

  private Keys(JsonParser parser, String place) {
    this.parser = parser;
    this.place = place;
  }

  /** A usage failure at the first key, with its line, that is no component of its record. */
  static void check(JsonParser parser, String place, Class<?> type) throws IOException {
    parser.nextToken();
    new Keys(parser, place).value(TypeFactory.defaultInstance().constructType(type));
  }

  private void value(JavaType type) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        value(type.isContainerType() ? type.getContentType() : TypeFactory.unknownType());
      }
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        JavaType child = child(type, parser.currentName());
        parser.nextToken();
        value(child);
      }
    }
  }

  private JavaType child(JavaType type, String key) {
    if (type.isMapLikeType()) {
      return type.getContentType();
    }
    if (!type.getRawClass().isRecord()) {
      return TypeFactory.unknownType();
    }
    Map<String, JavaType> components = components(type.getRawClass());
    JavaType component = components.get(key);
    if (component == null) {
      String line = place + ":" + parser.currentTokenLocation().getLineNr();
      throw Unknown.word(Failure.Kind.USAGE, line, "key", key, components.keySet());
    }
    return component;
  }

  private static Map<String, JavaType> components(Class<?> type) {
    Map<String, JavaType> components = new LinkedHashMap<>();
    Stream.of(type.getRecordComponents()).forEach(one -> components.put(key(one), type(one)));
    return components;
  }

  private static String key(RecordComponent component) {
    return SnakeCaseStrategy.INSTANCE.translate(component.getName());
  }

  private static JavaType type(RecordComponent component) {
    return TypeFactory.defaultInstance().constructType(component.getGenericType());
  }
}
