package se.utfall.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.utfall.LocalSpark.SPARK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.config.Deliveries;
import se.utfall.domain.DeliveryNote;
import se.utfall.run.GeneratedRegister.Packing;
import se.utfall.synthetic.RegisterSize;
import se.utfall.table.Failure;

/** The files of a made-up register. */
class GeneratedRegisterTest {
  private static final RegisterSize SIZE = new RegisterSize(1, 300, 2019, 2021);
  private static final String HEADER =
      "RADNR,LopNr,AR,KON,ALDER,FODDAT,LK,SJUKHUS,MVO,INDATUM,UTDATUM,INSATT,UTSATT,PVARD,HDIA,"
          + "DIA2,DIA3,DIA4,ATERPNR";

  @TempDir private Path folder;

  private List<String> written(String name, Packing packing) {
    return new GeneratedRegister(SPARK, SIZE, packing).write(folder.resolve(name).toString());
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name), UTF_8);
  }

  @Test
  void thereIsAFileForEachYearAndWhatBelongsToThem() throws IOException {
    assertThat(written("a", Packing.NONE))
        .containsExactly(
            "par_2019.csv", "par_2020.csv", "par_2021.csv", "hospitals.csv", "population.csv");

    long rows = 0;
    for (int year = 2019; year <= 2021; year++) {
      List<String> lines = text("a/par_" + year + ".csv").lines().toList();
      assertThat(lines).hasSizeGreaterThan(20).first().isEqualTo(HEADER);
      assertThat(lines).noneMatch(line -> line.contains("\""));
      rows += lines.size() - 1;
    }
    assertThat(rows).isEqualTo(300);
    assertThat(text("a/hospitals.csv")).startsWith("SJUKHUS,REGION,NAMN\n01010,01,Sjukhus Stock");
    assertThat(text("a/hospitals.csv").lines()).hasSize(1 + 67);
    assertThat(text("a/population.csv"))
        .startsWith("REGION,AR,ALDERSGRUPP,BEFOLKNING\n01,2019,0-4,");
    assertThat(text("a/population.csv").lines()).hasSize(1 + 21 * 3 * 19);
  }

  @Test
  void whatLiesThereMayBeChangedAndReadAgain() throws IOException {
    written("a", Packing.NONE);
    Path notes = folder.resolve("a/leveranser.csv");
    Files.writeString(notes, text("a/leveranser.csv").replace("nobody's care", "changed"));

    assertThat(SPARK.read().text(notes.toString()).count()).isEqualTo(1 + 5);
    try (var files = Files.list(folder.resolve("a"))) {
      assertThat(files).noneMatch(file -> file.getFileName().toString().endsWith(".crc"));
    }
  }

  @Test
  void allOfItIsSaidToBeConstructed() throws IOException {
    List<String> names = written("a", Packing.GZIP);

    assertThat(Deliveries.read("leveranser.csv", text("a/leveranser.csv"), List.of("anything")))
        .extracting(DeliveryNote::file, DeliveryNote::constructed)
        .containsExactlyElementsOf(names.stream().map(name -> tuple(name, "*")).toList());
  }

  @Test
  void theSameIsWrittenAgainAndPackedTheSameRows() throws IOException {
    written("a", Packing.GZIP);
    written("b", Packing.GZIP);
    written("c", Packing.NONE);

    Path first = folder.resolve("a/par_2020.csv.gz");
    assertThat(first).hasSameBinaryContentAs(folder.resolve("b/par_2020.csv.gz"));
    try (var in = new GZIPInputStream(Files.newInputStream(first))) {
      assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(text("c/par_2020.csv"));
    }
  }

  @Test
  void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
    Files.createDirectories(folder.resolve("full"));
    Files.writeString(folder.resolve("full/par_2019.csv"), "somebody's");

    assertThatThrownBy(() -> written("full", Packing.GZIP))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("is not empty.");
    assertThat(text("full/par_2019.csv")).isEqualTo("somebody's");
  }
}
