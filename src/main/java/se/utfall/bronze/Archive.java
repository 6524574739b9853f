package se.utfall.bronze;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipInputStream;

/**
 * A workbook's archive looked through before it is opened. POI holds all parts in memory at once,
 * does not compare them with their checksums, and stops quietly at a part it cannot recognise.
 */
final class Archive {
  private static final int MOST_PARTS = 1000;
  private static final long LARGEST = 8L << 20;

  private final byte[] content;
  private final String file;

  private Archive(byte[] content, String file) {
    this.content = content;
    this.file = file;
  }

  static void check(byte[] content, String file) {
    if (!ZipEnd.isIn(content)) {
      throw Refusal.workbook(file, "It is cut short: the directory that closes it is missing.");
    }
    Archive archive = new Archive(content, file);
    if (archive.parts() != ZipEnd.parts(content)) {
      throw Refusal.workbook(file, "It is damaged: parts that its directory lists are missing.");
    }
  }

  private int parts() {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      int parts = 0;
      long unpacked = 0;
      while (zip.getNextEntry() != null) {
        parts++;
        unpacked += unpacked(zip, LARGEST - unpacked);
        if (parts > MOST_PARTS) {
          throw Refusal.workbook(file, "It has more than %d parts.".formatted(MOST_PARTS));
        }
      }
      return parts;
    } catch (IOException | IllegalArgumentException e) {
      throw Refusal.workbook(file, "It is damaged: a part does not unpack to what was packed.")
          .causedBy(e);
    }
  }

  private long unpacked(InputStream part, long most) throws IOException {
    byte[] buffer = new byte[8192];
    long size = 0;
    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
      size += read;
      if (size > most) {
        throw Refusal.workbook(file, "It unpacks to far more than a form holds.");
      }
    }
    return size;
  }
}
