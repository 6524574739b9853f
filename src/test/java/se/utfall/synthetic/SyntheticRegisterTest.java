package se.utfall.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.utfall.LocalSpark.SPARK;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.utfall.table.Failure;
import se.utfall.table.Field;

/** What a made-up register has; the shares expected are those that its classes declare. */
class SyntheticRegisterTest {
  private static final RegisterSize SIZE = new RegisterSize(1, 10_000, 2013, 2023);
  private static final RegisterSize SMALLEST = new RegisterSize(3, 550, 2013, 2023);
  private static final List<Row> ROWS = rows(SIZE, 2);
  private static final DateTimeFormatter STRICT =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  private static List<Row> rows(RegisterSize size, int partitions) {
    return new SyntheticRegister(size)
        .rows(SPARK.range(0, size.rows(), 1, partitions).toDF())
        .collectAsList();
  }

  private static String text(Row row, Field field) {
    String text = row.getAs(field.name());
    return text == null ? "" : text.replace('\u00a0', ' ').strip();
  }

  private static boolean isDate(String text) {
    try {
      return text.length() == 8 && LocalDate.parse(text, STRICT) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static LocalDate date(Row row, Field field) {
    return LocalDate.parse(text(row, field), STRICT);
  }

  /** By section 1 of the definition, without duplicates. */
  private static String dropped(Row row) {
    if (!isDate(text(row, RegisterFile.ADMITTED))) {
      return "BAD_INDATUM";
    }
    if (text(row, RegisterFile.DISCHARGED).isEmpty()) {
      return "MISSING_UTDATUM";
    }
    if (!isDate(text(row, RegisterFile.DISCHARGED))) {
      return "BAD_UTDATUM";
    }
    if (date(row, RegisterFile.DISCHARGED).isBefore(date(row, RegisterFile.ADMITTED))) {
      return "NEGATIVE_LOS";
    }
    return isDate(text(row, RegisterFile.BIRTH_DATE)) ? "" : "BAD_FODDAT";
  }

  private static List<Row> valid(List<Row> rows) {
    return rows.stream().filter(row -> dropped(row).isEmpty()).toList();
  }

  private static double share(List<Row> rows, Predicate<Row> which) {
    return rows.stream().filter(which).count() / (double) rows.size();
  }

  private static Map<String, List<Row>> by(List<Row> rows, Field field) {
    return rows.stream().collect(Collectors.groupingBy(row -> text(row, field)));
  }

  @Test
  void theRowsDoNotDependOnThePartitions() {
    Function<Integer, List<String>> sorted =
        partitions -> rows(SMALLEST, partitions).stream().map(Row::json).sorted().toList();

    assertThat(sorted.apply(1)).isEqualTo(sorted.apply(7));
  }

  @Test
  void anotherSeedGivesOtherPeople() {
    Function<RegisterSize, Set<String>> people =
        size ->
            rows(size, 1).stream()
                .map(row -> text(row, RegisterFile.BIRTH_DATE) + text(row, RegisterFile.HOME))
                .collect(Collectors.toSet());
    Set<String> others = people.apply(new RegisterSize(4, 550, 2013, 2023));

    assertThat(others).hasSizeGreaterThan(100).doesNotContainAnyElementsOf(people.apply(SMALLEST));
  }

  @Test
  void thereAreAsManyRowsAsAskedEachWithItsOwnNumber() {
    assertThat(ROWS)
        .extracting(row -> row.<Long>getAs(RegisterFile.ROW.name()))
        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 10_000).boxed().toList());
  }

  @Test
  void theSmallestRegisterHasEveryYearAndEveryFault() {
    List<Row> rows = rows(SMALLEST, 2);

    assertThat(rows)
        .extracting(row -> row.<Integer>getAs(RegisterFile.FILE_YEAR.name()))
        .containsOnly(IntStream.rangeClosed(2013, 2023).boxed().toArray(Integer[]::new));
    assertThat(rows.stream().map(SyntheticRegisterTest::dropped))
        .contains(
            "BAD_INDATUM", "MISSING_UTDATUM", "BAD_UTDATUM", "NEGATIVE_LOS", "BAD_FODDAT", "");
    assertThat(duplicates(rows)).isPositive();
    assertThat(by(rows, RegisterFile.KEY)).containsKey("");
    assertThat(by(rows, RegisterFile.HOSPITAL)).containsKey("99999");
    assertThat(by(rows, RegisterFile.HOME).keySet()).containsAnyOf("", "9999");
    assertThat(by(rows, RegisterFile.PLANNED).keySet()).containsAnyOf("", "3", "9");
    assertThat(by(rows, RegisterFile.REUSED)).containsKeys("", "1");
    assertThat(share(rows, row -> !text(row, RegisterFile.DIAGNOSIS).matches("[A-Z]\\d{2}\\w*")))
        .isPositive();
  }

  private static long duplicates(List<Row> rows) {
    List<Field> same =
        List.of(
            RegisterFile.KEY,
            RegisterFile.BIRTH_DATE,
            RegisterFile.SEX,
            RegisterFile.HOSPITAL,
            RegisterFile.SPECIALITY,
            RegisterFile.ADMITTED,
            RegisterFile.DISCHARGED,
            RegisterFile.DIAGNOSIS);
    Set<List<String>> seen = new HashSet<>();
    return valid(rows).stream()
        .filter(row -> !text(row, RegisterFile.KEY).isEmpty())
        .filter(row -> !seen.add(same.stream().map(field -> text(row, field)).toList()))
        .count();
  }

  @Test
  void someKeysAreOfTwoPeople() {
    Map<String, Set<String>> people = new HashMap<>();
    valid(ROWS)
        .forEach(
            row ->
                people
                    .computeIfAbsent(text(row, RegisterFile.KEY), key -> new HashSet<>())
                    .add(text(row, RegisterFile.BIRTH_DATE) + text(row, RegisterFile.SEX)));
    people.remove("");

    assertThat(people.values().stream().filter(each -> each.size() > 1).count()).isBetween(1L, 20L);
  }

  /** Of each thousand rows one person has 24 and a hundred have one; some rows lose their key. */
  @Test
  void fewPeopleHaveManyRows() {
    Map<String, List<Row>> people = new TreeMap<>(by(ROWS, RegisterFile.KEY));
    people.remove("");

    assertThat(people).hasSizeBetween(3_425, 3_450);
    assertThat(people.values().stream().filter(each -> each.size() == 1).count())
        .isBetween(970L, 1_100L);
    assertThat(people.values().stream().filter(each -> each.size() > 20).count())
        .isBetween(8L, 11L);
  }

  @Test
  void regionsAreAsLargeAsTheyAreDeclared() {
    for (Place place : Place.ALL) {
      assertThat(share(ROWS, row -> text(row, RegisterFile.HOME).startsWith(place.code())))
          .as(place.name())
          .isCloseTo(place.share() / 1000.0, within(0.02));
    }
  }

  /** 5 % are cared for elsewhere, more of those who are transferred. */
  @Test
  void mostAreCaredForInTheirRegion() {
    assertThat(
            share(
                ROWS,
                row ->
                    !text(row, RegisterFile.HOSPITAL)
                        .startsWith(text(row, RegisterFile.HOME).replaceAll("..$", ""))))
        .isBetween(0.04, 0.09);
  }

  @Test
  void mostAreOldAndNoneIsOlderThanPeopleGet() {
    List<Row> rows = valid(ROWS);

    assertThat(share(rows, row -> Integer.parseInt(text(row, RegisterFile.AGE)) >= 65))
        .isBetween(0.55, 0.75);
    assertThat(rows)
        .allSatisfy(
            row -> assertThat(Integer.parseInt(text(row, RegisterFile.AGE))).isBetween(0, 106));
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(date(row, RegisterFile.ADMITTED))
                    .isAfterOrEqualTo(date(row, RegisterFile.BIRTH_DATE)));
  }

  /** One in twenty of the rows that may follow another is a transfer, said by nine of ten. */
  @Test
  void thereAreTransfersDeathsAndUnplannedCare() {
    assertThat(share(ROWS, row -> text(row, RegisterFile.ADMITTED_FROM).equals("1")))
        .isBetween(0.03, 0.07);
    assertThat(share(ROWS, row -> text(row, RegisterFile.DISCHARGED_TO).equals("1")))
        .isBetween(0.03, 0.07);
    assertThat(share(ROWS, row -> text(row, RegisterFile.DISCHARGED_TO).equals("4")))
        .isBetween(0.015, 0.05);
    assertThat(share(ROWS, row -> text(row, RegisterFile.PLANNED).equals("2")))
        .isBetween(0.70, 0.88);
    assertThat(share(ROWS, row -> text(row, RegisterFile.DIAGNOSIS).startsWith("F")))
        .isBetween(0.06, 0.20);
  }

  @Test
  void theDaysAreOfTheYearsButForAFew() {
    List<Row> rows = valid(ROWS);
    Map<Integer, Long> years =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> date(row, RegisterFile.DISCHARGED).getYear(), Collectors.counting()));

    assertThat(years.get(2012)).isBetween(3L, 80L);
    assertThat(years.keySet()).allMatch(year -> year >= 2012 && year <= 2024);
    assertThat(years.get(2019)).isBetween(750L, 1_100L);
    assertThat(years.get(2020)).isLessThan(years.get(2019));
  }

  /** Returns are drawn for a third of the rows that may follow one, within 35 days. */
  @Test
  void peopleComeBackSoon() {
    List<Integer> gaps =
        by(valid(ROWS), RegisterFile.KEY).entrySet().stream()
            .filter(person -> !person.getKey().isEmpty())
            .flatMap(person -> gaps(person.getValue()).stream())
            .toList();
    double soon = gaps.stream().filter(days -> days >= 1 && days <= 30).count();

    assertThat(soon / ROWS.size()).isBetween(0.08, 0.25);
    assertThat(gaps).contains(0, 1).anyMatch(days -> days < 0);
  }

  private static List<Integer> gaps(List<Row> person) {
    List<Row> sorted = person.stream().sorted((a, b) -> key(a).compareTo(key(b))).toList();
    return IntStream.range(1, sorted.size())
        .mapToObj(
            at ->
                (int)
                    (date(sorted.get(at), RegisterFile.ADMITTED).toEpochDay()
                        - date(sorted.get(at - 1), RegisterFile.DISCHARGED).toEpochDay()))
        .toList();
  }

  private static String key(Row row) {
    return text(row, RegisterFile.ADMITTED) + text(row, RegisterFile.DISCHARGED);
  }

  @Test
  void sizesThatCannotBeAreRefused() {
    assertThatThrownBy(() -> new RegisterSize(1, 549, 2013, 2023))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "549 rows are too few for 11 years. Every year has its file, and none may be empty. Ask"
                + " for at least 50 rows a year.");
    assertThatThrownBy(() -> new RegisterSize(1, 5_000, 2023, 2013))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("The years are 2023 to 2013.");
  }
}
