package se.utfall.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** Reads a Word document back, for tests. */
final class WordReading {
  private WordReading() {}

  static XWPFDocument read(byte[] bytes) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes));
  }

  /** The paragraphs whose style starts so, after its name. */
  static List<String> styled(XWPFDocument word, String style) {
    return word.getParagraphs().stream()
        .filter(paragraph -> Objects.toString(paragraph.getStyle(), "").startsWith(style))
        .map(paragraph -> paragraph.getStyle() + ": " + paragraph.getText())
        .toList();
  }

  static List<String> texts(XWPFTable table) {
    return table.getRows().stream()
        .map(row -> row.getTableCells().stream().map(WordReading::text).toList())
        .map(cells -> String.join("|", cells))
        .toList();
  }

  private static String text(XWPFTableCell cell) {
    return String.join(" ", cell.getParagraphs().stream().map(XWPFParagraph::getText).toList());
  }

  static List<String> fields(XWPFDocument word) {
    List<String> fields = new ArrayList<>();
    for (XWPFParagraph paragraph : word.getParagraphs()) {
      for (CTSimpleField field : paragraph.getCTP().getFldSimpleList()) {
        String result = field.getRArray(0).getTArray(0).getStringValue();
        fields.add(field.getInstr().strip() + " = " + result);
      }
    }
    return fields;
  }

  static List<String> bookmarks(XWPFDocument word) {
    return word.getParagraphs().stream()
        .flatMap(paragraph -> paragraph.getCTP().getBookmarkStartList().stream())
        .map(CTBookmark::getName)
        .toList();
  }

  static List<String> anchors(XWPFDocument word) {
    return word.getParagraphs().stream()
        .flatMap(paragraph -> paragraph.getCTP().getHyperlinkList().stream())
        .map(CTHyperlink::getAnchor)
        .toList();
  }

  static List<String> breaks(XWPFDocument word) {
    return word.getParagraphs().stream()
        .filter(each -> each.getCTP().isSetPPr() && each.getCTP().getPPr().isSetSectPr())
        .map(
            each ->
                each.getCTP().getPPr().getSectPr().getPgSz().getOrient()
                    + " after "
                    + each.getText())
        .toList();
  }

  static List<String> points(CTNumDataSource values) {
    return values.getNumRef().getNumCache().getPtList().stream()
        .map(point -> point.getIdx() + "=" + point.getV())
        .toList();
  }

  static String locale(XWPFDocument word) {
    return word.getStyles()
        .getCtStyles()
        .getDocDefaults()
        .getRPrDefault()
        .getRPr()
        .getLangArray(0)
        .getVal()
        .toString();
  }

  static List<PackageRelationship> outside(XWPFDocument word) throws InvalidFormatException {
    List<PackageRelationship> found = new ArrayList<>();
    for (PackagePart part : word.getPackage().getParts()) {
      if (!part.isRelationshipPart()) {
        part.getRelationships().forEach(found::add);
      }
    }
    return found.stream().filter(each -> each.getTargetMode() == TargetMode.EXTERNAL).toList();
  }

  static List<String> names(byte[] zip) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
