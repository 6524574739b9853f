package se.utfall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.utfall.sql.Functions;

class MarkdownFunctionsTest {
  @Test
  void thePageInTheRepositoryIsWhatTheCodeSays() {
    assertThat(Path.of("docs", "functions.md"))
        .as("jobs/functions --format markdown > docs/functions.md")
        .hasContent(MarkdownFunctions.of(Functions.ALL));
  }
}
