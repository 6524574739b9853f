package se.utfall.silver;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.LocalSpark.SPARK;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.Register;
import se.utfall.declared.AvoidableCondition;
import se.utfall.declared.DeclaredDefinition;
import se.utfall.domain.RegisterDefinition;

/** Whole registers: by hand, by a second implementation and in any order. */
class CareChainTest {
  private static final String PARTS = "spark.sql.shuffle.partitions";
  private static final List<String> RANDOM =
      IntStream.rangeClosed(1, 50)
          .boxed()
          .flatMap(seed -> new RandomRegister(seed).lines().stream())
          .toList();

  @Test
  void edgeCasesGiveTheExpectedChains() {
    Given given = Register.given(Register.file("edge_cases.csv"));
    assertThat(linkable(given).stream().map(FollowedChain::line))
        .containsExactlyInAnyOrderElementsOf(
            Register.lines("expected_edge_chains.csv").stream()
                .map(line -> line.substring(line.indexOf(',') + 1))
                .toList());
  }

  private static List<FollowedChain> linkable(Given given) {
    return given.of(CareChain.TABLE).collectAsList().stream()
        .filter(row -> row.<Boolean>getAs(CareChain.LINKABLE.name()))
        .map(FollowedChain::new)
        .toList();
  }

  @Test
  void agreesWithASecondImplementation() {
    Given given = Register.given(Register.of(RANDOM));
    RegisterByHand expected = new RegisterByHand(RANDOM);
    assertThat(given.lines(Episode.TABLE, Episode.ROW, Episode.DROPPED, Episode.UNLINKABLE))
        .containsExactlyInAnyOrderElementsOf(expected.judgements());
    assertThat(given.lines(CareChain.TABLE, RegisterByHand.FIELDS))
        .containsExactlyInAnyOrderElementsOf(expected.chains());
  }

  @Test
  void orderOfRowsMeansNothing() {
    List<String> shuffled = new ArrayList<>(RANDOM);
    Collections.shuffle(shuffled, new Random(5));
    assertThat(
            Register.given(Register.of(shuffled).repartition(7))
                .lines(CareChain.TABLE, RegisterByHand.FIELDS))
        .containsExactlyInAnyOrderElementsOf(
            Register.given(Register.of(RANDOM)).lines(CareChain.TABLE, RegisterByHand.FIELDS));
  }

  /** The next selected chain after one of 1 March, whose diagnosis is none. */
  private static String nextSelected(String planned, String diagnoses) {
    String person = "%d,1,2019,1,78,19400615,0180,01010,101,%s,3,3,%s,%s,";
    return Register.given(
            Register.of(
                List.of(
                    person.formatted(1, "20190301,20190301", "1", "S720,,,"),
                    person.formatted(2, "20190310,20190310", planned, diagnoses))))
        .lines(CareChain.TABLE, CareChain.NEXT_SELECTED)
        .get(0);
  }

  @Test
  void acuteBronchitisIsSelectedOnlyBesideALungDisease() {
    assertThat(nextSelected("2", "J209,,,")).isEqualTo("-");
    assertThat(nextSelected("2", "J209,I109,,J45")).isEqualTo("-");
    assertThat(nextSelected("2", "J209,I109,,J441")).isEqualTo("2019-03-10");
  }

  @Test
  void selectedIsAnAvoidableConditionOrPneumonia() {
    assertThat(nextSelected("2", "i11.0,,,")).isEqualTo("2019-03-10");
    assertThat(nextSelected("2", "J189,,,")).isEqualTo("2019-03-10");
    assertThat(nextSelected("2", "J198,,,")).isEqualTo("-");
    assertThat(nextSelected("2", "I5O9,,,")).isEqualTo("-");
    assertThat(nextSelected("1", "I509,,,")).isEqualTo("-");
  }

  @Test
  void versionsStandSideBySide() {
    RegisterDefinition first = Register.definition();
    RegisterDefinition wider =
        new RegisterDefinition("2", false, 2, first.readmission(), first.avoidable(), List.of());
    String person = "%d,1,2019,1,78,19400615,0180,01010,101,%s,1,1,2,F209,,,,";
    Given given =
        Register.given(
                Register.of(
                    List.of(
                        person.formatted(1, "20190301,20190301"),
                        person.formatted(2, "20190303,20190304"),
                        person.formatted(3, "20190309,20190309"))))
            .with(DeclaredDefinition.TABLE, DeclaredDefinition.rows(List.of(first, wider)))
            .with(AvoidableCondition.TABLE, AvoidableCondition.rows(List.of(first, wider)));
    assertThat(
            given.lines(
                CareChain.TABLE,
                CareChain.DEFINITION,
                CareChain.START,
                CareChain.EPISODES,
                CareChain.NEXT_UNPLANNED,
                CareChain.NEXT_PSYCHIATRIC))
        .containsExactlyInAnyOrder(
            "2026-1 | 2019-03-01 | 1 | 2019-03-03 | 2019-03-03",
            "2026-1 | 2019-03-03 | 1 | 2019-03-09 | 2019-03-09",
            "2026-1 | 2019-03-09 | 1 | - | -",
            "2 | 2019-03-01 | 2 | 2019-03-09 | -",
            "2 | 2019-03-09 | 1 | - | -");
  }

  @Test
  void rowsThatCannotBeLinkedAreSpreadOverTheParts() {
    List<String> lines =
        IntStream.range(0, 100)
            .mapToObj(i -> i + ",,,1,,19400615,,,,20190301,20190301,,,,,,,,")
            .toList();
    Given given = Register.given(Register.of(lines));
    SPARK.conf().set(PARTS, 2);
    try {
      assertThat(rowsByPart(Episode.TABLE.make(given))).hasSize(2).allMatch(rows -> rows > 20);
      assertThat(rowsByPart(CareChain.TABLE.make(given))).hasSize(2).allMatch(rows -> rows > 20);
    } finally {
      SPARK.conf().set(PARTS, 1);
    }
  }

  private static List<Integer> rowsByPart(Dataset<Row> rows) {
    return rows.toJavaRDD().glom().map(List::size).collect();
  }
}
