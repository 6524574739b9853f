package se.utfall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.domain.MethodSettings;
import se.utfall.domain.MethodSettings.Quantifier;
import se.utfall.domain.Words;

class MethodsFileTest {
  private static final String WRITTEN =
      """
      pandemic_years: [2021, 2020]
      replicates: 999
      seed: 17
      suppress_below: 10
      quantifiers:
        - {sv: flera, en: several, at_most: 0.5}
        - {sv: samtliga, en: all, at_most: 1}
      """;

  @Test
  void theyAreReadInOrder() {
    assertThat(read(WRITTEN))
        .isEqualTo(
            new MethodSettings(
                List.of(2020, 2021),
                999,
                17,
                10,
                List.of(
                    new Quantifier(new Words("flera", "several"), 0.5),
                    new Quantifier(new Words("samtliga", "all"), 1))));
  }

  @Test
  void anUnknownKeyStops() {
    Stop.usage(
        () -> read(WRITTEN.replace("pandemic", "pandemy")),
        "conf/methods.yaml:1 has the unknown key 'pandemy_years'. Known here: pandemic_years,"
            + " quantifiers, replicates, seed, suppress_below. Did you mean 'pandemic_years'?");
  }

  @Test
  void tooFewReplicatesStop() {
    Stop.usage(
        () -> read(WRITTEN.replace("999", "98")),
        "conf/methods.yaml has replicates 98. It must be 99 to 100000. Write another number.");
  }

  @Test
  void tooManyReplicatesStop() {
    Stop.usage(
        () -> read(WRITTEN.replace("999", "100001")),
        "conf/methods.yaml has replicates 100001. It must be 99 to 100000. Write another number.");
  }

  @Test
  void aNegativeThresholdStops() {
    Stop.usage(
        () -> read(WRITTEN.replace("below: 10", "below: -1")),
        "conf/methods.yaml has suppress_below -1. It must be 0 or more. Write another number.");
  }

  @Test
  void sharesThatFallStop() {
    Stop.usage(
        () -> read(WRITTEN.replace("0.5", "1.5")),
        "conf/methods.yaml: 'samtliga' is for at most 1.0. The first word whose share is not passed"
            + " is said, so shares rise from 0 or more to 1. Write them in that order, the word for"
            + " all last.");
  }

  @Test
  void aShareBelowNothingStops() {
    Stop.usage(
        () -> read(WRITTEN.replace("0.5", "-0.5")),
        "conf/methods.yaml: 'flera' is for at most -0.5. The first word whose share is not passed is"
            + " said, so shares rise from 0 or more to 1. Write them in that order, the word for all"
            + " last.");
  }

  @Test
  void noWordForAllStops() {
    Stop.usage(
        () -> read(WRITTEN.replace("at_most: 1", "at_most: 0.9")),
        "conf/methods.yaml: no word is for at most 1. The first word whose share is not passed is"
            + " said, so shares rise from 0 or more to 1. Write them in that order, the word for all"
            + " last.");
  }

  private static MethodSettings read(String text) {
    return MethodsFile.read(TextFolder.of("methods.yaml", text));
  }
}
