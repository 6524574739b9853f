package se.utfall.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook's archive, to be changed and packed again. */
final class Parts {
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private Parts() {}

  static Parts none() {
    return new Parts();
  }

  static Parts of(byte[] workbook) {
    Parts parts = new Parts();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  String text(String part) {
    return new String(parts.get(part), UTF_8);
  }

  Parts with(String part, String text) {
    return with(part, text.getBytes(UTF_8));
  }

  Parts with(String part, byte[] content) {
    parts.put(part, content);
    return this;
  }

  Parts changed(String part, UnaryOperator<String> change) {
    String before = text(part);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new AssertionError("nothing changed in " + part);
    }
    return with(part, after);
  }

  byte[] packed() {
    return written(ZipEntry.DEFLATED);
  }

  /** Not compressed, so that a byte of a part is a byte of the file. */
  byte[] stored() {
    return written(ZipEntry.STORED);
  }

  private byte[] written(int method) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(entry(part.getKey(), part.getValue(), method));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static ZipEntry entry(String name, byte[] content, int method) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    entry.setMethod(method);
    entry.setSize(content.length);
    entry.setCrc(checksum.getValue());
    return entry;
  }
}
