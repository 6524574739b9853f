package se.utfall.gold;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.silver.Population;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/** What a region counts for: one as another, or by those the value is of, or by its inhabitants. */
final class RegionWeights {
  static final Field WEIGHT =
      Field.optional("weight", DoubleType, "What the region counts for; null if not known");
  static final Field WEIGHT_MADE_UP =
      Field.required("weight_constructed", BooleanType, "Whether people were made up");
  static final Field WEIGHT_CELLS = Field.cells("weight_cells", "Behind the weight");

  private static final Field DISTANCE = Field.required("distance", IntegerType, "Years between");
  private static final Field PEOPLE = Population.PEOPLE;
  private static final Field COUNTED = PerInhabitant.COUNTED;
  private static final Field MADE_UP = PerInhabitant.PEOPLE_MADE_UP;
  private static final Field CELLS = PerInhabitant.PEOPLE_CELLS;

  /** Structs: a count of people; all of a region and sex. */
  private static final Field COUNT = Field.optional("people_of_year", StringType, "A count");

  private static final Field COUNTS = Field.optional("people_by_year", StringType, "The counts");
  private static final Field ALL_COUNTED =
      Field.required("all_counted", BooleanType, "Whether all regions have denominators");

  private RegionWeights() {}

  /** The regions' values, each once for each weighting. */
  static Dataset<Row> of(Dataset<Row> regions, Inputs inputs) {
    Column same =
        Population.REGION_CODE
            .column("value")
            .equalTo(Population.REGION_CODE.column("people"))
            .and(Population.SEX.column("value").equalTo(Population.SEX.column("people")));
    Column counted = bool_and(YearlyValue.SIZE.column().isNotNull()).over(NationOfYear.OF_YEAR);
    return regions
        .as("value")
        .join(broadcast(people(inputs)).as("people"), same, "left")
        .select(Rows.all("value"), COUNTS.column("people"))
        .select(Rows.all(), ALL_COUNTED.of(counted), array_min(byDistance()).as(COUNT.name()))
        .select(Rows.all(), inline(array(equal(), byPopulation())));
  }

  /** One row a region and sex. */
  private static Dataset<Row> people(Inputs inputs) {
    Column total = Population.SEX.of("total");
    Column each = struct(COUNTED.same(), PEOPLE.same(), MADE_UP.same(), CELLS.same());
    Column[] fields = {
      Population.REGION_CODE.column(),
      COUNTED.column(),
      PEOPLE.column(),
      MADE_UP.column(),
      CELLS.column()
    };
    return PerInhabitant.people(inputs)
        .select(fields)
        .select(Rows.all(), total)
        .unionByName(ofASex(inputs))
        .groupBy(Population.REGION_CODE.column(), Population.SEX.column())
        .agg(collect_list(each).as(COUNTS.name()));
  }

  private static Dataset<Row> ofASex(Inputs inputs) {
    Column sex = Population.SEX.column();
    return PerInhabitant.counted(inputs)
        .filter(not(sex.equalTo("total")).and(PEOPLE.column().gt(0)))
        .select(
            Population.REGION_CODE.column(),
            COUNTED.of(Population.YEAR.column()),
            PEOPLE.column(),
            MADE_UP.of(Population.CONSTRUCTED.column()),
            CELLS.of(array(Population.CELL.column())),
            sex);
  }

  /** The nearest year first, the earlier of two. */
  private static Column byDistance() {
    Column year = IndicatorValue.YEAR.column();
    return transform(
        COUNTS.column(),
        each ->
            struct(
                DISTANCE.of(abs(Part.of(each, COUNTED).minus(year))),
                COUNTED.of(Part.of(each, COUNTED)),
                PEOPLE.of(Part.of(each, PEOPLE)),
                MADE_UP.of(Part.of(each, MADE_UP)),
                CELLS.of(Part.of(each, CELLS))));
  }

  private static Column equal() {
    return struct(
        RegionInequality.WEIGHTING.of("equal"),
        WEIGHT.of(1),
        WEIGHT_MADE_UP.of(IndicatorValue.CONSTRUCTED.column()),
        WEIGHT_CELLS.of(Lineage.NONE));
  }

  private static Column byPopulation() {
    Column counted = ALL_COUNTED.column();
    Column people = Part.of(COUNT.column(), PEOPLE);
    Column madeUp = coalesce(Part.of(COUNT.column(), MADE_UP), IndicatorValue.CONSTRUCTED.column());
    Column cells = coalesce(Part.of(COUNT.column(), CELLS), Lineage.NONE);
    return struct(
        RegionInequality.WEIGHTING.of("population"),
        WEIGHT.of(when(counted, YearlyValue.SIZE.column()).otherwise(people)),
        WEIGHT_MADE_UP.of(when(counted, IndicatorValue.CONSTRUCTED.column()).otherwise(madeUp)),
        WEIGHT_CELLS.of(when(counted, Lineage.NONE).otherwise(cells)));
  }
}
