package se.utfall.gold;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import se.utfall.table.Field;
import se.utfall.table.Table;

/** meta.released_before: what the last run has left of {@link Released}. */
public final class ReleasedBefore {
  public static final Field MEASURE =
      Field.required("measure", StringType, "numerator or denominator");
  public static final Field NUMBER =
      Field.required("number", DoubleType, "The numerator or denominator as it was then");
  public static final Field SHOWN =
      Field.required("shown", BooleanType, "Whether it was shown, or held back");
  public static final Field RUN =
      Field.optional("run", StringType, "The first run that did so; null for the run itself");

  static final Field[] KEY = {
    IndicatorValue.INDICATOR,
    IndicatorValue.REGION_CODE,
    IndicatorValue.PERIOD,
    IndicatorValue.SEX,
    MEASURE,
    NUMBER,
    SHOWN
  };
  static final Field[] FIELDS = {
    IndicatorValue.INDICATOR,
    IndicatorValue.REGION_CODE,
    IndicatorValue.REGION_NAME,
    IndicatorValue.PERIOD,
    IndicatorValue.SEX,
    MEASURE,
    NUMBER,
    SHOWN,
    RUN,
    IndicatorValue.CONSTRUCTED,
    Lineage.CELLS
  };
  static final String GRAIN = "one count of a release, and what was done with it";

  public static final Table TABLE =
      Table.named("meta.released_before").grain(GRAIN, KEY).fields(FIELDS).given();

  private ReleasedBefore() {}
}
