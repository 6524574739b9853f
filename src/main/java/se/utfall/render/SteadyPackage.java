package se.utfall.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * An office package with nothing of when and how it was written: entries in one order, with one
 * time and one compression, and so are the packages within it, like a chart's workbook.
 */
public final class SteadyPackage {
  /** The earliest that a zip can say, and what office programs write themselves. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** What a reader looks for first stands first. */
  private static final Comparator<String> ORDER =
      Comparator.comparing((String name) -> !name.equals("[Content_Types].xml"))
          .thenComparing(name -> !name.startsWith("_rels/"))
          .thenComparing(Comparator.naturalOrder());

  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private SteadyPackage() {}

  /** The same package, always in the same bytes. */
  public static byte[] of(byte[] zip) {
    try {
      return written(entries(zip));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, byte[]> entries(byte[] zip) throws IOException {
    SortedMap<String, byte[]> entries = new TreeMap<>(ORDER);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          byte[] content = in.readAllBytes();
          entries.put(entry.getName(), isZip(content) ? of(content) : content);
        }
      }
    }
    return entries;
  }

  private static boolean isZip(byte[] content) {
    return content.length > ZIP.length && Arrays.equals(content, 0, ZIP.length, ZIP, 0, ZIP.length);
  }

  private static byte[] written(SortedMap<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(Deflater.BEST_COMPRESSION);
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(each.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
