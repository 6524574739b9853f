package se.utfall.bronze;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import se.utfall.domain.CoveredYears;
import se.utfall.domain.RegisterLayout;
import se.utfall.table.Failure;
import se.utfall.table.Failure.Kind;

/** Why a register file as a whole is not read. Never shows what a row says: rows are of persons. */
public final class RegisterRefusal {
  private static final String ASK_AGAIN = "Ask the sender for the extract again.";

  private RegisterRefusal() {}

  static Failure unreachable(String file, IOException cause) {
    return input(
            file + " cannot be read.",
            cause.getClass().getSimpleName() + ".",
            "Check that it is there and may be read.")
        .causedBy(cause);
  }

  public static Failure damaged(String file) {
    return input(
        file + " cannot be read to its end.", "It is damaged, or was cut short.", ASK_AGAIN);
  }

  static Failure compression(String file, boolean compressed) {
    return compressed
        ? input(
            file + " is compressed, and its name does not say so.",
            "A compressed file is told by .gz at the end of its name.",
            "Rename it.")
        : input(
            file + " is called .gz and is not compressed.",
            "What it holds would be unpacked and cannot be.",
            "Rename it, without .gz.");
  }

  static Failure compressedOther(String file) {
    return input(
        file + " is compressed, and its header is not a register's.",
        "Of compressed files only extracts of a register and its hospitals are read.",
        "Unpack it; if it is such an extract, declare what its columns are called in"
            + " conf/register/layouts/.");
  }

  static Failure headless(String file) {
    return input(
        file + " has no header.",
        "Its first line is a row of a register, and which column is which is not said.",
        "Ask the sender for the extract with its column names.");
  }

  static Failure unnamed(String file, int number) {
    return input(
        "%s, line 1: column %d has no name.".formatted(file, number),
        "What it holds is not said.",
        "Ask for the extract with the names of all its columns.");
  }

  static Failure unknown(String file, RegisterLayout layout, String column) {
    return input(
        "%s, line 1: the column %s is not known.".formatted(file, Quoted.text(column)),
        "The other columns are those of %s. The nearest known name is \"%s\"."
            .formatted(layout.kind().label(), nearest(column, layout.names())),
        "Declare it in conf/register/layouts/%s.yaml: under columns as another name, or under"
                .formatted(layout.id())
            + " left_out if it is not to be kept.");
  }

  static Failure missing(String file, List<String> names) {
    return input(
        "%s lacks the column %s.".formatted(file, names.get(0)),
        "Every column of a register is needed; this one may be called "
            + String.join(", ", names)
            + ".",
        "Ask for the extract with it, or declare its name in conf/register/layouts/.");
  }

  static Failure twice(String file, String one, String other) {
    return input(
        "%s, line 1: %s and %s are the same column."
            .formatted(file, Quoted.text(one), Quoted.text(other)),
        "Which of them holds is not clear.",
        "Ask for the extract with one of them, or declare the other as left_out in"
            + " conf/register/layouts/.");
  }

  static Failure empty(String file) {
    return input(
        file + " has no rows below its header.",
        "It would take the place of the years it covers, and leave them empty.",
        ASK_AGAIN);
  }

  static Failure noHospitals(String file) {
    return input(
        file + " has no rows below its header.",
        "A list without hospitals is more likely cut short than meant.",
        ASK_AGAIN);
  }

  static Failure ragged(String file, long rows) {
    return input(
        "%s has %s with more or fewer values than its header.".formatted(file, rows(rows)),
        "Which column their values are of is not clear.",
        ASK_AGAIN);
  }

  static Failure encoding(String file, long rows) {
    return input(
        "%s has %s with letters that are not UTF-8.".formatted(file, rows(rows)),
        "It is written in another encoding, like Windows-1252.",
        "Ask for the extract in UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8.");
  }

  static Failure rowNumber(String file, String column, long rows) {
    return input(
        "%s has %s where %s is not a whole number.".formatted(file, rows(rows), column),
        "Rows are told apart by it.",
        ASK_AGAIN);
  }

  static Failure blankCode(String file, String column, long rows) {
    return input(
        "%s has %s where %s is blank.".formatted(file, rows(rows), column),
        "A hospital is told by its code.",
        "Fill in the codes.");
  }

  static Failure repeatedCode(String file, String code) {
    return input(
        "%s has the hospital %s more than once.".formatted(file, Quoted.text(code)),
        "Which of its rows holds is not clear.",
        "Keep one row a hospital.");
  }

  public static Failure noYears(String file) {
    return input(
        file + " does not say which years it covers.",
        "None of its rows has a discharge date or a year.",
        saying(file));
  }

  /** A file that does not say its years, and holds such as another delivery stands for. */
  public static Failure takesPlace(String file, CoveredYears years, String other) {
    return input(
        "%s does not say which years it covers, and has rows of %s.".formatted(file, years),
        "It would take the place of %s, which is in the lake.".formatted(other),
        saying(file));
  }

  /** A file whose rows would stand beside those of another that has its name. */
  public static Failure otherOfTheDay(DeliveredFile file) {
    return input(
        "%s is in the lake with other rows, known from the same day, %s."
            .formatted(file.name(), file.knownFrom()),
        "Files of one day are parts of one delivery: both would stand, and stays count twice.",
        "Say in leveranser.csv, in the column delivered, which day the new one came; or, if it is"
            + " another part, give it another name.");
  }

  private static String saying(String file) {
    return "Say it in leveranser.csv, in the column years of %s, like 2019 or 2013-2023, or in the"
            .formatted(file)
        + " file's name.";
  }

  private static String rows(long rows) {
    return rows == 1 ? "1 row" : rows + " rows";
  }

  private static String nearest(String name, List<String> known) {
    return known.stream().min(Comparator.comparing(each -> distance(name, each))).orElse("");
  }

  private static Integer distance(String one, String other) {
    return LevenshteinDistance.getDefaultInstance()
        .apply(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
  }

  private static Failure input(String problem, String why, String remedy) {
    return new Failure(Kind.INPUT, problem, why, remedy);
  }
}
