package se.utfall.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lake's tables of a register after deliveries one by one. */
class PieceMakerTest {
  private static final String WHOLE = "whole";

  @TempDir private Path folder;

  private static String file(int year) {
    return "par_%d.csv".formatted(year);
  }

  /** A psychiatric stay by number, person, first and last day. */
  private static String row(String row) {
    String[] it = row.split(" ", -1);
    return "%s,%s,%s,1,77,19400615,0180,01010,101,%s,%s,3,3,2,F200,,,,"
        .formatted(it[0], it[1], it[3].substring(0, 4), it[2], it[3]);
  }

  private static String[] rows(int year) {
    return new String[] {
      row("1 everyYear %1$d0305 %1$d0309".formatted(year)),
      row("2 year%1$d %1$d0405 %1$d0409".formatted(year)),
      row("3 december %1$d1220 %1$d1222".formatted(year)),
      row("4  %1$d0505 %1$d0506".formatted(year))
    };
  }

  @Test
  void areThoseOfAllDeliveriesAtOnce() {
    RegisterBuilds builds = new RegisterBuilds(folder);
    builds.deliverHospitals("01010,01,", "12010,12,");
    Map<String, String[]> files = new TreeMap<>();
    for (int year = 2015; year <= 2019; year++) {
      files.put(file(year), rows(year));
    }
    builds.deliver("2020-03-01", files);
    assertThat(builds.build()).containsEntry("silver.episode", WHOLE);

    // a stay of December in each of six years; that of 2019 has become one that another follows
    builds.deliver(
        "2021-03-01", Map.of(file(2020), new String[] {row("1 december 20200103 20200104")}));
    assertThat(builds.build())
        .containsEntry(
            "silver.episode", "6 rows, made anew only for the persons that can differ: 1")
        .containsEntry(
            "silver.care_chain", "6 rows, made anew only for the persons that can differ: 1")
        .containsEntry("gold.register_quality", WHOLE)
        .hasEntrySatisfying(
            "gold.readmission",
            said -> assertThat(said).endsWith("made anew only for the years that can differ: 2"));

    // what a run that died has written is taken back, and rows without a key are corrected
    builds.deliver(
        "2021-03-02", Map.of(file(2018), new String[] {row("1 december 20180103 20180104")}));
    builds.die();
    builds.deliver("2021-03-03", Map.of(file(2018), new String[] {row("1  20180505 20180507")}));
    builds.build();
    assertThat(builds.tables()).isEqualTo(builds.tablesAtOnce());
  }
}
