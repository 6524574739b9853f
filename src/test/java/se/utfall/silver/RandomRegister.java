package se.utfall.silver;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small registers full of what is rare in a real one; the same seed gives the same rows. */
final class RandomRegister {
  static final int ROWS = 40;
  private static final int PERSONS = 6;
  private static final List<String> BIRTHS = List.of("19520229", "19531231", "19480615");

  private final int seed;
  private final Random random;

  RandomRegister(int seed) {
    this.seed = seed;
    this.random = new Random(seed);
  }

  /** Lines under the register's header; rows and persons of two seeds are not the same. */
  List<String> lines() {
    List<String> lines = IntStream.range(0, ROWS).mapToObj(this::line).toList();
    List<String> twice =
        lines.stream().filter(line -> random.nextInt(12) == 0).map(this::again).toList();
    return Stream.concat(lines.stream(), twice.stream()).toList();
  }

  private String line(int at) {
    int person = random.nextInt(PERSONS);
    LocalDate admitted = LocalDate.of(2018 + person, 12, 1).plusDays(random.nextInt(70));
    LocalDate discharged = admitted.plusDays((long) random.nextInt(3) * random.nextInt(8));
    return String.join(
        ",",
        String.valueOf(seed * 1000 + at),
        random.nextInt(15) == 0 ? one("", " ") : spaced(String.valueOf(seed * 100 + person)),
        String.valueOf(discharged.getYear()),
        mostly(String.valueOf(1 + person % 2), "", "9"),
        "66",
        mostly(BIRTHS.get(person % BIRTHS.size()), "", "19530230", "19400101"),
        one("0180", "1280", "0115", " 0980", "9999", ""),
        one("01010", "12010", "09010\u00a0", "99999", ""),
        one("101", "101", "201"),
        mostly(day(admitted), "20190230", "2019-1-5", ""),
        mostly(day(discharged), "", "20191301", day(admitted.minusDays(2))),
        one("3", "3", "1", "2"),
        one("3", "3", "3", "1", random.nextInt(3) == 0 ? "4" : "3"),
        one("1", "2", "2", " 2", "3", ""),
        one(
            "I509",
            "i50.9",
            "J209",
            "J 20",
            "F200",
            "J181",
            "S720",
            "I5O9",
            "",
            "K250",
            "F32\u00a0"),
        one("", "J441", "j43.9", "I109"),
        one("", "", "J47"),
        one("", "", "X"),
        random.nextInt(60) == 0 ? "1" : "");
  }

  /** The row once more under a higher number, perhaps with another home or mark. */
  private String again(String line) {
    String[] values = line.split(",", -1);
    values[0] = String.valueOf(Integer.parseInt(values[0]) + ROWS);
    values[6] = "0380";
    values[18] = one("", "1");
    return String.join(",", values);
  }

  private String one(String... values) {
    return values[random.nextInt(values.length)];
  }

  private String mostly(String usual, String... others) {
    return random.nextInt(40) == 0 ? one(others) : spaced(usual);
  }

  private String spaced(String text) {
    return random.nextInt(10) == 0 ? one("\u00a0", " ", "\t") + text + one("\u2003", "") : text;
  }

  private static String day(LocalDate date) {
    return date.format(DateTimeFormatter.BASIC_ISO_DATE);
  }
}
