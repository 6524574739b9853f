package se.utfall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.domain.Indicator;
import se.utfall.domain.Indicator.Basis;
import se.utfall.domain.Indicator.Measure;
import se.utfall.domain.Indicator.Polarity;
import se.utfall.domain.StatisticsTerms;
import se.utfall.domain.Words;

class StatisticsFileTest {
  private static final Words WORDS = new Words("sv", "en");
  private static final List<Indicator> INDICATORS =
      List.of(
          new Indicator(
              "U1",
              List.of("U1", "BE01"),
              WORDS,
              WORDS,
              Polarity.NONE,
              null,
              0,
              WORDS,
              List.of(),
              List.of(),
              List.of(),
              null,
              new Basis(Measure.OTHER, 1, 10)));
  private static final String WRITTEN =
      """
      headers:
        region: [region, län]
        period: [år]
        value: [värde]
      sexes:
        total: [T, totalt]
        women: [K, F]
        men: [M]
      marks:
        missing: [Missing, ".."]
        suppressed: [Private]
        deleted: [deleted]
      population:
        source_ids: [folkmängd]
        all_ages: [totalt, tot]
      unnamed:
        - dimensions: [region, ålder]
          holds: folkmängd
      """;

  @Test
  void wordsHaveTheirMeanings() {
    StatisticsTerms terms = read(WRITTEN);

    assertThat(terms.sexes())
        .containsOnlyKeys("T", "totalt", "K", "F", "M")
        .containsEntry("T", "total")
        .containsEntry("F", "women")
        .containsEntry("M", "men");
    assertThat(terms.marks())
        .containsOnlyKeys("Missing", "..", "Private", "deleted")
        .containsEntry("..", "missing")
        .containsEntry("Private", "suppressed");
    assertThat(terms.population()).containsExactly("folkmängd");
    assertThat(terms.allAges()).containsExactly("totalt", "tot");
  }

  @Test
  void aSexWithTwoMeaningsStops() {
    Stop.usage(
        () -> read(WRITTEN.replace("men: [M]", "men: [M, ' k']")),
        "conf/statistics.yaml has the sex ' k' twice. A word means one thing. Keep it once; case"
            + " and spaces do not tell words apart.");
  }

  @Test
  void aMarkWithTwoMeaningsStops() {
    Stop.usage(
        () -> read(WRITTEN.replace("[Private]", "[Private, missing]")),
        "conf/statistics.yaml has the mark 'missing' twice. A word means one thing. Keep it once;"
            + " case and spaces do not tell words apart.");
  }

  @Test
  void aHeaderWithTwoMeaningsStops() {
    Stop.usage(
        () -> read(WRITTEN.replace("[år]", "[år, Län]")),
        "conf/statistics.yaml has the header 'Län' twice. A word means one thing. Keep it once;"
            + " case and spaces do not tell words apart.");
  }

  @Test
  void aWordTwiceForTheSameStopsToo() {
    Stop.usage(
        () -> read(WRITTEN.replace("[totalt, tot]", "[totalt, tot, TOT]")),
        "conf/statistics.yaml has the age 'TOT' twice. A word means one thing. Keep it once; case"
            + " and spaces do not tell words apart.");
    Stop.usage(
        () ->
            read(WRITTEN.replace("source_ids: [folkmängd]", "source_ids: [folkmängd, Folkmängd]")),
        "conf/statistics.yaml has the id 'Folkmängd' twice. A word means one thing. Keep it once;"
            + " case and spaces do not tell words apart.");
  }

  @Test
  void anIndicatorsIdForThePopulationStops() {
    Stop.usage(
        () -> read(WRITTEN.replace("source_ids: [folkmängd]", "source_ids: [folkmängd, be01]")),
        "conf/statistics.yaml calls the population 'BE01'. That is an id of the indicator U1. Let"
            + " each id belong to one of them.");
  }

  @Test
  void aCsvThatHoldsWhatIsNotDeclaredStops() {
    Stop.usage(
        () -> read(WRITTEN.replace("holds: folkmängd", "holds: folkmangd")),
        "conf/statistics.yaml has the unknown id 'folkmangd'. Known here: BE01, U1, folkmängd. Did"
            + " you mean 'folkmängd'?");
  }

  @Test
  void anUnknownKeyStops() {
    Stop.usage(
        () -> read(WRITTEN.replace("all_ages:", "allages:")),
        "conf/statistics.yaml:15 has the unknown key 'allages'. Known here: all_ages, source_ids."
            + " Did you mean 'all_ages'?");
  }

  private static StatisticsTerms read(String text) {
    return StatisticsFile.read(TextFolder.of("statistics.yaml", text), INDICATORS);
  }
}
