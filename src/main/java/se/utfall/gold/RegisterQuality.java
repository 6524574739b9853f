package se.utfall.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.DeclaredDefinition;
import se.utfall.silver.CareChain;
import se.utfall.silver.Episode;
import se.utfall.silver.RegisterYear;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Table;

/**
 * gold.register_quality: how many rows of the register stand, are dropped, are odd or cannot be
 * linked, and how many chains are no index discharges by the main definition. Every measure is
 * there, with 0 where there is nothing.
 */
public final class RegisterQuality {
  public static final Field MEASURE =
      Field.required(
          "measure",
          StringType,
          "rows_read; rows_dropped_* by Episode.dropped; rows_valid and, of them, odd ones that"
              + " stay: rows_unknown_hospital, rows_unknown_home, rows_invalid_diagnosis,"
              + " rows_unknown_planned, rows_year_differs, rows_age_differs; unlinkable_rows, of"
              + " them unlinkable_rows_blank_key, and unlinkable_keys_*; chains of linkable persons"
              + " and, each under the first that fits, chains_outside_years, chains_dead,"
              + " chains_under65 (younger than the definition's age), chains_incomplete_followup or"
              + " index_discharges");
  public static final Field COUNT = Field.required("count", LongType, "How many");
  public static final Field CONSTRUCTED = Episode.CONSTRUCTED;

  public static final Table TABLE =
      Table.named("gold.register_quality")
          .grain("one measure of the real register or the made-up one", MEASURE, CONSTRUCTED)
          .fields(MEASURE, COUNT, CONSTRUCTED)
          .from(RegisterYear.TABLE, Episode.TABLE, CareChain.TABLE, DeclaredDefinition.TABLE)
          .madeBy(RegisterQuality::make);

  private RegisterQuality() {}

  private static Dataset<Row> make(Inputs inputs) {
    Dataset<Row> registers = inputs.of(RegisterYear.TABLE).select(CONSTRUCTED.column()).distinct();
    Dataset<Row> episodes = inputs.of(Episode.TABLE);
    return counted(registers, episodes, QualityMeasures.ofRows())
        .unionByName(counted(registers, QualityMeasures.keys(episodes), QualityMeasures.ofKeys()))
        .unionByName(counted(registers, IndexDischarge.placed(inputs), QualityMeasures.ofChains()));
  }

  private static Dataset<Row> counted(
      Dataset<Row> registers, Dataset<Row> rows, List<QualityMeasure> measures) {
    Column[] counts = measures.stream().map(QualityMeasure::count).toArray(Column[]::new);
    Dataset<Row> counted =
        rows.groupBy(CONSTRUCTED.column())
            .agg(counts[0], Arrays.copyOfRange(counts, 1, counts.length));
    Column same = CONSTRUCTED.column("register").equalTo(CONSTRUCTED.column("counted"));
    Column[] each = measures.stream().map(RegisterQuality::row).toArray(Column[]::new);
    return registers
        .as("register")
        .join(broadcast(counted.as("counted")), same, "left")
        .select(CONSTRUCTED.column("register"), inline(array(each)));
  }

  private static Column row(QualityMeasure measure) {
    return struct(
        MEASURE.of(measure.name()), COUNT.of(coalesce(measure.field().column(), lit(0L))));
  }
}
