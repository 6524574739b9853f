package se.utfall.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.Context;
import se.utfall.domain.Report;
import se.utfall.domain.ReportCell;
import se.utfall.domain.ReportCell.ColumnPart;
import se.utfall.domain.ReportCell.RowPart;
import se.utfall.domain.ReportCell.TablePart;
import se.utfall.domain.ReportCell.Years;
import se.utfall.domain.Words;

/** Cells and reports for the cases, with what a case does not care about filled in. */
final class Cells {
  static final TablePart GRANTS =
      new TablePart(
          "tabell-6",
          6,
          new Words("Bidrag per region", "Grant by region"),
          Years.AS_COLUMNS,
          new Words("Av beviljat belopp.", "Of the amount granted."));
  static final TablePart JUDGED =
      new TablePart(
          "tabell-5",
          5,
          new Words("Väl fungerande", "Functions well"),
          Years.AS_ROWS,
          new Words("Av dem som svarat.", "Of those that answered."));
  static final RowPart HALLAND = new RowPart("13", 1, same("Region Halland"), false);
  static final RowPart NATION = new RowPart("00", 0, new Words("Riket", "Sweden"), true);
  static final RowPart YEAR = new RowPart("", 0, Words.NONE, false);
  static final ColumnPart UNUSED =
      new ColumnPart("unused", 2, new Words("Oanvänt belopp (kr)", "Unused amount (SEK)"), true);
  static final ColumnPart APPLIED =
      new ColumnPart(
          "applied", 1, new Words("Ansökt belopp (kr)", "Amount applied for (SEK)"), false);
  static final ColumnPart SHARE = new ColumnPart("share", 3, new Words("Andel", "Share"), true);

  private Cells() {}

  static Words same(String text) {
    return new Words(text, text);
  }

  static ReportCell cell(TablePart table, int year, RowPart row, ColumnPart column, String value) {
    return new ReportCell(
        table,
        year,
        row,
        column,
        column.equals(SHARE) ? "percent" : "SEK",
        new BigDecimal(value),
        new BigDecimal(value),
        21,
        "reported",
        false);
  }

  /** A cell of table 6 for Halland in 2024. */
  static ReportCell halland(String unit, @Nullable String value, @Nullable String printed) {
    return new ReportCell(
        GRANTS,
        2024,
        HALLAND,
        UNUSED,
        unit,
        number(value),
        number(printed),
        21,
        value == null ? "missing" : "reported",
        false);
  }

  static ReportCell constructed(ReportCell cell) {
    return changed(cell, cell.reporting(), cell.status(), true);
  }

  static ReportCell mixed(ReportCell cell) {
    return changed(cell, cell.reporting(), "mixed", true);
  }

  static ReportCell answered(int regions, ReportCell cell) {
    return changed(cell, regions, cell.status(), cell.constructed());
  }

  static Report report(ReportCell... cells) {
    return report(Arrays.asList(cells));
  }

  static Report report(List<ReportCell> cells) {
    Report.Run run = new Report.Run("run-7", "0.1.0", "abc123", LocalDate.of(2025, 4, 30));
    return new Report(
        2024,
        null,
        run,
        cells,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Context.NONE);
  }

  static Report with(Context context, ReportCell... cells) {
    Report plain = report(cells);
    return new Report(
        plain.grantYear(),
        plain.asOf(),
        plain.run(),
        plain.cells(),
        plain.followUps(),
        plain.checks(),
        plain.deliveries(),
        plain.rejections(),
        plain.deviations(),
        context);
  }

  private static ReportCell changed(
      ReportCell cell, int reporting, String status, boolean constructed) {
    return new ReportCell(
        cell.table(),
        cell.grantYear(),
        cell.row(),
        cell.column(),
        cell.unit(),
        cell.value(),
        cell.printed(),
        reporting,
        status,
        constructed);
  }

  private static @Nullable BigDecimal number(@Nullable String number) {
    return number == null ? null : new BigDecimal(number);
  }
}
