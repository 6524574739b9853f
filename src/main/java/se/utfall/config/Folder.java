package se.utfall.config;

import java.nio.file.Path;
import java.util.List;

/** The declarations, on whatever file system they lie. Paths are relative, with slashes. */
public interface Folder {

  /** A folder on this machine. */
  static Folder local(Path root) {
    return new LocalFolder(root);
  }

  /** The names of a subfolder's files, sorted; a usage failure when there is no such folder. */
  List<String> names(String subfolder);

  /** A file's text, read as UTF-8; a usage failure when there is no such file. */
  String text(String path);

  /** Where the folder lies, as messages name it. */
  String location();

  /** A file of this folder, as messages name it. */
  default String place(String path) {
    return location() + "/" + path;
  }
}
