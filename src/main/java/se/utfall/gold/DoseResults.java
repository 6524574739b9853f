package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.declared.RegionName;
import se.utfall.domain.Region;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/**
 * The rows of {@link EvaluationResult} over the regions, one for every outcome that is aimed at.
 */
final class DoseResults {
  private static final Field SLOPE = DoseAnalysis.SLOPE;
  private static final Field OTHER = SLOPE.named("other_slope");
  private static final Field ALL = DoseAnalysis.REGIONS.named("all_regions");
  private static final Field FOUND = DoseAnalysis.STATUS.named("found").sometimes();
  private static final Field CASE_CELLS = Lineage.CELLS.named("case_cells");
  private static final Field CASE_CONSTRUCTED = Grant.CONSTRUCTED.named("case_constructed");

  private DoseResults() {}

  static Dataset<Row> of(Inputs inputs) {
    Dataset<Row> regions =
        inputs.of(RegionName.TABLE).agg(ALL.of(count_distinct(RegionName.REGION_CODE.column())));
    Dataset<Row> analysed = analysed(cases(inputs), inputs.of(DoseAnalysis.TABLE));
    return concluded(analysed.crossJoin(broadcast(regions)));
  }

  /** Every outcome and definition of dose, analysed or not. */
  private static Dataset<Row> cases(Inputs inputs) {
    Column definitions =
        when(
                DoseOutcomes.DECLARED_DOSE.column().isNotNull(),
                array(lit("granted"), lit("used"), lit("rank"), lit("cumulated"), lit("lagged")))
            .otherwise(array(lit("granted")));
    return DoseOutcomes.of(inputs)
        .groupBy(
            DoseOutcomes.INITIATIVE.column(),
            DoseOutcomes.INDICATOR.column(),
            DoseOutcomes.SEX.column(),
            DoseOutcomes.MONEY_FROM.column(),
            DoseOutcomes.DECLARED_DOSE.column())
        .agg(
            DoseOutcomes.LAST_YEAR.of(max(DoseOutcomes.LAST_YEAR.column())),
            DoseOutcomes.BREAK.of(max(DoseOutcomes.BREAK.column())),
            DoseOutcomes.PANDEMIC.of(bool_or(DoseOutcomes.PANDEMIC.column())),
            DeclaredIndicator.ROUNDED.of(bool_or(DeclaredIndicator.ROUNDED.column())),
            CASE_CONSTRUCTED.of(bool_or(IndicatorValue.CONSTRUCTED.column())),
            CASE_CELLS.of(Lineage.cellsWhere(lit(true), Lineage.CELLS.column())))
        .select(Rows.all(), explode(definitions).as(EvaluationResult.DOSE.name()));
  }

  private static Dataset<Row> analysed(Dataset<Row> cases, Dataset<Row> analyses) {
    Column isMain = DoseAnalysis.VARIANT.column().equalTo("main");
    Column isOther = DoseAnalysis.VARIANT.column().equalTo("pandemic_years");
    return cases
        .as("case")
        .join(analyses.filter(isMain).as("main"), same("main"), "left")
        .join(analyses.filter(isOther).as("other"), same("other"), "left")
        .select(
            Rows.all("case"),
            FOUND.of(DoseAnalysis.STATUS.column("main")),
            SLOPE.column("main"),
            DoseAnalysis.LOWER.column("main"),
            DoseAnalysis.UPPER.column("main"),
            DoseAnalysis.P_PERMUTATION.column("main"),
            DoseAnalysis.P_WILD.column("main"),
            DoseAnalysis.REGIONS.column("main"),
            DoseAnalysis.BEFORE_FROM.column("main"),
            DoseAnalysis.BEFORE_TO.column("main"),
            DoseAnalysis.AFTER_FROM.column("main"),
            DoseAnalysis.AFTER_TO.column("main"),
            DoseAnalysis.QUIET_BEFORE.column("main"),
            DoseAnalysis.LINE.column("main"),
            DoseAnalysis.LEFT_OUT.column("main"),
            OTHER.of(SLOPE.column("other")),
            Grant.CONSTRUCTED.of(
                coalesce(DoseAnalysis.CONSTRUCTED.column("main"), CASE_CONSTRUCTED.column("case"))),
            Lineage.CELLS.of(coalesce(Lineage.CELLS.column("main"), CASE_CELLS.column("case"))));
  }

  private static Column same(String side) {
    return same(DoseAnalysis.INITIATIVE, side)
        .and(same(DoseAnalysis.INDICATOR, side))
        .and(same(DoseAnalysis.SEX, side))
        .and(same(DoseAnalysis.DOSE, side));
  }

  private static Column same(Field field, String side) {
    return field.column("case").equalTo(field.column(side));
  }

  private static Dataset<Row> concluded(Dataset<Row> rows) {
    Column noMoneyKnown = DoseOutcomes.DECLARED_DOSE.column().isNull().or(FOUND.column().isNull());
    Column status =
        when(DoseOutcomes.LAST_YEAR.column().leq(DoseOutcomes.MONEY_FROM.column()), "no_year_after")
            .when(noMoneyKnown, "no_dose")
            .otherwise(FOUND.column());
    return rows.select(Rows.all(), EvaluationResult.STATUS.of(status))
        .select(concat(Rows.all(), DoseCriteria.met(OTHER.column())))
        .select(
            Rows.all(),
            EvaluationResult.REGION_CODE.of(Region.NATION.code()),
            EvaluationResult.REGION_NAME.of(Region.NATION.officialName()),
            EvaluationResult.DESIGN.of("dose_response"),
            EvaluationResult.ESTIMATE.of(given(SLOPE)),
            EvaluationResult.LONGER_LOWER.of((Object) null),
            EvaluationResult.LONGER_UPPER.of((Object) null),
            EvaluationResult.START.of((Object) null),
            EvaluationResult.AT.of((Object) null),
            EvaluationResult.POINTS_BEFORE.of((Object) null),
            EvaluationResult.POINTS_AFTER.of((Object) null),
            EvaluationResult.MOST_INFLUENTIAL.of(DoseStudy.mostInfluential()),
            EvaluationResult.ASSOCIATED.of(DoseCriteria.allMet()),
            Warnings.WARNINGS.of(warnings()))
        .select(EvaluationResult.TABLE.columnsWith(masked()));
  }

  /** Numbers only where there is a result. */
  private static Map<Field, Column> masked() {
    return Stream.of(
            DoseAnalysis.LOWER, DoseAnalysis.UPPER, DoseAnalysis.P_PERMUTATION, DoseAnalysis.P_WILD)
        .collect(Collectors.toMap(field -> field, DoseResults::given));
  }

  private static Column given(Field field) {
    return when(EvaluationResult.STATUS.column().equalTo("estimated"), field.column());
  }

  private static Column warnings() {
    Column allTakePart = DoseAnalysis.REGIONS.column().equalTo(ALL.column());
    return Warnings.of(
        Warnings.where(DoseOutcomes.PANDEMIC.column(), "W2"),
        Warnings.warning("W9"),
        Warnings.where(DoseOutcomes.BREAK.column().isNotNull(), "W11", DoseOutcomes.BREAK.column()),
        Warnings.where(allTakePart, "W13"),
        Warnings.where(Grant.CONSTRUCTED.column(), "W14"),
        Warnings.where(DeclaredIndicator.ROUNDED.column(), "W16"));
  }

  private static Column[] concat(Column first, List<Column> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toArray(Column[]::new);
  }
}
