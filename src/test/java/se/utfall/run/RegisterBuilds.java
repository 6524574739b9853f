package se.utfall.run;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.domain.RunRecord;
import se.utfall.domain.RunRecord.Kind;
import se.utfall.gold.AvoidableAdmission;
import se.utfall.gold.AvoidableRate;
import se.utfall.gold.PsychiatricCare;
import se.utfall.gold.Readmission;
import se.utfall.gold.RegisterQuality;
import se.utfall.lake.Lake.Written;
import se.utfall.run.PieceMaker.Made;
import se.utfall.silver.CareChain;
import se.utfall.silver.Episode;
import se.utfall.silver.Hospital;
import se.utfall.silver.KnownDelivery;
import se.utfall.silver.Population;
import se.utfall.silver.RegisterYear;
import se.utfall.table.Table;

/** Deliveries of a register, and the register's tables built after each as jobs/build does. */
final class RegisterBuilds {
  private static final List<Table> TABLES =
      List.of(
          KnownDelivery.TABLE,
          RegisterYear.TABLE,
          Hospital.TABLE,
          Episode.TABLE,
          CareChain.TABLE,
          RegisterQuality.TABLE,
          Readmission.TABLE,
          AvoidableAdmission.TABLE,
          AvoidableRate.TABLE,
          PsychiatricCare.TABLE);

  private final Registers registers;
  private final Workshop workshop;
  private Map<String, Long> versions = Map.of();
  private int deliveries;

  RegisterBuilds(Path folder) {
    registers = new Registers(folder);
    workshop = registers.lake().workshop();
  }

  /** Reads files of a year each, told by their names, that became known on a day. */
  void deliver(String day, Map<String, String[]> files) {
    String delivered = "del-" + ++deliveries;
    List<String> notes = new ArrayList<>();
    files.forEach(
        (name, rows) -> {
          registers.extract(delivered + "/" + name, rows);
          notes.add("%s,%s,,,".formatted(name, day));
        });
    registers
        .exports()
        .withHeader(
            delivered + "/leveranser.csv",
            "file,delivered,constructed,years,note",
            notes.toArray(String[]::new));
    deliver(delivered);
  }

  private void deliver(String delivered) {
    registers.ingest(registers.exports().folder().resolve(delivered)).stopIfRefused();
  }

  void deliverHospitals(String... rows) {
    registers.exports().withHeader("hospitals.csv", "SJUKHUS,REGION,NAMN", rows);
    registers.ingest(registers.exports().folder().resolve("hospitals.csv")).stopIfRefused();
  }

  /** What the log says of each table. */
  Map<String, String> build() {
    Map<String, String> said = new LinkedHashMap<>();
    versions = built(said);
    return said;
  }

  /** Makes every table and dies before the run is complete. */
  void die() {
    built(new LinkedHashMap<>());
  }

  private Map<String, Long> built(Map<String, String> said) {
    Map<String, Long> made = new HashMap<>(registers.lake().runs().bronze());
    MakerInputs inputs = new MakerInputs(workshop, made, null);
    PieceMaker maker = new PieceMaker(inputs, versions.isEmpty() ? List.of() : before());
    try (maker) {
      for (Table table : TABLES) {
        Made each = maker.part(table).orElseGet(() -> whole(table, inputs));
        made.put(table.name(), each.version());
        said.put(table.name(), each.said());
      }
    }
    return made;
  }

  private List<RunRecord> before() {
    return List.of(
        new RunRecord(
            1,
            "before",
            Kind.BUILD,
            null,
            List.of(),
            workshop.configuration().digest(),
            workshop.codeVersion(),
            versions,
            Instant.EPOCH));
  }

  private Made whole(Table table, MakerInputs inputs) {
    Written written = workshop.lake().overwrite(table, table.make(inputs.of(table)));
    return new Made(written.version(), "whole");
  }

  /** The rows of each table, sorted, as the builds have left them. */
  Map<String, List<String>> tables() {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    for (Table table : TABLES) {
      tables.put(table.name(), sorted(workshop.lake().read(table, versions.get(table.name()))));
    }
    return tables;
  }

  /** What all that has been delivered gives at once. */
  Map<String, List<String>> tablesAtOnce() {
    Map<String, Dataset<Row>> rows =
        new HashMap<>(DeclaredTables.of(workshop.spark(), workshop.configuration()));
    Map<String, Long> bronze = registers.lake().runs().bronze();
    Tables.BRONZE.forEach(
        table -> rows.put(table.name(), workshop.lake().read(table, bronze.get(table.name()))));
    rows.put(Population.TABLE.name(), workshop.lake().read(Population.TABLE, null));
    Map<String, List<String>> tables = new LinkedHashMap<>();
    for (Table table : TABLES) {
      List<Row> made = table.make(new GivenInputs(rows, null)).collectAsList();
      Dataset<Row> given = workshop.spark().createDataFrame(made, table.schema());
      rows.put(table.name(), given);
      tables.put(table.name(), sorted(given));
    }
    return tables;
  }

  private static List<String> sorted(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Row::json).sorted().toList();
  }
}
