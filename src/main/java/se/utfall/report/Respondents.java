package se.utfall.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.utfall.domain.ReportCell;

/** How many regions answered, by year: 19, or 18–19 where it depends on the question. */
record Respondents(SortedMap<Integer, String> byYear) {

  static Respondents of(List<ReportCell> cells) {
    Map<Integer, List<ReportCell>> years =
        cells.stream().collect(groupingBy(ReportCell::grantYear));
    SortedMap<Integer, String> byYear = new TreeMap<>();
    years.forEach((year, its) -> byYear.put(year, span(its)));
    return new Respondents(byYear);
  }

  String line(Voice voice) {
    return voice.say(
        Phrase.RESPONDENTS,
        byYear.entrySet().stream()
            .map(year -> year.getKey() + ": " + year.getValue())
            .collect(joining(", ")));
  }

  /** Like 19, 18, 19, 21. */
  String numbers() {
    return String.join(", ", byYear.values());
  }

  boolean vary() {
    return byYear.values().stream().distinct().count() > 1;
  }

  /** A total row speaks for its table: a region's own row may count that region only. */
  private static String span(List<ReportCell> cells) {
    boolean totals = cells.stream().anyMatch(cell -> cell.row().total());
    int[] counts =
        cells.stream()
            .filter(cell -> !totals || cell.row().total())
            .mapToInt(ReportCell::reporting)
            .filter(count -> count > 0)
            .sorted()
            .distinct()
            .toArray();
    return switch (counts.length) {
      case 0 -> "0";
      case 1 -> String.valueOf(counts[0]);
      default -> counts[0] + "–" + counts[counts.length - 1];
    };
  }
}
