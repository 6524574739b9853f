package se.utfall.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.domain.RegisterDefinition;
import se.utfall.domain.RegisterDefinition.Avoidable;
import se.utfall.domain.RegisterDefinition.Condition;
import se.utfall.domain.RegisterDefinition.Rate;
import se.utfall.domain.RegisterDefinition.Readmission;

class RegisterDefinitionsTest {
  private static final String FILE = "register/v1.yaml";
  private static final String WRITTEN =
      """
      definition: v1
      main: true
      chain_gap_days: 1
      readmission: {age_from: 65, window_days: 30, selected: [J12]}
      avoidable:
        age_from: 20
        conditions: list.csv
        rates:
          U79133: all
          U79029: [KOL, ASTMA]
      psychiatric: [F]
      standard_population: ESP2013
      """;
  private static final String LIST =
      """
      FAMILJ,GRUPP,PREFIX,KRAVER_BIDIAGNOS_PREFIX
      KRONISK,ASTMA,J45,
      KRONISK,KOL,J20,J41|J44
      KRONISK,KOL,J44,
      AKUT,DIARRE,K522,
      """;
  private static final TextFolder FOLDER =
      TextFolder.of(FILE, WRITTEN).with("register/list.csv", LIST);

  @Test
  void everythingIsRead() {
    assertThat(read(FOLDER))
        .containsExactly(
            new RegisterDefinition(
                "v1",
                true,
                1,
                new Readmission(65, 30, List.of("J12")),
                new Avoidable(
                    20,
                    List.of(
                        new Condition("KRONISK", "ASTMA", "J45", List.of()),
                        new Condition("KRONISK", "KOL", "J20", List.of("J41", "J44")),
                        new Condition("KRONISK", "KOL", "J44", List.of()),
                        new Condition("AKUT", "DIARRE", "K522", List.of())),
                    List.of(
                        new Rate("U79133", List.of("ASTMA", "KOL", "DIARRE")),
                        new Rate("U79029", List.of("KOL", "ASTMA")))),
                List.of("F")));
  }

  @Test
  void theBundledOneIsTheDefinitions() {
    RegisterDefinition bundled = Configuration.read(TextFolder.CONF).registers().get(0);

    assertThat(bundled.avoidable().conditions()).hasSize(78);
    assertThat(bundled.avoidable().conditions().stream().map(Condition::group).distinct())
        .hasSize(13);
    assertThat(bundled.avoidable().rates())
        .extracting(rate -> rate.groups().size())
        .containsExactly(13, 4, 3);
  }

  @Test
  void oneOfSeveralVersionsIsTheMainOne() {
    String other = WRITTEN.replace("v1", "v2");

    assertThat(read(FOLDER.with("register/v2.yaml", other.replace("true", "false"))))
        .extracting(RegisterDefinition::version, RegisterDefinition::main)
        .containsExactly(tuple("v1", true), tuple("v2", false));
    Stop.usage(
        () -> read(FOLDER.with("register/v2.yaml", other)),
        "conf/register has 2 main versions: v1, v2. The indicators are the results of one"
            + " version. Let 'main' be true in one file and false in the others.");
    Stop.usage(
        () -> read(FOLDER.changing(FILE, "true", "false")),
        "conf/register has 0 main versions. The indicators are the results of one version. Let"
            + " 'main' be true in one file and false in the others.");
  }

  @Test
  void anotherNameThanTheFilesStops() {
    Stop.usage(
        () -> read(FOLDER.changing(FILE, "v1", "v2")),
        "conf/register/v1.yaml declares the version 'v2'. A version has the name of its file, so"
            + " that a result leads to its definition. Rename the file or the version.");
  }

  /** As two files of one folder cannot have one name, no version can be there twice. */
  @Test
  void aVersionThatIsDeclaredTwiceStops() {
    Stop.usage(
        () -> read(FOLDER.with("register/v2.yaml", WRITTEN.replace("main: true", "main: false"))),
        "conf/register/v2.yaml declares the version 'v1'. A version has the name of its file, so"
            + " that a result leads to its definition. Rename the file or the version.");
  }

  @Test
  void unknownWordsStop() {
    stops(
        "window_days",
        "window_day",
        "conf/register/v1.yaml:4 has the unknown key 'window_day'. Known here: age_from, selected,"
            + " window_days. Did you mean 'window_days'?");
    stops(
        "U79029",
        "U79028",
        "conf/register/v1.yaml has the unknown indicator 'U79028'. Known here: U79029, U79092,"
            + " U79133, bidrag_beviljat_per_invanare, bidrag_forbrukat_per_invanare,"
            + " psyk_aterinskrivning_30d_demo, register_aterinskrivning_30d,"
            + " register_psyk_aterinskrivning_30d, register_psyk_personer, register_psyk_varddagar,"
            + " register_psyk_vardtillfallen, register_undvikbar_kronisk,"
            + " register_undvikbar_kronisk_utan_diabetes, register_undvikbar_slutenvard. Did you"
            + " mean 'U79029'?");
    stops(
        "ASTMA",
        "ASTHMA",
        "conf/register/v1.yaml has the unknown condition 'ASTHMA'. Known here: ASTMA, DIARRE, KOL."
            + " Did you mean 'ASTMA'?");
    stops(
        "ESP2013",
        "ESP1976",
        "conf/register/v1.yaml has the unknown standard population 'ESP1976'. Known here: ESP2013."
            + " Did you mean 'ESP2013'?");
    stops(
        "[KOL, ASTMA]",
        "some",
        "conf/register/v1.yaml counts no condition in 'U79029'. A rate counts a list of"
            + " conditions, or all. Write 'all' or a list like [ASTMA].");
  }

  @Test
  void numbersOutOfRangeStop() {
    stops(
        "age_from: 65",
        "age_from: -1",
        "conf/register/v1.yaml has readmission.age_from -1. It must be 0 to 120. Write another"
            + " number.");
    stops(
        "window_days: 30",
        "window_days: 0",
        "conf/register/v1.yaml has readmission.window_days 0. It must be 1 to 365. Write another"
            + " number.");
    stops(
        "chain_gap_days: 1",
        "chain_gap_days: -1",
        "conf/register/v1.yaml has chain_gap_days -1. It must be 0 to 365. Write another number.");
    stops(
        "age_from: 20",
        "age_from: 18",
        "conf/register/v1.yaml has avoidable.age_from 18. It must be where an age band of five"
            + " years begins. Write another number.");
    stops(
        "age_from: 20",
        "age_from: 95",
        "conf/register/v1.yaml has avoidable.age_from 95. It must be 0 to 90. Write another"
            + " number.");
  }

  @Test
  void diagnosesThatAreNoneStop() {
    stops(
        "[F]",
        "[f]",
        "conf/register/v1.yaml has 'f' in psychiatric. No diagnosis begins so: they are a capital"
            + " letter and digits, without dots. Write it like J12.");
    Stop.usage(
        () -> read(FOLDER.changing("register/list.csv", "J45", "J4")),
        "conf/register/list.csv:2 has the prefix 'J4'. Diagnoses begin with a capital letter and"
            + " two digits, and have no dots. Write it like J45 or E110.");
    Stop.usage(
        () -> read(FOLDER.changing("register/list.csv", "J41|J44", "J41|J.44")),
        "conf/register/list.csv:3 has the prefix 'J.44'. Diagnoses begin with a capital letter and"
            + " two digits, and have no dots. Write it like J45 or E110.");
  }

  @Test
  void aListWithoutConditionsOrNamesStops() {
    Stop.usage(
        () -> read(FOLDER.with("register/list.csv", LIST.lines().findFirst().orElseThrow())),
        "conf/register/list.csv has no conditions. Avoidable admissions are those for a condition"
            + " of the list. Add a line, like KRONISK,ASTMA,J45,");
    Stop.usage(
        () -> read(FOLDER.changing("register/list.csv", "AKUT,DIARRE", "AKUT,")),
        "conf/register/list.csv:5 has no GRUPP. Results are by condition. Write a name, like that"
            + " of the lines beside it.");
  }

  private static void stops(String text, String replacement, String message) {
    Stop.usage(() -> read(FOLDER.changing(FILE, text, replacement)), message);
  }

  private static List<RegisterDefinition> read(Folder folder) {
    return RegisterDefinitions.read(folder, Configuration.read(TextFolder.CONF).indicators());
  }
}
