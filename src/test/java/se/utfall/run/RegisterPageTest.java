package se.utfall.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.utfall.gold.AvoidableAdmission;
import se.utfall.gold.AvoidableRate;
import se.utfall.gold.PsychiatricCare;
import se.utfall.gold.Readmission;
import se.utfall.gold.RegisterSample;
import se.utfall.silver.CareChain;
import se.utfall.silver.RegisterYear;

/** The questions of docs/register.md, asked of a sample of a register. */
class RegisterPageTest {
  private static final Pattern QUESTION = Pattern.compile("(?s)```sql\n(.*?)```");

  @TempDir private static Path folder;

  private static Workbench bench;

  @BeforeAll
  static void write() {
    bench =
        new WrittenLake(folder)
            .with(
                "sample",
                RegisterSample.given(),
                RegisterYear.TABLE,
                CareChain.TABLE,
                Readmission.TABLE,
                AvoidableAdmission.TABLE,
                AvoidableRate.TABLE,
                PsychiatricCare.TABLE)
            .bench();
  }

  private static List<String> questions() {
    try {
      return QUESTION
          .matcher(Files.readString(Path.of("docs/register.md")))
          .results()
          .map(found -> found.group(1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyQuestionOfThePageHasAnAnswer(String question) {
    assertThat(bench.sql(question)).as(question).isNotEmpty();
  }
}
