package se.utfall.gold;

import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.try_element_at;
import static org.apache.spark.sql.types.DataTypes.DoubleType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.RegionName;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/** gold.evaluation_point: each region's kronor per inhabitant beside its change in an outcome. */
public final class EvaluationPoint {
  public static final Field REGION_CODE = Grant.REGION_CODE;
  public static final Field REGION_NAME = Grant.REGION_NAME;
  public static final Field AMOUNT =
      Field.required("amount", DoubleType, "Mean dose of the years with money; of rank, the place");
  public static final Field BEFORE =
      Field.required("before", DoubleType, "Mean outcome before the money, in its unit");
  public static final Field AFTER =
      Field.required("after", DoubleType, "Mean outcome with the money, in its unit");
  public static final Field CHANGE = Field.required("change", DoubleType, "After less before");
  public static final Field SLOPE_WITHOUT =
      Field.optional("slope_without", DoubleType, "The slope when the region is left out");

  public static final Table TABLE =
      Table.named("gold.evaluation_point")
          .grain(
              "one region of an estimated dose and response",
              DoseAnalysis.INITIATIVE,
              DoseAnalysis.INDICATOR,
              DoseAnalysis.SEX,
              DoseAnalysis.DOSE,
              REGION_CODE)
          .fields(
              DoseAnalysis.INITIATIVE,
              DoseAnalysis.INDICATOR,
              DoseAnalysis.SEX,
              DoseAnalysis.DOSE,
              REGION_CODE,
              REGION_NAME,
              AMOUNT,
              BEFORE,
              AFTER,
              CHANGE,
              SLOPE_WITHOUT,
              DoseAnalysis.CONSTRUCTED,
              Lineage.CELLS)
          .from(DoseAnalysis.TABLE, RegionName.TABLE)
          .madeBy(EvaluationPoint::make);

  private static final Field POINT = DoseStudy.POINTS.named("point");

  private EvaluationPoint() {}

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> points =
        inputs
            .of(DoseAnalysis.TABLE)
            .filter(DoseAnalysis.VARIANT.column().equalTo("main"))
            .select(Rows.all(), explode(DoseStudy.POINTS.column()).as(POINT.name()))
            .as("analysis");
    Dataset<Row> names =
        inputs
            .of(RegionName.TABLE)
            .select(RegionName.REGION_CODE.column(), RegionName.REGION_NAME.column())
            .distinct()
            .as("region");
    Column code = POINT.column().getField("region_code");
    return points
        .join(names, code.equalTo(RegionName.REGION_CODE.column("region")), "inner")
        .select(
            DoseAnalysis.INITIATIVE.column(),
            DoseAnalysis.INDICATOR.column(),
            DoseAnalysis.SEX.column(),
            DoseAnalysis.DOSE.column(),
            REGION_CODE.column("region"),
            REGION_NAME.of(RegionName.REGION_NAME.column("region")),
            AMOUNT.of(POINT.column().getField("dose")),
            BEFORE.of(POINT.column().getField("before")),
            AFTER.of(POINT.column().getField("after")),
            CHANGE.of(POINT.column().getField("change")),
            SLOPE_WITHOUT.of(without(code)),
            DoseAnalysis.CONSTRUCTED.column("analysis"),
            Lineage.CELLS.column("analysis"));
  }

  private static Column without(Column code) {
    Column own =
        filter(DoseStudy.LEFT_OUT.column(), each -> each.getField("region_code").equalTo(code));
    return try_element_at(own, lit(1)).getField("slope");
  }
}
