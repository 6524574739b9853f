package se.utfall.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.gold.Chained.chain;
import static se.utfall.gold.Chained.constructedYear;
import static se.utfall.gold.Chained.year;
import static se.utfall.silver.CareChain.ADMISSION_HOME_REGION;
import static se.utfall.silver.CareChain.AGE;
import static se.utfall.silver.CareChain.CONSTRUCTED;
import static se.utfall.silver.CareChain.DEAD;
import static se.utfall.silver.CareChain.DIAGNOSIS;
import static se.utfall.silver.CareChain.HOME_REGION;
import static se.utfall.silver.CareChain.LINKABLE;
import static se.utfall.silver.CareChain.PLANNED;
import static se.utfall.silver.CareChain.SECONDARY_2;
import static se.utfall.silver.CareChain.SECONDARY_3;
import static se.utfall.silver.CareChain.SECONDARY_4;

import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.declared.AvoidableCondition;
import se.utfall.silver.CareChain;
import se.utfall.silver.RegisterYear;

/** Which admissions are avoidable, for what and of what age. */
class AvoidableAdmissionTest {
  private static Given given(Row... chains) {
    return Given.conf()
        .with(RegisterYear.TABLE, List.of(year(2020), year(2021), constructedYear(2021)))
        .with(CareChain.TABLE, List.of(chains));
  }

  private static List<String> lines(Given given) {
    return given.lines(
        AvoidableAdmission.TABLE,
        AvoidableAdmission.YEAR,
        AvoidableAdmission.REGION_CODE,
        AvoidableAdmission.CONDITION,
        AvoidableAdmission.AGE_FROM,
        AvoidableAdmission.ADMISSIONS);
  }

  private static Row aged(int age) {
    return chain("2020-05-05", DIAGNOSIS, "J459", AGE, age);
  }

  @Test
  void agesCountFrom20InBandsOfFiveYearsAndOneFrom90() {
    assertThat(
            lines(
                given(
                    aged(19), aged(20), aged(24), aged(25), aged(89), aged(90), aged(95),
                    aged(101))))
        .containsExactlyInAnyOrder(
            "2020 | 01 | ASTMA | 20 | 2",
            "2020 | 01 | ASTMA | 25 | 1",
            "2020 | 01 | ASTMA | 85 | 1",
            "2020 | 01 | ASTMA | 90 | 3",
            "2020 | 00 | ASTMA | 20 | 2",
            "2020 | 00 | ASTMA | 25 | 1",
            "2020 | 00 | ASTMA | 85 | 1",
            "2020 | 00 | ASTMA | 90 | 3");
  }

  @Test
  void acuteBronchitisIsCopdBesideCopd() {
    assertThat(
            lines(
                given(
                    chain("2020-05-05", DIAGNOSIS, "J209"),
                    chain("2020-05-05", DIAGNOSIS, "J209", SECONDARY_2, "J459"),
                    chain("2020-05-05", DIAGNOSIS, "J20", SECONDARY_2, "J441", AGE, 30),
                    chain("2020-05-05", DIAGNOSIS, "J209", SECONDARY_3, "J47", AGE, 40),
                    chain("2020-05-05", DIAGNOSIS, "J209", SECONDARY_4, "J410", AGE, 50))))
        .containsExactlyInAnyOrder(
            "2020 | 01 | KOL | 30 | 1",
            "2020 | 01 | KOL | 40 | 1",
            "2020 | 01 | KOL | 50 | 1",
            "2020 | 00 | KOL | 30 | 1",
            "2020 | 00 | KOL | 40 | 1",
            "2020 | 00 | KOL | 50 | 1");
  }

  @Test
  void allThatAreAdmittedWithTheDiagnosisCountWhereTheyThenLived() {
    assertThat(
            lines(
                given(
                    chain("2020-05-05", DIAGNOSIS, "I500", PLANNED, "1", DEAD, true),
                    chain("2020-05-05", DIAGNOSIS, "I50", PLANNED, "U", LINKABLE, false),
                    chain("2020-05-05", DIAGNOSIS, "I110", HOME_REGION, "14"),
                    chain("2020-05-05", DIAGNOSIS, "I119"),
                    chain("2020-05-05", DIAGNOSIS, "I112"),
                    chain("2020-05-05", DIAGNOSIS, "E109"),
                    chain("2020-05-05", DIAGNOSIS, null, SECONDARY_2, "I500"),
                    chain("2019-05-05", DIAGNOSIS, "I500"),
                    chain("2021-05-05", DIAGNOSIS, "I500", ADMISSION_HOME_REGION, "XX"))))
        .containsExactlyInAnyOrder(
            "2020 | 01 | HJARTSVIKT | 70 | 3",
            "2020 | 01 | HYPERTONI | 70 | 1",
            "2020 | 00 | HJARTSVIKT | 70 | 3",
            "2020 | 00 | HYPERTONI | 70 | 1",
            "2021 | XX | HJARTSVIKT | 70 | 1",
            "2021 | 00 | HJARTSVIKT | 70 | 1");
  }

  @Test
  void theFirstPrefixThatFitsCounts() {
    Given given =
        given(
                chain("2020-05-05", DIAGNOSIS, "E101"),
                chain("2020-05-05", DIAGNOSIS, "E101", SECONDARY_2, "N18"),
                chain("2020-05-05", DIAGNOSIS, "E102"))
            .with(
                AvoidableCondition.TABLE,
                List.of(
                    prefix(3, "LAST", "E101"),
                    prefix(2, "WIDE", "E10"),
                    prefix(1, "DEMANDING", "E101", "N17", "N18")));

    assertThat(lines(given))
        .contains("2020 | 01 | DEMANDING | 70 | 1", "2020 | 01 | WIDE | 70 | 2")
        .hasSize(4);
  }

  private static Row prefix(int position, String condition, String prefix, String... secondary) {
    return Given.row(
        AvoidableCondition.TABLE,
        AvoidableCondition.DEFINITION,
        Chained.DEFINITION,
        AvoidableCondition.POSITION,
        position,
        AvoidableCondition.CONDITION,
        condition,
        AvoidableCondition.PREFIX,
        prefix,
        AvoidableCondition.SECONDARY,
        secondary);
  }

  @Test
  void aRegionsYearIsMixedInAllItsConditions() {
    assertThat(
            given(
                    chain("2021-05-05", DIAGNOSIS, "J459"),
                    chain("2021-05-05", DIAGNOSIS, "I500", CONSTRUCTED, true),
                    chain(
                        "2021-05-05",
                        DIAGNOSIS,
                        "I500",
                        CONSTRUCTED,
                        true,
                        ADMISSION_HOME_REGION,
                        "13"))
                .lines(
                    AvoidableAdmission.TABLE,
                    AvoidableAdmission.REGION_CODE,
                    AvoidableAdmission.CONDITION,
                    AvoidableAdmission.ADMISSIONS,
                    AvoidableAdmission.STATUS,
                    AvoidableAdmission.CONSTRUCTED,
                    AvoidableAdmission.CELLS))
        .containsExactlyInAnyOrder(
            "01 | ASTMA | - | mixed | false | [demo2021, par2021]",
            "01 | HJARTSVIKT | - | mixed | true | [demo2021, par2021]",
            "13 | HJARTSVIKT | 1 | reported | true | [demo2021, par2021]",
            "00 | ASTMA | - | mixed | false | [demo2021, par2021]",
            "00 | HJARTSVIKT | - | mixed | true | [demo2021, par2021]");
  }
}
