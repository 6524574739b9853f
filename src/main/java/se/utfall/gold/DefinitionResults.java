package se.utfall.gold;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.gold.DefinitionChange.Side;
import se.utfall.table.Field;

/**
 * The register's indicators of a run by a version of the definition, in one form: what gold does
 * not show, and what is of fewer than the threshold, has a status and no value.
 */
final class DefinitionResults {
  static final Field INDICATOR = AvoidableRate.INDICATOR;
  static final Field REGION_CODE = RegisterResult.REGION_CODE;
  static final Field REGION_NAME = RegisterResult.REGION_NAME;
  static final Field YEAR = RegisterResult.YEAR;
  static final Field VALUE = AvoidableRate.VALUE;
  static final Field STATUS = AvoidableRate.STATUS;
  static final Field INCOMPLETE = RegisterPeriod.INCOMPLETE;
  static final Field CONSTRUCTED = RegisterResult.CONSTRUCTED;

  /** The value of {@link #STATUS} where there is one. */
  static final String REPORTED = AvoidableRate.REPORTED;

  private DefinitionResults() {}

  /** One row an indicator, year and region: readmissions by home, and every avoidable rate. */
  static Dataset<Row> of(Side side, int suppressBelow) {
    return readmissions(side, suppressBelow).unionByName(rates(side, suppressBelow));
  }

  private static Dataset<Row> readmissions(Side side, int suppressBelow) {
    Column isFew = Readmission.UNPLANNED_30D.column().lt(suppressBelow);
    return side.results()
        .of(Readmission.TABLE)
        .filter(Readmission.DEFINITION.column().equalTo(side.version()))
        .filter(Readmission.ATTRIBUTION.column().equalTo(Readmission.HOME))
        .select(columns(lit(RegisterIndicators.READMISSIONS), isFew, INCOMPLETE.column()));
  }

  private static Dataset<Row> rates(Side side, int suppressBelow) {
    Column isFew = AvoidableRate.ADMISSIONS.column().lt(suppressBelow);
    return side.results()
        .of(AvoidableRate.TABLE)
        .filter(AvoidableRate.DEFINITION.column().equalTo(side.version()))
        .select(columns(INDICATOR.column(), isFew, lit(false)));
  }

  private static Column[] columns(Column indicator, Column isFew, Column incomplete) {
    Column isReported = STATUS.column().equalTo(REPORTED);
    Column isShown = isReported.and(not(coalesce(isFew, lit(false))));
    return new Column[] {
      INDICATOR.of(indicator),
      REGION_CODE.column(),
      REGION_NAME.column(),
      YEAR.column(),
      VALUE.of(when(isShown, VALUE.column())),
      STATUS.of(when(isReported.and(isFew), "suppressed").otherwise(STATUS.column())),
      INCOMPLETE.of(incomplete),
      CONSTRUCTED.column()
    };
  }
}
