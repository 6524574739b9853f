package se.utfall.gold;

import static org.apache.spark.sql.functions.expr;
import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.LocalSpark.SPARK;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.Register;
import se.utfall.silver.CareChain;
import se.utfall.silver.Episode;
import se.utfall.table.Table;

/** A register of 200 000 rows; src/test/resources/register/SOURCES.md says how it was counted. */
class RegisterQualityTest {
  private static final String COMPILED = "spark.sql.codegen.factoryMode";
  private static final String IN_STAGES = "spark.sql.codegen.wholeStage";

  private static Given given;

  /** The tests' small data is not worth compiling for; this is. */
  @BeforeAll
  static void compile() {
    SPARK.conf().set(COMPILED, "FALLBACK");
    SPARK.conf().set(IN_STAGES, "true");
    given = Register.given(Register.file("episodes.csv.gz"));
    cached(given, Episode.TABLE, CareChain.TABLE);
  }

  @AfterAll
  static void interpret() {
    List.of(Episode.TABLE, CareChain.TABLE).forEach(table -> given.of(table).unpersist());
    SPARK.conf().set(COMPILED, "NO_CODEGEN");
    SPARK.conf().set(IN_STAGES, "false");
  }

  @Test
  void wholeRegisterIsCounted() {
    assertThat(given.lines(RegisterQuality.TABLE, RegisterQuality.MEASURE, RegisterQuality.COUNT))
        .containsExactlyInAnyOrder(
            "rows_read | 200087",
            "rows_dropped_bad_indatum | 0",
            "rows_dropped_missing_utdatum | 300",
            "rows_dropped_bad_utdatum | 51",
            "rows_dropped_negative_los | 97",
            "rows_dropped_bad_foddat | 0",
            "rows_dropped_duplicate | 394",
            "rows_valid | 199245",
            "rows_unknown_hospital | 193",
            "rows_unknown_home | 207",
            "rows_invalid_diagnosis | 509",
            "rows_unknown_planned | 1216",
            "rows_year_differs | 193",
            "rows_age_differs | 0",
            "unlinkable_rows | 401",
            "unlinkable_rows_blank_key | 185",
            "unlinkable_keys_reused_key | 21",
            "unlinkable_keys_several_persons | 21",
            "chains | 188314",
            "chains_outside_years | 380",
            "chains_dead | 5493",
            "chains_under65 | 61933",
            "chains_incomplete_followup | 1124",
            "index_discharges | 119384");
    assertThat(given.of(CareChain.TABLE).count()).isEqualTo(188_314 + 401);
    // 18 640 of 119 384 are 15.6 %
    assertThat(
            IndexDischarge.placed(given)
                .filter("left_out is null and datediff(next_unplanned, end) <= 30")
                .count())
        .isEqualTo(18_640);
  }

  /** 20 656 of 126 275 are 16.4 %. */
  @Test
  void moreSeemToComeBackWhereEachStayIsCountedByItself() {
    Dataset<Row> stays = given.of(Episode.TABLE).filter("dropped is null and unlinkable is null");
    Dataset<Row> discharged =
        stays.filter(
            """
            not dead and discharged between '2013-01-01' and '2023-12-01'
            and date_format(discharged, 'yyyyMMdd')::int
              - date_format(birth_date, 'yyyyMMdd')::int >= 650000
            """);
    Dataset<Row> unplanned = stays.filter("planned = '2'").select("person", "admitted");
    assertThat(discharged.count()).isEqualTo(126_275);
    assertThat(
            discharged
                .alias("stay")
                .join(
                    unplanned.alias("later"),
                    expr(
                        """
                        stay.person = later.person
                        and datediff(later.admitted, stay.discharged) between 1 and 30
                        """),
                    "left_semi")
                .count())
        .isEqualTo(20_656);
  }

  private static void cached(Given given, Table... tables) {
    for (Table table : tables) {
      given.with(table, table.make(given).cache());
    }
  }

  @Test
  void everyMeasureIsThereWhereNothingWasDelivered() {
    Given none = Register.given(Register.of(List.of()));
    assertThat(none.lines(RegisterQuality.TABLE, RegisterQuality.COUNT))
        .hasSize(24)
        .containsOnly("0");
  }
}
