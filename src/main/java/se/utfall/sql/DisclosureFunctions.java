package se.utfall.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.utfall.statistics.CountTable;
import se.utfall.statistics.CountTable.Before;
import se.utfall.statistics.CountTable.Bounds;
import se.utfall.statistics.CountTable.Cell;
import se.utfall.statistics.SuppressionPattern;
import se.utfall.statistics.SuppressionPattern.Suppressed;

/** What must not be shown. */
final class DisclosureFunctions {
  static final List<Method> ALL =
      List.of(
          Method.named("suppressed_counts")
              .computes(
                  "The counts of a table that are held back so that none below a threshold can be"
                      + " worked out.")
              .of(
                  Argument.text(
                      "cell",
                      "region and sex with a blank between; region 00 and sex total are sums"),
                  Argument.number("count", "of persons or cases"),
                  Argument.number("least", "what the count is known not to be below"),
                  Argument.number("most", "what it is known not to be above; -1 for no bound"),
                  Argument.number(
                      "before", "1 if it has been shown before, -1 if it was held back, else 0"),
                  Argument.setting("complete", "1 if the nation is all regions together, else 0"),
                  Argument.setting("threshold", "counts below it are held back"))
              .gives(
                  Listing.of(
                      ResultField.text("cell", "as it was given"),
                      ResultField.text("reason", "below_threshold or complementary"),
                      ResultField.count("least", "what readers can infer that it is at least"),
                      ResultField.count("most", "and at most; null where there is no bound")))
              .from("Gusfield 1988; Fischetti & Salazar 2001")
              .example(
                  "SELECT suppressed_counts(cell, count, 0, -1, 0, 1, 10) FROM VALUES ('00 total',"
                      + " 51), ('01 total', 4), ('02 total', 7), ('03 total', 40) AS t (cell, count)",
                  "[{01 total, below_threshold, 2, 9}, {02 total, below_threshold, 2, 9}]")
              .ofGroup(DisclosureFunctions::suppressed));

  private DisclosureFunctions() {}

  private static @Nullable Object suppressed(Group group) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      cells.add(cell(group, i));
    }
    boolean complete = group.setting(5) > 0;
    CountTable table = new CountTable(cells, complete, (int) group.setting(6));
    boolean isPossible = cells.stream().allMatch(DisclosureFunctions::isPossible);
    return isPossible
        ? SuppressionPattern.of(table).stream().map(DisclosureFunctions::row).toList()
        : null;
  }

  private static Cell cell(Group group, int i) {
    String[] place = group.texts().get(i).split(" ", 2);
    double most = group.numbers(3)[i];
    Bounds bounds =
        new Bounds((long) group.numbers(2)[i], most < 0 ? Bounds.NONE.most() : (long) most);
    double before = group.numbers(4)[i];
    return new Cell(
        place[0],
        place.length > 1 ? place[1] : CountTable.TOTAL,
        (long) group.numbers(1)[i],
        bounds,
        before > 0 ? Before.SHOWN : before < 0 ? Before.HELD_BACK : Before.NOT_THERE);
  }

  private static boolean isPossible(Cell cell) {
    return cell.count() >= Math.max(0, cell.bounds().least())
        && cell.count() <= cell.bounds().most();
  }

  private static @Nullable Object[] row(Suppressed each) {
    long most = each.inferred().most();
    return Structure.values(
        each.cell().region() + " " + each.cell().sex(),
        each.reason().name().toLowerCase(Locale.ROOT),
        each.inferred().least(),
        most < Bounds.NONE.most() / 2 ? most : null);
  }
}
