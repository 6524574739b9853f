package se.utfall.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.document.Notes;
import se.utfall.document.Table;

class SheetNamesTest {
  @Test
  void namesAreShortPlainAndNoneTwice() {
    assertThat(
            names(
                "Tabell 6",
                "TABELL 6",
                "Tabell 6",
                "[a]:b*c?d/e\\f'",
                "",
                "'",
                "History",
                "innehåll",
                "Ärenden per region och bidragsår 2024",
                "Ärenden per region och bidragsår 2023"))
        .containsExactly(
            "Innehåll",
            "Tabell 6",
            "TABELL 6 (2)",
            "Tabell 6 (3)",
            "a b c d e f",
            "Tabell",
            "Tabell (2)",
            "History (2)",
            "innehåll (2)",
            "Ärenden per region och bidragså",
            "Ärenden per region och bidr (2)");
  }

  @Test
  void noHalfCharacterIsLeftWhereANameIsCut() {
    assertThat(names("x".repeat(30) + "😀")).containsExactly("Innehåll", "x".repeat(30));
  }

  private static List<String> names(String... ids) {
    return SheetNames.of(
        "Innehåll", Stream.of(ids).map(id -> new Exhibit("", id, "", "", table(id))).toList());
  }

  private static Table table(String id) {
    return new Table(id, "", "", Notes.NONE, "", List.of(), List.of());
  }
}
