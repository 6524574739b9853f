package se.utfall.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.gold.Said.decided;
import static se.utfall.gold.Said.grant;
import static se.utfall.gold.Said.told;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.table.Field;

/** Report tables from answers: sums, shares, rounding, and what stands behind them. */
class ReportCellsTest {
  /** Table 1 of the 2024 follow-up. */
  private static final List<String> COSTS =
      List.of(
          "salaries 47771039",
          "equipment_purchase 3258083",
          "equipment_rental 2365147",
          "services 2159796",
          "travel 646039",
          "administration 626296",
          "premises 470558",
          "marketing 332716",
          "printing 149968");

  /** Tables 6 and 7: region, applied, granted, unused and the shares of the four areas. */
  private static final List<String> REGIONS =
      List.of(
          "01 9600000 7117885 0 10 40 40 10",
          "03 1599399 1599399 0 0 40 60 0",
          "04 4100000 3239000 0 0 25 75 0",
          "05 11992600 8480481 0 80 10 10 0",
          "06 600000 600000 0 0 0 100 0",
          "07 572520 572520 0 0 0 98 2",
          "08 3291080 3291080 0 0 10 89 1",
          "09 87584 87584 0 0 0 100 0",
          "10 219100 219100 0 0 0 98 2",
          "12 6530525 4754387 0 38 0 60 2",
          "13 1922700 1922700 1325960 0 70 30 0",
          "14 10632626 7487700 0 0 70 30 0",
          "17 405600 405600 319000 0 0 100 0",
          "18 2270000 2270000 0 0 40 40 20",
          "19 8276550 6098827 2975534 0 0 100 0",
          "20 2003000 2003000 0 50 5 40 5",
          "21 2188000 2188000 0 0 0 100 0",
          "22 1140000 1140000 765000 0 30 60 10",
          "23 514146 514146 184277 0 15 85 0",
          "24 930000 930000 150587 0 40 60 0",
          "25 13832356 8578591 0 0 90 10 0");

  private static final Field[] NUMBERS = {
    ReportCells.TABLE_ID,
    ReportCells.GRANT_YEAR,
    ReportCells.ROW_KEY,
    ReportCells.COLUMN_KEY,
    ReportCells.VALUE,
    ReportCells.PRINTED,
    ReportCells.REPORTING,
    ReportCells.STATUS,
    ReportCells.CONSTRUCTED
  };

  /** 2024 as published; the years before hold one case each. */
  private static final Given GIVEN =
      Said.given(
          COSTS.stream().map(ReportCellsTest::cost),
          REGIONS.stream().flatMap(ReportCellsTest::region),
          oneRegion(2021, 29663403, 29663403, 9867437),
          oneRegion(2022, 60529091, 46000000, 8430093),
          oneRegion(2023, 83193957, 46000000, 2998785),
          roundings(2020),
          nothings(2019),
          mixture(2018),
          choices(2017),
          grant("01", 2016, 1000, 800));

  private static Said cost(String line) {
    String[] parts = line.split(" ", -1);
    return told("25", 2024, "cost." + parts[0], parts[1]);
  }

  private static Stream<Said> region(String line) {
    String[] parts = line.split(" ", -1);
    List<String> questions =
        List.of(
            "amount.unused",
            "area.psychiatric_ambulances",
            "area.assessment_methods",
            "area.other_adaptations",
            "area.administration");
    return Stream.concat(
        grant(parts[0], 2024, parts[1], parts[2]),
        IntStream.range(0, questions.size())
            .mapToObj(i -> told(parts[0], 2024, questions.get(i), parts[3 + i])));
  }

  private static Stream<Said> oneRegion(int year, int applied, int granted, int unused) {
    return Stream.concat(
        grant("01", year, applied, granted), Stream.of(told("01", year, "amount.unused", unused)));
  }

  /** Shares of one half beyond a whole number. */
  private static Stream<Said> roundings(int year) {
    return Stream.of("01 5", "03 15", "04 25", "05 24")
        .map(line -> line.split(" ", -1))
        .flatMap(
            parts ->
                Stream.concat(
                    grant(parts[0], year, 1000, 1000),
                    Stream.of(told(parts[0], year, "amount.unused", parts[1]))));
  }

  /** Nothing left over is not the same as nothing said. */
  private static Stream<Said> nothings(int year) {
    return Stream.of(
            grant("01", year, 1000, 1000),
            Stream.of(told("01", year, "amount.unused", 0)),
            grant("03", year, 1000, 1000))
        .flatMap(each -> each);
  }

  private static Stream<Said> mixture(int year) {
    return Stream.of(
            grant("01", year, 1000, 1000),
            Stream.of(told("01", year, "amount.unused", 10)),
            Stream.of(
                decided("03", year, "amount.applied", 1000),
                decided("03", year, "amount.granted", 1000),
                told("03", year, "amount.unused", 20).isConstructed()),
            Stream.of(told("01", year, "cost.salaries", 10), told("01", year, "cost.travel", 30)),
            Stream.of(
                told("03", year, "cost.salaries", 10).isConstructed(),
                told("01", year, "assessment.plan", 5).isConstructed(),
                told("03", year, "assessment.plan", 3).isConstructed()))
        .flatMap(each -> each);
  }

  private static Stream<Said> choices(int year) {
    return Stream.of(
        told("01", year, "area_chosen.administration", 1),
        told("03", year, "area_chosen.administration", 0),
        told("04", year, "area_chosen.administration", 1),
        told("05", year, "adaptation.training", 1),
        told("05", year, "assessment.well_functioning", 3),
        told("06", year, "assessment.well_functioning", 4),
        told("07", year, "assessment.well_functioning", 5));
  }

  private static List<String> cells(String start) {
    return GIVEN.lines(ReportCells.TABLE, NUMBERS).stream()
        .filter(line -> line.startsWith(start))
        .toList();
  }

  private static String toTwoDecimals(String line) {
    return Pattern.compile("\\d+\\.\\d+")
        .matcher(line)
        .replaceAll(
            number -> new BigDecimal(number.group()).setScale(2, RoundingMode.HALF_UP).toString());
  }

  /** Printed numbers of a column by row. */
  private static List<String> printed(String table, int year, String column) {
    return GIVEN
        .lines(
            ReportCells.TABLE,
            ReportCells.TABLE_ID,
            ReportCells.GRANT_YEAR,
            ReportCells.COLUMN_KEY,
            ReportCells.ROW_KEY,
            ReportCells.PRINTED)
        .stream()
        .filter(line -> line.startsWith("%s | %d | %s | ".formatted(table, year, column)))
        .map(line -> line.split(" \\| ", 4)[3])
        .toList();
  }

  @Test
  void costSharesSumTo100ByLargestRemainder() {
    assertThat(printed("tabell-1", 2024, "used_percent"))
        .containsExactlyInAnyOrder(
            "cost.salaries | 83",
            "cost.equipment_purchase | 6",
            "cost.equipment_rental | 4",
            "cost.services | 4",
            "cost.travel | 1",
            "cost.administration | 1",
            "cost.premises | 1",
            "cost.marketing | 0",
            "cost.printing | 0",
            "total | 100");
    assertThat(printed("tabell-1", 2024, "used"))
        .contains("cost.salaries | 47771039", "total | 57779642");
  }

  @Test
  void oversubscriptionIsTruncatedAndUnusedRounded() {
    assertThat(
            Stream.of(2021, 2022, 2023, 2024)
                .flatMap(year -> printed("tabell-8", year, "oversubscribed_percent").stream()))
        .containsExactly(" | -35", " | 31", " | 80", " | 30");
    assertThat(
            Stream.of(2021, 2022, 2023, 2024)
                .flatMap(year -> printed("tabell-8", year, "unused_percent").stream()))
        .containsExactly(" | 33", " | 18", " | 7", " | 9");
  }

  @Test
  void halvesAreRoundedUp() {
    assertThat(printed("tabell-6", 2020, "unused_percent"))
        .containsExactlyInAnyOrder("01 | 1", "03 | 2", "04 | 3", "05 | 2", "total | 2");
  }

  @Test
  void sumsOf2024AreAsPublished() {
    assertThat(cells("tabell-6 | 2024 | total"))
        .containsExactlyInAnyOrder(
            "tabell-6 | 2024 | total | applied | 82707786 | 82707786 | 21 | reported | false",
            "tabell-6 | 2024 | total | granted | 63500000 | 63500000 | 21 | reported | false",
            "tabell-6 | 2024 | total | unused | 5720358 | 5720358 | 21 | reported | false",
            "tabell-6 | 2024 | total | unused_percent | 9.0084378 | 9 | 21 | reported | false");
    assertThat(printed("tabell-6", 2024, "unused_percent"))
        .contains("13 | 69", "17 | 79", "19 | 49", "22 | 67", "23 | 36", "24 | 16", "01 | 0");
  }

  @Test
  void keyFiguresCountRegionsAndSetTheSumsBesideTheAppropriation() {
    assertThat(cells("nyckeltal | 2024"))
        .extracting(ReportCellsTest::toTwoDecimals)
        .contains(
            "nyckeltal | 2024 |  | regions_granted | 21 | 21 | 21 | reported | false",
            "nyckeltal | 2024 |  | regions_reporting | 21 | 21 | 21 | reported | false",
            "nyckeltal | 2024 |  | regions_unused | 6 | 6 | 21 | reported | false",
            "nyckeltal | 2024 |  | regions_granted_less | 7 | 7 | 21 | reported | false",
            "nyckeltal | 2024 |  | used | 57779642 | 57779642 | 21 | reported | false",
            "nyckeltal | 2024 |  | used_percent | 90.99 | 91 | 21 | reported | false");
    assertThat(cells("tabell-8 | 2024 |  | appropriation |"))
        .containsExactly(
            "tabell-8 | 2024 |  | appropriation | 63500000 | 63500000 | 21 | reported | false");
  }

  @Test
  void sharesOfAllRegionsAreWeightedByWhatTheyUsed() {
    assertThat(cells("tabell-7 | 2024 | total"))
        .extracting(ReportCellsTest::toTwoDecimals)
        .containsExactlyInAnyOrder(
            "tabell-7 | 2024 | total | psychiatric_ambulances | 17.83 | 18 | 21 | reported | false",
            "tabell-7 | 2024 | total | assessment_methods | 35.20 | 35 | 21 | reported | false",
            "tabell-7 | 2024 | total | other_adaptations | 44.47 | 44 | 21 | reported | false",
            "tabell-7 | 2024 | total | administration | 2.50 | 3 | 21 | reported | false");
    assertThat(printed("tabell-7", 2024, "psychiatric_ambulances"))
        .contains("01 | 10", "12 | 38", "13 | 0");
  }

  @Test
  void nothingLeftOverIsNotNothingSaid() {
    assertThat(cells("tabell-6 | 2019"))
        .contains(
            "tabell-6 | 2019 | 01 | unused | 0 | 0 | 1 | reported | false",
            "tabell-6 | 2019 | 01 | unused_percent | 0 | 0 | 1 | reported | false",
            "tabell-6 | 2019 | 03 | unused | - | - | 0 | missing | false",
            "tabell-6 | 2019 | 03 | unused_percent | - | - | 0 | missing | false",
            "tabell-6 | 2019 | 03 | granted | 1000 | 1000 | 1 | reported | false",
            "tabell-6 | 2019 | total | unused | 0 | 0 | 1 | reported | false",
            "tabell-6 | 2019 | total | unused_percent | 0 | 0 | 1 | reported | false");
  }

  @Test
  void whatNoRegionHasToldIsNotCountedAsNone() {
    assertThat(cells("nyckeltal | 2016"))
        .contains(
            "nyckeltal | 2016 |  | regions_granted | 1 | 1 | 0 | reported | false",
            "nyckeltal | 2016 |  | regions_granted_less | 1 | 1 | 0 | reported | false",
            "nyckeltal | 2016 |  | regions_unused | - | - | 0 | missing | false",
            "nyckeltal | 2016 |  | unused | - | - | 0 | missing | false",
            "nyckeltal | 2016 |  | used_percent | - | - | 0 | missing | false");
    assertThat(cells("nyckeltal | 2019 |  | regions_unused |"))
        .containsExactly("nyckeltal | 2019 |  | regions_unused | 0 | 0 | 1 | reported | false");
  }

  @Test
  void realAndConstructedValuesAreNotMixed() {
    assertThat(cells("tabell-6 | 2018"))
        .contains(
            "tabell-6 | 2018 | 01 | unused | 10 | 10 | 1 | reported | false",
            "tabell-6 | 2018 | 03 | unused | 20 | 20 | 1 | reported | true",
            "tabell-6 | 2018 | total | unused | - | - | 2 | mixed | true",
            "tabell-6 | 2018 | total | unused_percent | - | - | 2 | mixed | true");
    assertThat(cells("nyckeltal | 2018 |  | unused |"))
        .containsExactly("nyckeltal | 2018 |  | unused | - | - | 2 | mixed | true");
    assertThat(cells("tabell-1 | 2018"))
        .contains(
            "tabell-1 | 2018 | cost.salaries | used | - | - | 2 | mixed | true",
            "tabell-1 | 2018 | cost.travel | used | 30 | 30 | 1 | reported | false",
            "tabell-1 | 2018 | total | used | - | - | 2 | mixed | true");
    assertThat(cells("tabell-4 | 2018"))
        .containsExactlyInAnyOrder(
            "tabell-4 | 2018 | assessment.plan | regions | 1 | 1 | 2 | reported | true",
            "tabell-4 | 2018 | assessment.plan | regions_percent | 50 | 50 | 2 | reported | true");
  }

  @Test
  void countsAreOfTheRegionsThatAnswered() {
    assertThat(cells("tabell-2 | 2017"))
        .extracting(ReportCellsTest::toTwoDecimals)
        .containsExactlyInAnyOrder(
            "tabell-2 | 2017 | area.administration | regions | 2 | 2 | 3 | reported | false",
            "tabell-2 | 2017 | area.administration | regions_percent | 66.67 | 67 | 3 | reported"
                + " | false");
    assertThat(cells("tabell-5 | 2017"))
        .contains(
            "tabell-5 | 2017 | assessment.well_functioning | regions | 2 | 2 | 3 | reported"
                + " | false");
    assertThat(cells("tabell-4 | 2017")).isEmpty();
    assertThat(cells("tabell-2 | 2024 | area.administration | regions |"))
        .containsExactly(
            "tabell-2 | 2024 | area.administration | regions | 8 | 8 | 21 | reported | false");
  }

  @Test
  void numbersKnowTheCellsOfThoseTheyCount() {
    assertThat(
            GIVEN.lines(
                ReportCells.TABLE,
                ReportCells.TABLE_ID,
                ReportCells.GRANT_YEAR,
                ReportCells.ROW_KEY,
                ReportCells.COLUMN_KEY,
                ReportCells.CELLS,
                ReportCells.DENOMINATOR_CELLS))
        .contains(
            "tabell-2 | 2017 | area.administration | regions"
                + " | [told/01/2017/area_chosen.administration,"
                + " told/04/2017/area_chosen.administration] | []",
            "tabell-2 | 2017 | area.administration | regions_percent"
                + " | [told/01/2017/area_chosen.administration,"
                + " told/04/2017/area_chosen.administration]"
                + " | [told/01/2017/area_chosen.administration,"
                + " told/03/2017/area_chosen.administration,"
                + " told/04/2017/area_chosen.administration]",
            "tabell-6 | 2019 | total | unused | [told/01/2019/amount.unused] | []",
            "tabell-6 | 2019 | total | unused_percent | [told/01/2019/amount.unused]"
                + " | [decided/01/2019/amount.granted]",
            "tabell-1 | 2018 | cost.travel | used_percent | [told/01/2018/cost.travel]"
                + " | [told/01/2018/cost.salaries, told/01/2018/cost.travel,"
                + " told/03/2018/cost.salaries]");
  }

  @Test
  void everyCellIsOneOfItsTable() {
    List<String> keys =
        GIVEN.lines(ReportCells.TABLE, ReportCells.TABLE.key().toArray(Field[]::new));
    assertThat(keys).doesNotHaveDuplicates();
    assertThat(keys.stream().map(key -> key.split(" \\|", 2)[0]).distinct())
        .containsExactlyInAnyOrderElementsOf(
            List.of(
                "nyckeltal",
                "tabell-1",
                "tabell-2",
                "tabell-3",
                "tabell-4",
                "tabell-5",
                "tabell-6",
                "tabell-7",
                "tabell-8"));
  }
}
