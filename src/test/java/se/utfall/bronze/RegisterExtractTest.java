package se.utfall.bronze;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.Given.CONF;
import static se.utfall.LocalSpark.SPARK;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.domain.CoveredYears;

/** The years that a file covers by its rows. */
class RegisterExtractTest {
  private static final String HEADER =
      "RADNR;LopNr;AR;KON;ALDER;FODDAT;LK;SJUKHUS;MVO;INDATUM;UTDATUM;INSATT;UTSATT;PVARD;HDIA;DIA2;"
          + "DIA3;DIA4;ATERPNR\n";

  @TempDir private Path folder;

  /** So many rows with a delivered year and a discharge date. */
  private static List<String> rows(int count, String year, String discharged) {
    return Collections.nCopies(
        count,
        "1;1;%s;1;77;19400615;0180;1;1;20180101;%s;3;1;2;I509;;;;".formatted(year, discharged));
  }

  @SafeVarargs
  private Optional<CoveredYears> years(String name, List<String>... rows) {
    List<String> all = new ArrayList<>();
    for (List<String> each : rows) {
      all.addAll(each);
    }
    try {
      Path path = Files.writeString(folder.resolve(name), HEADER + String.join("\n", all) + "\n");
      DeliveredFile file =
          new DeliveredFile(path.toUri().toString(), name, LocalDate.EPOCH, "", null);
      return RegisterExtract.yearsOfRows(
          RegisterFile.of(file, CONF.registerLayouts(), SPARK.sessionState().newHadoopConf())
              .orElseThrow(),
          SPARK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theyHoldATenthOfTheBusiestYearsRows() {
    // 10 in 2019, so that 1 is a tenth
    assertThat(years("a.csv", rows(1, "2019", "20171231"), rows(10, "2018", "20190101")))
        .get()
        .hasToString("2017, 2019");
    // 11 in 2019, so that 1 is less
    assertThat(years("b.csv", rows(1, "2019", "20171231"), rows(11, "2018", "20190101")))
        .get()
        .hasToString("2019");
  }

  @Test
  void theDeliveredYearCountsWhereThereIsNoDischargeDate() {
    assertThat(
            years(
                "c.csv",
                rows(2, "2018", ""),
                rows(2, " 2019\u00a0", "20190230"),
                rows(2, "2001", "20200229")))
        .get()
        .hasToString("2018-2020");
    assertThat(years("d.csv", rows(2, "", "2018"), rows(1, "18", "x"))).isEmpty();
  }

  @Test
  void aNameMayHaveLettersThatPatternsHave() {
    assertThat(years("uttag [1] {a,b}* å.csv", rows(1, "2018", ""))).get().hasToString("2018");
  }
}
