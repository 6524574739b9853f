package se.utfall.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.gold.DefinitionChange.Side;

/** The difference between two runs and versions of the definition, in its two parts. */
class DefinitionChangeTest {
  private static final String FORMER = "2026-1";
  private static final String LATER = "2026-2";
  private static final int THRESHOLD = 10;

  private static Row readmission(String version, int year, double value, @Nullable Object... said) {
    @Nullable Object[] usual = {
      Readmission.DEFINITION,
      version,
      Readmission.ATTRIBUTION,
      "home",
      Readmission.REGION_CODE,
      "01",
      Readmission.REGION_NAME,
      "Region Stockholm",
      Readmission.YEAR,
      year,
      Readmission.INDEX_DISCHARGES,
      200L,
      Readmission.UNPLANNED_30D,
      40L,
      Readmission.VALUE,
      value,
      Readmission.STATUS,
      "reported"
    };
    return Given.row(
        Readmission.TABLE, Stream.concat(Arrays.stream(usual), Arrays.stream(said)).toArray());
  }

  private static Row rate(String version, @Nullable Double value, long admissions, String status) {
    return Given.row(
        AvoidableRate.TABLE,
        AvoidableRate.DEFINITION,
        version,
        AvoidableRate.INDICATOR,
        "register_undvikbar_kronisk",
        AvoidableRate.REGION_CODE,
        "03",
        AvoidableRate.REGION_NAME,
        "Region Uppsala",
        AvoidableRate.YEAR,
        2022,
        AvoidableRate.ADMISSIONS,
        admissions,
        AvoidableRate.VALUE,
        value,
        AvoidableRate.STATUS,
        status);
  }

  private static Given readmissions(Row... rows) {
    return new Given().with(Readmission.TABLE, List.of(rows)).with(AvoidableRate.TABLE, List.of());
  }

  private static Given rates(Row... rows) {
    return new Given().with(Readmission.TABLE, List.of()).with(AvoidableRate.TABLE, List.of(rows));
  }

  private static List<String> lines(Given before, Given after) {
    return lines(new Side(before, FORMER), new Side(after, LATER));
  }

  /** Without the names of regions; null as a dash. */
  private static List<String> lines(Side before, Side after) {
    return DefinitionChange.of(before, after, THRESHOLD).collectAsList().stream()
        .map(DefinitionChangeTest::line)
        .toList();
  }

  private static String line(Row row) {
    return IntStream.range(0, row.size())
        .filter(i -> i != row.fieldIndex(Readmission.REGION_NAME.name()))
        .mapToObj(i -> row.isNullAt(i) ? "-" : row.get(i).toString())
        .collect(Collectors.joining(" | "));
  }

  /** 16.0 → 16.5 with new data: 0.5. 16.5 → 14.25 by the new version: −2.25. Together −1.75. */
  @Test
  void theWholeDifferenceIsThatOfDataAndThatOfDefinition() {
    assertThat(
            lines(
                readmissions(readmission(FORMER, 2022, 16.0), readmission("old", 2022, 99)),
                readmissions(readmission(FORMER, 2022, 16.5), readmission(LATER, 2022, 14.25))))
        .containsExactly(
            "register_aterinskrivning_30d | 2022 | 01 | 16.0 | 0.5 | -2.25 | 14.25 |  | false");
  }

  /** 250 → 260 with new data: 10. 260 → 225 by the new version: −35. */
  @Test
  void ratesAreSplitAlike() {
    assertThat(
            lines(
                rates(rate(FORMER, 250.0, 90, "reported")),
                rates(rate(FORMER, 260.0, 95, "reported"), rate(LATER, 225.0, 80, "reported"))))
        .containsExactly(
            "register_undvikbar_kronisk | 2022 | 03 | 250.0 | 10.0 | -35.0 | 225.0 |  | false");
  }

  @Test
  void oneRunOnBothSidesDiffersByDefinitionOnly() {
    Given run = readmissions(readmission(FORMER, 2022, 16.5), readmission(LATER, 2022, 14.25));

    assertThat(lines(run, run))
        .containsExactly(
            "register_aterinskrivning_30d | 2022 | 01 | 16.5 | 0.0 | -2.25 | 14.25 |  | false");
  }

  @Test
  void oneVersionOnBothSidesDiffersByDataOnly() {
    assertThat(
            lines(
                new Side(readmissions(readmission(FORMER, 2022, 16.0)), FORMER),
                new Side(readmissions(readmission(FORMER, 2022, 16.5)), FORMER)))
        .containsExactly(
            "register_aterinskrivning_30d | 2022 | 01 | 16.0 | 0.5 | 0.0 | 16.5 |  | false");
  }

  @Test
  void readmissionsByHospitalAreNoIndicator() {
    Row hospital = readmission(FORMER, 2022, 16.0, Readmission.ATTRIBUTION, "hospital");

    assertThat(lines(readmissions(hospital), readmissions(hospital))).isEmpty();
  }

  /** A year that only the later run has, and one that the earlier has not followed to its end. */
  @Test
  void whatOneSideLacksIsSaid() {
    assertThat(
            lines(
                readmissions(readmission(FORMER, 2022, 16.0, Readmission.INCOMPLETE, true)),
                readmissions(
                    readmission(FORMER, 2022, 17.0),
                    readmission(LATER, 2022, 18.0),
                    readmission(FORMER, 2023, 15.0),
                    readmission(LATER, 2023, 15.5))))
        .containsExactly(
            "register_aterinskrivning_30d | 2022 | 01 | 16.0 | 1.0 | 1.0 | 18.0"
                + " | before incomplete | false",
            "register_aterinskrivning_30d | 2023 | 01 | - | - | 0.5 | 15.5"
                + " | before not there | false");
  }

  @Test
  void whatGoldDoesNotShowIsNotShown() {
    assertThat(
            lines(
                rates(rate(FORMER, null, 9, "suppressed")),
                rates(rate(FORMER, null, 12, "mixed"), rate(LATER, null, 12, "missing"))))
        .containsExactly(
            "register_undvikbar_kronisk | 2022 | 03 | - | - | - | -"
                + " | before suppressed, between mixed, after missing | false");
  }

  /** gold.readmission and a lower threshold of its own have values that are not published. */
  @Test
  void whatIsOfFewerThanTheThresholdIsHeldBack() {
    assertThat(
            lines(
                readmissions(readmission(FORMER, 2022, 4.5, Readmission.UNPLANNED_30D, 9L)),
                readmissions(
                    readmission(FORMER, 2022, 5.0, Readmission.UNPLANNED_30D, 10L),
                    readmission(LATER, 2022, 6.0, Readmission.UNPLANNED_30D, 12L))))
        .containsExactly(
            "register_aterinskrivning_30d | 2022 | 01 | - | - | 1.0 | 6.0"
                + " | before suppressed | false");
    assertThat(
            lines(
                rates(rate(FORMER, 1.0, 9, "reported")),
                rates(rate(FORMER, 2.0, 9, "reported"), rate(LATER, 3.0, 30, "reported"))))
        .containsExactly(
            "register_undvikbar_kronisk | 2022 | 03 | - | - | - | 3.0"
                + " | before suppressed, between suppressed | false");
  }

  @Test
  void realValuesAreNotHeldAgainstConstructedOnes() {
    Row constructed = readmission(FORMER, 2022, 16.0, Readmission.CONSTRUCTED, true);

    assertThat(
            lines(
                readmissions(constructed),
                readmissions(readmission(FORMER, 2022, 16.5), readmission(LATER, 2022, 14.25))))
        .containsExactly(
            "register_aterinskrivning_30d | 2022 | 01 | - | - | - | -"
                + " | real and constructed | true");
    assertThat(
            lines(
                new Side(readmissions(constructed), FORMER),
                new Side(readmissions(constructed), FORMER)))
        .containsExactly(
            "register_aterinskrivning_30d | 2022 | 01 | 16.0 | 0.0 | 0.0 | 16.0 |  | true");
  }
}
