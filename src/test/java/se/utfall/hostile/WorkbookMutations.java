package se.utfall.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.utfall.hostile.Mutation.Effect;

/** Things done to a workbook, each with what must come of it. */
final class WorkbookMutations {
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private final Original form;
  private final SplittableRandom random;

  WorkbookMutations(Original form, SplittableRandom random) {
    this.form = form;
    this.random = random;
  }

  Mutation draw() {
    return switch (random.nextInt(16)) {
      case 0, 1 -> otherAmount();
      case 2 -> badAmount();
      case 3 -> noAmount();
      case 4 -> rowTwice();
      case 5 -> droppedRow();
      case 6 -> header();
      case 7 -> unharmed();
      case 8 -> hidden();
      case 9 -> cut();
      case 10, 11, 12 -> archive();
      default -> xml();
    };
  }

  private Mutation otherAmount() {
    Told.Answered old = form.amount(random);
    long amount = random.nextLong(1, 100_000_000);
    String text = Amounts.written(amount, random);
    boolean asText = random.nextBoolean();
    byte[] content =
        changed(
            old.place(),
            cell -> {
              cell.setBlank();
              if (asText) {
                cell.setCellValue(text);
              } else {
                cell.setCellValue((double) amount);
              }
            });
    boolean differs = form.isTotalled(old.key()) && !old.value().equals("" + amount);
    return Mutation.of(
            "another amount at " + old.place(), content, differs ? Effect.NOTICED : Effect.EXACT)
        .changing(Map.of(old.key(), Optional.of("" + amount)));
  }

  private Mutation badAmount() {
    Told.Answered old = form.amount(random);
    String bad = Amounts.bad(random);
    // a form that holds texts within its cells keeps the old one beside the new one
    boolean twofold = random.nextBoolean();
    return gone(
        old,
        bad,
        cell -> {
          if (!twofold) {
            cell.setBlank();
          }
          cell.setCellValue(bad);
        });
  }

  private Mutation noAmount() {
    Told.Answered old = form.amount(random);
    return switch (random.nextInt(5)) {
      case 0 -> gone(old, "nothing", XSSFCell::setBlank);
      case 1 -> gone(old, "an error", cell -> cell.setCellErrorValue(FormulaError.REF));
      case 2 -> gone(old, "a truth", cell -> cell.setCellValue(true));
      case 3 -> gone(old, "a negative amount", cell -> cell.setCellValue(-1.5));
      default ->
          gone(
              old,
              "a formula that was not calculated",
              cell -> {
                cell.setBlank();
                cell.setCellFormula("1+1");
              });
    };
  }

  private Mutation gone(Told.Answered old, String what, Consumer<XSSFCell> change) {
    return Mutation.of(what + " at " + old.place(), changed(old.place(), change), Effect.NOTICED)
        .changing(Map.of(old.key(), Optional.empty()));
  }

  private Mutation rowTwice() {
    Told.Answered any = form.any(random);
    byte[] content =
        changed(
            any.place(),
            cell -> {
              XSSFSheet sheet = cell.getSheet();
              XSSFRow copy = sheet.createRow(sheet.getLastRowNum() + 1);
              copy.copyRowFrom(cell.getRow(), new CellCopyPolicy());
            });
    return Mutation.of("row twice " + any.place(), content, Effect.NOTICED);
  }

  private Mutation droppedRow() {
    Told.Answered old = form.amount(random);
    byte[] content = changed(old.place(), cell -> cell.getSheet().removeRow(cell.getRow()));
    boolean onlyRow = form.told().counted.stream().allMatch(isIn(old.place().row()));
    boolean totalled = form.isTotalled(old.key()) && !old.value().equals("0");
    Effect effect = onlyRow ? Effect.REFUSED : totalled ? Effect.NOTICED : Effect.EXACT;
    return Mutation.of("no row " + old.place(), content, effect)
        .changing(onlyRow ? Map.of() : form.withoutRow(old.place()));
  }

  private static Predicate<Told.Answered> isIn(int row) {
    return each -> each.place().row() == row;
  }

  private Mutation header() {
    Told.Answered any = form.any(random);
    boolean renamed = random.nextBoolean();
    byte[] content =
        changed(
            any.place(),
            cell -> {
              XSSFCell header = header(cell);
              header.setCellValue(renamed ? header.getStringCellValue() + "x" : "");
            });
    return Mutation.of("another header over " + any.place(), content, Effect.REFUSED);
  }

  /** The nearest text above an answer that stands in a row of headers. */
  private static XSSFCell header(XSSFCell cell) {
    int rows = cell.getSheet().getSheetName().equals("Ekonomi") ? 4 : 5;
    int row = cell.getSheet().getSheetName().startsWith("Insatser") ? 2 : rows;
    return cell.getSheet().getRow(row - 1).getCell(cell.getColumnIndex());
  }

  private Mutation unharmed() {
    Told.Answered any = form.any(random);
    byte[] content =
        changed(
            any.place(),
            cell -> {
              cell.getRow().setZeroHeight(true);
              cell.getSheet().setColumnHidden(cell.getColumnIndex(), true);
              cell.getSheet().getWorkbook().createSheet("Tomt");
            });
    return Mutation.of("hidden row and column, empty sheet", content, Effect.EXACT);
  }

  private Mutation hidden() {
    Told.Answered any = form.any(random);
    byte[] content =
        changed(
            any.place(),
            cell -> {
              XSSFWorkbook workbook = cell.getSheet().getWorkbook();
              XSSFSheet cover = workbook.createSheet("Tomt");
              workbook.setActiveSheet(workbook.getSheetIndex(cover));
              workbook.setSheetVisibility(
                  workbook.getSheetIndex(cell.getSheet()), SheetVisibility.HIDDEN);
            });
    return Mutation.of("a hidden sheet", content, Effect.REFUSED);
  }

  private Mutation cut() {
    byte[] content = Demo.bytes(form.name());
    int length = random.nextInt(content.length);
    return Mutation.of("cut at " + length, Arrays.copyOf(content, length), Effect.REFUSED);
  }

  private Mutation archive() {
    byte[] content = Demo.bytes(form.name());
    if (random.nextBoolean()) {
      content = Parts.of(content).stored();
    }
    int times = random.nextInt(1, 4);
    for (int i = 0; i < times; i++) {
      content = Bytes.damaged(content, random);
    }
    return Mutation.of(times + " bytes changed", content, Effect.REFUSED_OR_SAME);
  }

  private Mutation xml() {
    Parts parts = Parts.of(Demo.bytes(form.name()));
    byte[] xml = parts.text(SHEET).getBytes(StandardCharsets.UTF_8);
    int times = random.nextInt(1, 4);
    for (int i = 0; i < times; i++) {
      xml = Bytes.damaged(xml, random);
    }
    byte[] content = parts.with(SHEET, xml).packed();
    return Mutation.of(times + " bytes of a sheet changed", content, Effect.LITERAL);
  }

  private byte[] changed(Told.Place place, Consumer<XSSFCell> change) {
    byte[] demo = Demo.bytes(form.name());
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(demo))) {
      XSSFRow row = workbook.getSheet(place.sheet()).getRow(place.row() - 1);
      change.accept(row.getCell(place.column() - 1));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
