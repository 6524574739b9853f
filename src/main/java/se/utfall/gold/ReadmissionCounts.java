package se.utfall.gold;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.RelationalGroupedDataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.DeclaredDefinition;
import se.utfall.expression.RegisterCode;
import se.utfall.silver.CareChain;
import se.utfall.table.Field;
import se.utfall.table.Inputs;

/** The index discharges, and what is counted of them, whatever they are cut by. */
final class ReadmissionCounts {
  private ReadmissionCounts() {}

  /** Where the discharged live. */
  static Column home() {
    return home(CareChain.HOME_REGION.column());
  }

  static Column home(Column region) {
    return place(Readmission.HOME, region);
  }

  /** Where they were cared for. */
  static Column hospital() {
    return hospital(CareChain.HOSPITAL_REGION.column());
  }

  static Column hospital(Column region) {
    return place(Readmission.HOSPITAL, region);
  }

  private static Column place(String attribution, Column region) {
    return struct(Readmission.ATTRIBUTION.of(attribution), Readmission.REGION_CODE.of(region));
  }

  /** The index discharges of a period, each with what its version declares. */
  static Dataset<Row> discharges(Inputs inputs, Dataset<Row> period) {
    return RegisterPeriod.chainsOf(
            inputs,
            period,
            DeclaredDefinition.READMISSION_AGE_FROM,
            DeclaredDefinition.WINDOW_DAYS,
            RegisterPeriod.INCOMPLETE)
        .filter(RegisterPeriod.isFollowed())
        .filter(CareChain.AGE.column().geq(DeclaredDefinition.READMISSION_AGE_FROM.column()));
  }

  /** One row a group: its discharges, and those of them who come back, in each way of counting. */
  static Dataset<Row> counted(RelationalGroupedDataset discharges) {
    Column unplanned = RegisterPeriod.isInWindow(CareChain.NEXT_UNPLANNED);
    Column unknown = RegisterPeriod.isInWindow(CareChain.NEXT_UNKNOWN);
    Column next =
        RegisterPeriod.isInWindow(CareChain.NEXT_START)
            .and(CareChain.NEXT_PLANNED.column().equalTo(RegisterCode.UNPLANNED));
    return discharges.agg(
        Readmission.INDEX_DISCHARGES.of(count(lit(1))),
        Readmission.UNPLANNED_30D.of(count_if(unplanned)),
        Readmission.UNPLANNED_30D_NEXT_CHAIN.of(count_if(next)),
        Readmission.UNPLANNED_30D_SELECTED_DIAGNOSES.of(
            count_if(RegisterPeriod.isInWindow(CareChain.NEXT_SELECTED))),
        Readmission.UNKNOWN_30D.of(count_if(unknown.and(not(unplanned)))));
  }

  /** The same of groups that are counted already, with what else is made of their rows. */
  static Dataset<Row> summed(RelationalGroupedDataset counts, Column... others) {
    Stream<Column> sums =
        Stream.of(
                Readmission.UNPLANNED_30D,
                Readmission.UNPLANNED_30D_NEXT_CHAIN,
                Readmission.UNPLANNED_30D_SELECTED_DIAGNOSES,
                Readmission.UNKNOWN_30D)
            .map(ReadmissionCounts::sumOf);
    return counts.agg(
        sumOf(Readmission.INDEX_DISCHARGES),
        Stream.concat(sums, Arrays.stream(others)).toArray(Column[]::new));
  }

  private static Column sumOf(Field count) {
    return count.of(sum(count.column()));
  }
}
