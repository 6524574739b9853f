package se.utfall.run;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.utfall.domain.Report.PublishedCheck;
import se.utfall.table.Failure;

/** The published figures checked: how many are equal, and which are not. */
public record Published(List<PublishedCheck> checks) {
  public static final String DIFFERENT = "different";

  /** Like "288 equal, 7 explained, 0 different, 1 not decided by what is delivered". */
  public String summary() {
    Map<String, Long> counts =
        checks.stream()
            .collect(Collectors.groupingBy(PublishedCheck::status, Collectors.counting()));
    String summary =
        "%d equal, %d explained, %d different, %d not decided by what is delivered"
            .formatted(
                counts.getOrDefault("equal", 0L),
                counts.getOrDefault("explained", 0L),
                counts.getOrDefault(DIFFERENT, 0L),
                counts.getOrDefault("not_decided", 0L));
    Long unknown = counts.get("not_known");
    return unknown == null ? summary : summary + ", " + unknown + " not known at the date";
  }

  /** One line each of the figures with a status. */
  public List<String> lines(String status) {
    return checks.stream()
        .filter(check -> check.status().equals(status))
        .map(Published::line)
        .toList();
  }

  private static String line(PublishedCheck check) {
    String computed = check.computed().sv().isEmpty() ? "missing" : check.computed().sv();
    String line =
        "%s: published %s, computed %s".formatted(check.place(), check.published(), computed);
    return check.status().equals("explained")
        ? line + " [rule " + check.rule() + "] " + check.explanation()
        : line;
  }

  /** Ends the command with status 3 when a figure is different and no rule explains it. */
  public void stopIfDifferent() {
    long different = lines(DIFFERENT).size();
    if (different > 0) {
      throw new Failure(
          Failure.Kind.QUALITY,
          different + " published figures differ from the computed ones.",
          "No rule of conf/published/KNOWN_DEVIATIONS.md explains them.",
          "Trace each of them (jobs/trace) and correct the data, or state the deviation.");
    }
  }
}
