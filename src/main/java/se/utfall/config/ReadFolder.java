package se.utfall.config;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.utfall.domain.Sha256;

/** A folder that remembers what was read of it. */
final class ReadFolder implements Folder {
  private static final int DIGITS = 16;

  private final Folder folder;
  private final SortedMap<String, String> read = new TreeMap<>();

  ReadFolder(Folder folder) {
    this.folder = folder;
  }

  @Override
  public List<String> names(String subfolder) {
    return folder.names(subfolder);
  }

  @Override
  public String text(String path) {
    return read.computeIfAbsent(path, folder::text);
  }

  @Override
  public String location() {
    return folder.location();
  }

  /** First 16 hex digits of SHA-256 over paths and texts, in the order of the paths. */
  String digest() {
    MessageDigest sha256 = Sha256.begun();
    read.forEach(
        (path, text) -> {
          update(sha256, path);
          update(sha256, text);
        });
    return Sha256.digits(sha256).substring(0, DIGITS);
  }

  /** With a closing zero, so that no text can pass for a path. */
  private static void update(MessageDigest sha256, String text) {
    sha256.update(text.getBytes(StandardCharsets.UTF_8));
    sha256.update((byte) 0);
  }
}
