package se.utfall.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static se.utfall.hostile.Demo.WINDOWS;

import java.util.Arrays;
import java.util.List;

/** Text files that must be refused. */
final class BadText {
  private static final String HEADER =
      "Bidragsår;Mottagare;Ansökt belopp (kr);Beviljat belopp (kr);Beslutsdatum\n";
  private static final String ROW = "2024;Region Halland;1;2;2024-05-21\n";
  private static final String KIND = " is neither csv nor an xlsx workbook. It is ";
  private static final String SAVE =
      ". Open it in a spreadsheet program and save it as an Excel workbook (.xlsx) or as csv,"
          + " without a password.";
  private static final String EMPTY =
      " is empty. A form has a header and at least one row below it. Ask the sender for the file"
          + " again.";
  private static final String HTML =
      KIND + "HTML or XML, as web pages and some exports are under any name" + SAVE;
  private static final String AGAIN = " Ask the sender for the file again.";

  private BadText() {}

  static List<BadFile> all() {
    return List.of(
        text("tom.csv", "", EMPTY),
        text("tom.xlsx", "", EMPTY),
        text("bara-tomrum.csv", "\uFEFF \r\n;;;\n", EMPTY),
        text(
            "bara-rubriker.csv",
            HEADER,
            " has no rows below its header. A form without answers is more likely cut short than"
                + " meant."
                + AGAIN),
        text("webbsida.xlsx", "<html><body><table><tr><td>5</td></tr></table></body></html>", HTML),
        text("webbsida.csv", "\n<!DOCTYPE html>\n<table>", HTML),
        text("kalkylblad-2003.xls", "<?xml version=\"1.0\"?><Workbook/>", HTML),
        new BadFile(
            "utf16-med-marke.csv",
            () -> ("\uFEFF" + HEADER + ROW).getBytes(UTF_16LE),
            KIND + "text in UTF-16" + SAVE),
        new BadFile(
            "utf16-omvand-med-marke.csv",
            () -> ("\uFEFF" + HEADER + ROW).getBytes(UTF_16BE),
            KIND + "text in UTF-16" + SAVE),
        new BadFile(
            "utf16-utan-marke.csv",
            () -> (HEADER + ROW).getBytes(UTF_16LE),
            KIND + "text in UTF-16, without the mark that says so" + SAVE),
        new BadFile(
            "utf16-omvand-utan-marke.csv",
            () -> (HEADER + ROW).getBytes(UTF_16BE),
            KIND + "text in UTF-16, without the mark that says so" + SAVE),
        text("nul.csv", HEADER + "2024;Reg\0ion", KIND + "no text: byte 84 is NUL" + SAVE),
        new BadFile(
            "fel-teckenkod.csv",
            () -> unfit(),
            " is not written in UTF-8. Byte 77, in line 2, is no letter in it. Ask for the file in"
                + " UTF-8, or declare its encoding in the layout."),
        text("dubbelkodad.csv", twice(HEADER + ROW), encodedTwice(1, "Ã¥", "å")),
        text(
            "dubbelkodad-cell.csv",
            HEADER + ROW + twice("2024;Region Östergötland;1;2;2024-05-21\n"),
            encodedTwice(3, "Ã–", "Ö")),
        text(
            "dubbelkodad-latin1.csv",
            HEADER + new String("2024;Region Örebro län;1;2;\n".getBytes(UTF_8), ISO_8859_1),
            encodedTwice(2, "Ã\u0096", "Ö")),
        new BadFile("tva-teckenkoder.csv", () -> mixed(), encodedTwice(3, "Ã¥", "å")),
        text(
            "oavslutat-citat.csv",
            HEADER + ROW + "2024;\"Region Skåne;1;2;2024-05-21\n" + ROW,
            notDivided(3)),
        text(
            "tva-losa-citat.csv",
            HEADER + ROW + "2024;\"Region Skåne;1;2;2024-05-21\n" + ROW + "2024\";1;2;\n",
            notDivided(3)),
        new BadFile(
            "avhuggen-i-citat.csv",
            () -> Arrays.copyOf(Demo.bytes("aterrapportering_2021.csv"), upToTheQuote()),
            notDivided(4)),
        text(
            "okanda-rubriker.csv",
            "A;B\n1;2\n",
            " fits no layout. Held against the closest, aterrapportering_2024: row 1, unknown headers: \"A\","
                + " \"B\"; row 1, missing headers: \"bidragsmottagare\", \"bidragsår\","
                + " \"frågenr\", \"fråga\", \"svar\". Declare the form in a new"
                + " file conf/layouts/okanda-rubriker.yaml (see README, adding a year)."));
  }

  private static BadFile text(String name, String text, String says) {
    return new BadFile(name, () -> text.getBytes(UTF_8), says);
  }

  private static String twice(String text) {
    return new String(text.getBytes(UTF_8), WINDOWS);
  }

  private static String encodedTwice(int row, String found, String meant) {
    return " is encoded twice. In row "
        + row
        + ", \""
        + found
        + "\" stands where \""
        + meant
        + "\" was meant: UTF-8 was read as if it were Latin-1 and saved so. Ask for the file as it"
        + " was before it was opened and saved, or exported anew in UTF-8.";
  }

  private static String notDivided(int line) {
    return " cannot be divided into cells from line "
        + line
        + " on. A quotation mark in the row that starts there is not closed, or stands inside a"
        + " quoted cell without being doubled. Correct the row in the file, or ask for it again.";
  }

  /** 81 is a letter neither in UTF-8 nor in Windows-1252. */
  private static byte[] unfit() {
    byte[] content = (HEADER + ROW).getBytes(UTF_8);
    content[76] = (byte) 0x81;
    return content;
  }

  /** Two files pasted together, the first in Windows-1252. */
  private static byte[] mixed() {
    byte[] first = (HEADER + ROW).getBytes(WINDOWS);
    byte[] second = "2024;Region Skåne;1;2;2024-05-21\n".getBytes(UTF_8);
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static int upToTheQuote() {
    return Demo.text("aterrapportering_2021.csv", WINDOWS).indexOf("Pandemin") + 5;
  }
}
