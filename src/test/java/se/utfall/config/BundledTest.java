package se.utfall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.utfall.domain.InSwedish;
import se.utfall.domain.KnownDeviation;
import se.utfall.domain.Layout;
import se.utfall.domain.PublishedFigure;
import se.utfall.domain.Region;
import se.utfall.domain.Source;

/** The declarations that come with the program. */
class BundledTest {
  private static final Path EXPECTED =
      Path.of("src/test/resources/se/utfall/published_expected.csv");

  private final Configuration configuration = Configuration.read(TextFolder.CONF);

  @Test
  void thereAre21Regions() {
    assertThat(configuration.regions())
        .hasSize(21)
        .contains(
            new Region(
                "14",
                "Västra Götalandsregionen",
                "Västra Götaland",
                "Västra Götalands län",
                List.of("VGR", "Region Västra Götaland")));
  }

  @Test
  void thereAre36Questions() {
    assertThat(configuration.questions()).hasSize(36);
  }

  @Test
  void whatAReReportAsksCanBeCompleted() {
    List<Layout> rereports =
        configuration.layouts().stream().filter(it -> it.source() == Source.REREPORT).toList();
    Layout completing =
        rereports.stream().filter(it -> it.id().equals("komplettering")).findFirst().orElseThrow();

    assertThat(completing.questions())
        .containsAll(rereports.stream().flatMap(Layout::questions).toList());
  }

  @Test
  void questionsIndicatorsAndPeopleCanBeConstructed() {
    assertThat(configuration.answerable())
        .hasSize(36 + 14 + 1)
        .contains("amount.granted", "U79133", "bidrag_beviljat_per_invanare", "population");
  }

  @Test
  void appropriationsAreTheRegulations() {
    assertThat(configuration.settings().appropriationSek())
        .containsExactly(
            Map.entry(2021, new BigDecimal("46000000")),
            Map.entry(2022, new BigDecimal("46000000")),
            Map.entry(2023, new BigDecimal("46000000")),
            Map.entry(2024, new BigDecimal("63500000")));
  }

  @Test
  void thereAre20Deviations() {
    assertThat(configuration.deviations())
        .hasSize(20)
        .containsEntry(
            "6",
            new KnownDeviation(
                "6",
                "2021, \"about 40 percent of the 46 million used\"",
                "40",
                "42.7",
                "Att omkring 40 % av de 46 miljonerna användes 2021: uträkningen ger 42,7 %."));
  }

  @Test
  void everyPublishedFigureIsPlacedUnderItsRule() throws IOException {
    List<String> expected =
        Files.readAllLines(EXPECTED).stream()
            .skip(1)
            .map(line -> line.split(",", -1))
            .map(cells -> cells[0] + " " + cells[2])
            .toList();

    assertThat(configuration.published())
        .extracting(figure -> figure.id() + " " + figure.rule())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void figuresThatTheGrantsDoNotDecideSayWhy() throws IOException {
    List<String> expected =
        Files.readAllLines(EXPECTED).stream()
            .map(line -> line.split(",", -1))
            .filter(cells -> cells[1].equals("not_decided"))
            .map(cells -> cells[0])
            .toList();

    assertThat(configuration.published())
        .filteredOn(figure -> !figure.reason().isEmpty())
        .extracting(PublishedFigure::id)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void everyPublishedFigureIsNamedInSwedish() {
    assertThat(configuration.published())
        .filteredOn(figure -> figure.id().equals("table-6/2024/13/unused"))
        .extracting(PublishedFigure::swedish)
        .containsExactly(
            new InSwedish(
                "Redovisningen för 2024, tabell 6",
                "Region Halland, oanvänt (kr) 2024",
                "1325960",
                ""));
    assertThat(configuration.published())
        .allSatisfy(
            figure ->
                assertThat(figure.swedish().explanation().isEmpty())
                    .isEqualTo(figure.reason().isEmpty()));
  }
}
