package se.utfall.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoveredYearsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          par_2019.csv.gz                                        | 2019
          in/PAR2019.csv                                         | 2019
          2024-uttag/par_2013-2015.csv                           | 2013-2015
          par_2019_uttag20240510.csv                             | 2019
          par_2019_2024-05-10.csv                                | 2019
          lake/par_2019.csv.gz/part-00000-a2041b.c000.csv.gz     | 2019
          """)
  void aNameMaySayThem(String name, String years) {
    assertThat(CoveredYears.inName(name)).get().hasToString(years);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "par.csv",
        "par_2019_2020.csv",
        "par_2024-05-10.csv",
        "par_20190101.csv",
        "par_1819.csv",
        "par_2023-2013.csv",
        "2019/par.csv"
      })
  void aNameMaySayNoneOrSeveral(String name) {
    assertThat(CoveredYears.inName(name)).isEmpty();
  }

  @Test
  void aTextIsAYearOrTheFirstAndLast() {
    assertThat(CoveredYears.inText(" 2013-2015 ")).get().hasToString("2013-2015");
    assertThat(CoveredYears.inText("2013").orElseThrow().years()).containsExactly(2013);
    assertThat(CoveredYears.inText("år 2013")).isEmpty();
    assertThat(CoveredYears.inText("2015-2013")).isEmpty();
    assertThat(CoveredYears.inText("")).isEmpty();
  }
}
