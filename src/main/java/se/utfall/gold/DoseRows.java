package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/**
 * Outcomes beside doses, once for each way of choosing among them. Grain: initiative, indicator,
 * sex, definition of dose, variant, region left out, region and year.
 */
final class DoseRows {
  static final Field VARIANT =
      Field.required(
          "variant",
          StringType,
          "main, pandemic_years (kept), population_weights, complete_regions (those with all years)"
              + " or region_left_out");
  static final Field WITHOUT =
      Field.required("without", StringType, "Code of the region left out; empty for none");
  static final Field SOME_REAL =
      Field.required("some_real", BooleanType, "Any outcome or amount is real");
  static final Field SOME_CONSTRUCTED =
      Field.required("some_constructed", BooleanType, "Any outcome or amount is constructed");
  static final Field WEIGHT = Doses.PEOPLE.named("weight").meaning("Of the region; 1 unless asked");

  private static final Field COMPLETE =
      Field.required("complete", BooleanType, "Whether the region has all years");
  private static final Column MAIN_DOSE = Doses.DOSE.column().equalTo("granted");

  private DoseRows() {}

  static Dataset<Row> of(Inputs inputs) {
    Dataset<Row> rows = completed(matched(inputs));
    return varied(rows).unionByName(oneLeftOut(rows));
  }

  private static Dataset<Row> matched(Inputs inputs) {
    Dataset<Row> doses = Doses.of(inputs);
    Dataset<Row> definitions =
        doses
            .select(Doses.INITIATIVE.column(), Doses.DOSE.column(), Doses.START.column())
            .distinct();
    Dataset<Row> outcomes =
        DoseOutcomes.of(inputs)
            .as("outcome")
            .join(broadcast(definitions).as("dose"), same(Doses.INITIATIVE), "inner")
            .select(Rows.all("outcome"), Doses.DOSE.column("dose"), Doses.START.column("dose"));
    return outcomes
        .as("outcome")
        .join(
            doses.as("dose"),
            same(Doses.INITIATIVE)
                .and(same(Doses.DOSE))
                .and(same(Doses.REGION_CODE))
                .and(same(Doses.YEAR)),
            "left")
        .select(
            Doses.INITIATIVE.column("outcome"),
            DoseOutcomes.INDICATOR.column("outcome"),
            DoseOutcomes.SEX.column("outcome"),
            Doses.DOSE.column("outcome"),
            Doses.START.column("outcome"),
            DoseOutcomes.REGION_CODE.column("outcome"),
            IndicatorValue.REGION_NAME.column("outcome"),
            DoseOutcomes.YEAR.column("outcome"),
            DoseOutcomes.PANDEMIC.column("outcome"),
            IndicatorValue.VALUE.column("outcome"),
            Doses.AMOUNT.of(amount()),
            Doses.PEOPLE.of(people()),
            SOME_REAL.of(
                not(IndicatorValue.CONSTRUCTED.column("outcome")).or(dose(Doses.SOME_REAL))),
            SOME_CONSTRUCTED.of(
                IndicatorValue.CONSTRUCTED.column("outcome").or(dose(Doses.SOME_CONSTRUCTED))),
            Lineage.CELLS.of(
                Lineage.together(
                    Lineage.CELLS.column("outcome"),
                    coalesce(Lineage.CELLS.column("dose"), Lineage.NONE))))
        .filter(Doses.AMOUNT.column().isNotNull());
  }

  private static Column same(Field field) {
    return field.column("outcome").equalTo(field.column("dose"));
  }

  /** Before the money nobody had any. */
  private static Column amount() {
    Column before = DoseOutcomes.YEAR.column("outcome").lt(Doses.START.column("outcome"));
    return when(before, 0.0).otherwise(Doses.AMOUNT.column("dose"));
  }

  private static Column people() {
    return max(Doses.PEOPLE.column("dose"))
        .over(
            Window.partitionBy(
                Doses.INITIATIVE.column("outcome"),
                Doses.DOSE.column("outcome"),
                Doses.REGION_CODE.column("outcome")));
  }

  private static Column dose(Field mark) {
    return coalesce(mark.column("dose"), lit(false));
  }

  private static Dataset<Row> completed(Dataset<Row> rows) {
    WindowSpec study = Window.partitionBy(study());
    WindowSpec region = Window.partitionBy(with(DoseOutcomes.REGION_CODE));
    Column main = not(DoseOutcomes.PANDEMIC.column());
    Column years = size(collect_set(when(main, DoseOutcomes.YEAR.column())).over(study));
    return rows.select(Rows.all(), COMPLETE.of(count_if(main).over(region).equalTo(years)));
  }

  private static Column[] study() {
    return new Column[] {
      Doses.INITIATIVE.column(),
      DoseOutcomes.INDICATOR.column(),
      DoseOutcomes.SEX.column(),
      Doses.DOSE.column()
    };
  }

  private static Column[] with(Field field) {
    Column[] more = Arrays.copyOf(study(), study().length + 1);
    more[study().length] = field.column();
    return more;
  }

  /** The other definitions of dose only with and without the pandemic. */
  private static Dataset<Row> varied(Dataset<Row> rows) {
    Column variants =
        array(
            lit("main"), lit("pandemic_years"), lit("population_weights"), lit("complete_regions"));
    Column kept = VARIANT.column().equalTo("pandemic_years");
    Column weighted = VARIANT.column().equalTo("population_weights");
    Column onlyComplete = VARIANT.column().equalTo("complete_regions");
    return rows.select(Rows.all(), explode(variants).as(VARIANT.name()), WITHOUT.of(""))
        .filter(not(DoseOutcomes.PANDEMIC.column()).or(kept))
        .filter(MAIN_DOSE.or(not(weighted.or(onlyComplete))))
        .filter(COMPLETE.column().or(not(onlyComplete)))
        .select(Rows.all(), WEIGHT.of(when(weighted, Doses.PEOPLE.column()).otherwise(1.0)));
  }

  private static Dataset<Row> oneLeftOut(Dataset<Row> rows) {
    Dataset<Row> main = rows.filter(not(DoseOutcomes.PANDEMIC.column()).and(MAIN_DOSE));
    Dataset<Row> others =
        main.select(
                Doses.INITIATIVE.column(),
                DoseOutcomes.INDICATOR.column(),
                DoseOutcomes.SEX.column(),
                WITHOUT.of(DoseOutcomes.REGION_CODE.column()))
            .distinct();
    Column other =
        leftOut(Doses.INITIATIVE)
            .and(leftOut(DoseOutcomes.INDICATOR))
            .and(leftOut(DoseOutcomes.SEX))
            .and(DoseOutcomes.REGION_CODE.column("row").notEqual(WITHOUT.column("other")));
    return main.as("row")
        .join(broadcast(others).as("other"), other, "inner")
        .select(
            Rows.all("row"),
            VARIANT.of("region_left_out"),
            WITHOUT.column("other"),
            WEIGHT.of(1.0));
  }

  private static Column leftOut(Field field) {
    return field.column("row").equalTo(field.column("other"));
  }
}
