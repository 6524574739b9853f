package se.utfall.render;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes the rows and cells of a Word table. */
final class WordRows {
  private static final String HEADER_FILL = "E7ECF4";

  private final XWPFTable table;
  private final List<Integer> widths;
  private final String cellStyle;

  WordRows(XWPFTable table, List<Integer> widths, String cellStyle) {
    this.table = table;
    this.widths = widths;
    this.cellStyle = cellStyle;
    setUp();
  }

  private void setUp() {
    CTTblPr properties =
        table.getCTTbl().getTblPr() == null
            ? table.getCTTbl().addNewTblPr()
            : table.getCTTbl().getTblPr();
    if (properties.isSetTblBorders()) {
      properties.unsetTblBorders();
    }
    table.setStyleID("ReportTable");
    CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
    width.setType(STTblWidth.DXA);
    width.setW(twips(widths.stream().mapToInt(Integer::intValue).sum()));
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblLook look =
        properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
    look.setFirstRow(true);
    look.setFirstColumn(true);
    CTTblGrid grid =
        table.getCTTbl().getTblGrid() == null
            ? table.getCTTbl().addNewTblGrid()
            : table.getCTTbl().getTblGrid();
    widths.forEach(each -> grid.addNewGridCol().setW(twips(each)));
  }

  /** What a screen reader says of the table. */
  void describe(String title, String description) {
    CTTblPr properties = table.getCTTbl().getTblPr();
    properties.addNewTblCaption().setVal(OfficeText.clean(title));
    if (!description.isBlank()) {
      properties.addNewTblDescription().setVal(OfficeText.clean(description));
    }
  }

  /** On one page, with the first line below. */
  void keepTogether() {
    table.getRows().stream()
        .flatMap(row -> row.getTableCells().stream())
        .flatMap(cell -> cell.getParagraphs().stream())
        .forEach(paragraph -> paragraph.setKeepNext(true));
  }

  /** Without lines of its own. */
  void plain() {
    table.setStyleID("TableNormal");
  }

  XWPFTableRow row() {
    XWPFTableRow row = table.createRow();
    while (!row.getTableCells().isEmpty()) {
      row.removeCell(0);
    }
    row.setCantSplitRow(true);
    return row;
  }

  XWPFTableRow header() {
    XWPFTableRow row = row();
    row.setRepeatHeader(true);
    return row;
  }

  /** A cell over the columns from the first through the last. */
  XWPFTableCell cell(XWPFTableRow row, int first, int last) {
    XWPFTableCell cell = row.addNewTableCell();
    CTTcPr properties = properties(cell);
    CTTblWidth width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
    width.setType(STTblWidth.DXA);
    width.setW(twips(widths.subList(first, last + 1).stream().mapToInt(w -> w).sum()));
    if (last > first) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf((long) last - first + 1));
    }
    return cell;
  }

  static CTTcPr properties(XWPFTableCell cell) {
    return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
  }

  XWPFParagraph paragraph(XWPFTableCell cell, ParagraphAlignment alignment) {
    XWPFParagraph paragraph =
        cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphArray(0);
    WordBody.styled(paragraph, cellStyle).setAlignment(alignment);
    return paragraph;
  }

  void heading(XWPFTableCell cell, String words, ParagraphAlignment alignment) {
    cell.setColor(HEADER_FILL);
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
    text(cell, words, alignment).setBold(true);
  }

  XWPFRun text(XWPFTableCell cell, String words, ParagraphAlignment alignment) {
    return WordText.run(paragraph(cell, alignment), words);
  }

  private static BigInteger twips(int twips) {
    return BigInteger.valueOf(twips);
  }
}
