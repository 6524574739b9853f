package se.utfall.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.domain.Register;
import se.utfall.domain.Register.Line;
import se.utfall.domain.Register.Value;
import se.utfall.domain.RegisterDefinition;
import se.utfall.domain.Suppression;

/** Counts below ten are not shown, and no sum or part gives one back. */
class RegisterPublicationTest {
  private static final RegisterDefinition DEFINITION =
      new RegisterDefinition(
          "2026-1",
          true,
          1,
          new RegisterDefinition.Readmission(65, 30, List.of()),
          new RegisterDefinition.Avoidable(20, List.of(), List.of()),
          List.of("F"));

  /** Numbers like discharges=100. */
  private static Line line(String key, String... numbers) {
    Map<String, Value> values = new LinkedHashMap<>();
    Stream.of(numbers)
        .map(each -> each.split("=", 2))
        .forEach(each -> values.put(each[0], Value.of(Double.valueOf(each[1]))));
    return new Line(key, "", values);
  }

  /** A year of 1000 discharges, or a region of it. */
  private static Line readmissions(
      String key, int unplanned, int nextChain, int selected, int unknown) {
    return line(
        key,
        "discharges=1000",
        "unplanned=" + unplanned,
        "next_chain=" + nextChain,
        "selected=" + selected,
        "unknown=" + unknown);
  }

  /** The lines of each kind in turn: years, regions, rates, conditions, psychiatric, quality. */
  @SafeVarargs
  private static Register register(List<Line>... lines) {
    return new Register(
        false,
        DEFINITION,
        List.of(2021, 2022),
        10,
        2022,
        2022,
        lines[0],
        lines[1],
        lines[2],
        lines[3],
        lines[4],
        lines[5]);
  }

  private static Register published(Register register, Suppression... suppressions) {
    return new RegisterPublication(register, new Withheld(List.of(suppressions))).register();
  }

  private static Suppression heldBack(String indicator, String region, String sex) {
    return new Suppression(
        "gold.indicator", indicator, region, "2022", sex, "numerator", "below_threshold", 10);
  }

  /** As a reader sees it, suppressed numbers as two dots. */
  private static String text(Line line) {
    return line.key()
        + line.values().values().stream()
            .map(each -> each.isSuppressed() ? " .." : " " + each.count())
            .collect(Collectors.joining());
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(RegisterPublicationTest::text).toList();
  }

  private static Register years(Line... years) {
    return register(List.of(years), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Register regions(Line... regions) {
    return register(List.of(), List.of(regions), List.of(), List.of(), List.of(), List.of());
  }

  private static Register psychiatric(Line... years) {
    return register(List.of(), List.of(), List.of(), List.of(), List.of(years), List.of());
  }

  @Test
  void aPartIsHeldBackWithItsRest() {
    Register published =
        published(
            years(
                readmissions("2018", 200, 180, 150, 12),
                readmissions("2019", 200, 195, 150, 12),
                readmissions("2020", 200, 180, 9, 12),
                readmissions("2021", 200, 180, 191, 9),
                readmissions("2022", 9, 9, 9, 0),
                readmissions("2023", 991, 900, 500, 0)));

    assertThat(texts(published.readmissionsByYear()))
        .containsExactly(
            "2018 1000 200 180 150 12",
            "2019 1000 200 .. 150 12",
            "2020 1000 200 180 .. 12",
            "2021 1000 200 180 .. ..",
            "2022 .. .. .. .. ..",
            "2023 .. .. .. .. ..");
  }

  /** 304 less 150 and 150 would be the 4 next chains of region 03. */
  @Test
  void oneRegionIsNotGivenBackByTheOthersAndTheNation() {
    Register published =
        published(
            regions(
                readmissions("00", 600, 304, 300, 60),
                readmissions("01", 200, 150, 100, 20),
                readmissions("03", 200, 4, 100, 20),
                readmissions("04", 200, 150, 100, 20)));

    List<String> next =
        published.readmissionsByRegion().stream()
            .map(line -> line.key() + (line.at("next_chain").isSuppressed() ? " .." : " shown"))
            .toList();
    assertThat(next).contains("03 ..");
    assertThat(next.stream().filter(each -> each.endsWith(".."))).hasSizeGreaterThan(1);
    assertThat(
            published.readmissionsByRegion().stream()
                .flatMap(line -> Stream.of("unplanned", "selected", "unknown").map(line::at)))
        .noneMatch(Value::isSuppressed);
  }

  @Test
  void theUnknownRegionIsNotShownAndWhatIndicatorsHoldBackIsNot() {
    Register published =
        published(
            regions(
                readmissions("00", 403, 303, 203, 43),
                readmissions("01", 200, 150, 100, 20),
                readmissions("03", 200, 150, 100, 20),
                readmissions("XX", 3, 3, 3, 3)),
            heldBack("register_aterinskrivning_30d", "03", "total"));

    assertThat(texts(published.readmissionsByRegion()))
        .containsExactly("00 1000 403 303 203 43", "01 1000 200 150 100 20", "03 .. .. .. .. ..");
  }

  @Test
  void ratesAndConditionsAreHeldBack() {
    Register published =
        published(
            register(
                List.of(),
                List.of(),
                List.of(
                    line("00", "all=1800.4", "chronic=700"),
                    line("03", "all=1900", "chronic=900"),
                    line("XX", "all=1")),
                List.of(line("KOL", "2021=10", "2022=9")),
                List.of(),
                List.of()),
            heldBack("chronic", "03", "total"));

    assertThat(texts(published.avoidableByRegion())).containsExactly("00 1800 700", "03 1900 ..");
    assertThat(texts(published.avoidableByCondition())).containsExactly("KOL 10 ..");
  }

  /** 105 less 60 and 40 are 5 persons of unknown sex. */
  @Test
  void fewOfUnknownSexAreNotTheDifferenceOfWhatIsShown() {
    Register published =
        published(
            psychiatric(
                line("2021", "women.persons=60", "men.persons=40", "total.persons=105"),
                line("2022", "women.persons=60", "men.persons=40", "total.persons=120"),
                line("2023", "women.persons=9", "men.persons=40", "total.persons=49")),
            heldBack("register_psyk_personer", "00", "women"));

    assertThat(texts(published.psychiatricByYear()))
        .containsExactly("2021 60 .. 105", "2022 .. 40 120", "2023 .. .. 49");
  }

  /**
   * Women's 5 are 45 less 40. With 5 of unknown sex 50 less 40 leaves only 10 for both, with 12 of
   * them 57 less 40 is 17 and tells of neither.
   */
  @Test
  void fewOfOneSexAreNotTheDifferenceOfTheOtherAndAll() {
    Register published =
        published(
            psychiatric(
                line("2021", "women.unplanned=5", "men.unplanned=40", "total.unplanned=45"),
                line("2022", "women.unplanned=5", "men.unplanned=40", "total.unplanned=50"),
                line("2023", "women.unplanned=5", "men.unplanned=40", "total.unplanned=57"),
                line("2024", "women.unplanned=10", "men.unplanned=40", "total.unplanned=50"),
                line("2025", "women.unplanned=4", "men.unplanned=5", "total.unplanned=9")));

    assertThat(texts(published.psychiatricByYear()))
        .containsExactly(
            "2021 .. .. 45", "2022 .. .. 50", "2023 .. 40 57", "2024 10 40 50", "2025 .. .. ..");
  }

  private static String measure(String name, int count) {
    Register register =
        register(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                line("rows_read", "count=" + (1000 + count)),
                line("rows_valid", "count=950"),
                line("rows_dropped_duplicate", "count=30"),
                line("rows_dropped_bad_foddat", "count=20"),
                line("rows_dropped_negative_los", "count=" + count)));
    return published(register).quality().stream()
        .filter(line -> line.key().equals(name))
        .map(RegisterPublicationTest::text)
        .collect(Collectors.joining());
  }

  @Test
  void fewRowsOfAKindAreHeldBackWithAnotherKindAndNoneIsShown() {
    assertThat(measure("rows_dropped_negative_los", 3)).isEqualTo("rows_dropped_negative_los ..");
    assertThat(measure("rows_dropped_bad_foddat", 3)).isEqualTo("rows_dropped_bad_foddat ..");
    assertThat(measure("rows_valid", 3)).isEqualTo("rows_valid 950");
    assertThat(measure("rows_dropped_negative_los", 0)).isEqualTo("rows_dropped_negative_los 0");
    assertThat(measure("rows_dropped_bad_foddat", 0)).isEqualTo("rows_dropped_bad_foddat 20");
    assertThat(measure("rows_dropped_negative_los", 10)).isEqualTo("rows_dropped_negative_los 10");
  }
}
