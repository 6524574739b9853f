package se.utfall.silver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.Register;
import se.utfall.bronze.RegisterRow;
import se.utfall.table.Field;

/** Rows as delivered, and what is read of them. */
class EpisodeTest {
  private static List<String> read(List<String> lines, Field... fields) {
    return Register.given(Register.of(lines)).lines(Episode.TABLE, fields);
  }

  private static List<String> judged(String... lines) {
    return read(List.of(lines), Episode.ROW, Episode.DROPPED, Episode.UNLINKABLE);
  }

  @Test
  void firstReasonThatFitsDropsARow() {
    assertThat(
            judged(
                "1,1,,1,,,,,,20190230,,,,,,,,,",
                "2,1,,1,,19400615,,,,20190301,\u00a0 ,,,,,,,,",
                "3,1,,1,,,,,,20190301,20190230,,,,,,,,",
                "4,1,,1,,,,,,20190301,20190228,,,,,,,,",
                "5,1,,1,,19410229,,,,20190301,20190301,,,,,,,,",
                "6,1,,1,,19400615,,,,20190301,20190301,,,,,,,,",
                "7,1,,1,,19400615,,,,20190301,20190301,,,,,,,,"))
        .containsExactlyInAnyOrder(
            "1 | BAD_INDATUM | -",
            "2 | MISSING_UTDATUM | -",
            "3 | BAD_UTDATUM | -",
            "4 | NEGATIVE_LOS | -",
            "5 | BAD_FODDAT | -",
            "6 | - | -",
            "7 | DUPLICATE | -");
  }

  @Test
  void duplicateIsTheSameInEveryFieldThatCounts() {
    String kept = "1,1,2019,1,78,19400615,0180,01010,101,20190301,20190305,3,3,2,I509,,,,";
    assertThat(
            judged(
                "9,1,2018,1,70,19400615,1280,01010\u00a0,101,20190301,20190305,1,4,1,i50.9,J441,,,",
                kept,
                "2,1,2019,1,78,19400615,0180,01011,101,20190301,20190305,3,3,2,I509,,,,",
                "3,1,2019,1,78,19400615,0180,01010,201,20190301,20190305,3,3,2,I509,,,,",
                "4,1,2019,1,78,19400615,0180,01010,101,20190302,20190305,3,3,2,I509,,,,",
                "5,1,2019,1,78,19400615,0180,01010,101,20190301,20190306,3,3,2,I509,,,,",
                "6,1,2019,1,78,19400615,0180,01010,101,20190301,20190305,3,3,2,I500,,,,",
                "7,2,2019,1,78,19400615,0180,01010,101,20190301,20190305,3,3,2,I509,,,,"))
        .contains("9 | DUPLICATE | -")
        .filteredOn(line -> line.endsWith("| - | -"))
        .hasSize(7);
  }

  @Test
  void rowsWithoutKeyAreNoDuplicates() {
    assertThat(
            judged(
                "1,,,1,,19400615,,,,20190301,20190301,,,,,,,,",
                "2, ,,1,,19400615,,,,20190301,20190301,,,,,,,,"))
        .containsExactlyInAnyOrder("1 | - | BLANK_KEY", "2 | - | BLANK_KEY");
  }

  @Test
  void keyOfSeveralPersonsIsNotLinked() {
    assertThat(
            judged(
                "1,1,,1,,19400615,,,,20190301,20190301,,,,,,,,",
                "2,1,,,,19400615,,,,20190401,20190401,,,,,,,,",
                "3,2,,1,,19400615,,,,20190301,20190301,,,,,,,,",
                "4,2,,1,,19400616,,,,20190401,20190401,,,,,,,,",
                "5,3,,,,19400615,,,,20190301,20190301,,,,,,,,",
                "6,3,,,,19400615,,,,20190401,20190401,,,,,,,,"))
        .containsExactlyInAnyOrder(
            "1 | - | SEVERAL_PERSONS",
            "2 | - | SEVERAL_PERSONS",
            "3 | - | SEVERAL_PERSONS",
            "4 | - | SEVERAL_PERSONS",
            "5 | - | -",
            "6 | - | -");
  }

  @Test
  void reusedKeyIsNotLinkedAtAll() {
    assertThat(
            judged(
                "1,1,,1,,19400615,,,,20190301,20190301,,,,,,,,1",
                "2,1,,2,,19500615,,,,20190401,20190401,,,,,,,,"))
        .containsExactlyInAnyOrder("1 | - | REUSED_KEY", "2 | - | REUSED_KEY");
  }

  @Test
  void rowsThatAreNotValidSayNothingOfTheirKey() {
    assertThat(
            judged(
                "1,1,,1,,19400615,,,,20190301,20190301,,,,,,,,",
                "2,1,,1,,19400615,,,,20190301,20190301,,,,,,,,1",
                "3,1,,2,,19500615,,,,20190401,,,,,,,,,1"))
        .containsExactlyInAnyOrder("1 | - | -", "2 | DUPLICATE | -", "3 | MISSING_UTDATUM | -");
  }

  @Test
  void unknownHospitalHomeAndDiagnosisStay() {
    assertThat(
            read(
                List.of(
                    "1,1,,1,,19400615,0980,09010,,20190301,20190301,3,4,1,i50.9,,,,",
                    "2,2,,2,,19400615,9999,99999,,20190301,20190301,1,1,3,I5O9,J\u00a044,,X,",
                    "3,3,,,,19400615,,,,20190301,20190301,,,,,,,,"),
                Episode.ROW,
                Episode.DROPPED,
                Episode.SEX,
                Episode.HOME_REGION,
                Episode.HOSPITAL_REGION,
                Episode.FROM_TRANSFER,
                Episode.TO_TRANSFER,
                Episode.DEAD,
                Episode.PLANNED,
                Episode.DIAGNOSIS,
                Episode.SECONDARY_2,
                Episode.SECONDARY_4))
        .containsExactlyInAnyOrder(
            "1 | - | men | 09 | 09 | false | false | true | 1 | I509 | - | -",
            "2 | - | women | XX | XX | true | true | false | U | - | J44 | -",
            "3 | - | - | XX | XX | false | false | false | U | - | - | -");
  }

  @Test
  void deliveredYearAndAgeAreOnlyComparedWithTheDates() {
    // 78 on the day of admission, 79 from 15 June
    assertThat(
            read(
                List.of(
                    "1,1,2019,1,78,19400615,,,,20190614,20190616,,,,,,,,",
                    "2,2,2018,1,79,19400615,,,,20190614,20190616,,,,,,,,",
                    "3,3,,1, ,19400615,,,,20190614,20190616,,,,,,,,",
                    "4,4,x,1,x,19400615,,,,20190614,20190616,,,,,,,,"),
                Episode.ROW,
                Episode.YEAR_DIFFERS,
                Episode.AGE_DIFFERS))
        .containsExactlyInAnyOrder(
            "1 | false | false", "2 | true | true", "3 | false | false", "4 | true | true");
  }

  @Test
  void onlyDeliveriesThatStandForTheYearCount() {
    String line = ",,1,,19400615,,,,20190301,20190301,,,,,,,,";
    Dataset<Row> rows = Register.of(List.of("1,1" + line, "2,2" + line.replace("2019", "2018")));
    Given given =
        Register.given(rows)
            .with(RegisterYear.TABLE, Register.years(Register.DELIVERY, 2019, 2023));
    assertThat(given.lines(Episode.TABLE, Episode.ROW)).containsExactly("1");
    given = Register.given(rows).with(RegisterYear.TABLE, Register.years("another", 2013, 2023));
    assertThat(given.lines(Episode.TABLE, RegisterRow.ROW)).isEmpty();
  }
}
