package se.utfall.gold;

import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.DeclaredDefinition;
import se.utfall.silver.CareChain;
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

  private IndexDischarge() {}

  /** The linkable chains of the main definition with {@link #LEFT_OUT}. */
  static Dataset<Row> placed(Inputs inputs) {
    Dataset<Row> main = RegisterPeriod.of(inputs).filter(DeclaredDefinition.IS_MAIN.column());
    return ChainPeriod.of(main)
        .with(
            inputs.of(CareChain.TABLE).filter(CareChain.LINKABLE.column()),
            RegisterPeriod.FOLLOWED_TO,
            DeclaredDefinition.READMISSION_AGE_FROM)
        .select(Rows.all(), LEFT_OUT.of(leftOut()));
  }

  private static Column leftOut() {
    Column followedTo = RegisterPeriod.FOLLOWED_TO.column();
    Column youngest = DeclaredDefinition.READMISSION_AGE_FROM.column();
    return when(followedTo.isNull(), OUTSIDE_YEARS)
        .when(CareChain.DEAD.column(), DEAD)
        .when(CareChain.AGE.column().lt(youngest), UNDER_AGE)
        .when(CareChain.END.column().gt(followedTo), INCOMPLETE);
  }
}
