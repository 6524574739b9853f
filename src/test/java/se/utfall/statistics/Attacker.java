package se.utfall.statistics;

import java.util.ArrayList;
import java.util.List;
import se.utfall.statistics.CountTable.Before;
import se.utfall.statistics.CountTable.Bounds;
import se.utfall.statistics.CountTable.Cell;
import se.utfall.statistics.SuppressionPattern.Suppressed;

/**
 * Who reads a published table of three regions and tries every table of whole numbers that could be
 * behind it. A count is held back as below the threshold or as not below it, and says which.
 */
final class Attacker {
  private static final List<String> REGIONS = List.of("01", "02", "03", CountTable.NATION);
  private static final List<String> SEXES = List.of("women", "men", CountTable.TOTAL);

  /** Far beyond the counts of the tables, which are below 10. */
  private static final long MOST = 20;

  private final CountTable table;
  private final List<Suppressed> below = new ArrayList<>();
  private final long[][] lowest = new long[4][3];
  private final long[][] highest = new long[4][3];
  private final long[][] tried = new long[4][3];
  private final long[][] least = new long[4][3];
  private final long[][] most = new long[4][3];

  Attacker(CountTable table, List<Suppressed> heldBack) {
    this.table = table;
    table.cells().forEach(cell -> bound(cell, cell.count(), cell.count()));
    heldBack.stream()
        .filter(each -> each.cell().before() != Before.SHOWN)
        .forEach(each -> hide(each.cell()));
    heldBack.stream().filter(each -> each.cell().count() < table.threshold()).forEach(below::add);
    tryRegion(0);
  }

  private void hide(Cell cell) {
    if (cell.count() < table.threshold()) {
      bound(cell, 0, table.threshold() - 1L);
    } else {
      bound(cell, table.threshold(), 6 * MOST);
    }
  }

  private void bound(Cell cell, long from, long to) {
    int region = REGIONS.indexOf(cell.region());
    int sex = SEXES.indexOf(cell.sex());
    lowest[region][sex] = from;
    highest[region][sex] = to;
    least[region][sex] = Long.MAX_VALUE;
  }

  private void tryRegion(int region) {
    if (region == 3) {
      for (int sex = 0; sex < 3; sex++) {
        tried[3][sex] = tried[0][sex] + tried[1][sex] + tried[2][sex];
      }
      if (fits(3)) {
        note();
      }
      return;
    }
    long[] counts = tried[region];
    for (long women = lowest[region][0]; women <= Math.min(MOST, highest[region][0]); women++) {
      for (long men = lowest[region][1]; men <= Math.min(MOST, highest[region][1]); men++) {
        counts[0] = women;
        counts[1] = men;
        counts[2] = women + men;
        if (fits(region)) {
          tryRegion(region + 1);
        }
      }
    }
  }

  private boolean fits(int region) {
    for (int sex = 0; sex < 3; sex++) {
      long count = tried[region][sex];
      if (count < lowest[region][sex] || count > highest[region][sex]) {
        return false;
      }
    }
    return true;
  }

  private void note() {
    for (int region = 0; region < 4; region++) {
      for (int sex = 0; sex < 3; sex++) {
        least[region][sex] = Math.min(least[region][sex], tried[region][sex]);
        most[region][sex] = Math.max(most[region][sex], tried[region][sex]);
      }
    }
  }

  private Bounds inferred(Cell cell) {
    int region = REGIONS.indexOf(cell.region());
    int sex = SEXES.indexOf(cell.sex());
    return new Bounds(least[region][sex], most[region][sex]);
  }

  /** The counts below the threshold that are known to within less than half of it. */
  List<Cell> exposed() {
    return below.stream()
        .map(Suppressed::cell)
        .filter(cell -> inferred(cell).most() - inferred(cell).least() < table.threshold() / 2)
        .toList();
  }

  /** What every count below the threshold can be. */
  List<Bounds> inferred() {
    return below.stream().map(each -> inferred(each.cell())).toList();
  }

  /** The same as it is said to be. */
  List<Bounds> claimed() {
    return below.stream().map(Suppressed::inferred).toList();
  }
}
