package se.utfall.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.table.Failure;

/** A {@link Folder} of this machine. */
record LocalFolder(Path root) implements Folder {

  @Override
  public List<String> names(String subfolder) {
    try (Stream<Path> files = Files.list(root.resolve(subfolder))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw missing(subfolder, "folder").causedBy(e);
    }
  }

  @Override
  public String text(String path) {
    try {
      return Files.readString(root.resolve(path));
    } catch (CharacterCodingException e) {
      throw notUtf8(path).causedBy(e);
    } catch (IOException e) {
      throw missing(path, "file").causedBy(e);
    }
  }

  @Override
  public String location() {
    return root.toString();
  }

  private Failure missing(String path, String what) {
    return new Failure(
        Failure.Kind.USAGE,
        place(path) + " cannot be read.",
        "The configuration needs this " + what + ".",
        "Restore it, or name another configuration folder.");
  }

  private Failure notUtf8(String path) {
    return new Failure(
        Failure.Kind.USAGE,
        place(path) + " is not UTF-8.",
        "Declarations are written in UTF-8; another encoding changes å, ä and ö.",
        "Save the file as UTF-8.");
  }
}
