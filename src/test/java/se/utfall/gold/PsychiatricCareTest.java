package se.utfall.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.gold.Chained.chain;
import static se.utfall.gold.Chained.constructedYear;
import static se.utfall.gold.Chained.year;
import static se.utfall.gold.Measured.people;
import static se.utfall.silver.CareChain.AGE;
import static se.utfall.silver.CareChain.CONSTRUCTED;
import static se.utfall.silver.CareChain.DEAD;
import static se.utfall.silver.CareChain.DIAGNOSIS;
import static se.utfall.silver.CareChain.HOME_REGION;
import static se.utfall.silver.CareChain.LINKABLE;
import static se.utfall.silver.CareChain.NEXT_PSYCHIATRIC;
import static se.utfall.silver.CareChain.NEXT_UNPLANNED;
import static se.utfall.silver.CareChain.PERSON;
import static se.utfall.silver.CareChain.PSYCHIATRIC_PERSON;
import static se.utfall.silver.CareChain.PSYCHIATRIC_PERSON_AT_HOME;
import static se.utfall.silver.CareChain.SEX;
import static se.utfall.silver.CareChain.START;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.silver.CareChain;
import se.utfall.silver.Population;
import se.utfall.silver.RegisterYear;

/** Persons, stays, days and readmissions of psychiatric care. */
class PsychiatricCareTest {
  private static Given given(List<Row> chains, Measured... people) {
    return Measured.given(people)
        .with(RegisterYear.TABLE, List.of(year(2020), year(2021), constructedYear(2021)))
        .with(CareChain.TABLE, chains);
  }

  /** The chain of a year that counts its person, in the nation and at home. */
  private static Row first(String end, @Nullable Object... said) {
    Stream<Object> counts =
        Stream.of(DIAGNOSIS, "F200", PSYCHIATRIC_PERSON, true, PSYCHIATRIC_PERSON_AT_HOME, true);
    return chain(end, Stream.concat(counts, Arrays.stream(said)).toArray());
  }

  @Test
  void personsCountOnceAndStaysEachTimeWithTheirDays() {
    Given given =
        given(
            List.of(
                first("2020-03-10", PERSON, 1L, START, "2020-03-01"),
                chain("2020-05-10", DIAGNOSIS, "F999", PERSON, 1L, START, "2020-05-10", AGE, 17),
                chain(
                    "2020-08-10",
                    DIAGNOSIS,
                    "F10",
                    PERSON,
                    1L,
                    START,
                    "2019-08-10",
                    HOME_REGION,
                    "03",
                    PSYCHIATRIC_PERSON_AT_HOME,
                    true),
                first("2020-03-10", PERSON, 2L, SEX, "men"),
                first("2020-03-10", PERSON, 3L, SEX, null),
                chain("2020-03-10", DIAGNOSIS, "F200", PERSON, null, LINKABLE, false),
                chain("2020-03-10", DIAGNOSIS, "F200", PERSON, 2L, LINKABLE, false),
                chain("2020-03-10", DIAGNOSIS, "G200"),
                chain("2020-03-10", DIAGNOSIS, null),
                first("2019-03-10")),
            people("01", 2020, "women", 1500L).with(Population.DELIVERY, "women"),
            people("01", 2020, "men", 500L).with(Population.DELIVERY, "men"),
            people("01", 2021, "total", 9000L));

    // in region 01: the first person 9 + 1 days, the others 3 each; in 03: 366 (2020 is a leap
    // year)
    assertThat(
            given.lines(
                PsychiatricCare.TABLE,
                PsychiatricCare.REGION_CODE,
                PsychiatricCare.SEX,
                PsychiatricCare.PERSONS,
                PsychiatricCare.STAYS,
                PsychiatricCare.CARE_DAYS,
                PsychiatricCare.POPULATION,
                PsychiatricCare.PERSONS_PER_1000,
                PsychiatricCare.STAYS_PER_1000,
                PsychiatricCare.CARE_DAYS_PER_1000,
                PsychiatricCare.CELLS))
        .containsExactlyInAnyOrder(
            "01 | total | 3 | 6 | 22 | 2000 | 1.5 | 3.0 | 11.0"
                + " | [demo2021, men, par2020, par2021, women]",
            "01 | women | 1 | 4 | 16 | 1500 | 0.6666666666666666 | 2.6666666666666665"
                + " | 10.666666666666666 | [demo2021, men, par2020, par2021, women]",
            "01 | men | 1 | 1 | 3 | 500 | 2.0 | 2.0 | 6.0"
                + " | [demo2021, men, par2020, par2021, women]",
            "03 | total | 1 | 1 | 366 | - | - | - | - | [demo2021, par2020, par2021]",
            "03 | women | 1 | 1 | 366 | - | - | - | - | [demo2021, par2020, par2021]",
            "00 | total | 3 | 7 | 388 | - | - | - | - | [demo2021, par2020, par2021]",
            "00 | women | 1 | 5 | 382 | - | - | - | - | [demo2021, par2020, par2021]",
            "00 | men | 1 | 1 | 3 | - | - | - | - | [demo2021, par2020, par2021]");
  }

  @Test
  void thoseWhoComeBackUnplannedToPsychiatricCareAreReadmitted() {
    Given given =
        given(
            List.of(
                chain("2020-03-10", DIAGNOSIS, "F200", AGE, 20, NEXT_PSYCHIATRIC, "2020-04-09"),
                chain("2020-03-10", DIAGNOSIS, "F200", AGE, 20, NEXT_PSYCHIATRIC, "2020-04-10"),
                chain("2020-03-10", DIAGNOSIS, "F200", AGE, 20, NEXT_UNPLANNED, "2020-03-11"),
                chain("2020-03-10", DIAGNOSIS, "F200", DEAD, true),
                chain("2020-03-10", DIAGNOSIS, "F200", LINKABLE, false),
                chain(
                    "2021-12-02",
                    DIAGNOSIS,
                    "F200",
                    HOME_REGION,
                    "03",
                    NEXT_PSYCHIATRIC,
                    "2021-12-03"),
                chain("2021-03-10", DIAGNOSIS, "F200", HOME_REGION, "04"),
                chain("2021-03-10", DIAGNOSIS, "F200", HOME_REGION, "04", CONSTRUCTED, true)));

    // Wilson of 1 of 3: 33.3 (6.1 to 79.2)
    assertThat(
            given
                .of(PsychiatricCare.TABLE)
                .filter(PsychiatricCare.SEX.column().equalTo("total"))
                .filter(PsychiatricCare.REGION_CODE.column().notEqual("00"))
                .collectAsList())
        .extracting(
            row ->
                String.join(
                    " | ",
                    row.getAs("region_code"),
                    String.valueOf(row.<Object>getAs("stays")),
                    String.valueOf(row.<Object>getAs("index_discharges")),
                    String.valueOf(row.<Object>getAs("unplanned_30d")),
                    rounded(row, "value"),
                    rounded(row, "lower"),
                    rounded(row, "upper"),
                    String.valueOf(row.<Object>getAs("incomplete")),
                    row.getAs("status")))
        .containsExactlyInAnyOrder(
            "01 | 5 | 3 | 1 | 33.3 | 6.1 | 79.2 | false | reported",
            "03 | 1 | 0 | 0 | - | - | - | true | reported",
            "04 | null | null | null | - | - | - | true | mixed");
  }

  private static String rounded(Row row, String column) {
    Double number = row.getAs(column);
    return number == null ? "-" : Math.round(10 * number) / 10.0 + "";
  }
}
