package se.utfall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static final String YAML =
      """
      evaluation: Statsbidrag
      max_rejected_percent: 50
      appropriation_sek:
        2021: 46000000
        2024: 63500000
      """;

  @Test
  void areReadByYear() {
    assertThat(read(YAML))
        .isEqualTo(
            new Settings(
                "Statsbidrag",
                50,
                new TreeMap<>(
                    Map.of(2021, new BigDecimal("46000000"), 2024, new BigDecimal("63500000")))));
  }

  @Test
  void anUnknownKeyStops() {
    Stop.usage(
        () -> read(YAML.replace("max_rejected", "max_rejcted")),
        "conf/utfall.yaml:2 has the unknown key 'max_rejcted_percent'. Known here:"
            + " appropriation_sek, evaluation, max_rejected_percent. Did you mean"
            + " 'max_rejected_percent'?");
  }

  @Test
  void aKeyLeftOutStops() {
    Stop.usage(
        () -> read(YAML.replace("evaluation: Statsbidrag", "")),
        "conf/utfall.yaml:6: the key 'evaluation' is missing. What ends in that line cannot be read"
            + " without it. Add it; the declarations beside it show the form.");
  }

  @Test
  void aYearWrittenTwiceStops() {
    Stop.usage(
        () -> read(YAML.replace("2024", "2021")),
        "conf/utfall.yaml:5 cannot be read. Duplicate field '2021'. Compare it with the lines"
            + " beside it.");
  }

  @Test
  void aKeyWithoutValueStops() {
    Stop.usage(
        () -> read(YAML.replace("Statsbidrag", "")),
        "conf/utfall.yaml:1 cannot be read. Invalid `null` value encountered for property"
            + " \"evaluation\". Compare it with the lines beside it.");
  }

  @Test
  void aYearWithoutAmountStops() {
    Stop.usage(
        () -> read(YAML.replace("63500000", "")),
        "conf/utfall.yaml:5 cannot be read. Invalid `null` value encountered for property"
            + " \"appropriation_sek\". Compare it with the lines beside it.");
  }

  @Test
  void anAmountOfNothingStops() {
    Stop.usage(
        () -> read(YAML.replace("63500000", "0")),
        "conf/utfall.yaml has appropriation_sek of 2024 0. It must be above 0. Write another"
            + " number.");
  }

  @Test
  void aShareAboveAllStops() {
    Stop.usage(
        () -> read(YAML.replace("percent: 50", "percent: 150")),
        "conf/utfall.yaml has max_rejected_percent 150. It must be 0 to 100. Write another"
            + " number.");
  }

  private static Settings read(String yaml) {
    return Settings.read(TextFolder.of("utfall.yaml", yaml));
  }
}
