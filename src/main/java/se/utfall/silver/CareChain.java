package se.utfall.silver;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.AvoidableCondition;
import se.utfall.declared.DeclaredDefinition;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Table;

/**
 * silver.care_chain: a person's unbroken care, over hospitals and transfers. A row that cannot be
 * linked is a chain of its own. Each says when the next ones begin, so that results only count.
 */
public final class CareChain {
  public static final Field DEFINITION = DeclaredDefinition.DEFINITION;
  public static final Field PERSON = Episode.PERSON;
  public static final Field LINKABLE =
      Field.required("linkable", BooleanType, "Whether the person's chains can be followed");
  public static final Field START = Field.required("start", DateType, "First day");
  public static final Field END = Field.required("end", DateType, "Last day");
  public static final Field YEAR = Field.required("year", IntegerType, "Year of the last day");
  public static final Field EPISODES =
      Field.required("episodes", IntegerType, "How many rows of the register");
  public static final Field PLANNED = Episode.PLANNED.meaning("1, 2 or U, of the first episode");
  public static final Field DIAGNOSIS = Episode.DIAGNOSIS.meaning("Main, of the first episode");
  public static final Field SECONDARY_2 = Episode.SECONDARY_2;
  public static final Field SECONDARY_3 = Episode.SECONDARY_3;
  public static final Field SECONDARY_4 = Episode.SECONDARY_4;
  public static final Field ADMISSION_HOME_REGION =
      Episode.HOME_REGION.named("admission_home_region").meaning("Home at the first episode");
  public static final Field HOME_REGION =
      Episode.HOME_REGION.meaning("County code of the home at the last episode; XX for unknown");
  public static final Field HOSPITAL_REGION =
      Episode.HOSPITAL_REGION.meaning("Region of the last episode's hospital; XX for unknown");
  public static final Field DEAD = Field.required("dead", BooleanType, "Died in it");
  public static final Field SEX = Episode.SEX;
  public static final Field AGE =
      Field.required("age", IntegerType, "Completed years on the last day").in("years");
  public static final Field NEXT_START = next("next_start", "the next chain");
  public static final Field NEXT_PLANNED =
      Field.optional("next_planned", StringType, "1, 2 or U, of the next chain; null without");
  public static final Field NEXT_UNPLANNED = next("next_unplanned", "the next unplanned chain");
  public static final Field NEXT_SELECTED =
      next("next_selected", "the next unplanned chain with a selected diagnosis");
  public static final Field NEXT_PSYCHIATRIC =
      next("next_psychiatric", "the next unplanned chain with a psychiatric main diagnosis");
  public static final Field NEXT_UNKNOWN =
      next("next_unknown", "the next chain of which nobody knows whether it was planned");
  public static final Field PSYCHIATRIC_PERSON =
      Field.required(
          "psychiatric_person",
          BooleanType,
          "Whether it counts its person in psychiatric care: the first of a person's linkable"
              + " chains with a psychiatric main diagnosis that end in the year");
  public static final Field PSYCHIATRIC_PERSON_AT_HOME =
      Field.required(
          "psychiatric_person_at_home",
          BooleanType,
          "The same among those of the home region: who has moved counts in each");
  public static final Field CONSTRUCTED =
      Episode.CONSTRUCTED.meaning("Whether any of its episodes is made up for demonstration");

  private CareChain() {}

  private static Field next(String name, String what) {
    return Field.optional(name, DateType, "First day of " + what + " of the person; null without");
  }

  public static final Table TABLE =
      Table.named("silver.care_chain")
          .grain("one chain by a version of the definition")
          .fields(
              DEFINITION,
              PERSON,
              LINKABLE,
              START,
              END,
              YEAR,
              EPISODES,
              PLANNED,
              DIAGNOSIS,
              SECONDARY_2,
              SECONDARY_3,
              SECONDARY_4,
              ADMISSION_HOME_REGION,
              HOME_REGION,
              HOSPITAL_REGION,
              DEAD,
              SEX,
              AGE,
              NEXT_START,
              NEXT_PLANNED,
              NEXT_UNPLANNED,
              NEXT_SELECTED,
              NEXT_PSYCHIATRIC,
              NEXT_UNKNOWN,
              PSYCHIATRIC_PERSON,
              PSYCHIATRIC_PERSON_AT_HOME,
              CONSTRUCTED)
          .ofPersons()
          .from(Episode.TABLE, DeclaredDefinition.TABLE, AvoidableCondition.TABLE)
          .inPieces(PERSON, Episode.TABLE)
          .madeBy(CareChain::make);

  /**
   * By person and first day, like the episodes: a person's lie together in one file, so that chains
   * are folded, and followed, without moving a row. Results have a file for all years: they are
   * few.
   */
  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> episodes = inputs.of(Episode.TABLE);
    return ChainRules.of(inputs).stream()
        .map(rules -> Chains.of(episodes, rules))
        .reduce(Dataset::unionByName)
        .orElseThrow(() -> new IllegalStateException("No definition is declared"));
  }
}
