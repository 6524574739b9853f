package se.utfall.bronze;

import static java.util.Locale.ROOT;

import java.util.List;
import se.utfall.domain.Vocabulary.Dimension;
import se.utfall.table.Failure;
import se.utfall.table.Failure.Kind;

/** Why a file of statistics as a whole is not read, and what to do about it. */
final class StatisticsRefusal {
  private static final String AGAIN = "Download or export the file again.";
  private static final String UTF8 = "Save or export the file in UTF-8.";
  private static final String DECLARE =
      "Export the file again without it, or declare the name in conf/statistics.yaml.";

  private static final int LONGEST_NAME = 80;

  private StatisticsRefusal() {}

  static Failure otherJson(String file) {
    return input(
        file + " is JSON, but neither a data response of Kolada's nor a JSON-stat dataset.",
        "The first has the keys values and count, the second class, id, size, dimension and value.",
        "Export the data in one of these formats, or as csv.");
  }

  static Failure utf16(String file) {
    return input(
        file + " is written in UTF-16.",
        "Statistics are read in UTF-8, csv also in Windows-1252.",
        UTF8);
  }

  static Failure nul(String file, int position, long line) {
    return input(
        file + " is damaged, or no text.",
        "Byte %d, in line %d, is NUL.".formatted(position, line),
        AGAIN);
  }

  static Failure encoding(String file, String encoding, int position, long line) {
    return input(
        "%s is not written in %s.".formatted(file, encoding),
        "Byte %d, in line %d, is no letter in it.".formatted(position, line),
        UTF8);
  }

  static Failure doubled(String file, String place) {
    return input(
        "%s, %s: the letters were encoded twice.".formatted(file, place),
        "UTF-8 was read in another encoding and saved again, so that å, ä and ö are two signs each.",
        "Export the file again and do not open and save it in between.");
  }

  static Failure mixed(String file, String place, int position, long line) {
    return input(
        "%s, %s: the file mixes encodings.".formatted(file, place),
        "The letters here are UTF-8, but byte %d, in line %d, is not.".formatted(position, line),
        AGAIN);
  }

  static Failure noJson(String file, int line, int column) {
    return input(
        "%s is no valid JSON from line %d, column %d on.".formatted(file, line, column),
        "What stands there cannot follow what stands before it.",
        AGAIN);
  }

  static Failure cutJson(String file, int line) {
    return input(
        "%s ends in line %d before it is complete.".formatted(file, line),
        "What was opened is not closed: the file was cut short.",
        AGAIN);
  }

  static Failure beyondReason(String file, int line) {
    return input(
        "%s cannot be read beyond line %d.".formatted(file, line),
        "It is nested deeper there, or holds a longer number, name or text, than any statistics.",
        AGAIN);
  }

  static Failure keyTwice(String file, String place) {
    return input(
        "%s has the same key twice at %s.".formatted(file, place),
        "Which of the two values is meant is not clear.",
        AGAIN);
  }

  static Failure trailing(String file, int line, int column) {
    return input(
        "%s goes on after its end, at line %d, column %d.".formatted(file, line, column),
        "A file holds one JSON document; pages pasted together are several.",
        "Save each response in a file of its own.");
  }

  static Failure unexpected(String file, String place, String found, String expected) {
    return input(
        "%s has %s at %s.".formatted(file, found, place), "Expected " + expected + ".", AGAIN);
  }

  static Failure unknownKey(String file, String place) {
    return input(
        "%s has an unknown key at %s.".formatted(file, place),
        "What it says of the values beside it is not known, so they are not read either.",
        "Download the data of regions from Kolada's data endpoint, version 2 or 3.");
  }

  static Failure missingKey(String file, String place, String key) {
    return input(
        "%s has no \"%s\" at %s.".formatted(file, key, place),
        "Without it the values are not known for what they are.",
        AGAIN);
  }

  static Failure tooMany(String file) {
    return input(
        "%s holds more than %,d values."
            .formatted(file, StatisticsReader.MOST_VALUES)
            .replace(',', ' '),
        "No table of the regions is that large.",
        "Export only the indicators, regions and periods that are needed.");
  }

  static Failure noValues(String file) {
    return input(
        file + " holds no values.",
        "An export without values is more likely cut short, or asked for wrongly, than meant.",
        AGAIN);
  }

  static Failure cube(String file, String problem, String why) {
    return input(
        "%s is no JSON-stat dataset that can be read: %s.".formatted(file, problem), why, AGAIN);
  }

  static Failure unknownDimension(String file, String dimension, String nearest) {
    return input(
        "%s has the unknown dimension \"%s\".".formatted(file, shown(dimension)),
        "It has several categories, so its values cannot be told apart. The nearest known name is"
            + " \"%s\".".formatted(nearest),
        DECLARE);
  }

  static Failure unknownHeader(String file, String place, String header, String nearest) {
    return input(
        header.isEmpty()
            ? "%s, %s: a column has no header.".formatted(file, place)
            : "%s, %s: \"%s\" is an unknown header.".formatted(file, place, shown(header)),
        "The other headers are those of statistics. The nearest known is \"%s\"."
            .formatted(nearest),
        DECLARE);
  }

  static Failure twice(String file, String place, String one, String other) {
    return input(
        "%s, %s: \"%s\" and \"%s\" name the same thing."
            .formatted(file, place, shown(one), shown(other)),
        "Which of them holds is not clear.",
        "Export the file again with only one of them.");
  }

  static Failure half(String file, int line, Dimension missing) {
    return input(
        "%s, line %d: no column is the %s.".formatted(file, line, missing.name().toLowerCase(ROOT)),
        "Numerator and denominator are read together, and so are lower and upper limits.",
        "Add the column, or leave out the other.");
  }

  static Failure partsOfMany(String file, String place, String header) {
    return input(
        "%s, %s: \"%s\" has values of its own.".formatted(file, place, shown(header)),
        "Which period the counts or limits of the row are of is not clear.",
        "Write a row a value, with the period in a column.");
  }

  static Failure unnamed(String file, List<String> headers, List<String> nearest) {
    String declared =
        nearest.isEmpty()
            ? ""
            : " The nearest declared are %s.".formatted(String.join(", ", nearest));
    return input(
        "%s does not say which indicator its values are of.".formatted(file),
        "No column names one, and none is declared for files with the headers %s.%s"
            .formatted(shown(String.join(", ", headers)), declared),
        "Add a column with the indicator's id, export it with declared headers if it holds what they do,"
            + " or declare in conf/statistics.yaml which indicator files with these headers hold.");
  }

  static Failure ragged(String file, int line, int found, int expected) {
    return input(
        "%s, line %d: the row has %d cells.".formatted(file, line, found),
        "The header has %d, and a program that writes one row wrongly is not believed in the others."
            .formatted(expected),
        AGAIN);
  }

  static Failure crowded(String file, long line, int most) {
    return input(
        "%s, line %d: the row has more than %d cells.".formatted(file, line, most),
        "No statistics is that wide.",
        AGAIN);
  }

  static Failure cutCsv(String file, long line) {
    return input(
        "%s ends in the middle of line %d.".formatted(file, line),
        "The last row is incomplete and has no line end: the file was cut short.",
        AGAIN);
  }

  // a name that a damaged file makes up may be as long as the file
  static String shown(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "...";
  }

  private static Failure input(String problem, String why, String remedy) {
    return new Failure(Kind.INPUT, problem, why, remedy);
  }
}
