package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.DeclaredAim;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.domain.Region;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/**
 * gold.aim: what the government wanted with the money, and whether anything can show it. Only real
 * values of the nation count.
 */
public final class AimEvidence {
  public static final Field AIM = DeclaredAim.AIM;
  public static final Field AIM_ORDER = DeclaredAim.AIM_ORDER;
  public static final Field MONEY_FROM = DeclaredAim.MONEY_FROM;
  public static final Field INDICATOR = DeclaredAim.INDICATOR;
  public static final Field NAME_SV = DeclaredIndicator.NAME_SV.sometimes();
  public static final Field NAME_EN = DeclaredIndicator.NAME_EN.sometimes();
  public static final Field FIRST_YEAR =
      Field.optional("first_year", IntegerType, "First year with a value; null without any");
  public static final Field LAST_YEAR =
      Field.optional("last_year", IntegerType, "Last year with a value; null without any");
  public static final Field YEARS_AFTER =
      Field.required("years_after", IntegerType, "Years with a value after the money's first")
          .in("years");
  public static final Field REGION_CODE = IndicatorValue.REGION_CODE;
  public static final Field REGION_NAME = IndicatorValue.REGION_NAME;
  public static final Field CONSTRUCTED = IndicatorValue.CONSTRUCTED;

  public static final Table TABLE =
      Table.named("gold.aim")
          .grain("one aim and indicator that can speak to it, or aim without any", AIM, INDICATOR)
          .fields(
              AIM,
              AIM_ORDER,
              DeclaredAim.AIM_SV,
              DeclaredAim.AIM_EN,
              DeclaredAim.INITIATIVE,
              DeclaredAim.INITIATIVE_SV,
              DeclaredAim.INITIATIVE_EN,
              MONEY_FROM,
              INDICATOR,
              NAME_SV,
              NAME_EN,
              FIRST_YEAR,
              LAST_YEAR,
              YEARS_AFTER,
              REGION_CODE,
              REGION_NAME,
              CONSTRUCTED)
          .from(IndicatorValue.TABLE, DeclaredAim.TABLE, DeclaredIndicator.TABLE)
          .madeBy(AimEvidence::make);

  private static final Field YEARS =
      Field.optional("years", createArrayType(IntegerType), "The years with a value");

  private AimEvidence() {}

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> years = years(inputs.of(IndicatorValue.TABLE));
    Column after =
        size(filter(coalesce(YEARS.column(), none()), year -> year.gt(MONEY_FROM.column())));
    return inputs
        .of(DeclaredAim.TABLE)
        .as("aim")
        .join(inputs.of(DeclaredIndicator.TABLE).as("indicator"), same("indicator"), "left")
        .join(years.as("measured"), same("measured"), "left")
        .select(
            Rows.all("aim"),
            NAME_SV.column("indicator"),
            NAME_EN.column("indicator"),
            FIRST_YEAR.column("measured"),
            LAST_YEAR.column("measured"),
            YEARS_AFTER.of(after),
            REGION_CODE.of(Region.NATION.code()),
            REGION_NAME.of(Region.NATION.officialName()),
            CONSTRUCTED.of(false));
  }

  private static Column same(String side) {
    return INDICATOR.column("aim").equalTo(INDICATOR.column(side));
  }

  private static Column none() {
    return array().cast(YEARS.type());
  }

  private static Dataset<Row> years(Dataset<Row> values) {
    Column ofNation = REGION_CODE.column().equalTo(Region.NATION.code());
    Column year = IndicatorValue.YEAR.column();
    return values
        .filter(
            ofNation.and(not(CONSTRUCTED.column())).and(IndicatorValue.VALUE.column().isNotNull()))
        .groupBy(INDICATOR.column())
        .agg(
            FIRST_YEAR.of(min(year)),
            LAST_YEAR.of(max(year)),
            YEARS.of(sort_array(collect_set(year))));
  }
}
