package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.DeclaredDefinition;
import se.utfall.declared.RegionName;
import se.utfall.domain.Region;
import se.utfall.silver.CareChain;
import se.utfall.silver.RegisterYear;
import se.utfall.sql.Methods;
import se.utfall.table.Check;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/**
 * gold.readmission: how many of the discharged come back unplanned within the definition's days, by
 * the region and year of the discharge. Deaths outside hospital are not known of and stay among the
 * discharged.
 */
public final class Readmission {
  public static final Field DEFINITION = RegisterResult.DEFINITION;

  /** The values of {@link #ATTRIBUTION}: where the discharged live, and were cared for. */
  public static final String HOME = "home";

  public static final String HOSPITAL = "hospital";

  public static final Field ATTRIBUTION =
      Field.required(
          "attribution",
          StringType,
          "What the region is to the discharged: home, where they live, or hospital, where they"
              + " were cared for");
  public static final Field REGION_CODE = RegisterResult.REGION_CODE;
  public static final Field REGION_NAME = RegisterResult.REGION_NAME;
  public static final Field YEAR = RegisterResult.YEAR.meaning("Year of the discharge");
  public static final Field INDEX_DISCHARGES =
      number("index_discharges", "Chains that end alive at the age and are followed: denominator");
  public static final Field UNPLANNED_30D =
      number("unplanned_30d", "Of them with an unplanned chain within the days: main");
  public static final Field UNPLANNED_30D_NEXT_CHAIN =
      number("unplanned_30d_next_chain", "Of them whose very next chain is within them, unplanned");
  public static final Field UNPLANNED_30D_SELECTED_DIAGNOSES =
      number(
          "unplanned_30d_selected_diagnoses",
          "Of them with an unplanned chain of a selected diagnosis within them");
  public static final Field UNKNOWN_30D =
      number(
          "unknown_30d",
          "Of them with no unplanned chain within them, but one that may be: with the main ones the"
              + " upper bound");
  public static final Field VALUE =
      Field.optional("value", DoubleType, "Main, of the index discharges").in("percent");
  public static final Field LOWER =
      Field.optional("lower", DoubleType, "Lower 95 % limit of it (Wilson 1927)").in("percent");
  public static final Field UPPER =
      Field.optional("upper", DoubleType, "Upper 95 % limit of it").in("percent");
  public static final Field INCOMPLETE = RegisterPeriod.INCOMPLETE;
  public static final Field STATUS =
      Field.required(
          "status", StringType, "reported, or mixed (real and constructed rows, so not shown)");
  public static final Field CONSTRUCTED = RegisterResult.CONSTRUCTED;
  public static final Field CELLS = RegisterResult.CELLS;

  public static final Table TABLE =
      Table.named("gold.readmission")
          .grain(
              "one attribution, region and year of discharge by a version of the definition",
              DEFINITION,
              ATTRIBUTION,
              REGION_CODE,
              YEAR)
          .fields(
              DEFINITION,
              ATTRIBUTION,
              REGION_CODE,
              REGION_NAME,
              YEAR,
              INDEX_DISCHARGES,
              UNPLANNED_30D,
              UNPLANNED_30D_NEXT_CHAIN,
              UNPLANNED_30D_SELECTED_DIAGNOSES,
              UNKNOWN_30D,
              VALUE,
              LOWER,
              UPPER,
              INCOMPLETE,
              STATUS,
              CONSTRUCTED,
              CELLS)
          .from(CareChain.TABLE, RegisterYear.TABLE, DeclaredDefinition.TABLE, RegionName.TABLE)
          .checks(
              new Check(
                  "of the discharged, and no others",
                  INDEX_DISCHARGES
                      .column()
                      .isNull()
                      .or(
                          UNPLANNED_30D
                              .column()
                              .plus(UNKNOWN_30D.column())
                              .leq(INDEX_DISCHARGES.column()))))
          .inPieces(CareChain.YEAR, CareChain.TABLE)
          .madeBy(Readmission::make);

  /** Share and limits of a {@link Methods#wilson}, 0 to 1. */
  static final Field SHARE = Field.optional("share", DoubleType, "Value and limits");

  private Readmission() {}

  private static Field number(String name, String meaning) {
    return Field.optional(name, LongType, meaning + "; null for mixed");
  }

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> placed = inPlaces(counted(inputs));
    return RegisterResult.named(
            RegisterResult.withDeliveries(placed, RegisterPeriod.deliveries(inputs, 1)), inputs)
        .select(Rows.all(), share(UNPLANNED_30D, INDEX_DISCHARGES).as(SHARE.name()))
        .select(
            DEFINITION.column(),
            ATTRIBUTION.column(),
            REGION_CODE.column(),
            REGION_NAME.column(),
            YEAR.column(),
            unmixed(INDEX_DISCHARGES),
            unmixed(UNPLANNED_30D),
            unmixed(UNPLANNED_30D_NEXT_CHAIN),
            unmixed(UNPLANNED_30D_SELECTED_DIAGNOSES),
            unmixed(UNKNOWN_30D),
            percent(VALUE),
            percent(LOWER),
            percent(UPPER),
            INCOMPLETE.column(),
            STATUS.of(when(RegisterResult.MIXED.column(), "mixed").otherwise("reported")),
            CONSTRUCTED.column(),
            CELLS.column());
  }

  /** One pass over the chains: few rows are left, by both regions at once. */
  private static Dataset<Row> counted(Inputs inputs) {
    return ReadmissionCounts.counted(
        ReadmissionCounts.discharges(inputs, RegisterPeriod.of(inputs))
            .groupBy(
                DEFINITION.column(),
                CONSTRUCTED.column(),
                YEAR.column(),
                INCOMPLETE.column(),
                CareChain.HOME_REGION.column(),
                CareChain.HOSPITAL_REGION.column()));
  }

  private static Dataset<Row> inPlaces(Dataset<Row> counted) {
    Column nation = lit(Region.NATION.code());
    Column places =
        array(
            ReadmissionCounts.home(),
            ReadmissionCounts.home(nation),
            ReadmissionCounts.hospital(),
            ReadmissionCounts.hospital(nation));
    return ReadmissionCounts.summed(
        counted
            .select(Rows.all(), inline(places))
            .groupBy(
                DEFINITION.column(), ATTRIBUTION.column(), REGION_CODE.column(), YEAR.column()),
        INCOMPLETE.of(bool_or(INCOMPLETE.column())),
        RegisterResult.MIXED.of(RegisterResult.mixed()),
        CONSTRUCTED.of(bool_or(CONSTRUCTED.column())));
  }

  static Column share(Field some, Field all) {
    return RegisterResult.unmixed(Methods.wilson(some.column(), all.column()));
  }

  private static Column unmixed(Field count) {
    return count.of(RegisterResult.unmixed(count.column()));
  }

  static Column percent(Field part) {
    return part.of(Part.of(SHARE.column(), part).multiply(100));
  }
}
