package se.utfall.config;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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
    MessageDigest sha256 = sha256();
    read.forEach(
        (path, text) -> {
          update(sha256, path);
          update(sha256, text);
        });
    return HexFormat.of().formatHex(sha256.digest()).substring(0, DIGITS);
  }

  /** With a closing zero, so that no text can pass for a path. */
  private static void update(MessageDigest sha256, String text) {
    sha256.update(text.getBytes(StandardCharsets.UTF_8));
    sha256.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
