package se.utfall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.run.DemoLake.LAKE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.hostile.BadFile;
import se.utfall.hostile.BadFiles;
import se.utfall.table.Failure;

/** Every bad file in one folder with the good ones: what the good ones say is what it was. */
class BadFilesBesideGoodTest {
  private static final List<String> DEMO =
      List.of(
          "aterrapportering_2021.csv",
          "aterrapportering_2022.xlsx",
          "aterrapportering_2023.xlsx",
          "aterrapportering_2023_rattelse.xlsx",
          "aterrapportering_2024.csv",
          "beslut_2021.csv",
          "beslut_2022.csv",
          "beslut_2023.csv",
          "beslut_2024.csv");

  private static final List<String> OTHERS =
      List.of(
          "leveranser.csv",
          "kolada/U79029.json",
          "kolada/U79092.json",
          "kolada/U79133.json",
          "scb/folkmangd_2008_2022.csv",
          "insatser_ambulans_2021.csv",
          "konstruerad_psykiatrisk_aterinskrivning.csv",
          "malbild_2021.csv",
          "overenskommelse_2021.csv");

  @TempDir private static Path folder;
  private static Workbench lake;
  private static Ingest.Result ingested;

  @BeforeAll
  static void deliver() {
    Exports exports = new Exports(folder.resolve("in/statsbidrag"));
    DEMO.forEach(exports::copy);
    OTHERS.forEach(name -> exports.copy("../" + name));
    BadFiles.all().forEach(file -> exports.bytes(file.name(), file.content()));
    exports.answers("bara-fel-region.csv", "2024;Region Hallnd;1.3;Oanvänt belopp (kr);5");
    lake = new Workbench(folder.resolve("lake"));
    ingested = lake.ingest(folder.resolve("in"));
    lake.build(null);
  }

  @Test
  void everyBadFileIsRefusedAndEveryGoodOneRead() {
    assertThat(ingested.added()).hasSize(Workbench.FILES + 1);
    assertThat(ingested.known()).isEmpty();
    assertThat(ingested.refused())
        .extracting(Failure::getMessage)
        .containsExactlyInAnyOrderElementsOf(
            BadFiles.all().stream()
                .map(BadFile::message)
                .map(each -> "statsbidrag/" + each)
                .toList());
  }

  @Test
  void theTablesOfTheGoodFilesAreTheSame() {
    SortedMap<String, List<String>> with = lake.tables(lake.run());
    SortedMap<String, List<String>> without = LAKE.tables(LAKE.run());

    assertThat(with.get("silver.answer")).isEqualTo(without.get("silver.answer"));
    without.keySet().stream()
        .filter(table -> table.startsWith("gold.") && !table.equals("gold.source"))
        .forEach(
            table -> {
              assertThat(rest(with.get(table), without.get(table))).as(table).isEmpty();
              assertThat(rest(without.get(table), with.get(table))).as(table).isEmpty();
            });
    assertThat(with.get("gold.source")).containsAll(without.get("gold.source"));
  }

  private static List<String> rest(List<String> of, List<String> but) {
    List<String> rest = new ArrayList<>(of);
    but.forEach(rest::remove);
    return rest;
  }

  @Test
  void whatCannotBePlacedIsRejected() {
    assertThat(lake.sql("SELECT rule, found FROM silver.rejected"))
        .containsExactly("unknown-region Region Hallnd");
  }
}
