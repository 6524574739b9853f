package se.utfall.run;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import se.utfall.bronze.RegisterRow;
import se.utfall.declared.RegionName;
import se.utfall.gold.ChangedYears;
import se.utfall.silver.CareChain;
import se.utfall.silver.ChangedPersons;
import se.utfall.silver.Episode;
import se.utfall.silver.RegisterYear;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Keys;
import se.utfall.table.Pieces;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/**
 * Which pieces of tables can differ between a build and the one before it, both by the same program
 * and configuration. Asked in the order in which the tables are made.
 */
final class ChangedPieces implements AutoCloseable {
  /** Which deliveries stand is what changes, and what that concerns is found by it. */
  private static final List<Table> FOLLOWED = List.of(RegisterYear.TABLE);

  private static final String DECLARED = RegionName.TABLE.layer();

  /** With more changed persons to a year of the register than these hardly a year is without. */
  private static final int PERSONS_TO_A_YEAR = 1000;

  private final Inputs before;
  private final Inputs now;
  private final Map<Field, Changed> found = new HashMap<>();

  /** Tables that the pieces of others may rest on: those that have not been made whole. */
  private final Set<Table> sound = new HashSet<>(Set.of(RegisterRow.TABLE));

  /**
   * @param now holds the tables made so far
   */
  ChangedPieces(Inputs before, Inputs now) {
    this.before = before;
    this.now = now;
  }

  /** Pieces that can differ, and how many they are. */
  record Changed(Keys keys, long number) {
    /** What these pieces of a table are made from. */
    Inputs inputs(Table table, Inputs all) {
      return new PiecesOnly(all, table.pieces(), keys);
    }
  }

  /** Those of a table; empty where all of it can differ. */
  synchronized Optional<Changed> of(Table table) {
    Pieces pieces = table.pieces();
    if (pieces == null || !isSound(table, pieces)) {
      return Optional.empty();
    }
    sound.add(table);
    return Optional.of(changed(pieces.by()));
  }

  /** Whether the pieces that have not changed rest on what they rested on before. */
  private boolean isSound(Table table, Pieces pieces) {
    return sound.contains(pieces.of())
        && !(pieces.of().equals(RegisterRow.TABLE) && isMostOfTheRegister())
        && !(pieces.of().equals(CareChain.TABLE) && areMostYears())
        && table.inputs().stream()
            .filter(input -> !input.equals(pieces.of()) && !FOLLOWED.contains(input))
            .filter(input -> !input.layer().equals(DECLARED))
            .allMatch(this::isAsBefore);
  }

  private boolean isAsBefore(Table input) {
    return Rows.unlike(before.of(input), now.of(input)).isEmpty();
  }

  /** Then to look for who is concerned, and to take their rows away, is work for nothing. */
  private boolean isMostOfTheRegister() {
    Dataset<Row> differ = ChangedPersons.years(before, now);
    return yearsOf(differ) * 2 > yearsOf(now.of(RegisterYear.TABLE));
  }

  /** Then to look for the few that may stay takes longer than to make them anew. */
  private boolean areMostYears() {
    return changed(Episode.PERSON).number()
        > PERSONS_TO_A_YEAR * yearsOf(now.of(RegisterYear.TABLE));
  }

  private static long yearsOf(Dataset<Row> rows) {
    return rows.select(RegisterYear.REGISTER_YEAR.column()).distinct().count();
  }

  private Changed changed(Field by) {
    Changed known = found.get(by);
    if (known != null) {
      return known;
    }
    Keys keys =
        by.equals(Episode.PERSON)
            ? ChangedPersons.of(before, now)
            : ChangedYears.of(before, now, changed(Episode.PERSON).keys());
    keys.values().persist(StorageLevel.MEMORY_AND_DISK());
    Changed counted = new Changed(keys, keys.values().count());
    found.put(by, counted);
    return counted;
  }

  /** All inputs, but of the one that is in pieces only those. */
  private record PiecesOnly(Inputs all, @Nullable Pieces pieces, Keys keys) implements Inputs {
    @Override
    public Dataset<Row> of(Table input) {
      Dataset<Row> rows = all.of(input);
      return pieces != null && input.equals(pieces.of()) ? keys.rowsOf(rows) : rows;
    }

    @Override
    public @Nullable LocalDate asOf() {
      return all.asOf();
    }
  }

  /** Forgets who is concerned. */
  @Override
  public void close() {
    found.values().forEach(each -> each.keys().values().unpersist());
  }
}
