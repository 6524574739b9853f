package se.utfall.run;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A register of a few persons that changes: years come, are corrected, and rows move between them.
 * Full of what makes one row concern another year's: stays over New Year or over years, keys that
 * are reused or of several persons, rows without a key or delivered twice. The same seed gives the
 * same rows.
 */
final class ChangingRegister {
  private static final int FIRST_YEAR = 2015;
  private static final int PERSONS = 14;
  private static final int ROWS = 14;

  private final DeliveredRegister delivered;
  private final Random random;
  private final SortedMap<Integer, List<String>> years = new TreeMap<>();
  private int number;

  ChangingRegister(int seed, DeliveredRegister delivered) {
    this.delivered = delivered;
    this.random = new Random(seed);
  }

  DeliveredRegister delivered() {
    return delivered;
  }

  /** The first five years, built. */
  void begin() {
    for (int year = FIRST_YEAR; year < FIRST_YEAR + 5; year++) {
      begin(year);
      deliver(year, false);
    }
    delivered.build();
  }

  /** One more change, of four kinds in turn. */
  void deliver(int kind) {
    boolean isConstructed = random.nextInt(5) == 0;
    switch (kind % 4) {
      case 0 -> deliver(begun(), isConstructed);
      case 1 -> deliver(corrected(), isConstructed);
      case 2 -> deliverHalves(begun(), isConstructed);
      default -> deliverMoved();
    }
  }

  private void deliver(int year, boolean isConstructed) {
    delivered.deliver(year, isConstructed, years.get(year).toArray(String[]::new));
  }

  /** A year in two parts, with a build in between. */
  private void deliverHalves(int year, boolean isConstructed) {
    String[] rows = years.get(year).toArray(String[]::new);
    delivered.deliver(year, isConstructed, Arrays.copyOf(rows, rows.length / 2));
    delivered.update();
    delivered.deliverMore(
        year, isConstructed, Arrays.copyOfRange(rows, rows.length / 2, rows.length));
  }

  /** The year after the last. */
  private int begun() {
    int year = years.lastKey() + 1;
    begin(year);
    return year;
  }

  private void begin(int year) {
    years.put(year, new ArrayList<>());
    add(year, ROWS);
  }

  /** A year of which some rows are others, some are gone and a few are new. */
  private int corrected() {
    int year = anyYear();
    List<String> rows = years.get(year);
    rows.removeIf(row -> random.nextInt(8) == 0);
    rows.replaceAll(row -> random.nextInt(6) == 0 ? rowLike(row, year) : row);
    add(year, 2);
    return year;
  }

  /** A row of one year belongs to another. */
  private void deliverMoved() {
    int from = anyYear();
    int to = anyYear();
    List<String> rows = years.get(from);
    String[] values = rows.remove(random.nextInt(rows.size())).split(",", -1);
    values[9] = day(LocalDate.of(to, 1, 5));
    values[10] = day(LocalDate.of(to, 1, 9));
    years.get(to).add(String.join(",", values));
    deliver(from, false);
    deliver(to, false);
  }

  private int anyYear() {
    return one(years.keySet().toArray(Integer[]::new));
  }

  private void add(int year, int rows) {
    for (int i = 0; i < rows; i++) {
      String row = row(year);
      years.get(year).add(row);
      if (random.nextInt(10) == 0) {
        years.get(one(year, anyYear())).add(again(row));
      }
    }
  }

  private String row(int year) {
    int person = random.nextInt(PERSONS);
    boolean isAtNewYear = random.nextInt(3) > 0;
    LocalDate discharged =
        isAtNewYear
            ? LocalDate.of(year, one(1, 12), 1).plusDays(random.nextInt(30))
            : LocalDate.of(year, 1, 1).plusDays(random.nextInt(364));
    int days = random.nextInt(20) == 0 ? 700 + random.nextInt(400) : random.nextInt(9);
    return String.join(
        ",",
        String.valueOf(++number),
        random.nextInt(12) == 0 ? "" : String.valueOf(person),
        String.valueOf(year),
        random.nextInt(60) == 0 ? "9" : String.valueOf(1 + person % 2),
        "77",
        random.nextInt(60) == 0 ? "19300101" : "19400615",
        one("0180", "1280", "0115", "9999"),
        one("01010", "12010", "99999"),
        "101",
        day(discharged.minusDays(days)),
        random.nextInt(30) == 0 ? "" : day(discharged),
        one("3", "3", "1"),
        one("3", "3", "3", "1", random.nextInt(3) == 0 ? "4" : "3"),
        one("1", "2", "2", ""),
        one("I509", "J209", "F200", "F32", "J181", "S720", ""),
        one("", "J441", "I109"),
        "",
        "",
        random.nextInt(60) == 0 ? "1" : "");
  }

  /** Another row of the same person. */
  private String rowLike(String row, int year) {
    String[] values = row(year).split(",", -1);
    values[1] = row.split(",", -1)[1];
    return String.join(",", values);
  }

  /** The same row under a higher number. */
  private String again(String row) {
    String[] values = row.split(",", -1);
    values[0] = String.valueOf(++number);
    return String.join(",", values);
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }

  private static String day(LocalDate date) {
    return date.format(DateTimeFormatter.BASIC_ISO_DATE);
  }
}
