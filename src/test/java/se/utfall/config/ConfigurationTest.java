package se.utfall.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfigurationTest {
  private final TextFolder conf = TextFolder.bundled();

  @Test
  void digestIsTheSameWhereverTheFolderLies() {
    assertThat(digest(conf)).hasSize(16).isEqualTo(digest(TextFolder.CONF));
  }

  @Test
  void digestIsOfWhatIsRead() {
    String digest = digest(conf);

    assertThat(digest(conf.changing("utfall.yaml", "percent: 50", "percent: 51")))
        .isNotEqualTo(digest);
    assertThat(digest(conf.with("published/SOURCES.md", ""))).isEqualTo(digest);
  }

  @Test
  void digestCoversTheLayouts() {
    String path = "layouts/beslut.yaml";

    assertThat(digest(conf.with(path, "# a remark\n" + conf.text(path))))
        .isNotEqualTo(digest(conf));
  }

  @Test
  void digestIsSha256OverSortedNamesAndTexts() {
    ReadFolder read = new ReadFolder(TextFolder.of("b", "2").with("a", "1"));
    read.text("b");
    read.text("a");

    // printf 'a\0001\000b\0002\000' | sha256sum
    assertThat(read.digest()).isEqualTo("37664b19301f4651");
  }

  private static String digest(Folder folder) {
    return Configuration.read(folder).digest();
  }
}
