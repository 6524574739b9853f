package se.utfall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.domain.Aim;
import se.utfall.domain.Aim.Initiative;
import se.utfall.domain.Indicator;
import se.utfall.domain.Indicator.Absence;
import se.utfall.domain.Indicator.Amount;
import se.utfall.domain.Indicator.Basis;
import se.utfall.domain.Indicator.Break;
import se.utfall.domain.Indicator.Measure;
import se.utfall.domain.Indicator.Polarity;
import se.utfall.domain.Region;
import se.utfall.domain.Words;

class IndicatorsTest {
  private static final Words WORDS = new Words("sv", "en");
  private static final List<Aim> AIMS =
      List.of(
          new Aim("kompetens", new Initiative("pengar", WORDS, 2021, null, null), WORDS),
          new Aim("jamlik-vard", new Initiative("pengar", WORDS, 2021, null, null), WORDS));
  private static final List<Region> REGIONS =
      List.of(
          new Region("01", "Region Stockholm", "Stockholm", "Stockholms län", List.of()),
          new Region("14", "Västra Götalandsregionen", "VGR", "Västra Götalands län", List.of()));
  private static final String WRITTEN =
      """
      indicator: U1
      name_sv: Namn
      name_en: Name
      unit_sv: procent
      unit_en: percent
      polarity: lower
      source_sv: Källa
      source_en: Source
      """;

  @Test
  void allButTheSimplestIsLeftOut() {
    assertThat(read(WRITTEN))
        .containsExactly(
            new Indicator(
                "U1",
                List.of("U1"),
                new Words("Namn", "Name"),
                new Words("procent", "percent"),
                Polarity.LOWER,
                null,
                0,
                new Words("Källa", "Source"),
                List.of(),
                List.of(),
                List.of(),
                null,
                new Basis(Measure.OTHER, 1, 10)));
  }

  @Test
  void everythingThatCanBeSaid() {
    Indicator indicator =
        read(WRITTEN
                + """
                source_ids: [u1, BE01, be01, X]
                decimals: 0
                figure: 6
                breaks: [{year: 2015, reason_sv: Ny, reason_en: New}]
                absences: [{region: "14", from: 2016}, {region: "01", from: 2011, to: 2012}]
                aims: [jamlik-vard]
                per_inhabitant: used
                measure: standardised_rate
                multiplier: 100000
                suppress_below: 5
                """)
            .get(0);

    assertThat(indicator.sourceIds()).containsExactly("U1", "BE01", "X");
    assertThat(indicator.decimals()).isZero();
    assertThat(indicator.figure()).isEqualTo(6);
    assertThat(indicator.breaks()).containsExactly(new Break(2015, new Words("Ny", "New")));
    assertThat(indicator.absences())
        .containsExactly(new Absence("14", 2016, null), new Absence("01", 2011, 2012));
    assertThat(indicator.aims()).containsExactly("jamlik-vard");
    assertThat(indicator.perInhabitant()).isEqualTo(Amount.USED);
    assertThat(indicator.basis()).isEqualTo(new Basis(Measure.STANDARDISED_RATE, 100_000, 5));
  }

  @Test
  void anUnknownMeasureStops() {
    Stop.usage(
        () -> read(WRITTEN + "measure: proportions\n"),
        "conf/indicators/U1.yaml:9 has the unknown word 'proportions'. Known here: amount, other,"
            + " proportion, rate, standardised_rate. Did you mean 'proportion'?");
  }

  @Test
  void aMultiplierOfNothingStops() {
    Stop.usage(
        () -> read(WRITTEN + "multiplier: 0\n"),
        "conf/indicators/U1.yaml has multiplier 0.0. It must be above 0. Write another number.");
  }

  @Test
  void aMultiplierWithoutEndStops() {
    Stop.usage(
        () -> read(WRITTEN + "multiplier: 1e999\n"),
        "conf/indicators/U1.yaml has multiplier Infinity. It must be above 0. Write another number.");
  }

  @Test
  void aNegativeThresholdStops() {
    Stop.usage(
        () -> read(WRITTEN + "suppress_below: -1\n"),
        "conf/indicators/U1.yaml has suppress_below -1. It must be 0 or more. Write another"
            + " number.");
  }

  @Test
  void anAbsenceCoversItsYearsAndHasAnEndOrNone() {
    Absence ended = new Absence("14", 2011, 2012);
    Absence lasting = new Absence("14", 2016, null);

    assertThat(List.of(2010, 2011, 2012, 2013).stream().map(ended::covers))
        .containsExactly(false, true, true, false);
    assertThat(List.of(2015, 2016, 2030).stream().map(lasting::covers))
        .containsExactly(false, true, true);
  }

  @Test
  void anUnknownKeyStops() {
    Stop.usage(
        () -> read(WRITTEN + "polarty: lower\n"),
        "conf/indicators/U1.yaml:9 has the unknown key 'polarty'. Known here: absences, aims,"
            + " breaks, decimals, figure, indicator, measure, multiplier, name_en, name_sv,"
            + " per_inhabitant, polarity, source_en, source_ids, source_sv, suppress_below, unit_en,"
            + " unit_sv. Did you mean 'polarity'?");
  }

  @Test
  void anUnknownPolarityStops() {
    Stop.usage(
        () -> read(WRITTEN.replace("lower", "downwards")),
        "conf/indicators/U1.yaml:6 has the unknown word 'downwards'. Known here: higher, lower,"
            + " none. Did you mean 'lower'?");
  }

  @Test
  void anUnknownAmountOfTheGrantStops() {
    Stop.usage(
        () -> read(WRITTEN + "per_inhabitant: unused\n"),
        "conf/indicators/U1.yaml:9 has the unknown word 'unused'. Known here: granted, used. Did"
            + " you mean 'used'?");
  }

  @Test
  void anUnknownAimStops() {
    Stop.usage(
        () -> read(WRITTEN + "aims: [kompetens, jamlig-vard]\n"),
        "conf/indicators/U1.yaml has the unknown aim 'jamlig-vard'. Known here: jamlik-vard,"
            + " kompetens. Did you mean 'jamlik-vard'?");
  }

  @Test
  void anUnknownRegionStops() {
    Stop.usage(
        () -> read(WRITTEN + "absences: [{region: \"02\", from: 2016}]\n"),
        "conf/indicators/U1.yaml has the unknown region '02'. Known here: 01, 14. Did you mean"
            + " '01'?");
  }

  @Test
  void anotherNameThanTheFilesStops() {
    Stop.usage(
        () -> read(WRITTEN.replace("U1", "U2")),
        "conf/indicators/U1.yaml declares the indicator 'U2'. An indicator has the name of its"
            + " file, so that a message about one leads to the other. Rename the file or the"
            + " indicator.");
  }

  @Test
  void anIdOfTwoIndicatorsStopsWhateverItsCase() {
    TextFolder folder =
        TextFolder.of("indicators/U1.yaml", WRITTEN)
            .with("indicators/U2.yaml", WRITTEN.replace("U1", "U2") + "source_ids: [' u1']\n");

    Stop.usage(
        () -> Indicators.read(folder, AIMS, REGIONS, 10),
        "conf/indicators/U2.yaml has the source id ' u1'. It is also one of"
            + " conf/indicators/U1.yaml. Let each id belong to one indicator.");
  }

  @Test
  void whatMustBeSaidIsMissed() {
    Stop.usage(
        () -> read(WRITTEN.replace("unit_en: percent\n", "")),
        "conf/indicators/U1.yaml:8: the key 'unit_en' is missing. What ends in that line cannot be"
            + " read without it. Add it; the declarations beside it show the form.");
  }

  private static List<Indicator> read(String text) {
    return Indicators.read(TextFolder.of("indicators/U1.yaml", text), AIMS, REGIONS, 10);
  }
}
