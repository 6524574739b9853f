package se.utfall.sql;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.utfall.LocalSpark.SPARK;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Functions of a group, wherever SQL allows one. The values are small enough for the arithmetic: of
 * n values Gini's coefficient is the sum of all differences between pairs, over n times the sum.
 */
class AggregatesTest {
  /** a: differences 0 + 3 + 3 = 6 over 3 · 6; b: 2 over 2 · 4; c: a value alone. */
  @BeforeAll
  static void values() {
    SPARK.sql(
        "CREATE OR REPLACE TEMPORARY VIEW shares AS SELECT * FROM VALUES ('a', 1), ('a', 1), ('a',"
            + " 4), ('b', 1), ('b', 3), ('b', NULL), ('c', 5), ('d', NULL) AS t (region, value)");
  }

  @Test
  void rowsWithoutAValueAreLeftOutAndAnEmptyGroupGivesNull() {
    assertThat(
            Sql.lines(
                "SELECT region, round(gini(value), 9) FROM shares GROUP BY region ORDER BY 1"))
        .containsExactly("a 0.333333333", "b 0.25", "c 0.0", "d null");
    assertThat(Sql.lines("SELECT gini(value) FROM shares WHERE false")).containsExactly("null");
  }

  @Test
  void groupsAreChosenByIt() {
    assertThat(
            Sql.lines(
                "SELECT region FROM shares GROUP BY region HAVING gini(value) > 0.2 ORDER BY"
                    + " region"))
        .containsExactly("a", "b");
  }

  /** Of 1, 1, 4 without 4 all are equal; distinct are 1 and 4: 3 over 2 · 5. */
  @Test
  void rowsAreFilteredAndDistinct() {
    assertThat(
            Sql.line(
                "SELECT gini(value) FILTER (WHERE value < 4), gini(DISTINCT value), gini(value) FILTER"
                    + " (WHERE value > 9) FROM shares WHERE region = 'a'"))
        .isEqualTo("0.0 0.3 null");
  }

  /** The window grows: 1 alone, 1 and 1, then all three. */
  @Test
  void aWindowGrows() {
    assertThat(
            Sql.lines(
                "SELECT round(gini(value) OVER (PARTITION BY region ORDER BY value ROWS UNBOUNDED"
                    + " PRECEDING), 9) FROM shares WHERE region = 'a'"))
        .containsExactly("0.0", "0.0", "0.333333333");
  }

  @Test
  void itIsCalledInAViewAndByName() {
    SPARK.sql(
        "CREATE OR REPLACE TEMPORARY VIEW unequal AS SELECT gini(value) AS g FROM shares WHERE region = 'b'");
    assertThat(Sql.lines("SELECT * FROM unequal")).containsExactly("0.25");
    assertThat(SPARK.range(3).agg(Methods.gini(lit(7))).first().getDouble(0)).isZero();
  }

  /** With weights 1 and 3: 1 · 3 · |1 − 3| over 4 · (1 + 9). */
  @ParameterizedTest
  @ValueSource(strings = {"1, 3L", "1.0BD, 3", "CAST(1 AS TINYINT), CAST(3 AS FLOAT)"})
  void everyNumberIsCast(String numbers) {
    assertThat(
            SPARK
                .sql("SELECT gini(v, v) FROM (SELECT explode(array(" + numbers + ")) AS v)")
                .first()
                .getDouble(0))
        .isCloseTo(6.0 / 40, within(1e-12));
  }

  /** 3 000 000 000 and 6 000 000 000: 3 over 2 · 9. */
  @Test
  void countsMayBeLargerThanAnInteger() {
    assertThat(
            Sql.line("SELECT round(gini(v), 9) FROM VALUES (3000000000L), (6000000000L) AS t (v)"))
        .isEqualTo("0.166666667");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(-1, 1)", "(1, -1)", "(0, 1)", "(DOUBLE('NaN'), 1)", "(1, DOUBLE('Infinity'))"})
  void whatIsImpossibleGivesNull(String row) {
    assertThat(Sql.line("SELECT gini(v, w) FROM VALUES " + row + " AS t (v, w)")).isEqualTo("null");
  }

  /** Each of the 10 000 groups is spread over 8 partitions and has 1, 2, ... 8: 84 over 8 · 36. */
  @Test
  void manyGroupsAreMergedFromManyPartitions() {
    SPARK.range(0, 80_000, 1, 8).createOrReplaceTempView("numbers");
    assertThat(
            Sql.lines(
                "SELECT round(g, 12), count(*) FROM (SELECT id % 10000 AS grp, gini(1 + id DIV 10000)"
                    + " AS g FROM numbers GROUP BY id % 10000) GROUP BY 1"))
        .containsExactly("0.291666666667 10000");
  }

  /** Sums of doubles depend on their order, which the number of partitions changes. */
  @Test
  void theOrderOfMergingDoesNotShow() {
    List<String> answers =
        List.of(1, 3, 7).stream()
            .map(
                partitions -> {
                  SPARK.range(0, 999, 1, partitions).createOrReplaceTempView("numbers");
                  return Sql.line("SELECT gini(sqrt(id * 7919 % 1000), 1 / (1 + id)) FROM numbers");
                })
            .toList();
    assertThat(answers.stream().distinct()).hasSize(1);
  }
}
