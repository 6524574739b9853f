package se.utfall.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.statistics.CountTable.Before;
import se.utfall.statistics.CountTable.Bounds;
import se.utfall.statistics.CountTable.Cell;
import se.utfall.statistics.SuppressionPattern.Reason;
import se.utfall.statistics.SuppressionPattern.Suppressed;

class SuppressionPatternTest {
  private static Cell cell(String region, String sex, long count) {
    return new Cell(region, sex, count, Bounds.NONE, Before.NOT_THERE);
  }

  /** Women and men of each region, in order from 01; the totals are summed. */
  private static List<Cell> cells(long... womenAndMen) {
    List<Cell> cells = new ArrayList<>();
    long women = 0;
    long men = 0;
    for (int i = 0; i < womenAndMen.length; i += 2) {
      add(cells, "%02d".formatted(i / 2 + 1), womenAndMen[i], womenAndMen[i + 1]);
      women += womenAndMen[i];
      men += womenAndMen[i + 1];
    }
    add(cells, CountTable.NATION, women, men);
    return cells;
  }

  private static void add(List<Cell> cells, String region, long women, long men) {
    cells.add(cell(region, "women", women));
    cells.add(cell(region, "men", men));
    cells.add(cell(region, CountTable.TOTAL, women + men));
  }

  private static List<String> heldBack(CountTable table) {
    return SuppressionPattern.of(table).stream().map(SuppressionPatternTest::said).toList();
  }

  private static String said(Suppressed each) {
    return "%s %s %s %d-%d"
        .formatted(
            each.cell().region(),
            each.cell().sex(),
            each.reason() == Reason.BELOW_THRESHOLD ? "below" : "complementary",
            each.inferred().least(),
            each.inferred().most());
  }

  @Test
  void nothingBelowHoldsNothingBack() {
    assertThat(heldBack(new CountTable(cells(10, 12, 30, 40), true, 10))).isEmpty();
  }

  @Test
  void aCountBelowTakesThreeOthersWithIt() {
    // women of 01 are 4 = 24 - 20 = 54 - 50: the men beside them, the smallest other women (30)
    // and the men beside those are held back too. Of the women, 0-9 is known, and so 25-34 of the
    // others, and of the men 15-24 and 36-45
    assertThat(heldBack(new CountTable(cells(4, 20, 50, 60, 30, 40), true, 10)))
        .containsExactly(
            "01 men complementary 15-24",
            "01 women below 0-9",
            "03 men complementary 36-45",
            "03 women complementary 25-34");
  }

  @Test
  void twoCountsBelowProtectEachOtherOnlyIfTheirSumLeavesRoom() {
    // 0 + 1: whoever knows the sum knows each to within 1
    assertThat(
            heldBack(
                new CountTable(
                    List.of(
                        cell("01", "total", 0),
                        cell("02", "total", 1),
                        cell("03", "total", 40),
                        cell("00", "total", 41)),
                    true,
                    10)))
        .containsExactly(
            "01 total below 0-9", "02 total below 0-9", "03 total complementary 23-41");
    // 4 + 7 = 11: each is 2 to 9
    assertThat(
            heldBack(
                new CountTable(
                    List.of(
                        cell("01", "total", 4),
                        cell("02", "total", 7),
                        cell("03", "total", 40),
                        cell("00", "total", 51)),
                    true,
                    10)))
        .containsExactly("01 total below 2-9", "02 total below 2-9");
  }

  @Test
  void aNationWithMoreThanItsRegionsGivesLessBack() {
    List<Cell> cells =
        List.of(cell("01", "total", 4), cell("02", "total", 40), cell("00", "total", 60));

    // 60 - 40 = 20 are of 01 and of who is not there
    assertThat(heldBack(new CountTable(cells, false, 10))).containsExactly("01 total below 0-9");
    assertThat(heldBack(new CountTable(cells, true, 10)))
        .containsExactly("01 total below 0-9", "02 total complementary 35-44");
  }

  @Test
  void aCountThatWasShownIsKnownAndHelpsNobody() {
    List<Cell> cells =
        List.of(
            cell("01", "total", 4),
            new Cell("02", "total", 20, Bounds.NONE, Before.SHOWN),
            cell("03", "total", 40),
            new Cell("00", "total", 64, Bounds.NONE, Before.SHOWN));
    assertThat(heldBack(new CountTable(cells, true, 10)))
        .containsExactly("01 total below 0-9", "03 total complementary 35-44");

    List<Cell> allKnown =
        cells.stream()
            .map(
                each ->
                    new Cell(each.region(), each.sex(), each.count(), each.bounds(), Before.SHOWN))
            .toList();
    assertThat(heldBack(new CountTable(allKnown, true, 10))).containsExactly("01 total below 4-4");
  }

  @Test
  void theDenominatorBoundsWhatCanBeInferred() {
    // of 12 patients at most 12 are counted: no more is held back than with any denominator
    List<Cell> cells =
        List.of(
            new Cell("01", "total", 4, new Bounds(0, 12), Before.NOT_THERE),
            new Cell("02", "total", 11, new Bounds(0, 12), Before.NOT_THERE),
            new Cell("03", "total", 40, new Bounds(0, 90), Before.NOT_THERE),
            cell("00", "total", 55));
    // 02 could be 10 to 12, and so 01 3 to 5: too near, and 03 is held back as well
    assertThat(heldBack(new CountTable(cells, true, 10)))
        .containsExactly("01 total below 0-9", "03 total complementary 35-44");
  }

  @Test
  void theNextReleaseHoldsBackTheSame() {
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      List<Cell> cells = random(random);
      List<String> first = heldBack(new CountTable(cells, true, 4));
      List<Cell> again = cells.stream().map(each -> released(each, first)).toList();
      assertThat(heldBack(new CountTable(again, true, 4))).isEqualTo(first);
    }
  }

  private static Cell released(Cell cell, List<String> heldBack) {
    String start = cell.region() + " " + cell.sex() + " ";
    boolean held = heldBack.stream().anyMatch(each -> each.startsWith(start));
    Before before = held ? Before.HELD_BACK : Before.SHOWN;
    return new Cell(cell.region(), cell.sex(), cell.count(), cell.bounds(), before);
  }

  private static List<Cell> random(Random random) {
    return cells(random.ints(6, 0, 10).asLongStream().toArray());
  }

  @Test
  void nobodyWhoTriesEveryTableCanTellACountBelow() {
    Random random = new Random(20210118);
    for (int i = 0; i < 400; i++) {
      CountTable table = new CountTable(random(random), true, 4);
      Attacker attacker = new Attacker(table, SuppressionPattern.of(table));
      assertThat(attacker.exposed()).as("table %d: %s", i, table.cells()).isEmpty();
      assertThat(attacker.inferred()).isEqualTo(attacker.claimed());
    }
  }

  @Test
  void withWhatEarlierReleasesShowedTheRangesAreStillExact() {
    Random random = new Random(1);
    for (int i = 0; i < 300; i++) {
      List<Cell> cells =
          random(random).stream()
              .map(
                  each ->
                      random.nextInt(4) > 0
                          ? each
                          : new Cell(
                              each.region(), each.sex(), each.count(), each.bounds(), Before.SHOWN))
              .toList();
      CountTable table = new CountTable(cells, true, 4);
      Attacker attacker = new Attacker(table, SuppressionPattern.of(table));
      assertThat(attacker.inferred()).isEqualTo(attacker.claimed());
    }
  }

  @Test
  void withoutTheFurtherCountsTheAttackSucceeds() {
    Random random = new Random(20210118);
    long exposed =
        Stream.generate(() -> new CountTable(random(random), true, 4))
            .limit(400)
            .filter(
                table -> {
                  List<Suppressed> below =
                      SuppressionPattern.of(table).stream()
                          .filter(each -> each.reason() == Reason.BELOW_THRESHOLD)
                          .toList();
                  return !new Attacker(table, below).exposed().isEmpty();
                })
            .count();
    assertThat(exposed).isGreaterThan(100);
  }
}
