package se.utfall.gold;

import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.table.Table;

/** Every twentieth person of a synthetic register, counted by another program. */
class RegisterSampleTest {
  private static final Given GIVEN = RegisterSample.given();

  @Test
  void readmissionsAreThoseOfAnotherProgram() {
    ExpectedRows.of("readmission.csv", 3).are(rows(Readmission.TABLE));
  }

  @Test
  void avoidableAdmissionsAreThoseOfAnotherProgram() {
    ExpectedRows.of("avoidable_admission.csv", 4).are(rows(AvoidableAdmission.TABLE));
  }

  @Test
  void avoidableRatesAreThoseOfAnotherProgram() {
    ExpectedRows.of("avoidable_rate.csv", 3).are(rows(AvoidableRate.TABLE));
  }

  @Test
  void psychiatricCareIsThatOfAnotherProgram() {
    ExpectedRows.of("psychiatric_care.csv", 3).are(rows(PsychiatricCare.TABLE));
  }

  /** Of the years that the other program has written. */
  private static List<Row> rows(Table table) {
    return GIVEN
        .of(table)
        .filter(RegisterResult.YEAR.column().isin(2013, 2020, 2023))
        .collectAsList();
  }
}
