package se.utfall.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Files made to fill the memory or the time of whoever reads them. */
final class Bombs {
  private static final int MEGABYTE = 1 << 20;
  private static final int DEEP = 12_000;
  private static final String Y2022 = "aterrapportering_2022.xlsx";
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String SAVE =
      " Open it in a spreadsheet program and save it as an Excel workbook (.xlsx) or as csv,"
          + " without a password.";
  private static final String CANNOT = " cannot be opened as an xlsx workbook. ";
  private static final String UNPACKS = CANNOT + "It unpacks to far more than a form holds." + SAVE;
  private static final String CELLS =
      " stretches over more than 300000 cells. A form is a few thousand; this is something else, or"
          + " made to fill the memory. Ask the sender for the file again.";

  private Bombs() {}

  static List<BadFile> all() {
    return List.of(
        new BadFile("bomb-i-en-del.xlsx", () -> inOnePart(), UNPACKS),
        new BadFile("bomb-i-manga-delar.xlsx", () -> inManyParts(), UNPACKS),
        new BadFile(
            "bomb-av-delar.xlsx", () -> ofParts(), CANNOT + "It has more than 1000 parts." + SAVE),
        new BadFile("bomb-av-celler.xlsx", () -> cells(), CELLS),
        new BadFile("bomb-av-rader.xlsx", () -> rows(), withoutSheet("bomb-av-rader")),
        new BadFile("bomb-pa-bredden.xlsx", () -> wide(), CELLS),
        new BadFile("bomb-pa-djupet.xlsx", () -> deep(), withoutSheet("bomb-pa-djupet")),
        new BadFile(
            "bomb-av-sammanslagna.xlsx",
            () -> merged(),
            CANNOT + "Sheet Ekonomi has far more merged cells than a form." + SAVE),
        text("bomb-av-falt.csv", () -> ";a".repeat(4 * MEGABYTE), CELLS),
        text("bomb-av-rader.csv", () -> header() + "a\n".repeat(3 * MEGABYTE), CELLS),
        text("bomb-av-citat.csv", () -> "\"\"\n".repeat(2 * MEGABYTE), CELLS),
        text(
            "bomb-i-rubrikerna.csv",
            () -> ("a".repeat(30_000) + ";").repeat(250),
            strangeHeaders(250)),
        text(
            "bomb-i-ett-falt.csv",
            () -> "a".repeat(8 * MEGABYTE),
            " has a cell of 8388608 letters in line 1. A spreadsheet's cell holds at most 32767; this"
                + " is something else than a form. Ask the sender for the file again."),
        text(
            "for-stor.csv",
            () -> "a".repeat(8 * MEGABYTE + 1),
            " is 8388609 bytes. No form is larger than 8388608. Ask the sender for the file"
                + " again."));
  }

  private static String withoutSheet(String name) {
    return " fits no layout. Held against the closest, aterrapportering_2022: missing sheet: Ekonomi."
        + declare(name);
  }

  private static String declare(String name) {
    return " Declare the form in a new file conf/layouts/"
        + name
        + ".yaml (see README, adding a year).";
  }

  /** However long the headers are and however many, the message is not. */
  private static String strangeHeaders(int count) {
    String header = "\"" + "a".repeat(80) + "…\"";
    return " fits no layout. Held against the closest, aterrapportering_2024: row 1, unknown headers: "
        + (header + ", ").repeat(30)
        + "and "
        + (count - 30)
        + " more; row 1, missing headers: \"bidragsmottagare\", \"bidragsår\", \"frågenr\","
        + " \"fråga\", \"svar\"; row 1, ambiguous headers: "
        + header
        + " stands over column 1 and column 2 and column 3."
        + declare("bomb-i-rubrikerna");
  }

  private static BadFile text(String name, Supplier<String> text, String says) {
    return new BadFile(name, () -> text.get().getBytes(UTF_8), says);
  }

  private static String header() {
    return "Bidragsår;Mottagare;Ansökt belopp (kr);Beviljat belopp (kr);Beslutsdatum\n";
  }

  private static byte[] inOnePart() {
    return Parts.of(Demo.bytes(Y2022)).with(SHEET, " ".repeat(200 * MEGABYTE)).packed();
  }

  /** No part is large and none packs suspiciously well, but there are many. */
  private static byte[] inManyParts() {
    Parts parts = Parts.of(Demo.bytes(Y2022));
    String text = noise(MEGABYTE);
    for (int i = 0; i < 20; i++) {
      parts.with("xl/media/" + i + ".xml", text);
    }
    return parts.packed();
  }

  private static String noise(int length) {
    SplittableRandom random = new SplittableRandom(1);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append("abcdefgh".repeat(4)).append(random.nextInt(10));
    }
    return text.toString();
  }

  private static byte[] ofParts() {
    Parts parts = Parts.of(Demo.bytes(Y2022));
    for (int i = 0; i < 1000; i++) {
      parts.with("xl/media/" + i + ".xml", "");
    }
    return parts.packed();
  }

  /** Drawn, so that it packs no better than other sheets do. */
  private static byte[] cells() {
    return withRows(drawn("<row><c s=\"%d\"/><c/><c/><c><v>%d</v></c></row>"));
  }

  private static byte[] rows() {
    return withRows(drawn("<row s=\"%d\" ht=\"%d\"/>"));
  }

  private static String drawn(String pattern) {
    SplittableRandom random = new SplittableRandom(1);
    StringBuilder text = new StringBuilder();
    while (text.length() < 7 * MEGABYTE) {
      text.append(pattern.formatted(random.nextInt(6) + 1, random.nextInt(1000) + 10));
    }
    return text.toString();
  }

  private static byte[] wide() {
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row < 100_000; row++) {
      rows.append("<row r=\"%d\"><c r=\"XFD%d\"><v>1</v></c></row>".formatted(row, row));
    }
    return withRows(rows.toString());
  }

  private static byte[] deep() {
    return withRows("<row r=\"9\">" + "<c>".repeat(DEEP) + "</c>".repeat(DEEP) + "</row>");
  }

  private static byte[] merged() {
    String merges = drawn("<mergeCell ref=\"A%d:B%d\"/>");
    return Parts.of(Demo.bytes(Y2022))
        .changed(
            SHEET,
            text ->
                text.replace("</sheetData>", "</sheetData><mergeCells>" + merges + "</mergeCells>"))
        .packed();
  }

  private static byte[] withRows(String rows) {
    return Parts.of(Demo.bytes(Y2022))
        .with(
            SHEET,
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData>"
                + rows
                + "</sheetData></worksheet>")
        .packed();
  }
}
