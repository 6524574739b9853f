package se.utfall.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.utfall.domain.Report.FollowUp;

/** What the regions should be asked to complete about one year, region by region. */
record FollowUps(int year, int count, List<Asked> regions) {
  record Asked(String name, List<FollowUp> items) {}

  private static final Comparator<FollowUp> ORDER =
      comparing(FollowUp::grantYear)
          .reversed()
          .thenComparing(FollowUp::regionCode)
          .thenComparing(FollowUp::rule)
          .thenComparing(followUp -> Swedish.sortKey(followUp.address()))
          .thenComparing(FollowUp::wording);

  /** The report's year first, then earlier years; later years are not the report's matter. */
  static List<FollowUps> of(List<FollowUp> followUps, int grantYear) {
    List<FollowUp> sorted =
        followUps.stream()
            .filter(followUp -> followUp.grantYear() <= grantYear)
            .sorted(ORDER)
            .toList();
    Map<Integer, List<FollowUp>> years = new LinkedHashMap<>();
    years.put(grantYear, List.of());
    years.putAll(grouped(sorted, FollowUp::grantYear));
    return years.entrySet().stream()
        .map(year -> new FollowUps(year.getKey(), year.getValue().size(), asked(year.getValue())))
        .toList();
  }

  private static List<Asked> asked(List<FollowUp> items) {
    return grouped(items, FollowUp::regionCode).values().stream()
        .map(region -> new Asked(region.get(0).regionName(), region))
        .toList();
  }

  private static <K> Map<K, List<FollowUp>> grouped(
      List<FollowUp> items, Function<FollowUp, K> key) {
    return items.stream().collect(groupingBy(key, LinkedHashMap::new, toList()));
  }
}
