package se.utfall.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.utfall.domain.Indicator;
import se.utfall.domain.Indicator.Absence;
import se.utfall.domain.IndicatorSeries.Point;
import se.utfall.domain.Region;

/**
 * Which regions a series lacks: those that are declared, and those that the nation's values are
 * flagged with and nobody has declared.
 */
record AbsentRegions(Indicator indicator, List<Point> points) {
  private static final Pattern ABSENT = Pattern.compile("absent:(\\S+)");

  List<Absence> all() {
    List<Absence> all = new ArrayList<>(indicator.absences());
    undeclared().forEach((region, years) -> all.addAll(stretches(region, years)));
    return all;
  }

  private Map<String, SortedSet<Integer>> undeclared() {
    Map<String, SortedSet<Integer>> years = new TreeMap<>();
    nation()
        .forEach(
            point ->
                absent(point)
                    .filter(region -> !isDeclared(region, year(point)))
                    .forEach(
                        region ->
                            years
                                .computeIfAbsent(region, code -> new TreeSet<>())
                                .add(year(point))));
    return years;
  }

  private Stream<Point> nation() {
    return points.stream().filter(point -> point.regionCode().equals(Region.NATION.code()));
  }

  private static Stream<String> absent(Point point) {
    Matcher flag = ABSENT.matcher(point.flag());
    return flag.find() ? Stream.of(flag.group(1).split(",", -1)) : Stream.empty();
  }

  private boolean isDeclared(String region, int year) {
    return indicator.absences().stream()
        .anyMatch(absence -> absence.regionCode().equals(region) && absence.covers(year));
  }

  private static int year(Point point) {
    return Integer.parseInt(point.period().substring(0, 4));
  }

  /** One for each run of years; one that reaches the nation's last year has no end. */
  private List<Absence> stretches(String region, SortedSet<Integer> years) {
    int last = nation().mapToInt(AbsentRegions::year).max().orElseThrow();
    List<Absence> stretches = new ArrayList<>();
    int from = years.first();
    for (int year : years) {
      if (!years.contains(year + 1)) {
        stretches.add(new Absence(region, from, year == last ? null : Integer.valueOf(year)));
        from = years.tailSet(year + 1).stream().findFirst().orElse(year);
      }
    }
    return stretches;
  }
}
