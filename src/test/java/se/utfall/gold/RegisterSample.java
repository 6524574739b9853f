package se.utfall.gold;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import se.utfall.Given;
import se.utfall.silver.CareChain;
import se.utfall.silver.Population;
import se.utfall.silver.RegisterYear;
import se.utfall.table.Field;

/** The care chains and inhabitants of every twentieth person of a synthetic register. */
public final class RegisterSample {
  public static final String DEFINITION = "2026-1";

  private RegisterSample() {}

  public static Given given() {
    return Given.conf()
        .with(
            RegisterYear.TABLE,
            IntStream.rangeClosed(2013, 2023).mapToObj(RegisterSample::year).toList())
        .with(CareChain.TABLE, chains())
        .with(
            Population.TABLE,
            ExpectedRows.of("population.csv", 3).named().stream()
                .map(RegisterSample::people)
                .toList());
  }

  private static Row year(int year) {
    return Given.row(
        RegisterYear.TABLE, RegisterYear.REGISTER_YEAR, year, RegisterYear.DELIVERY, "par" + year);
  }

  private static Row people(Map<String, String> line) {
    String[] ages = line.getOrDefault("ALDERSGRUPP", "").split("[-+]", -1);
    return Given.row(
        Population.TABLE,
        Population.REGION_CODE,
        line.get("REGION"),
        Population.YEAR,
        Integer.valueOf(line.getOrDefault("AR", "")),
        Population.SEX,
        "total",
        Population.AGE,
        line.get("ALDERSGRUPP"),
        Population.AGE_FROM,
        Integer.valueOf(ages[0]),
        Population.AGE_TO,
        ages[1].isEmpty() ? null : Integer.valueOf(ages[1]),
        Population.PEOPLE,
        Long.valueOf(line.getOrDefault("BEFOLKNING", "")),
        Population.DELIVERY,
        "people");
  }

  private static List<Row> chains() {
    try (BufferedReader text =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Files.newInputStream(ExpectedRows.FOLDER.resolve("chains.csv.gz"))),
                StandardCharsets.UTF_8))) {
      List<String> columns = List.of(text.readLine().split(",", -1));
      Set<List<Object>> counted = new HashSet<>();
      return text.lines()
          .map(line -> line.split(",", -1))
          .sorted(Comparator.comparing(values -> value(columns, values, CareChain.START)))
          .map(values -> chain(columns, values, counted))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param counted the persons, years and homes of psychiatric chains that begin before
   */
  private static Row chain(List<String> columns, String[] values, Set<List<Object>> counted) {
    int year = LocalDate.parse(value(columns, values, CareChain.END)).getYear();
    boolean isPsychiatric =
        value(columns, values, CareChain.LINKABLE).equals("true")
            && value(columns, values, CareChain.DIAGNOSIS).startsWith("F");
    List<Object> person = List.of(value(columns, values, CareChain.PERSON), year);
    List<Object> there = List.of(person, value(columns, values, CareChain.HOME_REGION));
    Stream<@Nullable Object> read =
        CareChain.TABLE.fields().stream()
            .filter(field -> columns.contains(field.name()))
            .flatMap(field -> Stream.of(field, value(field, value(columns, values, field))));
    return Given.row(
        CareChain.TABLE,
        Stream.concat(
                Stream.of(
                    CareChain.DEFINITION,
                    DEFINITION,
                    CareChain.YEAR,
                    year,
                    CareChain.EPISODES,
                    1,
                    CareChain.PSYCHIATRIC_PERSON,
                    isPsychiatric && counted.add(person),
                    CareChain.PSYCHIATRIC_PERSON_AT_HOME,
                    isPsychiatric && counted.add(there)),
                read)
            .toArray());
  }

  private static String value(List<String> columns, String[] values, Field field) {
    return values[columns.indexOf(field.name())];
  }

  private static @Nullable Object value(Field field, String text) {
    if (text.isEmpty()) {
      return null;
    }
    return switch (field.type().typeName()) {
      case "date" -> LocalDate.parse(text);
      case "boolean" -> Boolean.valueOf(text);
      case "integer" -> Integer.valueOf(text);
      case "long" -> Long.valueOf(text);
      default -> text;
    };
  }
}
