package se.utfall.declared;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.utfall.domain.RegisterDefinition;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** declared.register_definition: what counts as what in the register (conf/register). */
public final class DeclaredDefinition {
  public static final Field DEFINITION =
      Field.required("definition", StringType, "Version of the definition (conf/register)");
  public static final Field IS_MAIN =
      Field.required("is_main", BooleanType, "Whether its results are the indicators");
  public static final Field CHAIN_GAP_DAYS =
      Field.required("chain_gap_days", IntegerType, "Gap that a transfer bridges").in("days");
  public static final Field READMISSION_AGE_FROM =
      Field.required("readmission_age_from", IntegerType, "Youngest age of an index discharge")
          .in("years");
  public static final Field WINDOW_DAYS =
      Field.required("window_days", IntegerType, "Last day that a readmission counts").in("days");
  public static final Field SELECTED =
      Field.required(
          "selected", createArrayType(StringType), "Prefixes of further selected diagnoses");
  public static final Field AVOIDABLE_AGE_FROM =
      Field.required("avoidable_age_from", IntegerType, "Youngest age of avoidable admissions")
          .in("years");
  public static final Field PSYCHIATRIC =
      Field.required("psychiatric", createArrayType(StringType), "Prefixes of psychiatric care");

  public static final Table TABLE =
      Table.named("declared.register_definition")
          .grain("one version", DEFINITION)
          .fields(
              DEFINITION,
              IS_MAIN,
              CHAIN_GAP_DAYS,
              READMISSION_AGE_FROM,
              WINDOW_DAYS,
              SELECTED,
              AVOIDABLE_AGE_FROM,
              PSYCHIATRIC)
          .given();

  private DeclaredDefinition() {}

  public static List<Row> rows(List<RegisterDefinition> definitions) {
    return definitions.stream()
        .map(
            it ->
                RowFactory.create(
                    it.version(),
                    it.main(),
                    it.chainGapDays(),
                    it.readmission().ageFrom(),
                    it.readmission().windowDays(),
                    it.readmission().selected().toArray(String[]::new),
                    it.avoidable().ageFrom(),
                    it.psychiatric().toArray(String[]::new)))
        .toList();
  }
}
