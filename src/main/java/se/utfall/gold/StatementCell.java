package se.utfall.gold;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.replace;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.domain.Region;
import se.utfall.silver.Agreement;
import se.utfall.silver.TargetImage;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Table;

/**
 * gold.statement_cell: numbers of no report table that published statements are held against:
 * {@code indikator YEAR REGION INDICATOR}, {@code overenskommelse YEAR RECIPIENT amount} (a region
 * by its code) and {@code malbild YEAR STATUS} (how many counties).
 */
public final class StatementCell {
  public static final Field TABLE_ID =
      Field.required("table_id", StringType, "indikator, overenskommelse or malbild");
  public static final Field YEAR = ReportCells.GRANT_YEAR;
  public static final Field ROW_KEY = ReportCells.ROW_KEY.meaning("Region code or recipient");
  public static final Field COLUMN_KEY =
      ReportCells.COLUMN_KEY.meaning("Indicator, amount, or a status");
  public static final Field VALUE = ReportCells.VALUE;
  public static final Field PRINTED = ReportCells.PRINTED;
  public static final Field ABSENT =
      Field.required(
          "absent",
          StringType,
          "Regions that the value lacks, empty for none; values that lack different ones are not of"
              + " the same whole");
  public static final Field REGION_CODE = ReportCells.REGION_CODE;
  public static final Field REGION_NAME = ReportCells.REGION_NAME;
  public static final Field CONSTRUCTED = ReportCells.CONSTRUCTED;

  public static final Table TABLE =
      Table.named("gold.statement_cell")
          .grain("one number", TABLE_ID, YEAR, ROW_KEY, COLUMN_KEY)
          .fields(
              TABLE_ID,
              YEAR,
              ROW_KEY,
              COLUMN_KEY,
              VALUE,
              PRINTED,
              ABSENT,
              REGION_CODE,
              REGION_NAME,
              CONSTRUCTED,
              Lineage.CELLS)
          .from(IndicatorValue.TABLE, Agreement.TABLE, TargetImage.TABLE)
          .madeBy(StatementCell::make);

  static final String INDICATORS = "indikator";

  private StatementCell() {}

  private static Dataset<Row> make(Inputs inputs) {
    return indicators(inputs.of(IndicatorValue.TABLE))
        .unionByName(agreements(inputs.of(Agreement.TABLE)))
        .unionByName(targetImages(inputs.of(TargetImage.TABLE)));
  }

  private static Dataset<Row> indicators(Dataset<Row> values) {
    Column ofAll = IndicatorValue.SEX.column().equalTo("total");
    Column year = IndicatorValue.YEAR.column().cast("string"); // a month is no number
    Column ofYear = IndicatorValue.PERIOD.column().equalTo(year);
    Column absent = regexp_extract(IndicatorValue.FLAG.column(), "absent:(\\S+)", 1);
    return values
        .filter(ofAll.and(ofYear).and(IndicatorValue.VALUE.column().isNotNull()))
        .select(
            TABLE_ID.of(INDICATORS),
            YEAR.of(IndicatorValue.YEAR.column()),
            ROW_KEY.of(REGION_CODE.column()),
            COLUMN_KEY.of(IndicatorValue.INDICATOR.column()),
            VALUE.of(IndicatorValue.VALUE.column()),
            PRINTED.of(IndicatorValue.VALUE.column()),
            ABSENT.of(absent),
            REGION_CODE.column(),
            REGION_NAME.column(),
            CONSTRUCTED.column(),
            Lineage.CELLS.column());
  }

  /** What a recipient gets of one year, in one sum or several. */
  private static Dataset<Row> agreements(Dataset<Row> agreements) {
    Column region = Agreement.REGION_CODE.column();
    return agreements
        .filter(Agreement.AMOUNT_SEK.column().isNotNull().and(Agreement.YEAR.column().isNotNull()))
        .groupBy(
            YEAR.of(Agreement.YEAR.column()),
            ROW_KEY.of(coalesce(region, Agreement.RECIPIENT.column())))
        .agg(
            VALUE.of(sum(Agreement.AMOUNT_SEK.column())),
            REGION_CODE.of(coalesce(max(region), lit(Region.NATION.code()))),
            REGION_NAME.of(
                coalesce(max(Agreement.REGION_NAME.column()), lit(Region.NATION.officialName()))),
            CONSTRUCTED.of(bool_or(CONSTRUCTED.column())),
            Lineage.CELLS.of(sort_array(flatten(collect_list(Lineage.CELLS.column())))))
        .select(
            TABLE_ID.of("overenskommelse"),
            YEAR.column(),
            ROW_KEY.column(),
            COLUMN_KEY.of("amount"),
            VALUE.column(),
            PRINTED.of(VALUE.column()),
            ABSENT.of(""),
            REGION_CODE.column(),
            REGION_NAME.column(),
            CONSTRUCTED.column(),
            Lineage.CELLS.column());
  }

  private static Dataset<Row> targetImages(Dataset<Row> images) {
    Column status = replace(lower(TargetImage.STATUS.column()), lit(" "), lit("_"));
    Column isCounty =
        REGION_CODE
            .column()
            .notEqual(Region.NATION.code())
            .and(TargetImage.YEAR.column().isNotNull());
    return images
        .filter(isCounty)
        .groupBy(YEAR.of(TargetImage.YEAR.column()), COLUMN_KEY.of(status))
        .agg(
            VALUE.of(size(collect_set(REGION_CODE.column()))),
            CONSTRUCTED.of(bool_or(CONSTRUCTED.column())),
            Lineage.CELLS.of(sort_array(flatten(collect_list(Lineage.CELLS.column())))))
        .select(
            TABLE_ID.of("malbild"),
            YEAR.column(),
            ROW_KEY.of(""),
            COLUMN_KEY.column(),
            VALUE.column(),
            PRINTED.of(VALUE.column()),
            ABSENT.of(""),
            REGION_CODE.of(Region.NATION.code()),
            REGION_NAME.of(Region.NATION.officialName()),
            CONSTRUCTED.column(),
            Lineage.CELLS.column());
  }
}
