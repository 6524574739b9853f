package se.utfall.run;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.BeforeAfter;
import se.utfall.domain.DoseResult;
import se.utfall.domain.Trend;
import se.utfall.gold.DoseAnalysis;
import se.utfall.gold.EvaluationPoint;
import se.utfall.gold.EvaluationResult;
import se.utfall.gold.EvaluationYear;
import se.utfall.table.Field;

/** A run's outcomes against the money, as plain records. */
final class MoneyRecords {
  private final RunTables tables;

  MoneyRecords(RunTables tables) {
    this.tables = tables;
  }

  /** By initiative, indicator, sex and definition of the dose. */
  List<DoseResult> doseResults() {
    Map<String, List<Values>> points =
        tables
            .rows(EvaluationPoint.TABLE, EvaluationPoint.AMOUNT, EvaluationPoint.REGION_CODE)
            .collect(groupingBy(MoneyRecords::study));
    Map<String, List<Values>> years =
        tables
            .rows(EvaluationYear.TABLE, EvaluationYear.YEAR)
            .collect(groupingBy(MoneyRecords::study));
    return results("dose_response")
        .map(
            row ->
                doseResult(
                    row,
                    points.getOrDefault(study(row), List.of()),
                    years.getOrDefault(study(row), List.of())))
        .toList();
  }

  /** By initiative, indicator, sex and region. */
  List<BeforeAfter> beforeAfters() {
    return results("before_after").map(MoneyRecords::beforeAfter).toList();
  }

  private Stream<Values> results(String design) {
    return tables
        .rows(
            EvaluationResult.TABLE,
            EvaluationResult.INITIATIVE,
            EvaluationResult.INDICATOR,
            EvaluationResult.SEX,
            EvaluationResult.DOSE,
            EvaluationResult.REGION_CODE)
        .filter(row -> row.text(EvaluationResult.DESIGN).equals(design));
  }

  private static String study(Values row) {
    return String.join(
        "/",
        row.text(DoseAnalysis.INITIATIVE),
        row.text(DoseAnalysis.INDICATOR),
        row.text(DoseAnalysis.SEX),
        row.text(DoseAnalysis.DOSE));
  }

  private static DoseResult doseResult(Values row, List<Values> points, List<Values> years) {
    List<Row> line = row.list(EvaluationResult.LINE);
    return new DoseResult(
        row.text(EvaluationResult.INITIATIVE),
        row.text(EvaluationResult.INDICATOR),
        row.text(EvaluationResult.SEX),
        row.text(EvaluationResult.DOSE),
        row.text(EvaluationResult.STATUS),
        limits(row, EvaluationResult.LOWER, EvaluationResult.UPPER),
        row.real(EvaluationResult.P_PERMUTATION),
        row.real(EvaluationResult.P_WILD),
        span(row, EvaluationResult.BEFORE_FROM, EvaluationResult.BEFORE_TO),
        span(row, EvaluationResult.AFTER_FROM, EvaluationResult.AFTER_TO),
        points.stream().map(MoneyRecords::point).toList(),
        line.stream().map(MoneyRecords::linePoint).toList(),
        years.stream().map(MoneyRecords::eventYear).toList(),
        points.stream()
            .filter(point -> point.real(EvaluationPoint.SLOPE_WITHOUT) != null)
            .map(MoneyRecords::without)
            .toList(),
        row.textOrNone(EvaluationResult.MOST_INFLUENTIAL),
        criteria(row),
        row.warnings(),
        row.flag(EvaluationResult.CONSTRUCTED));
  }

  private static Trend.@Nullable Limits limits(Values row, Field lower, Field upper) {
    Double estimate = row.real(EvaluationResult.ESTIMATE);
    return estimate == null ? null : new Trend.Limits(estimate, row.real(lower), row.real(upper));
  }

  private static DoseResult.Span span(Values row, Field from, Field to) {
    return new DoseResult.Span(row.number(from), row.number(to));
  }

  private static DoseResult.Point point(Values row) {
    return new DoseResult.Point(
        row.text(EvaluationPoint.REGION_CODE),
        row.text(EvaluationPoint.REGION_NAME),
        row.given(EvaluationPoint.AMOUNT),
        row.given(EvaluationPoint.BEFORE),
        row.given(EvaluationPoint.AFTER),
        row.given(EvaluationPoint.CHANGE));
  }

  private static DoseResult.LinePoint linePoint(Row point) {
    return new DoseResult.LinePoint(
        point.getDouble(0), point.getDouble(1), point.getDouble(2), point.getDouble(3));
  }

  private static DoseResult.EventYear eventYear(Values row) {
    return new DoseResult.EventYear(
        row.number(EvaluationYear.YEAR),
        row.given(EvaluationYear.ESTIMATE),
        row.real(EvaluationYear.LOWER),
        row.real(EvaluationYear.UPPER),
        row.given(EvaluationYear.BAND_LOWER),
        row.given(EvaluationYear.BAND_UPPER));
  }

  private static DoseResult.Without without(Values row) {
    return new DoseResult.Without(
        row.text(EvaluationPoint.REGION_CODE), row.given(EvaluationPoint.SLOPE_WITHOUT));
  }

  /** None where nothing is estimated. */
  private static List<DoseResult.Criterion> criteria(Values row) {
    return row.text(EvaluationResult.STATUS).equals("estimated")
        ? List.of(
            new DoseResult.Criterion("permutation", row.flag(EvaluationResult.MET_PERMUTATION)),
            new DoseResult.Criterion("wild", row.flag(EvaluationResult.MET_WILD)),
            new DoseResult.Criterion("before", row.flag(EvaluationResult.MET_BEFORE)),
            new DoseResult.Criterion("each_region", row.flag(EvaluationResult.MET_EACH_REGION)),
            new DoseResult.Criterion("pandemic", row.flag(EvaluationResult.MET_PANDEMIC)))
        : List.of();
  }

  private static BeforeAfter beforeAfter(Values row) {
    return new BeforeAfter(
        new Trend.Place(
            row.text(EvaluationResult.INDICATOR),
            row.text(EvaluationResult.REGION_CODE),
            row.text(EvaluationResult.REGION_NAME),
            row.text(EvaluationResult.SEX)),
        row.text(EvaluationResult.STATUS),
        row.text(EvaluationResult.START),
        row.text(EvaluationResult.AT),
        row.number(EvaluationResult.POINTS_BEFORE),
        row.number(EvaluationResult.POINTS_AFTER),
        limits(row, EvaluationResult.LOWER, EvaluationResult.UPPER),
        limits(row, EvaluationResult.LONGER_LOWER, EvaluationResult.LONGER_UPPER),
        row.warnings(),
        row.flag(EvaluationResult.CONSTRUCTED));
  }
}
