package se.utfall.expression;

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
}
