package se.utfall.bronze;

import static java.util.stream.Collectors.joining;

import java.util.List;
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
        "Held against the closest, %s: %s.".formatted(id, closest.differences()),
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
            : "Found \"%s\", expected a whole year from 2000 to 2100.".formatted(found),
        "Correct the cell in the file, or ask for it again.");
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
