package se.utfall.render;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.utfall.domain.Layout;
import se.utfall.domain.ResubmissionPack;
import se.utfall.domain.ResubmissionPack.Item;

/**
 * A resubmission pack as an Excel workbook: one sheet with what to do above a row for each
 * question, where only the answers can be changed. Its cells and headers stand where the pack's
 * form declares them.
 */
public final class ResubmissionWorkbook {
  private static final int CHARACTER = 256;
  private static final List<Integer> WIDTHS = List.of(18, 44, 24, 22, 44, 54, 26);
  private static final float LINE_POINTS = 15;
  private static final float MOST_POINTS = 400;

  private final ResubmissionPack pack;
  private final Layout.Sheet form;
  private final XSSFSheet sheet;
  private final PackStyles styles;

  private ResubmissionWorkbook(ResubmissionPack pack, XSSFWorkbook workbook) {
    this.pack = pack;
    this.form = pack.form().sheets().get(0);
    this.sheet = workbook.createSheet(form.name());
    this.styles = new PackStyles(workbook);
  }

  /** The workbook; the same pack gives the same bytes. */
  public static byte[] of(ResubmissionPack pack) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      describe(workbook, pack);
      new ResubmissionWorkbook(pack, workbook).write();
      workbook.write(out);
      return SteadyPackage.of(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void describe(XSSFWorkbook workbook, ResubmissionPack pack) {
    var properties = workbook.getProperties().getCoreProperties();
    properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
    properties.setCreator("Utfall");
    properties.setTitle(PackTexts.title(pack));
  }

  private void write() {
    writeHead();
    writeHeader();
    int first = form.headerRows().get(0);
    for (int i = 0; i < pack.items().size(); i++) {
      writeItem(sheet.createRow(first + i), pack.items().get(i));
    }
    arrange();
  }

  private void writeHead() {
    put("A1", PackTexts.TITLE, styles.title);
    put("A2", pack.evaluation(), styles.plain);
    Layout.Mark mark = requireNonNull(pack.form().correction());
    fact(requireNonNull(pack.form().regionCell()), "Region", pack.region().officialName());
    fact(requireNonNull(pack.form().grantYear().cell()), "Bidragsår", "" + pack.grantYear());
    fact(mark.cell(), "Svaret gäller som", mark.when());
    List<String> lines = PackTexts.instructions(pack, form);
    int first = form.headerRows().get(0) - lines.size() - 2;
    for (int i = 0; i < lines.size(); i++) {
      instruction(first + i, lines.get(i));
    }
  }

  private void fact(String cell, String label, String text) {
    CellReference place = new CellReference(cell);
    put(place.getRow(), place.getCol() - 1, label, styles.label);
    put(place.getRow(), place.getCol(), text, styles.text);
  }

  private void instruction(int row, String text) {
    put(row, 0, text, text.equals(PackTexts.HEADING) ? styles.label : styles.line);
    sheet.addMergedRegion(new CellRangeAddress(row, row, 0, WIDTHS.size() - 2));
    int width = WIDTHS.stream().limit(WIDTHS.size() - 1).mapToInt(it -> it).sum();
    sheet.getRow(row).setHeightInPoints(lines(text, width) * LINE_POINTS);
  }

  // bold letters and words that do not break fill a line sooner than its width in characters
  private static long lines(String text, int width) {
    return text.lines().mapToLong(line -> 1 + line.length() * 10L / (width * 9L)).sum();
  }

  private void writeHeader() {
    List<String> headers = headers();
    for (int column = 0; column < headers.size(); column++) {
      put(form.headerRows().get(0) - 1, column, headers.get(column), styles.header);
    }
  }

  private List<String> headers() {
    Layout.LongForm names = requireNonNull(form.longForm());
    return List.of(
        names.number(),
        names.text(),
        names.answer(),
        form.notes().get(0),
        form.notes().get(1),
        form.notes().get(2),
        form.region());
  }

  private void writeItem(XSSFRow row, Item item) {
    CellStyle note = item.isAsked() ? styles.asked : styles.note;
    int number = row.getRowNum();
    put(number, 0, item.question().number(), styles.note);
    put(number, 1, item.question().header(), note);
    new AnswerCell(sheet, form.marks(), styles).write(number, 2, item);
    put(number, 3, PackTexts.howToAnswer(item.question().unit(), form.marks()), styles.note);
    put(number, 4, PackTexts.asked(item), note);
    put(number, 5, PackTexts.earlier(item), styles.note);
    put(number, 6, pack.region().officialName(), styles.note);
    row.setHeightInPoints(Math.min(MOST_POINTS, lines(row) * LINE_POINTS));
  }

  /** As many as the fullest cell needs: not every program measures rows when it opens a file. */
  private static long lines(XSSFRow row) {
    return StreamSupport.stream(row.spliterator(), false)
        .filter(cell -> cell.getCellType() == CellType.STRING)
        .mapToLong(cell -> lines(cell.getStringCellValue(), WIDTHS.get(cell.getColumnIndex())))
        .max()
        .orElse(1);
  }

  private void put(String address, String text, CellStyle style) {
    CellReference place = new CellReference(address);
    put(place.getRow(), place.getCol(), text, style);
  }

  private void put(int row, int column, String text, CellStyle style) {
    XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    XSSFCell cell = line.createCell(column);
    cell.setCellValue(SafeText.of(text));
    cell.setCellStyle(style);
  }

  private void arrange() {
    for (int column = 0; column < WIDTHS.size(); column++) {
      sheet.setColumnWidth(column, WIDTHS.get(column) * CHARACTER);
    }
    sheet.setDisplayGridlines(false);
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    int header = form.headerRows().get(0) - 1;
    sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setFitHeight((short) 0);
  }
}
