package se.utfall.gold;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.utfall.declared.AvoidableCondition;
import se.utfall.declared.DeclaredDefinition;
import se.utfall.declared.RegionName;
import se.utfall.silver.CareChain;
import se.utfall.silver.RegisterYear;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/**
 * gold.avoidable_admission: admissions for conditions that care outside hospital could have
 * prevented, by home region at the admission, year of discharge and age. The condition is that of
 * the chain's first main diagnosis.
 */
public final class AvoidableAdmission {
  public static final Field DEFINITION = RegisterResult.DEFINITION;
  public static final Field REGION_CODE = RegisterResult.REGION_CODE;
  public static final Field REGION_NAME = RegisterResult.REGION_NAME;
  public static final Field YEAR = RegisterResult.YEAR;
  public static final Field CONDITION = AvoidableCondition.CONDITION;
  public static final Field AGE_FROM =
      Field.required("age_from", IntegerType, "Youngest of the five years of age; 90 has no oldest")
          .in("years");
  public static final Field ADMISSIONS =
      Field.optional("admissions", LongType, "How many, of whatever kind; null for mixed");
  public static final Field STATUS = Readmission.STATUS;
  public static final Field CONSTRUCTED = RegisterResult.CONSTRUCTED;
  public static final Field CELLS = RegisterResult.CELLS;

  public static final Table TABLE =
      Table.named("gold.avoidable_admission")
          .grain(
              "one region, year, condition and five years of age with admissions, by a version of"
                  + " the definition",
              DEFINITION,
              REGION_CODE,
              YEAR,
              CONDITION,
              AGE_FROM)
          .fields(
              DEFINITION,
              REGION_CODE,
              REGION_NAME,
              YEAR,
              CONDITION,
              AGE_FROM,
              ADMISSIONS,
              STATUS,
              CONSTRUCTED,
              CELLS)
          .from(
              CareChain.TABLE,
              RegisterYear.TABLE,
              DeclaredDefinition.TABLE,
              AvoidableCondition.TABLE,
              RegionName.TABLE)
          .inPieces(CareChain.YEAR, CareChain.TABLE)
          .madeBy(AvoidableAdmission::make);

  private static final Field REAL = Field.required("real", BooleanType, "Whether any is real");

  private AvoidableAdmission() {}

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> results =
        RegisterResult.withDeliveries(
            inPlaces(counted(inputs)), RegisterPeriod.deliveries(inputs, 0));
    Column mixed = RegisterResult.MIXED.column();
    return RegisterResult.named(results, inputs)
        .select(
            TABLE.columnsWith(
                Map.of(
                    ADMISSIONS, RegisterResult.unmixed(ADMISSIONS.column()),
                    STATUS, when(mixed, "mixed").otherwise("reported"))));
  }

  /** One pass over the chains; those of no condition are left before any is looked up. */
  private static Dataset<Row> counted(Inputs inputs) {
    ChainConditions conditions = ChainConditions.of(inputs);
    Column age = CareChain.AGE.column();
    return RegisterPeriod.chainsOf(
            inputs, RegisterPeriod.of(inputs), DeclaredDefinition.AVOIDABLE_AGE_FROM)
        .filter(age.geq(DeclaredDefinition.AVOIDABLE_AGE_FROM.column()))
        .filter(conditions.isAny())
        .groupBy(
            DEFINITION.column(),
            CONSTRUCTED.column(),
            REGION_CODE.of(CareChain.ADMISSION_HOME_REGION.column()),
            YEAR.column(),
            CONDITION.of(conditions.condition()),
            AGE_FROM.of(Inhabitants.bandOf(age)))
        .agg(ADMISSIONS.of(count(lit(1))));
  }

  /** A region's year is of real rows or of constructed ones, in all its conditions and ages. */
  private static Dataset<Row> inPlaces(Dataset<Row> counted) {
    WindowSpec all = Window.partitionBy(DEFINITION.column(), REGION_CODE.column(), YEAR.column());
    Column mixed = bool_or(CONSTRUCTED.column()).over(all).and(bool_or(REAL.column()).over(all));
    return counted
        .select(
            DEFINITION.column(),
            CONSTRUCTED.column(),
            explode(RegisterResult.placesOf(REGION_CODE)).as(REGION_CODE.name()),
            YEAR.column(),
            CONDITION.column(),
            AGE_FROM.column(),
            ADMISSIONS.column())
        .groupBy(
            DEFINITION.column(),
            REGION_CODE.column(),
            YEAR.column(),
            CONDITION.column(),
            AGE_FROM.column())
        .agg(
            ADMISSIONS.of(sum(ADMISSIONS.column())),
            CONSTRUCTED.of(bool_or(CONSTRUCTED.column())),
            REAL.of(bool_or(not(CONSTRUCTED.column()))))
        .select(Rows.all(), RegisterResult.MIXED.of(mixed));
  }
}
