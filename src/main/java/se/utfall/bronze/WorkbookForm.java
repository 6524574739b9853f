package se.utfall.bronze;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.IOUtils;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.utfall.domain.Layout.Format;
import se.utfall.table.Failure;

/** Takes an xlsx workbook apart. */
final class WorkbookForm {
  // a form is well below one megabyte; these stop archives made to fill the memory of an executor
  private static final int LARGEST_PART = 64 * 1024 * 1024;
  private static final int MOST_PARTS = 1000;

  static {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    ZipSecureFile.setMaxFileCount(MOST_PARTS);
    IOUtils.setByteArrayMaxOverride(LARGEST_PART);
  }

  private final String file;
  private final Extent extent;

  private WorkbookForm(String file) {
    this.file = file;
    this.extent = new Extent(file);
  }

  static Form read(byte[] content, String file) {
    Archive.check(content, file);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      return new Form(new WorkbookForm(file).grids(workbook), null);
    } catch (Failure refusal) {
      throw refusal;
    } catch (IOException | RuntimeException e) {
      throw Refusal.workbook(file, reason(content, e)).causedBy(e);
    }
  }

  private static String reason(byte[] content, Exception e) {
    String message =
        ExceptionUtils.getThrowableList(e).stream()
            .map(each -> String.valueOf(each.getMessage()))
            .collect(joining(" "));
    if (message.contains("Zip bomb") || e instanceof RecordFormatException) {
      return "A part of it unpacks to far more than a form holds.";
    }
    // an archive lists the names of its parts in plain letters
    if (message.contains("DOCTYPE")) {
      return "A part of it declares a document type (DOCTYPE) and entities, which no workbook does.";
    }
    return new String(content, StandardCharsets.ISO_8859_1).contains("xl/workbook")
        ? "It is damaged, or saved in a variant of the format (xlsb, Strict Open XML)."
        : "It is a zip archive, but not that of a workbook.";
  }

  // what a sender has hidden was not meant to be delivered
  private List<Grid> grids(XSSFWorkbook workbook) {
    List<Grid> grids = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        grids.add(grid(workbook.getSheetAt(i)));
      }
    }
    return grids.stream().filter(grid -> !grid.lines().isEmpty()).toList();
  }

  private Grid grid(XSSFSheet sheet) {
    extent.beginSheet();
    SheetShape.check(sheet, file);
    List<Line> lines =
        StreamSupport.stream(sheet.spliterator(), false)
            .map(row -> line((XSSFRow) row))
            .filter(line -> !line.isBlank())
            .toList();
    List<Grid.Merge> merges = sheet.getMergedRegions().stream().map(WorkbookForm::merge).toList();
    return new Grid(Format.XLSX, sheet.getSheetName(), lines, merges);
  }

  private Line line(XSSFRow row) {
    List<Value> values = new ArrayList<>();
    for (Cell cell : row) {
      Value value = WorkbookCell.value((XSSFCell) cell);
      if (!value.isBlank()) {
        values.addAll(Collections.nCopies(cell.getColumnIndex() - values.size(), Value.BLANK));
        values.add(value);
      }
    }
    extent.addRow(values.size());
    return new Line(row.getRowNum() + 1, List.copyOf(values));
  }

  private static Grid.Merge merge(CellRangeAddress range) {
    return new Grid.Merge(
        range.getFirstRow() + 1,
        range.getLastRow() + 1,
        range.getFirstColumn() + 1,
        range.getLastColumn() + 1);
  }
}
