package se.utfall.bronze;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import se.utfall.table.Failure;

/** A place in a JSON file that moves on as it is read. What is not as expected refuses the file. */
final class JsonCursor {
  // keys of a file's own, like the cells of a cube, would fill the table of known names
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private final String file;
  private final TextBytes text;
  private final JsonParser parser;

  private JsonCursor(String file, TextBytes text, JsonParser parser) {
    this.file = file;
    this.text = text;
    this.parser = parser;
  }

  /** Reads the one value of a file, from its first token to its last. */
  static <T> T read(TextBytes text, String file, Function<JsonCursor, T> reading) {
    try (JsonParser parser = FACTORY.createParser(text.reader(UTF_8))) {
      JsonCursor json = new JsonCursor(file, text, parser);
      json.next();
      T read = reading.apply(json);
      json.end();
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void end() {
    if (next() != null) {
      JsonLocation at = parser.currentTokenLocation();
      throw StatisticsRefusal.trailing(file, at.getLineNr(), at.getColumnNr());
    }
  }

  private @Nullable JsonToken next() {
    try {
      JsonToken token = parser.nextToken();
      if (parser.getParsingContext().getCurrentIndex() >= StatisticsReader.MOST_VALUES) {
        throw StatisticsRefusal.tooMany(file);
      }
      return token;
    } catch (JacksonException e) {
      throw refusal(e).causedBy(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // the parser's own words name its classes and settings
  private Failure refusal(JacksonException e) {
    JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    if (e instanceof StreamConstraintsException) {
      return StatisticsRefusal.beyondReason(file, at.getLineNr());
    }
    if (e.getOriginalMessage().startsWith("Duplicate ")) {
      return StatisticsRefusal.keyTwice(file, place());
    }
    return isCut(e, at.getLineNr())
        ? StatisticsRefusal.cutJson(file, at.getLineNr())
        : StatisticsRefusal.noJson(file, at.getLineNr(), at.getColumnNr());
  }

  // a word or number that is cut in the middle is a wrong one to the parser
  private boolean isCut(JacksonException e, int line) {
    boolean isWrongAtTheEnd = line >= text.lastLine() && !text.endsWithBracket();
    return isWrongAtTheEnd || e.getOriginalMessage().startsWith("Unexpected end-of-input");
  }

  boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  boolean isArray() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  boolean isText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  private boolean isNumber() {
    JsonToken token = parser.currentToken();
    return token != null && token.isNumeric();
  }

  /** Goes through an object; the member has to read the value under its key. */
  void object(Consumer<String> member) {
    require(isObject(), "an object");
    while (next() != JsonToken.END_OBJECT) {
      String key = text(JsonParser::currentName);
      next();
      member.accept(key);
    }
  }

  /** Goes through an array; the element has to read the value at its index. */
  void array(IntConsumer element) {
    require(isArray(), "an array");
    for (int index = 0; next() != JsonToken.END_ARRAY; index++) {
      element.accept(index);
    }
  }

  /** Passes over the value at hand. */
  void skip() {
    if (isObject()) {
      object(key -> skip());
    } else if (isArray()) {
      array(index -> skip());
    }
  }

  String text() {
    require(isText(), "a text");
    return verbatim();
  }

  String textOrNothing() {
    require(isText() || isNull(), "a text or null");
    return isNull() ? "" : verbatim();
  }

  String textOrNumber() {
    require(isText() || isNumber(), "a text or a number");
    return verbatim();
  }

  /** A number as it is written; empty for null. */
  String numberOrNothing() {
    require(isNumber() || isNull(), "a number or null");
    return isNull() ? "" : verbatim();
  }

  String scalarOrNothing() {
    require(isText() || isNumber() || isNull(), "a number, a text or null");
    return isNull() ? "" : verbatim();
  }

  /** A number without sign, decimals or exponent, of at most 18 digits. */
  long whole() {
    boolean isWhole = isNumber() && verbatim().matches("\\d{1,18}");
    require(isWhole, "a whole number");
    return Long.parseLong(verbatim());
  }

  boolean truth() {
    JsonToken token = parser.currentToken();
    require(token != null && token.isBoolean(), "true or false");
    return token == JsonToken.VALUE_TRUE;
  }

  /** The JSON pointer of the value at hand, with its line. */
  String place() {
    String pointer = parser.getParsingContext().pathAsPointer().toString();
    int line = parser.currentLocation().getLineNr();
    return "%s (line %d)"
        .formatted(pointer.isEmpty() ? "its root" : StatisticsRefusal.shown(pointer), line);
  }

  Failure unknownKey() {
    return StatisticsRefusal.unknownKey(file, place());
  }

  private void require(boolean holds, String expected) {
    if (!holds) {
      throw StatisticsRefusal.unexpected(file, place(), kind(), expected);
    }
  }

  private String kind() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_NULL -> "null";
      default -> "true or false";
    };
  }

  private String verbatim() {
    return text(JsonParser::getText);
  }

  /** What a parser says of the token at hand. */
  private interface Saying {
    String of(JsonParser parser) throws IOException;
  }

  private String text(Saying saying) {
    try {
      return saying.of(parser);
    } catch (JacksonException e) {
      throw refusal(e).causedBy(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
