package se.utfall.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.domain.ReadmissionQuestion.By.AGE_BAND;
import static se.utfall.domain.ReadmissionQuestion.By.ATTRIBUTION;
import static se.utfall.domain.ReadmissionQuestion.By.CHAPTER;
import static se.utfall.domain.ReadmissionQuestion.By.CONDITION;
import static se.utfall.domain.ReadmissionQuestion.By.REGION;
import static se.utfall.domain.ReadmissionQuestion.By.YEAR;
import static se.utfall.gold.Chained.chain;
import static se.utfall.gold.Chained.constructedYear;
import static se.utfall.gold.Chained.year;
import static se.utfall.silver.CareChain.AGE;
import static se.utfall.silver.CareChain.CONSTRUCTED;
import static se.utfall.silver.CareChain.DIAGNOSIS;
import static se.utfall.silver.CareChain.HOME_REGION;
import static se.utfall.silver.CareChain.HOSPITAL_REGION;
import static se.utfall.silver.CareChain.NEXT_PLANNED;
import static se.utfall.silver.CareChain.NEXT_SELECTED;
import static se.utfall.silver.CareChain.NEXT_START;
import static se.utfall.silver.CareChain.NEXT_UNKNOWN;
import static se.utfall.silver.CareChain.NEXT_UNPLANNED;
import static se.utfall.silver.CareChain.PLANNED;
import static se.utfall.silver.CareChain.SECONDARY_2;
import static se.utfall.silver.CareChain.SEX;
import static se.utfall.silver.CareChain.START;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.declared.DeclaredDefinition;
import se.utfall.domain.ReadmissionQuestion;
import se.utfall.domain.ReadmissionQuestion.By;
import se.utfall.silver.CareChain;
import se.utfall.silver.RegisterYear;
import se.utfall.table.Field;

/** Readmissions by anything that is known of the discharge. */
class ReadmissionCutTest {
  private static final String BACK = "2020-03-12";
  private static final Field[] COUNTS = {
    Readmission.INDEX_DISCHARGES, ReadmissionCut.UNPLANNED, ReadmissionCut.STATUS
  };

  private static Given given(Row... chains) {
    return Given.conf()
        .with(RegisterYear.TABLE, List.of(year(2020), year(2021)))
        .with(CareChain.TABLE, List.of(chains));
  }

  private static ReadmissionQuestion by(int suppressBelow, By... by) {
    return new ReadmissionQuestion(List.of(by), List.of(), null, suppressBelow);
  }

  /** What rows are cut by, and some of their numbers; null as a dash. */
  private static List<String> lines(Given given, ReadmissionQuestion question, Field... numbers) {
    return ReadmissionCut.of(given, question).collectAsList().stream()
        .map(row -> line(row, numbers))
        .toList();
  }

  private static String line(Row row, Field... numbers) {
    int keys = row.fieldIndex(Readmission.INDEX_DISCHARGES.name());
    Stream<@Nullable Object> shown =
        Stream.concat(
            IntStream.range(0, keys).mapToObj(row::get),
            Arrays.stream(numbers).map(field -> row.getAs(field.name())));
    return shown
        .map(value -> value == null ? "-" : value.toString())
        .collect(Collectors.joining(" | "));
  }

  @Test
  void byAttributionRegionAndYearItIsGoldReadmission() {
    Given sample = RegisterSample.given();
    Column[] numbers =
        Stream.of(
                Readmission.ATTRIBUTION,
                Readmission.REGION_CODE,
                Readmission.REGION_NAME,
                Readmission.YEAR,
                Readmission.INDEX_DISCHARGES,
                Readmission.UNPLANNED_30D,
                Readmission.UNPLANNED_30D_NEXT_CHAIN,
                Readmission.UNPLANNED_30D_SELECTED_DIAGNOSES,
                Readmission.UNKNOWN_30D,
                Readmission.VALUE,
                Readmission.LOWER,
                Readmission.UPPER,
                Readmission.INCOMPLETE)
            .map(Field::column)
            .toArray(Column[]::new);
    List<Row> gold =
        sample
            .of(Readmission.TABLE)
            .filter(Readmission.REGION_CODE.column().notEqual("00"))
            .select(numbers)
            .collectAsList();

    assertThat(
            lines(
                sample,
                by(0, ATTRIBUTION, REGION, YEAR),
                Readmission.INDEX_DISCHARGES,
                ReadmissionCut.UNPLANNED,
                ReadmissionCut.NEXT_CHAIN,
                ReadmissionCut.SELECTED,
                ReadmissionCut.UNKNOWN,
                Readmission.VALUE,
                Readmission.LOWER,
                Readmission.UPPER,
                Readmission.INCOMPLETE))
        .hasSizeGreaterThan(400)
        .containsExactlyInAnyOrderElementsOf(
            gold.stream().map(row -> row.mkString(" | ")).toList());
  }

  /**
   * Stays of 1 (the same day), 2, 3, 4, 5 and 10 days. Median: between the third and the fourth,
   * 3.5. Nine of ten: place 0.9 × (6 − 1) = 4.5 after the shortest, half way from 5 to 10, so 7.5.
   * Back after 5 and 8 days: half way, 6.5; who comes back after 31 days does not count.
   */
  @Test
  void percentilesAreExact() {
    Given given =
        given(
            chain("2020-03-10", START, "2020-03-10", NEXT_UNPLANNED, "2020-03-15"),
            chain("2020-03-10", START, "2020-03-08", NEXT_UNPLANNED, "2020-03-18"),
            chain("2020-03-10", START, "2020-03-07", NEXT_UNPLANNED, "2020-04-10"),
            chain("2020-03-10", START, "2020-03-06"),
            chain("2020-03-10", START, "2020-03-05"),
            chain("2020-03-10", START, "2020-02-29"));

    assertThat(
            lines(
                given,
                by(0, YEAR),
                CutCounts.MEDIAN_STAY,
                CutCounts.P90_STAY,
                CutCounts.MEDIAN_DAYS))
        .containsExactly("2020 | 3.5 | 7.5 | 6.5");
  }

  @Test
  void nobodyWhoComesBackHasNoDaysToIt() {
    assertThat(lines(given(chain("2020-03-10")), by(0, YEAR), CutCounts.MEDIAN_DAYS))
        .containsExactly("2020 | -");
  }

  @Test
  void dischargesAreToldByWhatIsKnownOfThem() {
    Given given =
        given(
            chain("2020-03-10", AGE, 69, DIAGNOSIS, "J459"),
            chain("2020-03-10", AGE, 70, DIAGNOSIS, "J209", PLANNED, "1"),
            chain("2020-03-10", AGE, 90, DIAGNOSIS, "J209", SECONDARY_2, "J449", PLANNED, "U"),
            chain("2020-03-10", AGE, 104, SEX, "men", DIAGNOSIS, null),
            chain("2020-03-10", AGE, 65, SEX, null, DIAGNOSIS, "I509"));

    assertThat(lines(given, by(0, By.SEX), Readmission.INDEX_DISCHARGES))
        .containsExactly("men | 1", "unknown | 1", "women | 3");
    assertThat(lines(given, by(0, AGE_BAND), Readmission.INDEX_DISCHARGES))
        .containsExactly("65-69 | 2", "70-74 | 1", "90+ | 2");
    assertThat(lines(given, by(0, CONDITION), Readmission.INDEX_DISCHARGES))
        .containsExactly("ASTMA | 1", "HJARTSVIKT | 1", "KOL | 1", "none | 2");
    assertThat(lines(given, by(0, CHAPTER), Readmission.INDEX_DISCHARGES))
        .containsExactly("I | 1", "J | 3", "unknown | 1");
    assertThat(lines(given, by(0, By.PLANNED, CHAPTER), Readmission.INDEX_DISCHARGES))
        .containsExactly("1 | J | 1", "2 | I | 1", "2 | J | 1", "2 | unknown | 1", "U | J | 1");
  }

  @Test
  void regionAndYearsMayBeChosen() {
    Given given =
        given(
            chain("2020-03-10", HOME_REGION, "03", NEXT_UNPLANNED, BACK),
            chain("2020-12-20", HOME_REGION, "03", NEXT_UNPLANNED, "2021-01-02"),
            chain("2021-03-10", HOME_REGION, "03"),
            chain("2020-03-10", HOME_REGION, "04", HOSPITAL_REGION, "03"));
    ReadmissionQuestion year2020 =
        new ReadmissionQuestion(List.of(ATTRIBUTION, REGION), List.of(2020), "03", 0);

    assertThat(lines(given, year2020, COUNTS))
        .containsExactly(
            "home | 03 | Region Uppsala | 2 | 2 | reported",
            "hospital | 03 | Region Uppsala | 1 | 0 | reported");
  }

  @Test
  void ageAndWindowAreThoseThatTheInputsDeclare() {
    Row asked =
        Given.row(
            DeclaredDefinition.TABLE,
            DeclaredDefinition.DEFINITION,
            "2026-1",
            DeclaredDefinition.READMISSION_AGE_FROM,
            18,
            DeclaredDefinition.WINDOW_DAYS,
            90);
    Given given =
        given(
                chain("2021-10-02", AGE, 18, NEXT_UNPLANNED, "2021-12-31"),
                chain("2021-10-02", AGE, 17),
                chain("2021-10-03", AGE, 18))
            .with(DeclaredDefinition.TABLE, List.of(asked));

    assertThat(lines(given, by(0, YEAR), COUNTS)).containsExactly("2021 | 1 | 1 | reported");
  }

  private static Row[] discharges(String region, @Nullable String sex, int back, int others) {
    List<Row> all = new ArrayList<>();
    for (int i = 0; i < back + others; i++) {
      all.add(
          chain(
              "2020-03-10", HOME_REGION, region, SEX, sex, NEXT_UNPLANNED, i < back ? BACK : null));
    }
    return all.toArray(Row[]::new);
  }

  private static Row[] all(Row[]... some) {
    return Arrays.stream(some).flatMap(Arrays::stream).toArray(Row[]::new);
  }

  /** Below 3. The nation's sum is known: 1 alone would be given back, so 03 is held back too. */
  @Test
  void rowsWithFewReadmissionsAreKeptWithoutNumbers() {
    Given given =
        given(
            all(
                discharges("01", "women", 1, 20),
                discharges("03", "women", 3, 20),
                discharges("04", "women", 4, 20)));

    assertThat(
            lines(
                given,
                by(3, REGION),
                Readmission.INDEX_DISCHARGES,
                ReadmissionCut.UNPLANNED,
                Readmission.VALUE,
                CutCounts.MEDIAN_STAY,
                CutCounts.MEDIAN_DAYS,
                ReadmissionCut.STATUS))
        .containsExactly(
            "01 | Region Stockholm | - | - | - | - | - | suppressed",
            "03 | Region Uppsala | - | - | - | - | - | suppressed",
            "04 | Region Sörmland | 24 | 4 | 16.666666666666664 | 3.0 | 2.0 | reported");
  }

  /** A region's sum is known too: there the men would give the women back, 04 has none to hide. */
  @Test
  void whatIsHeldBackIsNotGivenBackByTheSumOfItsRegion() {
    Given given =
        given(
            all(
                discharges("03", "women", 2, 5),
                discharges("03", "men", 9, 5),
                discharges("04", "women", 3, 5),
                discharges("04", "men", 3, 5)));

    assertThat(lines(given, by(3, REGION, By.SEX), COUNTS))
        .containsExactly(
            "03 | Region Uppsala | men | - | - | suppressed",
            "03 | Region Uppsala | women | - | - | suppressed",
            "04 | Region Sörmland | men | 8 | 3 | reported",
            "04 | Region Sörmland | women | 8 | 3 | reported");
  }

  /** 1 and 0 are together below 3, and so the next is held back with them, and no more. */
  @Test
  void whatIsHeldBackIsTogetherAtLeastTheThreshold() {
    Given given =
        given(
            all(
                discharges("01", "women", 0, 5),
                discharges("03", "women", 1, 5),
                discharges("04", "women", 3, 5),
                discharges("05", "women", 4, 5)));

    assertThat(lines(given, by(3, REGION), ReadmissionCut.STATUS))
        .containsExactly(
            "01 | Region Stockholm | suppressed",
            "03 | Region Uppsala | suppressed",
            "04 | Region Sörmland | suppressed",
            "05 | Region Östergötland | reported");
  }

  /** 4 come back unplanned, none of them with a selected diagnosis. */
  @Test
  void aSmallCountOfItsOwnIsHeldBackAlone() {
    Row[] back = discharges("01", "women", 4, 5);

    assertThat(
            lines(
                given(back),
                by(3, YEAR),
                ReadmissionCut.UNPLANNED,
                ReadmissionCut.SELECTED,
                ReadmissionCut.UNKNOWN,
                ReadmissionCut.STATUS))
        .containsExactly("2020 | 4 | - | - | reported");
  }

  /** Discharges of 01, of which so many come back, next, with a selected or an unknown chain. */
  private static List<String> ofParts(int all, int back, int next, int selected, int unknown) {
    Row[] rows =
        IntStream.range(0, all)
            .mapToObj(
                i ->
                    chain(
                        "2020-03-10",
                        NEXT_UNPLANNED,
                        i < back ? BACK : null,
                        NEXT_START,
                        i < next ? BACK : null,
                        NEXT_PLANNED,
                        i < next ? "2" : null,
                        NEXT_SELECTED,
                        i < selected ? BACK : null,
                        NEXT_UNKNOWN,
                        i >= back && i < back + unknown ? BACK : null))
            .toArray(Row[]::new);
    return lines(
        given(rows),
        by(3, YEAR),
        Readmission.INDEX_DISCHARGES,
        ReadmissionCut.UNPLANNED,
        ReadmissionCut.NEXT_CHAIN,
        ReadmissionCut.SELECTED,
        ReadmissionCut.UNKNOWN,
        ReadmissionCut.STATUS);
  }

  /** Below 3, none among them. Of 20, 9 come back unplanned, and 11 do not. */
  @Test
  void aPartThatLeavesFewOutIsHeldBack() {
    assertThat(ofParts(20, 9, 6, 6, 8)).containsExactly("2020 | 20 | 9 | 6 | 6 | 8 | reported");
    assertThat(ofParts(20, 9, 7, 6, 8)).containsExactly("2020 | 20 | 9 | - | 6 | 8 | reported");
    assertThat(ofParts(20, 9, 6, 8, 8)).containsExactly("2020 | 20 | 9 | 6 | - | 8 | reported");
    assertThat(ofParts(20, 9, 9, 6, 8)).containsExactly("2020 | 20 | 9 | - | 6 | 8 | reported");
    assertThat(ofParts(20, 9, 6, 6, 9)).containsExactly("2020 | 20 | 9 | 6 | 6 | - | reported");
  }

  @Test
  void aRowOfWhomFewDoNotComeBackIsHeldBack() {
    assertThat(ofParts(12, 9, 6, 6, 0)).containsExactly("2020 | 12 | 9 | 6 | 6 | - | reported");
    assertThat(ofParts(11, 9, 6, 6, 0)).containsExactly("2020 | - | - | - | - | - | suppressed");
    assertThat(ofParts(9, 9, 6, 6, 0)).containsExactly("2020 | - | - | - | - | - | suppressed");
  }

  /** 2 women of 11 do not come back: the 5 men who do not, and the region's 7, would tell. */
  @Test
  void thoseLeftOutAreNotGivenBackByTheSumOfTheirRegion() {
    Given given =
        given(
            all(
                discharges("03", "women", 9, 2),
                discharges("03", "men", 9, 5),
                discharges("04", "women", 9, 3),
                discharges("04", "men", 9, 3)));

    assertThat(lines(given, by(3, REGION, By.SEX), COUNTS))
        .containsExactly(
            "03 | Region Uppsala | men | - | - | suppressed",
            "03 | Region Uppsala | women | - | - | suppressed",
            "04 | Region Sörmland | men | 12 | 9 | reported",
            "04 | Region Sörmland | women | 12 | 9 | reported");
  }

  @Test
  void realAndConstructedDischargesAreRowsOfTheirOwn() {
    Given given =
        given(
                chain("2020-03-10", NEXT_UNPLANNED, BACK),
                chain("2020-03-10", CONSTRUCTED, true),
                chain("2020-03-11", CONSTRUCTED, true))
            .with(
                RegisterYear.TABLE,
                List.of(year(2020), year(2021), constructedYear(2020), constructedYear(2021)));

    assertThat(
            lines(
                given,
                by(0, YEAR),
                Readmission.INDEX_DISCHARGES,
                ReadmissionCut.UNPLANNED,
                Readmission.CONSTRUCTED))
        .containsExactly("2020 | 1 | 1 | false", "2020 | 2 | 0 | true");
  }
}
