package se.utfall.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import se.utfall.bronze.RegisterExtract;
import se.utfall.bronze.RegisterFaults;
import se.utfall.table.Failure;

/**
 * The rows of register files, written in one pass over them that also finds what is wrong; only
 * where something is, they are written again without the files that are refused.
 */
final class RegisterRows {
  private final SparkSession spark;
  private final RegisterKeys keys;
  private final List<Failure> refused = new ArrayList<>();
  private final List<RegisterDelivery> ofOtherYears = new ArrayList<>();

  /**
   * @param spark the session of tables of persons
   */
  RegisterRows(SparkSession spark, RegisterKeys keys) {
    this.spark = spark;
    this.keys = keys;
  }

  /** Writes a table's rows onto the version that the intake stands on. */
  @FunctionalInterface
  interface Writer {
    void write(Dataset<Row> rows);
  }

  /** Why files were refused. */
  List<Failure> refused() {
    return refused;
  }

  /** Those written that have no row of a year that they are said to cover. */
  List<RegisterDelivery> ofOtherYears() {
    return ofOtherYears;
  }

  /** Those of the deliveries that have been written, each with how many rows it has. */
  List<RegisterDelivery> written(List<RegisterDelivery> deliveries, Writer writer) {
    if (deliveries.isEmpty()) {
      return deliveries;
    }
    Map<RegisterDelivery, RegisterFaults> faults = new LinkedHashMap<>();
    try {
      writer.write(rows(deliveries, faults));
    } catch (Exception e) {
      List<RegisterDelivery> readable = deliveries.stream().filter(this::isReadable).toList();
      if (readable.size() == deliveries.size()) {
        throw e;
      }
      return written(readable, writer);
    }
    List<RegisterDelivery> sound =
        deliveries.stream().filter(it -> isSound(faults.get(it))).toList();
    if (sound.size() < deliveries.size()) {
      return written(sound, writer);
    }
    sound.stream().filter(it -> faults.get(it).isOfOtherYears()).forEach(ofOtherYears::add);
    return sound.stream().map(it -> it.with(faults.get(it).rows())).toList();
  }

  private Dataset<Row> rows(
      List<RegisterDelivery> deliveries, Map<RegisterDelivery, RegisterFaults> faults) {
    return deliveries.stream()
        .map(
            it -> {
              RegisterExtract extract = new RegisterExtract(it.file(), it.id(), it.years());
              faults.put(it, extract.faults());
              return extract.rows(spark, keys.of(it.file().delivered()), faults.get(it));
            })
        .reduce(Dataset::unionAll)
        .orElseThrow();
  }

  private boolean isSound(RegisterFaults faults) {
    faults.refusal().ifPresent(refused::add);
    return faults.refusal().isEmpty();
  }

  /** Whether it can be read to its end. */
  private boolean isReadable(RegisterDelivery delivery) {
    try {
      RegisterExtract.yearsOfRows(delivery.file(), spark);
      return true;
    } catch (Failure refusal) {
      refused.add(refusal);
      return false;
    }
  }
}
