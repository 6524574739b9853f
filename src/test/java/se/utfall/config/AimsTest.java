package se.utfall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.domain.Aim;
import se.utfall.domain.Aim.Initiative;
import se.utfall.domain.Words;

class AimsTest {
  private static final String WRITTEN =
      """
      initiatives:
        - {id: bidraget, name_sv: Bidraget, name_en: The grant, money_from: 2021}
        - {id: avtalet, name_sv: Avtalet, name_en: The agreement, money_from: 2022, dose: U1,
           dose_used: U2}
      aims:
        - {id: kompetens, initiative: bidraget, name_sv: Kompetens, name_en: Competence}
        - {id: jamlik, initiative: avtalet, name_sv: Jämlik, name_en: Equal}
      """;

  @Test
  void anAimKnowsTheMoneyItCameWith() {
    assertThat(read(WRITTEN))
        .containsExactly(
            new Aim(
                "kompetens",
                new Initiative("bidraget", new Words("Bidraget", "The grant"), 2021, null, null),
                new Words("Kompetens", "Competence")),
            new Aim(
                "jamlik",
                new Initiative("avtalet", new Words("Avtalet", "The agreement"), 2022, "U1", "U2"),
                new Words("Jämlik", "Equal")));
  }

  @Test
  void anUnknownInitiativeStops() {
    Stop.usage(
        () -> read(WRITTEN.replace("initiative: avtalet", "initiative: avtaled")),
        "conf/aims.yaml: 'jamlik' has the unknown initiative 'avtaled'. Known here: avtalet,"
            + " bidraget. Did you mean 'avtalet'?");
  }

  @Test
  void anAimTwiceStops() {
    Stop.usage(
        () -> read(WRITTEN.replace("id: jamlik", "id: kompetens")),
        "conf/aims.yaml: 'kompetens' stands twice. Indicators name an aim by its id. Give each an"
            + " id of its own.");
  }

  @Test
  void anInitiativeTwiceStops() {
    Stop.usage(
        () -> read(WRITTEN.replace("id: avtalet", "id: bidraget")),
        "conf/aims.yaml: 'bidraget' stands twice. Aims name the money that they came with by its"
            + " id. Give each an id of its own.");
  }

  @Test
  void anUnknownKeyStops() {
    Stop.usage(
        () -> read(WRITTEN.replace("money_from: 2022", "money_form: 2022")),
        "conf/aims.yaml:3 has the unknown key 'money_form'. Known here: dose, dose_used, id,"
            + " money_from, name_en, name_sv. Did you mean 'money_from'?");
  }

  @Test
  void aDoseThatIsNoIndicatorStops() {
    Folder folder =
        TextFolder.bundled()
            .changing("aims.yaml", "dose_used: bidrag_forbrukat", "dose_used: bidrag_förbrukat");

    Stop.usage(
        () -> Configuration.read(folder),
        "conf/aims.yaml: 'psykisk-ohalsa' has the unknown indicator"
            + " 'bidrag_förbrukat_per_invanare'. Known here: U79029, U79092, U79133,"
            + " bidrag_beviljat_per_invanare, bidrag_forbrukat_per_invanare, psyk_aterinskrivning_30d_demo,"
            + " register_aterinskrivning_30d, register_psyk_aterinskrivning_30d, register_psyk_personer,"
            + " register_psyk_varddagar, register_psyk_vardtillfallen, register_undvikbar_kronisk,"
            + " register_undvikbar_kronisk_utan_diabetes, register_undvikbar_slutenvard. Did you mean"
            + " 'bidrag_forbrukat_per_invanare'?");
  }

  private static List<Aim> read(String text) {
    return Aims.read(TextFolder.of("aims.yaml", text));
  }
}
