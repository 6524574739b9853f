package se.utfall.gold;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import se.utfall.Given;
import se.utfall.silver.CareChain;
import se.utfall.silver.RegisterYear;
import se.utfall.table.Field;

/** Care chains and years of the register as silver holds them. */
final class Chained {
  static final String DEFINITION = "2026-1";

  private Chained() {}

  /**
   * A chain that ends on a day, of a woman of 70 with a home and hospital in region 01 who is not
   * admitted again, but for what is said: fields and values in turn, dates as text.
   */
  static Row chain(String end, @Nullable Object... said) {
    LocalDate day = LocalDate.parse(end);
    @Nullable Object[] usual = {
      CareChain.DEFINITION,
      DEFINITION,
      CareChain.PERSON,
      1L,
      CareChain.LINKABLE,
      true,
      CareChain.START,
      day.minusDays(3),
      CareChain.END,
      day,
      CareChain.YEAR,
      day.getYear(),
      CareChain.EPISODES,
      1,
      CareChain.PLANNED,
      "2",
      CareChain.DIAGNOSIS,
      null,
      CareChain.SECONDARY_2,
      null,
      CareChain.SECONDARY_3,
      null,
      CareChain.SECONDARY_4,
      null,
      CareChain.ADMISSION_HOME_REGION,
      "01",
      CareChain.HOME_REGION,
      "01",
      CareChain.HOSPITAL_REGION,
      "01",
      CareChain.SEX,
      "women",
      CareChain.AGE,
      70,
      CareChain.NEXT_START,
      null,
      CareChain.NEXT_PLANNED,
      null,
      CareChain.NEXT_UNPLANNED,
      null,
      CareChain.NEXT_SELECTED,
      null,
      CareChain.NEXT_PSYCHIATRIC,
      null,
      CareChain.NEXT_UNKNOWN,
      null,
      CareChain.PSYCHIATRIC_PERSON,
      false,
      CareChain.PSYCHIATRIC_PERSON_AT_HOME,
      false
    };
    Stream<@Nullable Object> own =
        IntStream.range(0, said.length).mapToObj(i -> i % 2 == 0 ? said[i] : read(said, i));
    return Given.row(CareChain.TABLE, Stream.concat(Arrays.stream(usual), own).toArray());
  }

  private static @Nullable Object read(@Nullable Object[] said, int i) {
    return said[i] instanceof String text
            && said[i - 1] instanceof Field field
            && field.type().typeName().equals("date")
        ? LocalDate.parse(text)
        : said[i];
  }

  /** A year covered by a delivery called par and the year. */
  static Row year(int year) {
    return Given.row(
        RegisterYear.TABLE, RegisterYear.REGISTER_YEAR, year, RegisterYear.DELIVERY, "par" + year);
  }

  /** The same of a constructed delivery called demo and the year. */
  static Row constructedYear(int year) {
    return Given.row(
        RegisterYear.TABLE,
        RegisterYear.REGISTER_YEAR,
        year,
        RegisterYear.DELIVERY,
        "demo" + year,
        RegisterYear.CONSTRUCTED,
        true);
  }
}
