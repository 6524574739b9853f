package se.utfall.gold;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.utfall.declared.DeclaredAim;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.declared.DeclaredMethod;
import se.utfall.domain.Region;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/**
 * The outcomes of the regions that an initiative aims at, since their last break. Grain:
 * initiative, indicator, sex, region and year.
 */
final class DoseOutcomes {
  static final Field INITIATIVE = DeclaredAim.INITIATIVE;
  static final Field INDICATOR = IndicatorValue.INDICATOR;
  static final Field SEX = IndicatorValue.SEX;
  static final Field REGION_CODE = IndicatorValue.REGION_CODE;
  static final Field YEAR = IndicatorValue.YEAR;
  static final Field MONEY_FROM = DeclaredAim.MONEY_FROM;
  static final Field DECLARED_DOSE = DeclaredAim.DOSE.named("declared_dose");
  static final Field BREAK =
      Field.optional("break_year", IntegerType, "Values are used from the last break on");
  static final Field PANDEMIC =
      Field.required("pandemic", BooleanType, "Whether the year is one of the pandemic's");
  static final Field LAST_YEAR =
      Field.required("last_year", IntegerType, "Last year with a value of any region");

  private DoseOutcomes() {}

  /** The initiatives, each with the indicators that speak to an aim of it. */
  static Dataset<Row> aims(Inputs inputs) {
    return inputs
        .of(DeclaredAim.TABLE)
        .filter(DeclaredAim.INDICATOR.column().isNotNull())
        .select(
            INITIATIVE.column(),
            MONEY_FROM.column(),
            DeclaredAim.DOSE.column(),
            INDICATOR.of(DeclaredAim.INDICATOR.column()))
        .distinct();
  }

  static Dataset<Row> of(Inputs inputs) {
    Column isRegion = REGION_CODE.column().notEqual(Region.NATION.code());
    Column has = IndicatorValue.VALUE.column().isNotNull();
    Dataset<Row> values =
        publishable(inputs).filter(isRegion.and(has).and(Periods.YEARS)).as("value");
    Column aimed = INDICATOR.column("value").equalTo(INDICATOR.column("aim"));
    Column declared = INDICATOR.column("value").equalTo(INDICATOR.column("declared"));
    Column pandemic = array_contains(DeclaredMethod.PANDEMIC_YEARS.column(), YEAR.column("value"));
    Dataset<Row> rows =
        values
            .join(broadcast(aims(inputs)).as("aim"), aimed, "inner")
            .join(broadcast(inputs.of(DeclaredIndicator.TABLE)).as("declared"), declared, "left")
            .crossJoin(broadcast(inputs.of(DeclaredMethod.TABLE)))
            .select(
                Rows.all("value"),
                INITIATIVE.column("aim"),
                MONEY_FROM.column("aim"),
                DECLARED_DOSE.of(DeclaredAim.DOSE.column("aim")),
                DeclaredIndicator.ROUNDED.column("declared"),
                DeclaredIndicator.BREAKS.column("declared"),
                PANDEMIC.of(pandemic));
    return sinceBreak(rows);
  }

  /**
   * The values of regions whose every value of the indicator and sex may be published: a slope
   * beside the other regions' points would give back what is held back of one.
   */
  static Dataset<Row> publishable(Inputs inputs) {
    Column same =
        INDICATOR
            .column("all")
            .equalTo(INDICATOR.column("held"))
            .and(REGION_CODE.column("all").equalTo(REGION_CODE.column("held")))
            .and(SEX.column("all").equalTo(SEX.column("held")));
    return inputs
        .of(IndicatorValue.TABLE)
        .as("all")
        .join(inputs.of(SuppressedCell.TABLE).as("held"), same, "left_anti");
  }

  private static Dataset<Row> sinceBreak(Dataset<Row> rows) {
    WindowSpec indicator = Window.partitionBy(INITIATIVE.column(), INDICATOR.column());
    Column until = LAST_YEAR.column();
    Column breaks = filter(DeclaredIndicator.BREAKS.column(), each -> each.leq(until));
    return rows.select(Rows.all(), LAST_YEAR.of(max(YEAR.column()).over(indicator)))
        .select(Rows.all(), BREAK.of(array_max(breaks)))
        .filter(YEAR.column().geq(coalesce(BREAK.column(), lit(0))));
  }
}
