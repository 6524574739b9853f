package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.domain.Indicator.Amount;
import se.utfall.domain.Region;
import se.utfall.silver.Population;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/**
 * The grant in kronor per inhabitant: an amount of the year over the population of 31 December the
 * year before, or of the latest such day before it that is known. The nation's is all regions'
 * amounts over all inhabitants, those of regions without a grant too.
 */
final class PerInhabitant {
  private static final Field GRANT_YEAR = Grant.GRANT_YEAR;
  private static final Field REGION_CODE = Grant.REGION_CODE;
  private static final Field AMOUNT = Field.kronor("amount_sek", "Granted or used");
  private static final Field REGIONS = Field.required("regions", LongType, "That have the amount");
  private static final Field MIXED = Field.required("mixed", BooleanType, "Real and constructed");
  private static final Field AMOUNT_CELLS = Field.cells("amount_cells", "Behind the amount");
  private static final Field PEOPLE = Population.PEOPLE;
  static final Field COUNTED = Field.required("counted", IntegerType, "Year of counting");
  static final Field PEOPLE_CELLS = Field.cells("people_cells", "Behind the people");
  private static final Field NEARNESS = Field.required("nearness", IntegerType, "1 for the last");
  private static final Field ANY_REAL =
      Field.required("any_real", BooleanType, "Whether the region has real counts");
  static final Field PEOPLE_MADE_UP = Grant.CONSTRUCTED.named("people_constructed");

  private PerInhabitant() {}

  static Dataset<Row> of(Inputs inputs) {
    Dataset<Row> amounts = amounts(inputs);
    return ratios(withPeople(amounts.unionByName(nation(amounts)), people(inputs)));
  }

  /** One row an indicator, region and grant year. */
  private static Dataset<Row> amounts(Inputs inputs) {
    Column used = DeclaredIndicator.OF_GRANT.column().equalTo(label(Amount.USED));
    Dataset<Row> computed =
        inputs.of(DeclaredIndicator.TABLE).filter(DeclaredIndicator.OF_GRANT.column().isNotNull());
    return inputs
        .of(Grant.TABLE)
        .crossJoin(computed)
        .select(
            IndicatorValue.INDICATOR.column(),
            REGION_CODE.column(),
            Grant.REGION_NAME.column(),
            GRANT_YEAR.column(),
            AMOUNT.of(when(used, Grant.USED_SEK.column()).otherwise(Grant.GRANTED_SEK.column())),
            Grant.CONSTRUCTED.column(),
            MIXED.of(false),
            AMOUNT_CELLS.of(
                when(used, Grant.USED_CELLS.column()).otherwise(Grant.GRANTED_CELLS.column())),
            REGIONS.of(0));
  }

  private static String label(Amount amount) {
    return amount.name().toLowerCase(Locale.ROOT);
  }

  private static Dataset<Row> nation(Dataset<Row> amounts) {
    Column given = AMOUNT.column().isNotNull();
    Column made = when(given, Grant.CONSTRUCTED.column());
    return amounts
        .groupBy(IndicatorValue.INDICATOR.column(), GRANT_YEAR.column())
        .agg(
            REGION_CODE.of(max(lit(Region.NATION.code()))),
            Grant.REGION_NAME.of(max(lit(Region.NATION.officialName()))),
            AMOUNT.of(sum(AMOUNT.column())),
            Grant.CONSTRUCTED.of(coalesce(bool_or(made), lit(false))),
            MIXED.of(coalesce(bool_or(made).and(not(bool_and(made))), lit(false))),
            AMOUNT_CELLS.of(Lineage.cellsWhere(given, AMOUNT_CELLS.column())),
            REGIONS.of(count(when(given, 1))));
  }

  /** One row a region and year that people were counted in, in all or both sexes summed. */
  static Dataset<Row> people(Inputs inputs) {
    Column total = Population.SEX.column().equalTo("total");
    Column people = PEOPLE.column();
    Column known = people.isNotNull();
    Column inAll = sum(when(total, people));
    Column bothSexes = count(when(not(total).and(known), 1)).equalTo(2);
    Column both = when(bothSexes, sum(when(not(total), people)));
    Column cell = array(Population.CELL.column());
    Column constructed = Population.CONSTRUCTED.column();
    return counted(inputs)
        .groupBy(REGION_CODE.column(), COUNTED.of(Population.YEAR.column()))
        .agg(
            PEOPLE.of(coalesce(inAll, both)),
            PEOPLE_MADE_UP.of(
                coalesce(bool_or(when(total.and(known), constructed)), bool_or(constructed))),
            PEOPLE_CELLS.of(
                when(inAll.isNotNull(), Lineage.cellsWhere(total.and(known), cell))
                    .otherwise(Lineage.cellsWhere(known, cell))))
        .filter(PEOPLE.column().gt(0));
  }

  /** People of all ages: in a region with real counts, those only, whichever their years. */
  static Dataset<Row> counted(Inputs inputs) {
    Column real = not(Population.CONSTRUCTED.column());
    Column anyReal =
        bool_or(real.and(PEOPLE.column().isNotNull()))
            .over(Window.partitionBy(REGION_CODE.column()));
    return inputs
        .of(Population.TABLE)
        .filter(Population.COUNTS.and(Population.AGE.column().equalTo("all")))
        .select(Rows.all(), ANY_REAL.of(anyReal))
        .filter(real.or(not(ANY_REAL.column())));
  }

  private static Dataset<Row> withPeople(Dataset<Row> amounts, Dataset<Row> people) {
    Column before =
        REGION_CODE
            .column("amount")
            .equalTo(REGION_CODE.column("people"))
            .and(COUNTED.column("people").lt(GRANT_YEAR.column("amount")));
    Column nearness =
        row_number()
            .over(
                Window.partitionBy(
                        IndicatorValue.INDICATOR.column("amount"),
                        REGION_CODE.column("amount"),
                        GRANT_YEAR.column("amount"))
                    .orderBy(COUNTED.column("people").desc()));
    return amounts
        .as("amount")
        .join(people.as("people"), before, "left")
        .select(
            Rows.all("amount"),
            PEOPLE.column("people"),
            COUNTED.column("people"),
            PEOPLE_MADE_UP.column("people"),
            PEOPLE_CELLS.column("people"),
            NEARNESS.of(nearness))
        .filter(NEARNESS.column().equalTo(1));
  }

  private static Dataset<Row> ratios(Dataset<Row> rows) {
    Column ratio = AMOUNT.column().cast("double").divide(PEOPLE.column());
    Column mixed = MIXED.column();
    Column status = when(mixed, "mixed").when(ratio.isNotNull(), "reported").otherwise("missing");
    return rows.select(
        IndicatorValue.INDICATOR.column(),
        REGION_CODE.column(),
        Grant.REGION_NAME.column(),
        IndicatorValue.PERIOD.of(GRANT_YEAR.column()),
        IndicatorValue.YEAR.of(GRANT_YEAR.column()),
        IndicatorValue.SEX.of("total"),
        IndicatorValue.NUMERATOR.of(when(not(mixed), AMOUNT.column())),
        IndicatorValue.DENOMINATOR.of(PEOPLE.column()),
        IndicatorValue.VALUE.of(when(not(mixed), ratio)),
        IndicatorValue.LOWER.of((Object) null),
        IndicatorValue.UPPER.of((Object) null),
        IndicatorValue.METHOD.of("ratio"),
        IndicatorValue.STATUS.of(status),
        IndicatorValue.FLAG.of(flag()),
        IndicatorValue.CONSTRUCTED.of(
            Grant.CONSTRUCTED.column().or(coalesce(PEOPLE_MADE_UP.column(), lit(false)))),
        Lineage.CELLS.of(
            concat(AMOUNT_CELLS.column(), coalesce(PEOPLE_CELLS.column(), Lineage.NONE))));
  }

  private static Column flag() {
    Column other = COUNTED.column().lt(GRANT_YEAR.column().minus(1));
    return concat_ws(
        " ",
        when(other, concat(lit("population:"), COUNTED.column().cast("string"))),
        when(REGIONS.column().gt(0), concat(lit("regions:"), REGIONS.column().cast("string"))));
  }
}
