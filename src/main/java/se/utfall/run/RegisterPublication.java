package se.utfall.run;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import se.utfall.domain.Region;
import se.utfall.domain.Register;
import se.utfall.domain.Register.Line;
import se.utfall.domain.Register.Value;
import se.utfall.gold.RegisterIndicators;

/**
 * What may be published of a register: no count below the threshold, and none that sums, parts or
 * the indicators' own held-back values would give back.
 */
record RegisterPublication(Register all, Withheld withheld) {
  private static final String PSYCHIATRIC = "register_psyk_";
  private static final String NATION = Region.NATION.code();
  private static final String UNKNOWN_REGION = Region.UNKNOWN.code();
  private static final String TOTAL = "total";

  Register register() {
    return new Register(
        all.constructed(),
        all.definition(),
        all.years(),
        all.threshold(),
        all.followedYear(),
        all.lastYear(),
        all.readmissionsByYear().stream().map(this::ofYear).toList(),
        readmissionsByRegion(),
        avoidableByRegion(),
        all.avoidableByCondition().stream().map(this::ofCondition).toList(),
        all.psychiatricByYear().stream().map(this::psychiatric).toList(),
        new QualityPublication(all).quality());
  }

  private boolean isFew(long count) {
    return count < all.threshold();
  }

  static Line without(Line line, Set<String> numbers) {
    Map<String, Value> values = new LinkedHashMap<>(line.values());
    numbers.forEach(each -> values.replace(each, Value.SUPPRESSED));
    return new Line(line.key(), line.name(), values);
  }

  private static long count(Line line, String number) {
    return line.at(number).count();
  }

  /** A part that is shown tells of the rest too. */
  private Line ofYear(Line line) {
    long unplanned = count(line, "unplanned");
    List<String> held = new ArrayList<>();
    if (isFew(unplanned) || isFew(count(line, "discharges") - unplanned)) {
      return without(line, line.values().keySet());
    }
    Stream.of("next_chain", "selected")
        .filter(part -> isFew(count(line, part)) || isFew(unplanned - count(line, part)))
        .forEach(held::add);
    if (isFew(count(line, "unknown"))) {
      held.add("unknown");
    }
    return without(line, Set.copyOf(held));
  }

  /** The unknown region is shown nowhere; the nation is more than the others by it. */
  private List<Line> readmissionsByRegion() {
    Map<String, Set<String>> held = new HashMap<>();
    for (String part : List.of("next_chain", "selected")) {
      held.put(part, heldBack(line -> count(line, part)));
      held.get(part).addAll(heldBack(line -> count(line, "unplanned") - count(line, part)));
    }
    held.put("unknown", heldBack(line -> count(line, "unknown")));
    Set<String> byHospital = heldBack(line -> count(line, "hospital_unplanned"));
    byHospital.addAll(heldBack(line -> count(line, "hospital_discharges")));
    held.put("hospital_unplanned", byHospital);
    held.put("hospital_discharges", byHospital);
    return all.readmissionsByRegion().stream()
        .filter(line -> !line.key().equals(UNKNOWN_REGION))
        .map(line -> ofRegion(line, held))
        .toList();
  }

  private Line ofRegion(Line line, Map<String, Set<String>> held) {
    Set<String> numbers =
        held.entrySet().stream()
            .filter(each -> each.getValue().contains(line.key()))
            .map(Map.Entry::getKey)
            .collect(toSet());
    if (withheld.has(
        RegisterIndicators.READMISSIONS, line.key(), String.valueOf(all.followedYear()), TOTAL)) {
      line.values().keySet().stream()
          .filter(number -> !number.startsWith("hospital"))
          .forEach(numbers::add);
    }
    return without(line, numbers);
  }

  private Set<String> heldBack(ToLongFunction<Line> count) {
    Map<String, Long> counts = new TreeMap<>();
    all.readmissionsByRegion().forEach(line -> counts.put(line.key(), count.applyAsLong(line)));
    Long rest = counts.remove(UNKNOWN_REGION);
    return new PartsOfWhole(counts, rest == null || rest == 0).heldBack(all.threshold());
  }

  /** As the indicators' values are held back; whole numbers, lest differences give few back. */
  private List<Line> avoidableByRegion() {
    String year = String.valueOf(all.lastYear());
    return all.avoidableByRegion().stream()
        .filter(line -> !line.key().equals(UNKNOWN_REGION))
        .map(
            line ->
                without(
                    whole(line),
                    line.values().keySet().stream()
                        .filter(indicator -> withheld.has(indicator, line.key(), year, TOTAL))
                        .collect(toSet())))
        .toList();
  }

  private static Line whole(Line line) {
    Map<String, Value> values = new LinkedHashMap<>(line.values());
    values.replaceAll(
        (indicator, rate) -> {
          Double number = rate.number();
          return number == null ? rate : Value.of(Math.round(number));
        });
    return new Line(line.key(), line.name(), values);
  }

  private Line ofCondition(Line line) {
    return without(
        line,
        line.values().keySet().stream().filter(year -> isFew(count(line, year))).collect(toSet()));
  }

  private Line psychiatric(Line line) {
    return without(
        line,
        Stream.of("persons", "stays", "care_days", "discharges", "unplanned")
            .flatMap(number -> heldBack(line, number).stream())
            .collect(toSet()));
  }

  /**
   * Of women, men and all. Not every number is an indicator's count whose complements are held back
   * already: one of a year whose end is not followed, or of unknown inhabitants, is none.
   */
  private Set<String> heldBack(Line line, String number) {
    List<String> all =
        Stream.of("women.", "men.", "total.")
            .map(sex -> sex + number)
            .filter(line.values()::containsKey)
            .toList();
    Set<String> held =
        all.stream()
            .filter(each -> isFew(count(line, each)) || isOfIndicator(line, each))
            .collect(toSet());
    if (held.size() == 1 && isFew(ofUnknownSex(line, number))) {
      all.stream()
          .filter(each -> !held.contains(each))
          .min(Comparator.comparingLong(each -> count(line, each)))
          .ifPresent(held::add);
    }
    if (tellsOfUnknownSex(line, number)) {
      held.add(smaller(line, number));
    }
    return held;
  }

  private boolean isOfIndicator(Line line, String number) {
    String[] parts = number.split("\\.", 2);
    String indicator =
        switch (parts[1]) {
          case "persons" -> "personer";
          case "stays" -> "vardtillfallen";
          case "care_days" -> "varddagar";
          default -> "aterinskrivning_30d";
        };
    return withheld.has(PSYCHIATRIC + indicator, NATION, line.key(), parts[0]);
  }

  private boolean tellsOfUnknownSex(Line line, String number) {
    long unknown = ofUnknownSex(line, number);
    return unknown > 0 && isFew(unknown);
  }

  /** How many have no known sex, who are the total less women and men. */
  private static long ofUnknownSex(Line line, String number) {
    return count(line, "total." + number)
        - count(line, "women." + number)
        - count(line, "men." + number);
  }

  private static String smaller(Line line, String number) {
    String sex = count(line, "women." + number) < count(line, "men." + number) ? "women" : "men";
    return sex + "." + number;
  }
}
