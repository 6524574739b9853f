package se.utfall.run;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.run.DemoLake.LAKE;
import static se.utfall.run.Exports.demo;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.ArrayType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.domain.RunRecord;
import se.utfall.table.Field;
import se.utfall.table.Table;

/** The same answers are the same, in whatever bytes and number they arrive. */
class SameAnswersTest {
  /** What says where an answer stands rather than what it is: it differs with the file's bytes. */
  private static final List<String> OF_THE_BYTES = List.of("delivery", "sha256", "address", "cell");

  @TempDir private static Path folder;
  private static Path rewritten;

  @BeforeAll
  static void writeTheFilesOtherwise() {
    rewritten = folder.resolve("rewritten");
    Exports exports = new Exports(rewritten.resolve("statsbidrag"));
    exports.recoded("aterrapportering_2021.csv", Charset.forName("windows-1252"), UTF_8);
    exports.saved("aterrapportering_2022.xlsx");
    exports.saved("aterrapportering_2023.xlsx");
    exports.saved("aterrapportering_2023_rattelse.xlsx");
    exports.quotedAndReversed("aterrapportering_2024.csv");
    exports.withCarriageReturns("beslut_2021.csv");
    exports.quotedAndReversed("beslut_2022.csv");
    exports.withCarriageReturns("beslut_2023.csv");
    exports.quotedAndReversed("beslut_2024.csv");
    exports.respaced("../kolada/U79029.json");
    exports.respaced("../kolada/U79092.json");
    exports.respaced("../kolada/U79133.json");
    exports.recoded("../scb/folkmangd_2008_2022.csv", ISO_8859_1, UTF_8);
    exports.quotedAndReversed("../insatser_ambulans_2021.csv");
    exports.withCarriageReturns("../malbild_2021.csv");
    exports.quotedAndReversed("../overenskommelse_2021.csv");
    exports.withCarriageReturns("../konstruerad_psykiatrisk_aterinskrivning.csv");
    exports.copy("../leveranser.csv");
  }

  @Test
  void theSameFilesAddNothingAndSaySo() {
    List<RunRecord> before = LAKE.workshop().lake().runs();

    Ingest.Result result = LAKE.ingest(Workbench.DEMO);

    assertThat(result.added()).isEmpty();
    assertThat(result.refused()).isEmpty();
    assertThat(result.known())
        .hasSize(Workbench.FILES)
        .contains("statsbidrag/beslut_2024.csv: in the lake already");
    assertThat(LAKE.workshop().lake().runs()).isEqualTo(before);
  }

  @Test
  void theSameAnswersInOtherBytesAddNothingAndSaySo() {
    Ingest.Result result = LAKE.ingest(rewritten);

    assertThat(result.added()).isEmpty();
    assertThat(result.refused()).isEmpty();
    assertThat(result.known())
        .hasSize(Workbench.FILES)
        .contains(
            "statsbidrag/aterrapportering_2021.csv: the same answers as"
                + " statsbidrag/aterrapportering_2021.csv, written otherwise")
        .allMatch(line -> line.endsWith("written otherwise"));
  }

  @Test
  void buildingAgainMakesNothing() {
    Build.Result result = LAKE.build(null);

    assertThat(result.isNew()).isFalse();
    assertThat(result.run()).isEqualTo(LAKE.run());
  }

  @Test
  void theSameAnswersInOtherBytesMakeTheSameTables() {
    Workbench other = new Workbench(folder.resolve("other-bytes")).with(rewritten);

    for (Table table : Tables.MADE) {
      if (table.layer().equals("gold")) {
        assertThat(said(other, table)).as(table.name()).isEqualTo(said(LAKE, table));
      }
    }
  }

  /** The table's rows but for where they come from. */
  private static List<String> said(Workbench lake, Table table) {
    String columns =
        table.fields().stream()
            .filter(field -> !(field.type() instanceof ArrayType))
            .map(Field::name)
            .filter(name -> !OF_THE_BYTES.contains(name))
            .collect(Collectors.joining(", "));
    return lake.sql("SELECT " + columns + " FROM " + table.name() + " ORDER BY ALL");
  }

  @Test
  void aFileNamedTwiceIsOneFile() {
    String file = demo("beslut_2021.csv").toString();

    Ingest.Result result = LAKE.ingest(Arrays.asList(file, file, Workbench.FORMS).toArray());

    assertThat(result.files()).isEqualTo(9);
  }

  @Test
  void theSameFileInTwoFoldersIsReadOnce() {
    Path one = new Exports(folder.resolve("one")).copy("beslut_2021.csv");
    Path two = new Exports(folder.resolve("two")).copy("beslut_2021.csv");
    Workbench lake = new Workbench(folder.resolve("two-folders"));

    Ingest.Result result = lake.ingest(one, two);

    assertThat(result.added()).containsExactly("beslut_2021.csv");
    assertThat(result.known())
        .containsExactly("beslut_2021.csv: the same bytes as beslut_2021.csv");
  }
}
