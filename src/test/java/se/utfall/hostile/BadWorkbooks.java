package se.utfall.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Workbooks that must be refused. */
final class BadWorkbooks {
  private static final String Y2022 = "aterrapportering_2022.xlsx";
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String SAVE =
      " Open it in a spreadsheet program and save it as an Excel workbook (.xlsx) or as csv,"
          + " without a password.";
  private static final String KIND = " is neither csv nor an xlsx workbook. It is ";
  private static final String CANNOT = " cannot be opened as an xlsx workbook. ";
  private static final String CUT =
      CANNOT + "It is cut short: the directory that closes it is missing." + SAVE;
  private static final String CHECKSUM =
      CANNOT + "It is damaged: a part does not unpack to what was packed." + SAVE;
  private static final String DAMAGED =
      CANNOT + "It is damaged, or saved in a variant of the format (xlsb, Strict Open XML)." + SAVE;
  private static final String ENTITIES =
      CANNOT
          + "A part of it declares a document type (DOCTYPE) and entities, which no workbook does."
          + SAVE;
  private static final String PLACES =
      CANNOT + "Two rows or cells of sheet Ekonomi claim the same place." + SAVE;

  private BadWorkbooks() {}

  static List<BadFile> all() {
    return List.of(
        new BadFile("avhuggen.xlsx", () -> Arrays.copyOf(Demo.bytes(Y2022), 4000), CUT),
        new BadFile("avhuggen-i-slutet.xlsx", () -> Arrays.copyOf(Demo.bytes(Y2022), 8183), CUT),
        new BadFile("bara-borjan.csv", () -> Arrays.copyOf(Demo.bytes(Y2022), 10), CUT),
        new BadFile("krypterad.xlsx", () -> encrypted(), KIND + "an encrypted workbook." + SAVE),
        new BadFile(
            "gammal.xlsx",
            () -> old(),
            KIND + "an old workbook (.xls) or another Office file from before 2007." + SAVE),
        new BadFile(
            "arkiv.xlsx",
            () -> Parts.none().with("a.txt", "text").packed(),
            CANNOT + "It is a zip archive, but not that of a workbook." + SAVE),
        new BadFile("andrad-siffra.xlsx", () -> anotherDigit(), CHECKSUM),
        new BadFile(
            "utan-del.xlsx",
            () -> unnamed(),
            CANNOT + "It is damaged: parts that its directory lists are missing." + SAVE),
        new BadFile(
            "inget-xml.xlsx",
            () -> Parts.of(Demo.bytes(Y2022)).with(SHEET, "<a").packed(),
            DAMAGED),
        new BadFile("rad-tva-ganger.xlsx", () -> changed("<row r=\"6\"", "<row r=\"5\""), PLACES),
        new BadFile("cell-tva-ganger.xlsx", () -> changed("r=\"C6\"", "r=\"B6\""), PLACES),
        new BadFile(
            "dubbelkodad.xlsx",
            () -> changed("Sk&#229;ne", "Sk&#195;&#165;ne"),
            "!Ekonomi is encoded twice. In row 12, \"Ã¥\" stands where \"å\" was meant: UTF-8 was read"
                + " as if it were Latin-1 and saved so. Ask for the file as it was before it was"
                + " opened and saved, or exported anew in UTF-8."),
        entities("skrattande", SHEET, "worksheet", laughs()),
        entities("skrattande-bok", "xl/workbook.xml", "workbook", laughs()),
        entities("skrattande-stil", "xl/styles.xml", "styleSheet", laughs()),
        entities("skrattande-innehall", "[Content_Types].xml", "Types", laughs()),
        entities("frammande-entitet", SHEET, "worksheet", external()),
        entities("frammande-dtd", SHEET, "worksheet", "SYSTEM \"file:///etc/passwd\""));
  }

  private static byte[] encrypted() {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("hemligt");
      try (var out = encryptor.getDataStream(container)) {
        out.write(Demo.bytes(Y2022));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      container.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] old() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet();
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A single digit of an amount, changed in a file that is otherwise whole. */
  private static byte[] anotherDigit() {
    byte[] content = Parts.of(Demo.bytes(Y2022)).stored();
    content[place(content, "5101278")] = '6';
    return content;
  }

  /** The mark that begins a part is damaged: nothing says that a part begins there. */
  private static byte[] unnamed() {
    byte[] content = Demo.bytes(Y2022);
    content[place(content, "xl/theme/theme1.xml") - 30] = 'Q';
    return content;
  }

  private static int place(byte[] content, String text) {
    return new String(content, StandardCharsets.ISO_8859_1).indexOf(text);
  }

  private static byte[] changed(String one, String other) {
    return Parts.of(Demo.bytes(Y2022)).changed(SHEET, text -> text.replace(one, other)).packed();
  }

  private static BadFile entities(String name, String part, String root, String declared) {
    Parts parts = Parts.of(Demo.bytes(Y2022));
    parts.changed(part, text -> declaring(text, root, declared));
    return new BadFile(name + ".xlsx", () -> parts.packed(), ENTITIES);
  }

  private static String declaring(String xml, String root, String declared) {
    String body = xml.substring(xml.indexOf("<" + root));
    String used = body.replaceFirst("</([a-zA-Z]+)>", "&a9;</$1>");
    return "<?xml version=\"1.0\"?><!DOCTYPE " + root + " " + declared + ">" + used;
  }

  private static String laughs() {
    StringBuilder text = new StringBuilder("[<!ENTITY a0 \"skratt\">");
    for (int i = 1; i < 10; i++) {
      text.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    return text.append("]").toString();
  }

  private static String external() {
    return "[<!ENTITY a9 SYSTEM \"file:///etc/passwd\">]";
  }
}
