package se.utfall.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import se.utfall.bronze.Delivery;
import se.utfall.bronze.FileDigests;
import se.utfall.bronze.FileDigests.Digest;
import se.utfall.bronze.HospitalList;
import se.utfall.bronze.HospitalRow;
import se.utfall.bronze.Pseudonym;
import se.utfall.bronze.RegisterFile;
import se.utfall.bronze.RegisterRow;
import se.utfall.domain.RegisterLayout.Kind;
import se.utfall.lake.Lake.Written;
import se.utfall.table.Failure;
import se.utfall.table.Table;

/** One intake of register files: sorted into new, known and refused; the new is written. */
final class RegisterIntake {
  private final Workshop workshop;
  private final Map<String, Long> onto;
  private final Map<String, Long> versions;
  private final DeliveredBefore before;
  private final RegisterKeys keys;
  private final List<Failure> refused = new ArrayList<>();
  private final List<String> known = new ArrayList<>();

  RegisterIntake(Workshop workshop, Map<String, Long> bronze, KeySource key) {
    this.workshop = workshop;
    this.onto = bronze;
    this.versions = new HashMap<>(bronze);
    this.before = new DeliveredBefore(workshop, bronze);
    this.keys = new RegisterKeys(key, before);
  }

  /** Of files in the order they became known. */
  Ingest.Result result(List<RegisterFile> files) {
    List<RegisterDelivery> fresh = fresh(files);
    List<RegisterDelivery> added =
        Stream.concat(extracts(fresh).stream(), hospitals(fresh).stream()).toList();
    if (!added.isEmpty()) {
      List<Row> rows = added.stream().map(it -> it.row(check(it))).toList();
      append(Delivery.TABLE, workshop.spark().createDataFrame(rows, Delivery.TABLE.schema()));
    }
    return new Ingest.Result(
        files.size(),
        added.stream().map(RegisterDelivery::name).toList(),
        known,
        refused,
        versions);
  }

  /** The deliveries whose bytes are new. */
  private List<RegisterDelivery> fresh(List<RegisterFile> files) {
    Progress.Stage stage = workshop.progress().begin("read registers");
    List<String> uris = files.stream().map(file -> file.delivered().uri()).toList();
    Map<String, Digest> digests = FileDigests.of(uris, workshop.spark());
    List<RegisterDelivery> fresh = new ArrayList<>();
    for (RegisterFile file : files) {
      Digest digest = digests.get(file.delivered().uri());
      before
          .said(file, digest.sha256())
          .ifPresentOrElse(known::add, () -> fresh.add(RegisterDelivery.of(file, digest)));
    }
    stage.done(files.size() + " files");
    return fresh;
  }

  private List<RegisterDelivery> extracts(List<RegisterDelivery> fresh) {
    List<RegisterDelivery> extracts = of(Kind.EPISODES, fresh);
    extracts.forEach(it -> keys.of(it.file().delivered()));
    Workshop persons = workshop.ofPersons();
    RegisterYears years = new RegisterYears(persons, before);
    RegisterRows rows = new RegisterRows(persons.spark(), keys);
    List<RegisterDelivery> covering =
        extracts.stream().flatMap(it -> unlessRefused(() -> years.of(it))).toList();
    List<RegisterDelivery> written =
        rows.written(covering, each -> append(RegisterRow.TABLE, each));
    refused.addAll(rows.refused());
    rows.ofOtherYears().forEach(this::sayOtherYears);
    if (written.isEmpty()) {
      takeBack(RegisterRow.TABLE);
    }
    return written;
  }

  private void sayOtherYears(RegisterDelivery delivery) {
    workshop
        .progress()
        .begin("years that differ")
        .done(
            "%s is said to cover %s, and no row of it is discharged then"
                .formatted(delivery.name(), delivery.years()));
  }

  /** What has been written of files that were refused then is in no version that a run names. */
  private void takeBack(Table table) {
    if (onto.containsKey(table.name())) {
      versions.put(table.name(), onto.get(table.name()));
    } else {
      versions.remove(table.name());
    }
  }

  private List<RegisterDelivery> hospitals(List<RegisterDelivery> fresh) {
    List<RegisterDelivery> lists =
        of(Kind.HOSPITALS, fresh).stream()
            .flatMap(it -> unlessRefused(() -> it.with(list(it).checked(workshop.spark()))))
            .toList();
    lists.stream()
        .map(it -> list(it).rows(workshop.spark()))
        .reduce(Dataset::unionAll)
        .ifPresent(rows -> append(HospitalRow.TABLE, rows));
    return lists;
  }

  private static HospitalList list(RegisterDelivery delivery) {
    return new HospitalList(delivery.file(), delivery.id());
  }

  private static List<RegisterDelivery> of(Kind kind, List<RegisterDelivery> deliveries) {
    return deliveries.stream().filter(it -> it.file().kind() == kind).toList();
  }

  private Stream<RegisterDelivery> unlessRefused(Supplier<RegisterDelivery> reading) {
    try {
      return Stream.of(reading.get());
    } catch (Failure refusal) {
      refused.add(refusal);
      return Stream.empty();
    }
  }

  private @Nullable Long check(RegisterDelivery delivery) {
    return delivery.file().kind() == Kind.EPISODES
        ? Long.valueOf(Pseudonym.ofNobody(keys.of(delivery.file().delivered())))
        : null;
  }

  private void append(Table table, Dataset<Row> rows) {
    Progress.Stage stage = workshop.progress().begin(table.name());
    Long version = onto.get(table.name());
    Written written =
        workshop
            .lake()
            .append(table, rows, version == null ? OptionalLong.empty() : OptionalLong.of(version));
    versions.put(table.name(), written.version());
    stage.done(written.rows() + " rows written");
  }
}
