package se.utfall.gold;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.declared.DeclaredMethod;
import se.utfall.declared.RegionName;
import se.utfall.domain.Region;
import se.utfall.silver.Population;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/** gold.inequality: how an indicator differs between the regions, each year. */
public final class RegionInequality {
  public static final Field INDICATOR = IndicatorValue.INDICATOR;
  public static final Field REGION_CODE = IndicatorValue.REGION_CODE;
  public static final Field REGION_NAME = IndicatorValue.REGION_NAME;
  public static final Field YEAR = IndicatorValue.YEAR;
  public static final Field SEX = IndicatorValue.SEX;
  public static final Field WEIGHTING =
      Field.required(
          "weighting",
          StringType,
          "equal, or population (the indicator's denominators where all are delivered, otherwise"
              + " the inhabitants of 31 December that year or of the nearest year known)");
  public static final Field REGIONS =
      Field.required("regions", IntegerType, "How many regions have a value");
  public static final Field MEAN =
      Field.optional("mean", DoubleType, "Weighted mean of the regions' values");
  public static final Field LOWEST = Field.optional("lowest", DoubleType, "The lowest value");
  public static final Field HIGHEST = Field.optional("highest", DoubleType, "The highest value");
  public static final Field RATIO =
      Field.optional("ratio", DoubleType, "Highest over lowest; null where the lowest is 0");
  public static final Field COEFFICIENT_OF_VARIATION =
      Field.optional("coefficient_of_variation", DoubleType, "Standard deviation over the mean");
  public static final Field GINI =
      Field.optional("gini", DoubleType, "Gini's coefficient: 0 where all are equal");
  public static final Field THEIL = Field.optional("theil", DoubleType, "Theil's T");
  public static final Field ATKINSON =
      Field.optional("atkinson", DoubleType, "Atkinson's index, aversion 1/2");
  public static final Field INDEX_OF_DISPARITY =
      Field.optional(
              "index_of_disparity",
              DoubleType,
              "Mean distance from the mean in percent of it (Pearcy and Keppel 2002)")
          .in("percent");
  public static final Field BETWEEN_DEVIATION =
      Field.optional(
          "between_deviation", DoubleType, "Standard deviation between regions, in the unit");
  public static final Field BEYOND_CHANCE =
      Field.optional(
          "beyond_chance",
          DoubleType,
          "The same when the mean sampling variance is subtracted (0 where chance explains all);"
              + " null where a value has no known uncertainty");
  public static final Field REASON =
      Field.required(
          "reason",
          StringType,
          "Why something is not given: mixed (real and constructed values), too_few_regions,"
              + " no_population (of a region) or no_denominator (so chance is not known); empty when"
              + " all is");
  public static final Field WARNINGS = Warnings.WARNINGS;
  public static final Field CONSTRUCTED = IndicatorValue.CONSTRUCTED;

  public static final Table TABLE =
      Table.named("gold.inequality")
          .grain(
              "one indicator, year, sex and weighting; its region is the nation",
              INDICATOR,
              YEAR,
              SEX,
              WEIGHTING)
          .fields(
              INDICATOR,
              REGION_CODE,
              REGION_NAME,
              YEAR,
              SEX,
              WEIGHTING,
              REGIONS,
              MEAN,
              LOWEST,
              HIGHEST,
              RATIO,
              COEFFICIENT_OF_VARIATION,
              GINI,
              THEIL,
              ATKINSON,
              INDEX_OF_DISPARITY,
              BETWEEN_DEVIATION,
              BEYOND_CHANCE,
              REASON,
              WARNINGS,
              CONSTRUCTED,
              Lineage.CELLS)
          .from(
              IndicatorValue.TABLE,
              Population.TABLE,
              DeclaredIndicator.TABLE,
              DeclaredMethod.TABLE,
              RegionName.TABLE)
          .madeBy(RegionInequality::make);

  private RegionInequality() {}

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> regions = NationOfYear.beside(inputs);
    return InequalityMeasures.of(RegionWeights.of(regions, inputs))
        .select(
            Rows.all(),
            REGION_CODE.of(Region.NATION.code()),
            REGION_NAME.of(Region.NATION.officialName()));
  }
}
