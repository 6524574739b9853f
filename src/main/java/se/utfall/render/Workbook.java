package se.utfall.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.utfall.document.Document;

/** A document's tables as an Excel workbook: a sheet each, after one that lists them. */
public final class Workbook {
  private Workbook() {}

  public static byte[] xlsx(Document document) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      write(document, workbook);
      OfficeProperties.set(workbook.getProperties(), document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return SteadyPackage.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Document document, XSSFWorkbook workbook) {
    Labels labels = Labels.of(document.language());
    List<Exhibit> exhibits = Exhibit.of(document);
    List<String> names = SheetNames.of(labels.contents(), exhibits);
    SheetStyles styles = new SheetStyles(workbook);
    for (String name : names) {
      footer(workbook.createSheet(name), document, labels);
    }
    ContentsSheet.write(new SheetWriter(workbook.getSheetAt(0), styles), document, exhibits, names);
    for (int each = 0; each < exhibits.size(); each++) {
      SheetWriter writer = new SheetWriter(workbook.getSheetAt(each + 1), styles);
      TableSheet.write(writer, exhibits.get(each), labels, names.get(0));
    }
  }

  private static void footer(XSSFSheet sheet, Document document, Labels labels) {
    String run = OfficeText.clean(document.run()).replace("&", "&&");
    sheet.getFooter().setLeft(labels.run() + " " + run);
    sheet.getFooter().setRight(labels.page() + " &P/&N");
  }
}
