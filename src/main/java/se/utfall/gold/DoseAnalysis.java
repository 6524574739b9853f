package se.utfall.gold;

import static org.apache.spark.sql.functions.array_intersect;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.NullType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.DeclaredAim;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.declared.DeclaredMethod;
import se.utfall.declared.RegionName;
import se.utfall.domain.Region;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/**
 * gold.dose_analysis: an outcome's change against kronor per inhabitant over the regions, in the
 * main way and in each other way that it could have been done.
 */
public final class DoseAnalysis {
  public static final Field INITIATIVE = DeclaredAim.INITIATIVE;
  public static final Field INDICATOR = IndicatorValue.INDICATOR;
  public static final Field SEX = IndicatorValue.SEX;
  public static final Field DOSE = Doses.DOSE;
  public static final Field VARIANT = DoseRows.VARIANT;
  public static final Field WITHOUT = DoseRows.WITHOUT;
  public static final Field STATUS =
      Field.required(
          "status",
          StringType,
          "estimated, mixed (real and constructed values), too_few_points (no year before or none"
              + " after), too_few_regions (fewer than 10) or no_variation (nothing to estimate from)");
  public static final Field SLOPE =
      Field.optional(
          "slope",
          DoubleType,
          "Change in the outcome's unit per krona and inhabitant; per step for rank");
  public static final Field LOWER = Field.optional("lower", DoubleType, "Its lower 95 % limit");
  public static final Field UPPER = Field.optional("upper", DoubleType, "Its upper 95 % limit");
  public static final Field P_PERMUTATION =
      Field.optional("p_permutation", DoubleType, "p when doses are permuted over the regions");
  public static final Field P_WILD =
      Field.optional("p_wild", DoubleType, "p of the wild cluster bootstrap-t, the null imposed");
  public static final Field REGIONS =
      Field.required("regions", IntegerType, "Regions with values both before and with the money")
          .in("regions");
  public static final Field BEFORE_FROM = year("before_from", "First year before the money");
  public static final Field BEFORE_TO = year("before_to", "Last year before the money");
  public static final Field AFTER_FROM = year("after_from", "First year with the money");
  public static final Field AFTER_TO = year("after_to", "Last year with the money");
  public static final Field QUIET_BEFORE =
      Field.optional(
          "quiet_before",
          BooleanType,
          "Whether no year before the money lies outside the band of the permutations");
  public static final Field SHOWN =
      Field.optional(
          "shown",
          BooleanType,
          "Whether both p are below .05 and the years before the money are quiet");
  public static final Field POINTS = DoseStudy.POINTS;
  public static final Field LINE = DoseStudy.LINE;
  public static final Field EVENT_YEARS = DoseStudy.EVENT_YEARS;
  public static final Field LEFT_OUT = DoseStudy.LEFT_OUT;
  public static final Field REGION_CODE = Grant.REGION_CODE;
  public static final Field REGION_NAME = Grant.REGION_NAME;
  public static final Field CONSTRUCTED = Grant.CONSTRUCTED;

  public static final Table TABLE =
      Table.named("gold.dose_analysis")
          .grain(
              "one outcome of an initiative, sex, definition of dose and way of analysing it",
              INITIATIVE,
              INDICATOR,
              SEX,
              DOSE,
              VARIANT,
              WITHOUT)
          .fields(
              INITIATIVE,
              INDICATOR,
              SEX,
              DOSE,
              VARIANT,
              WITHOUT,
              STATUS,
              SLOPE,
              LOWER,
              UPPER,
              P_PERMUTATION,
              P_WILD,
              REGIONS,
              BEFORE_FROM,
              BEFORE_TO,
              AFTER_FROM,
              AFTER_TO,
              QUIET_BEFORE,
              SHOWN,
              POINTS,
              LINE,
              EVENT_YEARS,
              LEFT_OUT,
              REGION_CODE,
              REGION_NAME,
              CONSTRUCTED,
              Lineage.CELLS)
          .from(
              IndicatorValue.TABLE,
              SuppressedCell.TABLE,
              DeclaredAim.TABLE,
              DeclaredIndicator.TABLE,
              DeclaredMethod.TABLE,
              RegionName.TABLE)
          .madeBy(DoseAnalysis::make);

  /** Fewer say nothing: a bootstrap of signs has too few samples to differ. */
  static final int FEWEST_REGIONS = 10;

  private static final double ALPHA = 0.05;
  private static final Field STUDY = Field.optional("study", NullType, "Of the SQL function");

  private DoseAnalysis() {}

  private static Field year(String name, String meaning) {
    return Field.optional(name, IntegerType, meaning);
  }

  private static Dataset<Row> make(Inputs inputs) {
    return judged(estimated(studied(DoseRows.of(inputs), inputs.of(DeclaredMethod.TABLE))));
  }

  private static Dataset<Row> studied(Dataset<Row> rows, Dataset<Row> method) {
    Column year = DoseOutcomes.YEAR.column();
    Column before = year.lt(Doses.START.column());
    return rows.crossJoin(broadcast(method))
        .groupBy(
            INITIATIVE.column(),
            INDICATOR.column(),
            SEX.column(),
            DOSE.column(),
            VARIANT.column(),
            WITHOUT.column())
        .agg(
            DoseStudy.ofGroup().as(STUDY.name()),
            REGIONS.of(size(array_intersect(regions(before), regions(not(before))))),
            BEFORE_FROM.of(min(when(before, year))),
            BEFORE_TO.of(max(when(before, year))),
            AFTER_FROM.of(min(when(not(before), year))),
            AFTER_TO.of(max(when(not(before), year))),
            DoseRows.SOME_REAL.of(bool_or(DoseRows.SOME_REAL.column())),
            CONSTRUCTED.of(bool_or(DoseRows.SOME_CONSTRUCTED.column())),
            Lineage.CELLS.of(Lineage.cellsWhere(lit(true), Lineage.CELLS.column())));
  }

  private static Column regions(Column condition) {
    return collect_set(when(condition, DoseOutcomes.REGION_CODE.column()));
  }

  /** What may not be estimated has no numbers. */
  private static Dataset<Row> estimated(Dataset<Row> groups) {
    Column slope = STUDY.column().getField("slope");
    Column status =
        when(BEFORE_TO.column().isNull().or(AFTER_TO.column().isNull()), "too_few_points")
            .when(DoseRows.SOME_REAL.column().and(CONSTRUCTED.column()), "mixed")
            .when(REGIONS.column().lt(FEWEST_REGIONS), "too_few_regions")
            .when(slope.isNull(), "no_variation")
            .otherwise("estimated");
    return groups
        .select(Rows.all(), STATUS.of(status))
        .select(
            Rows.all(),
            given(SLOPE, "slope"),
            given(LOWER, "lower"),
            given(UPPER, "upper"),
            given(P_PERMUTATION, "p_permutation"),
            given(P_WILD, "p_wild"),
            given(POINTS, "points"),
            given(LINE, "line"),
            given(EVENT_YEARS, "event_study"),
            given(LEFT_OUT, "without_region"));
  }

  private static Column given(Field field, String part) {
    Column estimated = STATUS.column().equalTo("estimated");
    return field.of(when(estimated, STUDY.column().getField(part)));
  }

  private static Dataset<Row> judged(Dataset<Row> rows) {
    Column both = P_PERMUTATION.column().lt(ALPHA).and(P_WILD.column().lt(ALPHA));
    return rows.select(Rows.all(), QUIET_BEFORE.of(DoseStudy.quietBefore()))
        .select(
            Rows.all(),
            SHOWN.of(both.and(QUIET_BEFORE.column())),
            REGION_CODE.of(Region.NATION.code()),
            REGION_NAME.of(Region.NATION.officialName()));
  }
}
