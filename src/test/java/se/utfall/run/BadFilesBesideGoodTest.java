package se.utfall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.run.DemoLake.LAKE;
import static se.utfall.run.Exports.demo;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.domain.Language;
import se.utfall.hostile.BadFile;
import se.utfall.hostile.BadFiles;
import se.utfall.render.Page;
import se.utfall.report.Composition;
import se.utfall.table.Failure;

/**
 * Every bad file in one folder with the good ones, which arrive in another order, and one of them
 * twice: what the good ones say is what it was.
 */
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
    Path twice = new Exports(folder.resolve("twice")).copy("beslut_2023.csv", "kopia.csv");
    lake = new Workbench(folder.resolve("lake"));
    lake.ingest(demo("aterrapportering_2023_rattelse.xlsx"));
    lake.ingest(demo("aterrapportering_2024.csv"), demo("beslut_2023.csv"), twice);
    ingested = lake.ingest(twice, demo("aterrapportering_2022.xlsx"), folder.resolve("in"));
    lake.build(null);
  }

  @Test
  void everyBadFileIsRefusedAndEveryGoodOneReadOnce() {
    assertThat(ingested.added()).hasSize(Workbench.FILES - 3);
    assertThat(ingested.known())
        .containsExactlyInAnyOrder(
            "statsbidrag/aterrapportering_2023_rattelse.xlsx: in the lake already",
            "statsbidrag/aterrapportering_2024.csv: in the lake already",
            "statsbidrag/beslut_2023.csv: in the lake already",
            "kopia.csv: the same bytes as statsbidrag/beslut_2023.csv",
            "statsbidrag/aterrapportering_2022.xlsx: the same bytes as statsbidrag/aterrapportering_2022.xlsx");
    assertThat(ingested.refused())
        .extracting(Failure::getMessage)
        .containsExactlyInAnyOrderElementsOf(
            BadFiles.all().stream()
                .map(BadFile::message)
                .map(each -> "statsbidrag/" + each)
                .toList());
  }

  @Test
  void everyRowOfEveryTableIsWhatItIsOfTheGoodFilesInOrder() {
    assertThat(lake.tables(lake.run())).isEqualTo(LAKE.tables(LAKE.run()));
    assertThat(lake.run().run()).isEqualTo(LAKE.run().run());
    assertThat(page(lake)).isEqualTo(page(LAKE));
  }

  private static String page(Workbench of) {
    return Page.html(Composition.of(of.report(of.run(), 2024), Language.SV));
  }
}
