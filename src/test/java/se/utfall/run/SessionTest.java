package se.utfall.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.LocalSpark;
import se.utfall.gold.AvoidableAdmission;
import se.utfall.gold.Grant;
import se.utfall.gold.PsychiatricCare;
import se.utfall.gold.Readmission;
import se.utfall.gold.RegisterQuality;
import se.utfall.silver.Answer;
import se.utfall.silver.CareChain;
import se.utfall.silver.Episode;
import se.utfall.table.Table;

/** What is as large as a register is made with settings of its own, and what is counted of it. */
class SessionTest {
  private static final String PARTS = "spark.sql.shuffle.partitions";
  private static final String BYTES = "spark.sql.files.maxPartitionBytes";
  private static final SparkConf CONF = LocalSpark.SPARK.sparkContext().conf();

  @TempDir private Path lake;

  @BeforeAll
  static void giveEachItsOwn() {
    CONF.set("spark.utfall.persons." + PARTS, "7");
    CONF.set("spark.utfall.counts." + PARTS, "3");
  }

  @AfterAll
  static void takeThemBack() {
    CONF.remove("spark.utfall.persons." + PARTS);
    CONF.remove("spark.utfall.counts." + PARTS);
  }

  /** How a setting stands where the rows are that a table is made from. */
  private String setting(String name, Table made, Table from) {
    MakerInputs inputs = new MakerInputs(new Workbench(lake).workshop(), Map.of(), null);
    return inputs.of(made).of(from).sparkSession().conf().get(name);
  }

  @Test
  void resultsHaveTheRunsSettings() {
    assertThat(setting(PARTS, Grant.TABLE, Answer.TABLE)).isEqualTo("1");
    assertThat(setting(BYTES, Grant.TABLE, Answer.TABLE)).isNotEqualTo("1t");
  }

  @Test
  void tablesOfPersonsHaveTheirOwn() {
    assertThat(setting(PARTS, CareChain.TABLE, Episode.TABLE)).isEqualTo("7");
    assertThat(setting(BYTES, CareChain.TABLE, Episode.TABLE)).isEqualTo("1t");
  }

  @Test
  void whatIsCountedOfPersonsHasThoseButForItsOwn() {
    for (Table counts :
        List.of(
            Readmission.TABLE,
            AvoidableAdmission.TABLE,
            PsychiatricCare.TABLE,
            RegisterQuality.TABLE)) {
      assertThat(setting(PARTS, counts, CareChain.TABLE)).as(counts.name()).isEqualTo("3");
      assertThat(setting(BYTES, counts, CareChain.TABLE)).as(counts.name()).isEqualTo("1t");
    }
  }
}
