package se.utfall.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utfall.LocalSpark.SPARK;
import static se.utfall.lake.Things.rows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of a run by name. */
class ViewsTest {
  @TempDir private Path folder;
  private Lake lake;
  private Views views;

  @BeforeEach
  void open() {
    lake = new Lake(SPARK, folder.resolve("a'b`c").toString());
    views = new Views(SPARK, lake);
  }

  @AfterEach
  void forget() {
    SPARK.sql("DROP VIEW IF EXISTS gold.thing");
  }

  private static List<String> things() {
    return Things.in(SPARK.sql("SELECT * FROM gold.thing"));
  }

  @Test
  void viewIsPinnedToItsVersion() {
    lake.overwrite(Things.TABLE, rows("bil 5"));
    views.create(List.of(Things.TABLE), Map.of("gold.thing", 0L));
    lake.overwrite(Things.TABLE, rows("bil 7"));
    assertThat(things()).containsExactly("bil 5");
    views.create(List.of(Things.TABLE), Map.of("gold.thing", 1L));
    assertThat(things()).containsExactly("bil 7");
  }

  @Test
  void viewRefusesWrites() {
    lake.overwrite(Things.TABLE, rows("bil 5"));
    views.create(List.of(Things.TABLE), Map.of("gold.thing", 0L));
    assertThatThrownBy(() -> SPARK.sql("INSERT INTO gold.thing VALUES ('bår', 7)"))
        .hasMessageContaining("`gold`.`thing`")
        .hasMessageContaining("[EXPECT_TABLE_NOT_VIEW.NO_ALTERNATIVE]");
    assertThat(things()).containsExactly("bil 5");
  }

  @Test
  void viewHasTheTablesComments() {
    lake.overwrite(Things.TABLE, rows("bil 5"));
    views.create(List.of(Things.TABLE), Map.of("gold.thing", 0L));
    assertThat(SPARK.sql("DESCRIBE EXTENDED gold.thing").collectAsList())
        .extracting(Row::toString)
        .contains(
            "[name,string,The thing's own name]",
            "[amount_sek,decimal(18,2),What it cost [SEK]]",
            "[Comment,One row is one thing,]");
  }

  @Test
  void tableWithoutAVersionHasNoView() {
    views.create(List.of(Things.TABLE), Map.of());
    assertThat(SPARK.catalog().tableExists("gold.thing")).isFalse();
  }
}
