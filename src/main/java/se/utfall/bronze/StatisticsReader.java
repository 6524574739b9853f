package se.utfall.bronze;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.utfall.domain.Vocabulary;
import se.utfall.table.Failure;

/** Reads statistics: a data response of Kolada's, a JSON-stat dataset, or csv. */
public final class StatisticsReader {
  /** What memory holds many times over; a table for every region, year and sex has thousands. */
  static final int MOST_VALUES = 1_000_000;

  private static final Set<String> CUBE = Set.of("id", "size", "dimension", "value");

  private StatisticsReader() {}

  /**
   * Every value of the file, verbatim and with its place; empty where the file is no statistics.
   *
   * @param file its name, for messages
   * @throws Failure of kind INPUT where the file is statistics, or JSON, and cannot be believed
   */
  public static Optional<Statistics> read(byte[] content, String file, Vocabulary vocabulary) {
    TextBytes text = new TextBytes(content);
    Terms terms = new Terms(vocabulary);
    return text.opensJson()
        ? Optional.of(json(text, file, terms))
        : StatisticsCsv.read(text, file, terms);
  }

  private static Statistics json(TextBytes text, String file, Terms terms) {
    refuseOtherEncodings(text, file);
    Set<String> keys = JsonCursor.read(text, file, StatisticsReader::keys);
    if (keys.contains("class") || keys.containsAll(CUBE)) {
      return JsonCursor.read(text, file, json -> JsonStatReader.read(json, file, terms));
    }
    if (keys.contains("values")) {
      return JsonCursor.read(text, file, json -> KoladaReader.read(json, file));
    }
    throw StatisticsRefusal.otherJson(file);
  }

  private static void refuseOtherEncodings(TextBytes text, String file) {
    text.refuseBinary(file);
    OptionalInt misfit = text.misfit(UTF_8);
    if (misfit.isPresent()) {
      int position = misfit.getAsInt();
      throw StatisticsRefusal.encoding(file, "UTF-8", position + 1, text.line(position));
    }
  }

  // this first walk also finds what is wrong anywhere with the file as JSON
  private static Set<String> keys(JsonCursor json) {
    Set<String> keys = new LinkedHashSet<>();
    if (json.isObject()) {
      json.object(
          key -> {
            keys.add(key);
            json.skip();
          });
    } else {
      json.skip();
    }
    return keys;
  }
}
