package se.utfall.declared;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.utfall.domain.MethodSettings;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** declared.method: how results are calculated (conf/methods.yaml), in one row. */
public final class DeclaredMethod {
  public static final Field PANDEMIC_YEARS =
      Field.required(
          "pandemic_years", createArrayType(IntegerType), "Years that main results leave out");
  public static final Field REPLICATES =
      Field.required("replicates", IntegerType, "Permutations and bootstrap samples");
  public static final Field SEED = Field.required("seed", LongType, "Seed of their random numbers");

  public static final Table TABLE =
      Table.named("declared.method")
          .grain("the settings of a run", SEED)
          .fields(PANDEMIC_YEARS, REPLICATES, SEED)
          .given();

  private DeclaredMethod() {}

  public static List<Row> rows(MethodSettings settings) {
    return List.of(
        RowFactory.create(
            settings.pandemicYears().toArray(Integer[]::new),
            settings.replicates(),
            settings.seed()));
  }
}
