package se.utfall.gold;

import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/**
 * gold.evaluation_year: how an outcome goes with the dose in each year, against the last year
 * before the money. Years before the money should lie inside the band.
 */
public final class EvaluationYear {
  public static final Field YEAR = Field.required("year", IntegerType, "The year");
  public static final Field ESTIMATE =
      Field.required("estimate", DoubleType, "The year's slope less that of the reference year");
  public static final Field LOWER = Field.optional("lower", DoubleType, "Its lower 95 % limit");
  public static final Field UPPER = Field.optional("upper", DoubleType, "Its upper 95 % limit");
  public static final Field BAND_LOWER =
      Field.optional("band_lower", DoubleType, "Lower end of where 95 % of permuted doses put it");
  public static final Field BAND_UPPER =
      Field.optional("band_upper", DoubleType, "Upper end of it");

  public static final Table TABLE =
      Table.named("gold.evaluation_year")
          .grain(
              "one year of an estimated dose and response",
              DoseAnalysis.INITIATIVE,
              DoseAnalysis.INDICATOR,
              DoseAnalysis.SEX,
              DoseAnalysis.DOSE,
              YEAR)
          .fields(
              DoseAnalysis.INITIATIVE,
              DoseAnalysis.INDICATOR,
              DoseAnalysis.SEX,
              DoseAnalysis.DOSE,
              YEAR,
              ESTIMATE,
              LOWER,
              UPPER,
              BAND_LOWER,
              BAND_UPPER,
              DoseAnalysis.REGION_CODE,
              DoseAnalysis.REGION_NAME,
              DoseAnalysis.CONSTRUCTED,
              Lineage.CELLS)
          .from(DoseAnalysis.TABLE)
          .madeBy(EvaluationYear::make);

  private static final Field POINT = DoseStudy.EVENT_YEARS.named("event_year");

  private EvaluationYear() {}

  private static Dataset<Row> make(Inputs inputs) {
    return inputs
        .of(DoseAnalysis.TABLE)
        .filter(DoseAnalysis.VARIANT.column().equalTo("main"))
        .select(Rows.all(), explode(DoseStudy.EVENT_YEARS.column()).as(POINT.name()))
        .select(
            DoseAnalysis.INITIATIVE.column(),
            DoseAnalysis.INDICATOR.column(),
            DoseAnalysis.SEX.column(),
            DoseAnalysis.DOSE.column(),
            given(YEAR),
            given(ESTIMATE),
            given(LOWER),
            given(UPPER),
            given(BAND_LOWER),
            given(BAND_UPPER),
            DoseAnalysis.REGION_CODE.column(),
            DoseAnalysis.REGION_NAME.column(),
            DoseAnalysis.CONSTRUCTED.column(),
            Lineage.CELLS.column());
  }

  private static Column given(Field field) {
    return field.of(POINT.column().getField(field.name()));
  }
}
