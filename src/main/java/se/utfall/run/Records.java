package se.utfall.run;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import se.utfall.declared.Figure;
import se.utfall.domain.InSwedish;
import se.utfall.domain.KnownDeviation;
import se.utfall.domain.Report;
import se.utfall.domain.Report.Delivery;
import se.utfall.domain.Report.FollowUp;
import se.utfall.domain.Report.PublishedCheck;
import se.utfall.domain.Report.Rejection;
import se.utfall.domain.ReportCell;
import se.utfall.domain.ReportCell.ColumnPart;
import se.utfall.domain.ReportCell.RowPart;
import se.utfall.domain.ReportCell.TablePart;
import se.utfall.domain.ReportCell.Years;
import se.utfall.domain.RunRecord;
import se.utfall.gold.Grant;
import se.utfall.gold.ReportCells;
import se.utfall.gold.SourceFile;
import se.utfall.lake.Lake;
import se.utfall.silver.KnownDelivery;
import se.utfall.silver.Rejected;
import se.utfall.table.Failure;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** A run's results as the plain records of a report. */
public final class Records {
  private static final DecimalFormat TWO_DECIMALS = twoDecimals();

  private final Lake lake;
  private final RunRecord run;

  public Records(Lake lake, RunRecord run) {
    this.lake = lake;
    this.run = run;
  }

  /** All of a grant year's report; the last year with re-reports when null. */
  public Report report(@Nullable Integer year, Map<String, KnownDeviation> deviations) {
    List<ReportCell> cells = cells();
    List<Delivery> deliveries = deliveries();
    LocalDate knownUntil =
        deliveries.stream().map(Delivery::knownFrom).max(LocalDate::compareTo).orElseThrow();
    return new Report(
        year == null ? lastReportedYear(cells) : existing(year, cells),
        run.asOf(),
        new Report.Run(run.run(), run.codeVersion(), run.configuration(), knownUntil),
        cells,
        followUps(),
        checks(deviations),
        deliveries,
        rejections(),
        List.copyOf(deviations.values()));
  }

  /** The last year that a region has re-reported; the last decided where none has. */
  private int lastReportedYear(List<ReportCell> cells) {
    return rows(Grant.TABLE, Grant.GRANT_YEAR.column().desc()).stream()
        .map(Values::new)
        .filter(row -> row.flag(Grant.REREPORTED))
        .map(row -> row.number(Grant.GRANT_YEAR))
        .findFirst()
        .orElseGet(() -> cells.stream().mapToInt(ReportCell::grantYear).max().orElse(0));
  }

  private static int existing(int year, List<ReportCell> cells) {
    SortedSet<Integer> years =
        cells.stream().map(ReportCell::grantYear).collect(Collectors.toCollection(TreeSet::new));
    if (!years.contains(year)) {
      throw new Failure(
          Failure.Kind.USAGE,
          "There is nothing to report on " + year + ".",
          "The run has the grant years " + years + ".",
          "Name one of them with --year.");
    }
    return year;
  }

  private List<Row> rows(Table table, Column... order) {
    return lake.read(table, run.versions().get(table.name())).orderBy(order).collectAsList();
  }

  private List<ReportCell> cells() {
    return rows(
            ReportCells.TABLE,
            ReportCells.TABLE_ORDER.column(),
            ReportCells.GRANT_YEAR.column(),
            ReportCells.ROW_ORDER.column(),
            ReportCells.COLUMN_ORDER.column())
        .stream()
        .map(row -> cell(new Values(row)))
        .toList();
  }

  private static ReportCell cell(Values row) {
    return new ReportCell(
        new TablePart(
            row.text(ReportCells.TABLE_ID),
            row.number(ReportCells.TABLE_ORDER),
            row.text(ReportCells.TABLE_TITLE),
            Years.valueOf(row.text(ReportCells.YEARS).toUpperCase(Locale.ROOT)),
            row.text(ReportCells.BASIS)),
        row.number(ReportCells.GRANT_YEAR),
        new RowPart(
            row.text(ReportCells.ROW_KEY),
            row.number(ReportCells.ROW_ORDER),
            row.text(ReportCells.ROW_LABEL),
            row.flag(ReportCells.TOTAL)),
        new ColumnPart(
            row.text(ReportCells.COLUMN_KEY),
            row.number(ReportCells.COLUMN_ORDER),
            row.text(ReportCells.COLUMN_LABEL),
            row.flag(ReportCells.EARLIER_YEARS)),
        row.text(ReportCells.UNIT),
        row.exact(ReportCells.VALUE),
        row.exact(ReportCells.PRINTED),
        row.number(ReportCells.REPORTING),
        row.text(ReportCells.STATUS),
        row.flag(ReportCells.CONSTRUCTED));
  }

  private List<FollowUp> followUps() {
    return rows(
            se.utfall.gold.FollowUp.TABLE,
            se.utfall.gold.FollowUp.GRANT_YEAR.column().desc(),
            se.utfall.gold.FollowUp.REGION_CODE.column(),
            se.utfall.gold.FollowUp.RULE.column(),
            se.utfall.gold.FollowUp.QUESTION.column())
        .stream()
        .map(row -> followUp(new Values(row)))
        .toList();
  }

  private static FollowUp followUp(Values row) {
    return new FollowUp(
        row.number(se.utfall.gold.FollowUp.GRANT_YEAR),
        row.text(se.utfall.gold.FollowUp.REGION_CODE),
        row.text(se.utfall.gold.FollowUp.REGION_NAME),
        row.text(se.utfall.gold.FollowUp.RULE),
        row.text(se.utfall.gold.FollowUp.WORDING),
        row.text(se.utfall.gold.FollowUp.ADDRESS),
        row.flag(se.utfall.gold.FollowUp.CONSTRUCTED));
  }

  /** The published figures beside the computed, with the explanations that the rules give. */
  public List<PublishedCheck> checks(Map<String, KnownDeviation> deviations) {
    return rows(se.utfall.gold.PublishedCheck.TABLE, Figure.FIGURE_ORDER.column()).stream()
        .map(row -> check(new Values(row), deviations))
        .toList();
  }

  private static PublishedCheck check(Values row, Map<String, KnownDeviation> deviations) {
    String rule = row.text(Figure.RULE);
    KnownDeviation deviation = deviations.get(rule);
    String reason = row.text(Figure.REASON);
    return new PublishedCheck(
        row.text(Figure.PUBLISHED_IN),
        row.text(Figure.STATEMENT) + " (" + row.text(Figure.PLACE) + ")",
        row.text(Figure.PUBLISHED),
        computed(
            row.exact(se.utfall.gold.PublishedCheck.COMPUTED),
            row.exact(se.utfall.gold.PublishedCheck.OTHER)),
        row.text(se.utfall.gold.PublishedCheck.STATUS),
        rule,
        deviation == null ? reason : deviation.place() + ": " + deviation.arithmetic(),
        swedish(row, deviation));
  }

  private static InSwedish swedish(Values row, @Nullable KnownDeviation deviation) {
    return new InSwedish(
        row.text(Figure.PUBLISHED_IN_SV),
        row.text(Figure.STATEMENT_SV),
        row.text(Figure.PUBLISHED_SV),
        deviation == null ? row.text(Figure.REASON_SV) : deviation.explanation());
  }

  private static String computed(@Nullable BigDecimal value, @Nullable BigDecimal other) {
    if (value == null) {
      return "";
    }
    String text = TWO_DECIMALS.format(value);
    return other == null ? text : text + " mot " + TWO_DECIMALS.format(other);
  }

  private static DecimalFormat twoDecimals() {
    DecimalFormat format =
        (DecimalFormat) NumberFormat.getNumberInstance(Locale.forLanguageTag("sv-SE"));
    format.setMaximumFractionDigits(2);
    return format;
  }

  private List<Delivery> deliveries() {
    return rows(SourceFile.TABLE, KnownDelivery.KNOWN_FROM.column(), KnownDelivery.FILE.column())
        .stream()
        .map(row -> delivery(new Values(row)))
        .toList();
  }

  private static Delivery delivery(Values row) {
    return new Delivery(
        row.text(KnownDelivery.FILE),
        row.text(KnownDelivery.SOURCE),
        row.number(SourceFile.GRANT_YEAR),
        row.date(KnownDelivery.KNOWN_FROM),
        row.count(SourceFile.ANSWERS),
        row.count(SourceFile.REJECTED),
        row.flag(KnownDelivery.CORRECTION),
        row.flag(SourceFile.CONSTRUCTED));
  }

  private List<Rejection> rejections() {
    return rows(Rejected.TABLE, Rejected.ADDRESS.column(), Rejected.RULE.column()).stream()
        .map(row -> rejection(new Values(row)))
        .toList();
  }

  private static Rejection rejection(Values row) {
    return new Rejection(
        row.text(Rejected.RULE),
        row.text(Rejected.ADDRESS),
        row.text(Rejected.FOUND),
        row.text(Rejected.EXPECTED),
        row.text(Rejected.REMEDY));
  }

  /** A row's values by field. */
  private record Values(Row row) {
    String text(Field field) {
      return row.getAs(field.name());
    }

    /** 0 where there is none. */
    int number(Field field) {
      Integer number = row.getAs(field.name());
      return number == null ? 0 : number;
    }

    long count(Field field) {
      return row.<Long>getAs(field.name());
    }

    boolean flag(Field field) {
      return row.<Boolean>getAs(field.name());
    }

    LocalDate date(Field field) {
      return row.getAs(field.name());
    }

    @Nullable BigDecimal exact(Field field) {
      return row.getAs(field.name());
    }
  }
}
