package se.utfall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.utfall.run.Tables;

class MarkdownTablesTest {
  @Test
  void thePageInTheRepositoryIsWhatTheCodeSays() {
    assertThat(Path.of("docs", "tables.md"))
        .as("jobs/tables --format markdown > docs/tables.md")
        .hasContent(MarkdownTables.of(Tables.ALL));
  }
}
