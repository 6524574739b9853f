package se.utfall.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A configuration folder in memory, called conf. */
record TextFolder(SortedMap<String, String> files) implements Folder {
  /** The bundled declarations. */
  static final Folder CONF = Folder.local(Path.of("conf"));

  static TextFolder of(String path, String text) {
    return new TextFolder(new TreeMap<>()).with(path, text);
  }

  /** What this room reads of the bundled declarations, to be changed. */
  static TextFolder bundled() {
    TextFolder folder = new TextFolder(new TreeMap<>());
    Stream.of(
            Stream.of(
                "utfall.yaml",
                "regions.csv",
                "questions.csv",
                "aims.yaml",
                "statistics.yaml",
                "methods.yaml"),
            CONF.names("indicators").stream().map(name -> "indicators/" + name),
            CONF.names("published").stream().map(name -> "published/" + name),
            CONF.names("register/layouts").stream().map(name -> "register/layouts/" + name),
            CONF.names("register").stream().map(name -> "register/" + name),
            CONF.names("layouts").stream().map(name -> "layouts/" + name))
        .flatMap(paths -> paths)
        .forEach(path -> folder.files.put(path, CONF.text(path)));
    return folder;
  }

  TextFolder with(String path, String text) {
    SortedMap<String, String> changed = new TreeMap<>(files);
    changed.put(path, text);
    return new TextFolder(changed);
  }

  /** With the first occurrence of a text replaced, which must be there. */
  TextFolder changing(String path, String text, String replacement) {
    int at = text(path).indexOf(text);
    if (at < 0) {
      throw new IllegalArgumentException(path + " has no " + text);
    }
    return with(
        path, text(path).substring(0, at) + replacement + text(path).substring(at + text.length()));
  }

  @Override
  public List<String> names(String subfolder) {
    return files.keySet().stream()
        .filter(path -> path.startsWith(subfolder + "/"))
        .map(path -> path.substring(subfolder.length() + 1))
        .filter(name -> !name.contains("/"))
        .toList();
  }

  @Override
  public String text(String path) {
    return Objects.requireNonNull(files.get(path), path);
  }

  @Override
  public String location() {
    return "conf";
  }
}
