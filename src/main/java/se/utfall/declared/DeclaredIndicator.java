package se.utfall.declared;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.utfall.domain.Indicator;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** declared.indicator: what is measured (conf/indicators). */
public final class DeclaredIndicator {
  public static final Field INDICATOR =
      Field.required("indicator", StringType, "Id of the indicator");
  public static final Field NAME_SV = Field.required("name_sv", StringType, "Name in Swedish");
  public static final Field NAME_EN = Field.required("name_en", StringType, "Name in English");
  public static final Field ROUNDED =
      Field.required("rounded", BooleanType, "Whether the source rounds to whole numbers");
  public static final Field DECIMALS =
      Field.optional(
          "decimals", IntegerType, "How many decimals its source rounds to; null for unrounded");
  public static final Field BREAKS =
      Field.required(
          "breaks",
          createArrayType(IntegerType),
          "Years from which values cannot be compared with earlier ones");
  public static final Field OF_GRANT =
      Field.optional(
          "of_grant",
          StringType,
          "The grant's amount that is divided by population: granted or used; null for an"
              + " indicator that is delivered");
  public static final Field MEASURE =
      Field.required("measure", StringType, "proportion, rate, standardised_rate, amount or other");
  public static final Field MULTIPLIER =
      Field.required("multiplier", DoubleType, "value = multiplier x numerator / denominator");
  public static final Field SUPPRESS_BELOW =
      Field.required(
          "suppress_below",
          IntegerType,
          "Counts below it are not published; 0 where it counts no persons or cases");

  public static final Table TABLE =
      Table.named("declared.indicator")
          .grain("one indicator", INDICATOR)
          .fields(
              INDICATOR,
              NAME_SV,
              NAME_EN,
              ROUNDED,
              DECIMALS,
              BREAKS,
              OF_GRANT,
              MEASURE,
              MULTIPLIER,
              SUPPRESS_BELOW)
          .given();

  private DeclaredIndicator() {}

  public static List<Row> rows(List<Indicator> indicators) {
    return indicators.stream().map(DeclaredIndicator::row).toList();
  }

  private static Row row(Indicator indicator) {
    Integer decimals = indicator.decimals();
    return RowFactory.create(
        indicator.id(),
        indicator.name().sv(),
        indicator.name().en(),
        decimals != null && decimals == 0,
        decimals,
        indicator.breaks().stream().map(Indicator.Break::year).toArray(Integer[]::new),
        indicator.perInhabitant() == null
            ? null
            : indicator.perInhabitant().name().toLowerCase(Locale.ROOT),
        indicator.basis().measure().name().toLowerCase(Locale.ROOT),
        indicator.basis().multiplier(),
        indicator.basis().suppressBelow());
  }
}
