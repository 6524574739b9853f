package se.utfall.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.utfall.config.Configuration;
import se.utfall.declared.Figure;
import se.utfall.domain.Evaluation;
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
import se.utfall.domain.Words;
import se.utfall.gold.Grant;
import se.utfall.gold.ReportCells;
import se.utfall.gold.SourceFile;
import se.utfall.lake.Lake;
import se.utfall.silver.KnownDelivery;
import se.utfall.silver.Rejected;
import se.utfall.table.Failure;

/** A run's results as the plain records of a report. */
public final class Records {
  private final RunRecord run;
  private final RunTables tables;

  public Records(Lake lake, RunRecord run) {
    this.run = run;
    this.tables = new RunTables(lake, run);
  }

  /** All of a grant year's report; the last year with re-reports when null. */
  public Report report(@Nullable Integer year, Configuration configuration) {
    Map<String, KnownDeviation> deviations = configuration.deviations();
    List<ReportCell> cells = cells();
    List<Delivery> deliveries = deliveries();
    Evaluation evaluation = new EvaluationRecords(tables, configuration.methods()).evaluation();
    Publication publication = new Publication(evaluation.suppressions());
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
        List.copyOf(deviations.values()),
        publication.context(new ContextRecords(tables, configuration).context()),
        publication.evaluation(evaluation));
  }

  /** The last year that a region has re-reported; the last decided where none has. */
  private int lastReportedYear(List<ReportCell> cells) {
    return tables
        .rows(Grant.TABLE, Grant.GRANT_YEAR.column().desc())
        .filter(row -> row.flag(Grant.REREPORTED))
        .map(row -> row.number(Grant.GRANT_YEAR))
        .findFirst()
        .orElseGet(() -> cells.stream().mapToInt(ReportCell::grantYear).max().orElse(0));
  }

  private static int existing(int year, List<ReportCell> cells) {
    SortedSet<Integer> years =
        cells.stream().map(ReportCell::grantYear).collect(Collectors.toCollection(TreeSet::new));
    if (years.isEmpty()) {
      throw new Failure(
          Failure.Kind.USAGE,
          "There is nothing to report on " + year + ".",
          "Nothing in the run reports on a grant.",
          "Leave out --year.");
    }
    if (!years.contains(year)) {
      throw new Failure(
          Failure.Kind.USAGE,
          "There is nothing to report on " + year + ".",
          "The run has the grant years " + years + ".",
          "Name one of them with --year.");
    }
    return year;
  }

  private List<ReportCell> cells() {
    return tables
        .rows(
            ReportCells.TABLE,
            ReportCells.TABLE_ORDER.column(),
            ReportCells.GRANT_YEAR.column(),
            ReportCells.ROW_ORDER.column(),
            ReportCells.COLUMN_ORDER.column())
        .map(Records::cell)
        .toList();
  }

  private static ReportCell cell(Values row) {
    return new ReportCell(
        new TablePart(
            row.text(ReportCells.TABLE_ID),
            row.number(ReportCells.TABLE_ORDER),
            row.words(ReportCells.TABLE_TITLE, ReportCells.TABLE_TITLE_EN),
            Years.valueOf(row.text(ReportCells.YEARS).toUpperCase(Locale.ROOT)),
            row.words(ReportCells.BASIS, ReportCells.BASIS_EN)),
        row.number(ReportCells.GRANT_YEAR),
        new RowPart(
            row.text(ReportCells.ROW_KEY),
            row.number(ReportCells.ROW_ORDER),
            row.words(ReportCells.ROW_LABEL, ReportCells.ROW_LABEL_EN),
            row.flag(ReportCells.TOTAL)),
        new ColumnPart(
            row.text(ReportCells.COLUMN_KEY),
            row.number(ReportCells.COLUMN_ORDER),
            row.words(ReportCells.COLUMN_LABEL, ReportCells.COLUMN_LABEL_EN),
            row.flag(ReportCells.EARLIER_YEARS)),
        row.text(ReportCells.UNIT),
        row.exact(ReportCells.VALUE),
        row.exact(ReportCells.PRINTED),
        row.number(ReportCells.REPORTING),
        row.text(ReportCells.STATUS),
        row.flag(ReportCells.CONSTRUCTED));
  }

  private List<FollowUp> followUps() {
    return tables
        .rows(
            se.utfall.gold.FollowUp.TABLE,
            se.utfall.gold.FollowUp.GRANT_YEAR.column().desc(),
            se.utfall.gold.FollowUp.REGION_CODE.column(),
            se.utfall.gold.FollowUp.RULE.column(),
            se.utfall.gold.FollowUp.QUESTION.column())
        .map(Records::followUp)
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
    return tables
        .rows(se.utfall.gold.PublishedCheck.TABLE, Figure.FIGURE_ORDER.column())
        .map(row -> check(row, deviations))
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

  private static Words computed(@Nullable BigDecimal value, @Nullable BigDecimal other) {
    if (value == null) {
      return Words.NONE;
    }
    Words one = twoDecimals(value);
    if (other == null) {
      return one;
    }
    Words second = twoDecimals(other);
    return new Words(one.sv() + " mot " + second.sv(), one.en() + " against " + second.en());
  }

  private static Words twoDecimals(BigDecimal value) {
    return new Words(
        twoDecimals(Locale.forLanguageTag("sv-SE")).format(value),
        twoDecimals(Locale.ENGLISH).format(value));
  }

  private static DecimalFormat twoDecimals(Locale locale) {
    DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(2);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }

  private List<Delivery> deliveries() {
    return tables
        .rows(SourceFile.TABLE, KnownDelivery.KNOWN_FROM.column(), KnownDelivery.FILE.column())
        .map(Records::delivery)
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
        row.count(SourceFile.SET_ASIDE),
        row.flag(KnownDelivery.CORRECTION),
        row.flag(SourceFile.CONSTRUCTED));
  }

  private List<Rejection> rejections() {
    return tables
        .rows(Rejected.TABLE, Rejected.ADDRESS.column(), Rejected.RULE.column())
        .map(Records::rejection)
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
}
