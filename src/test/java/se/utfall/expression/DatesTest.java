package se.utfall.expression;

import static se.utfall.expression.Cases.OTHER;
import static se.utfall.expression.Cases.TEXT;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {
  @Test
  void dateIsInTheCalendar() {
    Cases.of(Dates.date(TEXT.column()), TEXT)
        .gives(LocalDate.of(2024, 2, 29), "2024-02-29")
        .gives(LocalDate.of(2023, 5, 16), "\u00a02023-05-16 ")
        .gives(null, (Object) null)
        .gives(null, "")
        .gives(null, "2019-02-30")
        .gives(null, "2023-02-29")
        .gives(null, "2023-13-01")
        .gives(null, "2023-00-10")
        .gives(null, "20190230")
        .gives(null, "20190228")
        .gives(null, "2023-5-1")
        .gives(null, "2023")
        .gives(null, "2023-05")
        .gives(null, "16/5 2023")
        .gives(null, "2023-05-16 12:00")
        .gives(null, "den 2023-05-16")
        .hold();
  }

  @Test
  void compactDateIsInTheCalendar() {
    Cases.of(Dates.compact(TEXT.column()), TEXT)
        .gives(LocalDate.of(2020, 2, 29), "20200229")
        .gives(LocalDate.of(2019, 12, 31), "\u00a020191231\u2003")
        .gives(null, (Object) null)
        .gives(null, "")
        .gives(null, "20190230")
        .gives(null, "20190229")
        .gives(null, "20191301")
        .gives(null, "20190010")
        .gives(null, "2019011")
        .gives(null, "2019011T")
        .gives(null, "201901011")
        .gives(null, "2019 101")
        .gives(null, "2019-01-01")
        .gives(null, "+2019011")
        .hold();
  }

  @Test
  void grantYearIsOfThisCentury() {
    Cases.of(Dates.grantYear(TEXT.column()), TEXT)
        .gives(2024, "2024")
        .gives(2024, "2024 ")
        .gives(2024, "\u00a02024")
        .gives(2000, "2000")
        .gives(2099, "2099")
        .gives(null, (Object) null)
        .gives(null, "")
        .gives(null, "1999")
        .gives(null, "2100")
        .gives(null, "24")
        .gives(null, "20240")
        .gives(null, "2 024")
        .gives(null, "2024,0")
        .gives(null, "år 2024")
        .hold();
  }

  @Test
  void compactDateIsEightDigitsOfTheCalendar() {
    Cases.of(Dates.compact(TEXT.column()), TEXT)
        .gives(LocalDate.of(2020, 2, 29), "20200229")
        .gives(LocalDate.of(2019, 1, 5), "\u00a020190105\t")
        .gives(LocalDate.of(1899, 12, 31), "18991231")
        .gives(null, "20190230")
        .gives(null, "20190229")
        .gives(null, "20191301")
        .gives(null, "20190100")
        .gives(null, "2019-01-05")
        .gives(null, "2019015")
        .gives(null, "2019015T")
        .gives(null, "201901 5")
        .gives(null, "2019 105")
        .gives(null, "2019-105")
        .gives(null, "+2190105")
        .gives(null, "-2190105")
        .gives(null, "201901050")
        .gives(null, "\u0662\u0660\u0661\u0669\u0660\u0661\u0660\u0665")
        .gives(null, "")
        .gives(null, (Object) null)
        .hold();
  }

  @Test
  void yearsAreCompleteOnTheBirthday() {
    Cases.of(
            Dates.completedYears(Dates.compact(TEXT.column()), Dates.compact(OTHER.column())),
            TEXT,
            OTHER)
        .gives(64, "19530606", "20180605")
        .gives(65, "19530605", "20180605")
        .gives(64, "19520229", "20170228")
        .gives(65, "19520229", "20170301")
        .gives(68, "19520229", "20200229")
        .gives(0, "20180605", "20180605")
        .gives(null, null, "20180605")
        .gives(null, "19530606", null)
        .hold();
  }
}
