package se.utfall.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.utfall.gold.Chained.constructedYear;
import static se.utfall.gold.Chained.year;
import static se.utfall.gold.Measured.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.silver.CareChain;
import se.utfall.silver.Population;
import se.utfall.silver.RegisterYear;

/** Avoidable admissions per inhabitant. Each region is a case, with 1 000 people in each band. */
class AvoidableRateTest {
  private static Stream<Measured> bands(String region) {
    return IntStream.rangeClosed(0, 18).mapToObj(band -> band(region, 5 * band));
  }

  private static Measured band(String region, int from) {
    return people(region, 2020, "total", 1000L)
        .with(Population.AGE, from < 90 ? from + "-" + (from + 4) : "90+")
        .with(Population.AGE_FROM, from)
        .with(Population.AGE_TO, from < 90 ? Integer.valueOf(from + 4) : null)
        .with(Population.DELIVERY, "people");
  }

  private static List<Row> asthma(String region, int age, int admissions) {
    return IntStream.range(0, admissions)
        .mapToObj(
            each ->
                Chained.chain(
                    "2020-05-05",
                    CareChain.DIAGNOSIS,
                    "J459",
                    CareChain.AGE,
                    age,
                    CareChain.ADMISSION_HOME_REGION,
                    region))
        .toList();
  }

  private static Row constructed(String region) {
    return Chained.chain(
        "2020-05-05",
        CareChain.DIAGNOSIS,
        "I500",
        CareChain.ADMISSION_HOME_REGION,
        region,
        CareChain.CONSTRUCTED,
        true);
  }

  private static Given given(List<Row> chains, Stream<Measured> people) {
    return Measured.given(people.toArray(Measured[]::new))
        .with(RegisterYear.TABLE, List.of(year(2020), constructedYear(2020)))
        .with(CareChain.TABLE, chains);
  }

  private static List<Row> together(List<List<Row>> lists) {
    List<Row> all = new ArrayList<>();
    lists.forEach(all::addAll);
    return all;
  }

  @Test
  void ratesAreShownFromTenAdmissionsWhereAllAgesAreCounted() {
    Given given =
        given(
            together(
                List.of(
                    asthma("01", 42, 10),
                    asthma("03", 42, 9),
                    asthma("04", 42, 11),
                    asthma("05", 42, 12),
                    asthma("06", 42, 14),
                    List.of(constructed("06")),
                    asthma("XX", 42, 13))),
            Stream.of(
                    bands("01"),
                    bands("03"),
                    bands("04").filter(it -> !it.said().contains("25-29")),
                    bands("05").map(Measured::constructed),
                    bands("06"))
                .flatMap(each -> each));

    assertThat(
            given.lines(
                AvoidableRate.TABLE,
                AvoidableRate.INDICATOR,
                AvoidableRate.REGION_CODE,
                AvoidableRate.ADMISSIONS,
                AvoidableRate.POPULATION,
                AvoidableRate.STATUS,
                AvoidableRate.CONSTRUCTED))
        .filteredOn(line -> !line.contains("utan"))
        .containsExactlyInAnyOrder(
            "register_undvikbar_slutenvard | 01 | 10 | 15000 | reported | false",
            "register_undvikbar_slutenvard | 03 | 9 | 15000 | suppressed | false",
            "register_undvikbar_slutenvard | 04 | 11 | - | missing | false",
            "register_undvikbar_slutenvard | 05 | 12 | - | missing | false",
            "register_undvikbar_slutenvard | XX | 13 | - | missing | false",
            "register_undvikbar_slutenvard | 06 | - | - | mixed | true",
            "register_undvikbar_slutenvard | 00 | - | - | mixed | true",
            "register_undvikbar_kronisk | 01 | 10 | 15000 | reported | false",
            "register_undvikbar_kronisk | 03 | 9 | 15000 | suppressed | false",
            "register_undvikbar_kronisk | 04 | 11 | - | missing | false",
            "register_undvikbar_kronisk | 05 | 12 | - | missing | false",
            "register_undvikbar_kronisk | XX | 13 | - | missing | false",
            "register_undvikbar_kronisk | 06 | - | - | mixed | true",
            "register_undvikbar_kronisk | 00 | - | - | mixed | true");
  }

  /** Where nobody but made-up people are counted, real admissions have no rate. */
  @Test
  void realAdmissionsAreOverRealPeopleOnly() {
    List<Row> chains =
        together(List.of(asthma("01", 42, 10), Collections.nCopies(11, constructed("03"))));
    Stream<Measured> madeUp =
        Stream.of(bands("01"), bands("03")).flatMap(each -> each).map(Measured::constructed);
    Stream<Measured> real = Stream.of(bands("01"), bands("03")).flatMap(each -> each);

    assertThat(rates(given(chains, madeUp)))
        .containsExactlyInAnyOrder("01 | - | missing | false", "03 | 15000 | reported | true");
    assertThat(rates(given(chains, real)))
        .containsExactlyInAnyOrder("01 | 15000 | reported | false", "03 | 15000 | reported | true");
  }

  private static List<String> rates(Given given) {
    return given
        .lines(
            AvoidableRate.TABLE,
            AvoidableRate.INDICATOR,
            AvoidableRate.REGION_CODE,
            AvoidableRate.POPULATION,
            AvoidableRate.STATUS,
            AvoidableRate.CONSTRUCTED)
        .stream()
        .filter(line -> line.startsWith("register_undvikbar_slutenvard | 0"))
        .filter(line -> !line.contains("| 00 |"))
        .map(line -> line.replace("register_undvikbar_slutenvard | ", ""))
        .toList();
  }

  /**
   * The weight of 40-44 is 7 000 and all from 20 have 78 500: 7 000 x 10 / 1 000 / 78 500 = 89.17
   * per 100 000; Byar's limits of 10 are 4.787 and 18.391 (times 8.917). Crude: 10 / 15 000.
   */
  @Test
  void theRateIsStandardisedToTheAgesThatCount() {
    Row row =
        given(asthma("01", 42, 10), bands("01"))
            .of(AvoidableRate.TABLE)
            .filter(AvoidableRate.INDICATOR.column().equalTo("register_undvikbar_slutenvard"))
            .filter(AvoidableRate.REGION_CODE.column().equalTo("01"))
            .first();

    assertThat(row.<Double>getAs("value")).isCloseTo(89.171974522293, within(1e-9));
    assertThat(row.<Double>getAs("lower")).isCloseTo(42.69063617550693, within(1e-9));
    assertThat(row.<Double>getAs("upper")).isCloseTo(164.00026782203224, within(1e-9));
    assertThat(row.<Double>getAs("crude_rate")).isCloseTo(66.66666666666667, within(1e-9));
    assertThat(row.getList(row.fieldIndex("cells")))
        .isEqualTo(List.of("demo2020", "par2020", "people"));
  }

  @Test
  void theNationIsAllRegionsTogetherUnlessItIsCounted() {
    Stream<Measured> all = Given.CONF.regions().stream().flatMap(region -> bands(region.code()));
    Stream<Measured> more = bands("00").map(each -> each.with(Population.PEOPLE, 50_000L));

    assertThat(nation(all)).isEqualTo("55 | 315000 | reported");
    assertThat(nation(Given.CONF.regions().stream().skip(1).flatMap(it -> bands(it.code()))))
        .isEqualTo("55 | - | missing");
    assertThat(nation(more)).isEqualTo("55 | 750000 | reported");
  }

  private static String nation(Stream<Measured> people) {
    return given(together(List.of(asthma("01", 42, 40), asthma("XX", 42, 15))), people)
        .lines(
            AvoidableRate.TABLE,
            AvoidableRate.INDICATOR,
            AvoidableRate.REGION_CODE,
            AvoidableRate.ADMISSIONS,
            AvoidableRate.POPULATION,
            AvoidableRate.STATUS)
        .stream()
        .filter(line -> line.startsWith("register_undvikbar_slutenvard | 00 | "))
        .map(line -> line.substring("register_undvikbar_slutenvard | 00 | ".length()))
        .findFirst()
        .orElseThrow();
  }
}
