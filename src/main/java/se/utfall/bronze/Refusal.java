package se.utfall.bronze;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import se.utfall.domain.Layout;
import se.utfall.table.Failure;
import se.utfall.table.Failure.Kind;

/** Why a file as a whole is not read, and what to do about it. */
final class Refusal {
  private static final String ASK_AGAIN = "Ask the sender for the file again.";
  private static final String SAVE_AS =
      "Open it in a spreadsheet program and save it as an Excel workbook (.xlsx) or as csv, without"
          + " a password.";

  private Refusal() {}

  static Failure empty(String file) {
    return input(
        file + " is empty.", "A form has a header and at least one row below it.", ASK_AGAIN);
  }

  static Failure headerOnly(String file, String sheet) {
    return input(
        place(file, sheet) + " has no rows below its header.",
        "A form without answers is more likely cut short than meant.",
        ASK_AGAIN);
  }

  static Failure kind(String file, String kind) {
    return input(file + " is neither csv nor an xlsx workbook.", "It is " + kind + ".", SAVE_AS);
  }

  static Failure workbook(String file, String why) {
    return input(file + " cannot be opened as an xlsx workbook.", why, SAVE_AS);
  }

  static Failure encoding(String file, String encoding, int position, long line) {
    return input(
        "%s is not written in %s.".formatted(file, encoding),
        "Byte %d, in line %d, is no letter in it.".formatted(position, line),
        "Ask for the file in UTF-8, or declare its encoding in the layout.");
  }

  static Failure quotes(String file, long line) {
    return input(
        "%s cannot be divided into cells from line %d on.".formatted(file, line),
        "A quotation mark in the row that starts there is not closed, or stands inside a quoted"
            + " cell without being doubled.",
        "Correct the row in the file, or ask for it again.");
  }

  static Failure encodedTwice(String file, String sheet, DoubleEncoding letters) {
    return input(
        place(file, sheet) + " is encoded twice.",
        "In row %d, \"%s\" stands where \"%s\" was meant: UTF-8 was read as if it were Latin-1 and saved so."
            .formatted(letters.row(), letters.found(), letters.meant()),
        "Ask for the file as it was before it was opened and saved, or exported anew in UTF-8.");
  }

  static Failure tooLarge(String file, long bytes, long most) {
    return input(
        "%s is %d bytes.".formatted(file, bytes),
        "No form is larger than %d.".formatted(most),
        ASK_AGAIN);
  }

  static Failure longCell(String file, long line, int letters, int most) {
    return input(
        "%s has a cell of %d letters in line %d.".formatted(file, letters, line),
        "A spreadsheet's cell holds at most %d; this is something else than a form."
            .formatted(most),
        ASK_AGAIN);
  }

  static Failure tooManyCells(String file, long most) {
    return input(
        "%s stretches over more than %d cells.".formatted(file, most),
        "A form is a few thousand; this is something else, or made to fill the memory.",
        ASK_AGAIN);
  }

  static Failure noneOf(String file, Layout.Format format) {
    return input(
        file + " fits no layout.",
        "No layout is declared for " + format + " files.",
        declare(file));
  }

  static Failure fitsNone(String file, LayoutMatch closest) {
    String id = closest.layout().id();
    String remedy = declare(file);
    return input(
        file + " fits no layout.",
        calledWorkbook(file, closest.layout().format())
            + "Held against the closest, %s: %s.".formatted(id, closest.differences()),
        closest.hasUnknownQuestions()
            ? remedy
                + " If the form of %s has only grown, add them to conf/layouts/%s.yaml."
                    .formatted(id, id)
            : remedy);
  }

  static Failure ambiguous(String file, List<LayoutMatch> matches) {
    String names = matches.stream().map(match -> match.layout().id()).collect(joining(", "));
    return input(
        file + " fits several layouts: " + names + ".",
        "Which of them says what the headers mean is not clear.",
        "Make the layouts differ in conf/layouts/, or merge them.");
  }

  static Failure grantYear(String file, String sheet, String cell, String found) {
    return input(
        "%s!%s does not tell the grant year.".formatted(place(file, sheet), cell),
        found.isEmpty()
            ? "The cell is empty; expected a whole year from 2000 to 2100."
            : "Found %s, expected a whole year from 2000 to 2100.".formatted(Quoted.text(found)),
        "Correct the cell in the file, or ask for it again.");
  }

  static Failure otherRegion(String file, String cell, String owner, SheetMatch.RegionText found) {
    return input(
        "%s is the form of one region, and row %d is another's.".formatted(file, found.row()),
        "%s says \"%s\", the row says \"%s\"; as a correction it would take the place of what that"
                .formatted(cell, owner, found.text())
            + " region has answered.",
        "Write the name of one region in the cell and in every row, or ask for the file again.");
  }

  private static String calledWorkbook(String file, Layout.Format format) {
    boolean isCalledWorkbook = file.toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]?");
    return isCalledWorkbook && format == Layout.Format.CSV
        ? "It is called a workbook and is text. "
        : "";
  }

  private static String declare(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    return "Declare the form in a new file conf/layouts/%s.yaml (see README, adding a year)."
        .formatted(stem);
  }

  private static String place(String file, String sheet) {
    return sheet.isEmpty() ? file : file + "!" + sheet;
  }

  private static Failure input(String problem, String why, String remedy) {
    return new Failure(Kind.INPUT, problem, why, remedy);
  }
}
