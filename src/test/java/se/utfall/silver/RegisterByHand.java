package se.utfall.silver;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.Register;
import se.utfall.table.Field;

/**
 * The definition of care chains a second time, over lists and without looking ahead cleverly: what
 * the tables must agree with.
 */
final class RegisterByHand {
  private static final List<String> COLUMNS = List.of(Register.HEADER.split(",", -1));

  /** What {@link #chains} says of each. */
  static final Field[] FIELDS = {
    CareChain.PERSON,
    CareChain.LINKABLE,
    CareChain.START,
    CareChain.END,
    CareChain.YEAR,
    CareChain.EPISODES,
    CareChain.PLANNED,
    CareChain.DIAGNOSIS,
    CareChain.SECONDARY_2,
    CareChain.SECONDARY_3,
    CareChain.SECONDARY_4,
    CareChain.ADMISSION_HOME_REGION,
    CareChain.HOME_REGION,
    CareChain.HOSPITAL_REGION,
    CareChain.DEAD,
    CareChain.SEX,
    CareChain.AGE,
    CareChain.NEXT_START,
    CareChain.NEXT_PLANNED,
    CareChain.NEXT_UNPLANNED,
    CareChain.NEXT_SELECTED,
    CareChain.NEXT_PSYCHIATRIC,
    CareChain.NEXT_UNKNOWN,
    CareChain.PSYCHIATRIC_PERSON,
    CareChain.PSYCHIATRIC_PERSON_AT_HOME
  };

  /** A row of the register with what has been found out about it. */
  static final class Line {
    private final Map<String, String> said = new LinkedHashMap<>();
    private @Nullable String dropped;
    private @Nullable String unlinkable;

    Line(String text) {
      String[] values = text.split(",", -1);
      for (int i = 0; i < values.length; i++) {
        said.put(COLUMNS.get(i), trimmed(values[i]));
      }
    }

    private static String trimmed(String text) {
      int from = 0;
      int to = text.length();
      while (from < to && isSpace(text.charAt(from))) {
        from++;
      }
      while (to > from && isSpace(text.charAt(to - 1))) {
        to--;
      }
      return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private String of(String column) {
      return Objects.requireNonNull(said.get(column));
    }

    private int row() {
      return Integer.parseInt(of("RADNR"));
    }

    private @Nullable LocalDate date(String column) {
      String text = of(column);
      if (text.length() != 8 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return null;
      }
      int number = Integer.parseInt(text);
      try {
        return LocalDate.of(number / 10000, number / 100 % 100, number % 100);
      } catch (DateTimeException e) {
        return null;
      }
    }

    private LocalDate day(String column) {
      return Objects.requireNonNull(date(column));
    }

    private String code(String column) {
      return of(column)
          .chars()
          .filter(c -> c != '.' && !isSpace((char) c))
          .mapToObj(Character::toString)
          .collect(Collectors.joining())
          .toUpperCase(Locale.ROOT);
    }

    private String diagnosis(String column) {
      return code(column).matches("[A-Z][0-9][0-9][0-9A-Z]{0,3}") ? code(column) : "-";
    }

    private boolean begins(String column, List<String> prefixes) {
      return prefixes.stream().anyMatch(diagnosis(column)::startsWith);
    }

    private String planned() {
      return Set.of("1", "2").contains(of("PVARD")) ? of("PVARD") : "U";
    }

    private String home() {
      String county = of("LK").length() < 2 ? "" : of("LK").substring(0, 2);
      boolean isKnown =
          Stream.of("01 03 04 05 06 07 08 09 10 12 13 14 17 18 19 20 21 22 23 24 25".split(" ", -1))
              .anyMatch(county::equals);
      return isKnown ? county : "XX";
    }

    private String hospitalRegion(Map<String, String> hospitals) {
      return hospitals.getOrDefault(of("SJUKHUS"), "XX");
    }

    private boolean isSelected() {
      return begins("HDIA", Register.definition().readmission().selected())
          || Register.definition().avoidable().conditions().stream()
              .anyMatch(
                  each ->
                      begins("HDIA", List.of(each.prefix()))
                          && (each.secondary().isEmpty()
                              || Stream.of("DIA2", "DIA3", "DIA4")
                                  .anyMatch(column -> begins(column, each.secondary()))));
    }

    private String judgement() {
      return Stream.of(String.valueOf(row()), dropped, unlinkable)
          .map(each -> Objects.requireNonNullElse(each, "-"))
          .collect(Collectors.joining(" | "));
    }
  }

  /** Rows that belong together, in the order of the definition. */
  private record Chain(List<Line> lines) {
    private Line first() {
      return lines.get(0);
    }

    private Line last() {
      return lines.stream()
          .max(
              Comparator.comparing((Line line) -> line.day("UTDATUM"))
                  .thenComparing(line -> line.day("INDATUM"))
                  .thenComparing(Line::row))
          .orElseThrow();
    }

    private LocalDate start() {
      return first().day("INDATUM");
    }

    private LocalDate end() {
      return last().day("UTDATUM");
    }

    private boolean takesIn(Line line) {
      long gap = ChronoUnit.DAYS.between(end(), line.day("INDATUM"));
      return gap <= 0
          || (gap == 1 && (line.of("INSATT").equals("1") || last().of("UTSATT").equals("1")));
    }

    private boolean isDead() {
      return lines.stream().anyMatch(line -> line.of("UTSATT").equals("4"));
    }

    private int age() {
      LocalDate birth = first().day("FODDAT");
      boolean isBefore =
          end().getMonthValue() * 31 + end().getDayOfMonth()
              < birth.getMonthValue() * 31 + birth.getDayOfMonth();
      return end().getYear() - birth.getYear() - (isBefore ? 1 : 0);
    }

    private boolean isUnplanned() {
      return first().planned().equals("2");
    }
  }

  private final List<Line> lines;
  private final Map<String, String> hospitals;

  RegisterByHand(List<String> texts) {
    lines = texts.stream().map(Line::new).sorted(Comparator.comparing(Line::row)).toList();
    hospitals =
        Register.lines("hospitals.csv").stream()
            .map(line -> line.split(",", -1))
            .collect(Collectors.toMap(it -> it[0], it -> it[1]));
    lines.forEach(RegisterByHand::validate);
    dropDuplicates();
    persons().forEach(RegisterByHand::judgePerson);
  }

  private static void validate(Line line) {
    LocalDate admitted = line.date("INDATUM");
    LocalDate discharged = line.date("UTDATUM");
    if (admitted == null) {
      line.dropped = "BAD_INDATUM";
    } else if (line.of("UTDATUM").isEmpty()) {
      line.dropped = "MISSING_UTDATUM";
    } else if (discharged == null) {
      line.dropped = "BAD_UTDATUM";
    } else if (discharged.isBefore(admitted)) {
      line.dropped = "NEGATIVE_LOS";
    } else if (line.date("FODDAT") == null) {
      line.dropped = "BAD_FODDAT";
    }
  }

  private void dropDuplicates() {
    Set<List<String>> seen = new HashSet<>();
    lines.stream()
        .filter(line -> line.dropped == null && !line.of("LopNr").isEmpty())
        .filter(
            line ->
                !seen.add(
                    Stream.concat(
                            Stream.of(
                                    "LopNr", "FODDAT", "KON", "SJUKHUS", "MVO", "INDATUM",
                                    "UTDATUM")
                                .map(line::of),
                            Stream.of(line.code("HDIA")))
                        .toList()))
        .forEach(line -> line.dropped = "DUPLICATE");
  }

  private Map<String, List<Line>> persons() {
    return lines.stream()
        .filter(line -> line.dropped == null)
        .collect(
            Collectors.groupingBy(line -> line.of("LopNr"), TreeMap::new, Collectors.toList()));
  }

  private static void judgePerson(String key, List<Line> lines) {
    boolean isReused = lines.stream().anyMatch(line -> line.of("ATERPNR").equals("1"));
    long persons =
        lines.stream().map(line -> List.of(line.of("FODDAT"), line.of("KON"))).distinct().count();
    for (Line line : lines) {
      if (key.isEmpty()) {
        line.unlinkable = "BLANK_KEY";
      } else if (isReused) {
        line.unlinkable = "REUSED_KEY";
      } else if (persons > 1) {
        line.unlinkable = "SEVERAL_PERSONS";
      }
    }
  }

  /** Each row with why it is dropped and why it cannot be linked. */
  List<String> judgements() {
    return lines.stream().map(Line::judgement).toList();
  }

  /** Each chain with its fields, in the order of {@link #FIELDS}. */
  List<String> chains() {
    List<String> all = new ArrayList<>();
    persons()
        .forEach(
            (key, ofPerson) -> {
              List<Chain> chains = chains(ofPerson);
              chains.forEach(chain -> all.add(text(chain, chains)));
            });
    return all;
  }

  private static List<Chain> chains(List<Line> lines) {
    List<Line> sorted = new ArrayList<>(lines);
    sorted.sort(
        Comparator.comparing((Line line) -> line.day("INDATUM"))
            .thenComparing(line -> line.day("UTDATUM"))
            .thenComparing(Line::row));
    List<Chain> chains = new ArrayList<>();
    for (Line line : sorted) {
      Chain open = chains.isEmpty() ? null : chains.get(chains.size() - 1);
      if (open == null || line.unlinkable != null || !open.takesIn(line)) {
        chains.add(new Chain(new ArrayList<>(List.of(line))));
      } else {
        open.lines().add(line);
      }
    }
    return chains;
  }

  private String text(Chain chain, List<Chain> ofPerson) {
    Line first = chain.first();
    List<Chain> later =
        first.unlinkable != null
            ? List.of()
            : ofPerson.stream().filter(it -> it.start().isAfter(chain.end())).toList();
    Predicate<Chain> psychiatric = it -> it.first().begins("HDIA", List.of("F"));
    List<Chain> counted =
        first.unlinkable != null
            ? List.of()
            : ofPerson.stream()
                .filter(psychiatric)
                .filter(it -> it.end().getYear() == chain.end().getYear())
                .toList();
    List<Chain> countedAtHome =
        counted.stream().filter(it -> it.last().home().equals(chain.last().home())).toList();
    return Stream.of(
            first.of("LopNr").isEmpty() ? "-" : first.of("LopNr"),
            first.unlinkable == null,
            chain.start(),
            chain.end(),
            chain.end().getYear(),
            chain.lines().size(),
            first.planned(),
            first.diagnosis("HDIA"),
            first.diagnosis("DIA2"),
            first.diagnosis("DIA3"),
            first.diagnosis("DIA4"),
            first.home(),
            chain.last().home(),
            chain.last().hospitalRegion(hospitals),
            chain.isDead(),
            Map.of("1", "men", "2", "women").getOrDefault(first.of("KON"), "-"),
            chain.age(),
            starts(later, it -> true),
            later.isEmpty() ? "-" : later.get(0).first().planned(),
            starts(later, Chain::isUnplanned),
            starts(later, it -> it.isUnplanned() && it.first().isSelected()),
            starts(later, it -> it.isUnplanned() && psychiatric.test(it)),
            starts(later, it -> it.first().planned().equals("U")),
            counted.indexOf(chain) == 0,
            countedAtHome.indexOf(chain) == 0)
        .map(Object::toString)
        .collect(Collectors.joining(" | "));
  }

  private static String starts(List<Chain> later, Predicate<Chain> kind) {
    return later.stream()
        .filter(kind)
        .map(it -> it.start().toString())
        .min(Comparator.naturalOrder())
        .orElse("-");
  }
}
