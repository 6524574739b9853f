package se.utfall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFolderTest {
  @TempDir Path root;
  Folder folder;

  @BeforeEach
  void files() throws IOException {
    Files.createDirectories(root.resolve("layouts/old"));
    Files.writeString(root.resolve("layouts/b.yaml"), "b");
    Files.writeString(root.resolve("layouts/a.yaml"), "å");
    Files.write(root.resolve("latin.csv"), "å".getBytes(StandardCharsets.ISO_8859_1));
    folder = Folder.local(root);
  }

  @Test
  void namesAreOfFilesAndSorted() {
    assertThat(folder.names("layouts")).containsExactly("a.yaml", "b.yaml");
  }

  @Test
  void textIsUtf8() {
    assertThat(folder.text("layouts/a.yaml")).isEqualTo("å");
  }

  @Test
  void anotherEncodingStops() {
    Stop.usage(
        () -> folder.text("latin.csv"),
        root
            + "/latin.csv is not UTF-8. Declarations are written in UTF-8; another encoding"
            + " changes å, ä and ö. Save the file as UTF-8.");
  }

  @Test
  void aMissingFileStops() {
    Stop.usage(
        () -> folder.text("regions.csv"),
        root
            + "/regions.csv cannot be read. The configuration needs this file. Restore it, or"
            + " name another configuration folder.");
  }

  @Test
  void aMissingSubfolderStops() {
    Stop.usage(
        () -> folder.names("indicators"),
        root
            + "/indicators cannot be read. The configuration needs this folder. Restore it, or"
            + " name another configuration folder.");
  }
}
