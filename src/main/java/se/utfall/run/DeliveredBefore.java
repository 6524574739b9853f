package se.utfall.run;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import se.utfall.bronze.DeliveredFile;
import se.utfall.bronze.Delivery;
import se.utfall.bronze.Pseudonym;
import se.utfall.bronze.PseudonymKey;
import se.utfall.bronze.RegisterFile;
import se.utfall.domain.CoveredYears;
import se.utfall.domain.RegisterLayout.Kind;
import se.utfall.table.Field;

/** The deliveries of the lake, as a register file that comes to them asks for them. */
final class DeliveredBefore {
  private final List<Row> rows;
  private final Map<String, String> inLake = new HashMap<>();
  private final Map<String, String> beside = new HashMap<>();

  DeliveredBefore(Workshop workshop, Map<String, Long> bronze) {
    Long version = bronze.get(Delivery.TABLE.name());
    rows =
        version == null ? List.of() : workshop.lake().read(Delivery.TABLE, version).collectAsList();
    rows.forEach(row -> inLake.put(value(row, Delivery.SHA256), value(row, Delivery.FILE)));
  }

  private static String value(Row row, Field field) {
    return row.getAs(field.name());
  }

  /** Why a file says nothing new; empty where its bytes are seen for the first time. */
  Optional<String> said(RegisterFile file, String sha256) {
    String before = inLake.get(sha256);
    if (file.name().equals(before)) {
      return Optional.of(file.name() + ": in the lake already");
    }
    String same = before != null ? before : beside.putIfAbsent(sha256, file.name());
    return Optional.ofNullable(same).map(name -> file.name() + ": the same bytes as " + name);
  }

  /** Whether a file of the same name and day has said something else. */
  boolean hasOther(DeliveredFile file) {
    return registers()
        .filter(row -> value(row, Delivery.FILE).equals(file.name()))
        .anyMatch(row -> file.knownFrom().equals(row.getAs(Delivery.KNOWN_FROM.name())));
  }

  /**
   * A delivery from before the file that stands for one of the years; empty where there is none.
   */
  Optional<String> standingFor(CoveredYears years, DeliveredFile file) {
    return registers()
        .filter(row -> row.<LocalDate>getAs(Delivery.KNOWN_FROM.name()).isBefore(file.knownFrom()))
        .filter(row -> years.overlaps(row.getList(row.fieldIndex(Delivery.REGISTER_YEARS.name()))))
        .map(row -> value(row, Delivery.FILE))
        .findFirst();
  }

  /** The checks of the keys that real persons of the lake are pseudonymised by. */
  List<Long> checks() {
    Long demonstration = Pseudonym.ofNobody(PseudonymKey.DEMONSTRATION);
    return registers()
        .map(row -> row.<Long>getAs(Delivery.PSEUDONYM_CHECK.name()))
        .filter(check -> !demonstration.equals(check))
        .toList();
  }

  private Stream<Row> registers() {
    return rows.stream().filter(row -> value(row, Delivery.SOURCE).equals(Kind.EPISODES.source()));
  }
}
