package se.utfall.bronze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real exports; the numbers were counted with another program. */
class DemoStatisticsTest {

  private static Statistics demo(String file) throws IOException {
    return Sample.read(Files.readAllBytes(Path.of("src/demo", file)));
  }

  @ParameterizedTest
  @CsvSource({"U79133, 924, 0", "U79092, 792, 84", "U79029, 396, 3"})
  void everyValueOfKoladaIsRead(String indicator, int values, int missing) throws IOException {
    Statistics read = demo("kolada/" + indicator + ".json");
    assertThat(read.format()).isEqualTo("kolada");
    assertThat(read.remarks()).isEmpty();
    assertThat(read.observations())
        .hasSize(values)
        .allMatch(each -> each.indicator().equals(indicator))
        .filteredOn(each -> each.text().isEmpty())
        .hasSize(missing)
        .allMatch(each -> each.mark().equals("Missing"));
    assertThat(read.observations().stream().map(Observation::region).distinct()).hasSize(22);
  }

  @Test
  void nationsAvoidableCareIsAsPublished() throws IOException {
    assertThat(demo("kolada/U79133.json").observations())
        .filteredOn(each -> each.region().equals("0000") && each.sex().equals("T"))
        .extracting(Observation::period, Observation::text)
        .contains(
            tuple("2013", "806.9433729"),
            tuple("2019", "667.6765824"),
            tuple("2021", "585.3192431"));
  }

  @Test
  void wholePercentsKeepTheirDecimalPoint() throws IOException {
    assertThat(demo("kolada/U79092.json").observations())
        .contains(
            new Observation("/values/1/values/2", "U79092", "0001", "2011", "T", "", "18.0", ""));
  }

  @Test
  void regionThatStoppedReportingIsMissing() throws IOException {
    assertThat(demo("kolada/U79092.json").observations())
        .filteredOn(each -> each.region().equals("0014") && each.sex().equals("T"))
        .filteredOn(each -> each.text().isEmpty())
        .extracting(Observation::period)
        .containsExactly("2016", "2017", "2018", "2019", "2020", "2021", "2022");
  }

  @Test
  void everyCellOfThePopulationIsRead() throws IOException {
    Statistics read = demo("scb/folkmangd_2008_2022.csv");
    assertThat(read.format()).isEqualTo("csv");
    assertThat(read.remarks()).isEmpty();
    assertThat(read.observations())
        .hasSize(5280)
        .contains(
            new Observation(
                "rad 205, kolumn 4",
                "population",
                "14 Västra Götalands län",
                "2008",
                "kvinnor",
                "65-79 år",
                "98905",
                ""))
        .filteredOn(each -> each.text().equals(".."))
        .hasSize(308);
    assertThat(
            read.observations().stream()
                .map(Observation::text)
                .filter(text -> !text.equals(".."))
                .mapToLong(Long::parseLong)
                .sum())
        .isEqualTo(549_806_598);
  }
}
