package se.utfall.gold;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.DeclaredDefinition;
import se.utfall.silver.CareChain;
import se.utfall.silver.RegisterYear;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;

/**
 * Which chains of linkable persons are index discharges of readmissions, and why others are not.
 */
final class IndexDischarge {
  private static final String OUTSIDE_YEARS = "outside_years";
  private static final String DEAD = "dead";
  private static final String UNDER_AGE = "under65";
  private static final String INCOMPLETE = "incomplete_followup";

  /** The values of {@link #LEFT_OUT}, the first that fits. */
  static final List<String> LEFT_OUT_REASONS = List.of(OUTSIDE_YEARS, DEAD, UNDER_AGE, INCOMPLETE);

  static final Field LEFT_OUT =
      Field.optional("left_out", StringType, "Why it is none; null for an index discharge");

  private static final Field YEARS =
      Field.required("years", createArrayType(IntegerType), "The years that the register covers");
  private static final Field LAST_DAY =
      Field.required("last_day", DateType, "The last of their days");

  private IndexDischarge() {}

  /** The linkable chains of the main definition with {@link #LEFT_OUT}. */
  static Dataset<Row> placed(Inputs inputs) {
    Dataset<Row> main =
        inputs.of(DeclaredDefinition.TABLE).filter(DeclaredDefinition.IS_MAIN.column());
    Column same =
        CareChain.DEFINITION.column("chain").equalTo(DeclaredDefinition.DEFINITION.column("main"));
    return inputs
        .of(CareChain.TABLE)
        .filter(CareChain.LINKABLE.column())
        .as("chain")
        .join(broadcast(main.as("main")), same, "inner")
        .crossJoin(broadcast(period(inputs)))
        .select(Rows.all("chain"), LEFT_OUT.of(leftOut()));
  }

  private static Dataset<Row> period(Inputs inputs) {
    Column year = RegisterYear.REGISTER_YEAR.column();
    return inputs
        .of(RegisterYear.TABLE)
        .agg(YEARS.of(collect_set(year)), LAST_DAY.of(make_date(max(year), lit(12), lit(31))));
  }

  private static Column leftOut() {
    Column lastEnd = date_sub(LAST_DAY.column(), DeclaredDefinition.WINDOW_DAYS.column());
    return when(not(array_contains(YEARS.column(), CareChain.YEAR.column())), OUTSIDE_YEARS)
        .when(CareChain.DEAD.column(), DEAD)
        .when(
            CareChain.AGE.column().lt(DeclaredDefinition.READMISSION_AGE_FROM.column()), UNDER_AGE)
        .when(CareChain.END.column().gt(lastEnd), INCOMPLETE);
  }
}
