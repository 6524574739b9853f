package se.utfall.bronze;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * How a csv file opens, compressed or not. Nothing behind the first kilobytes is read, for the file
 * may be large.
 *
 * @param text as UTF-8; bytes that do not fit are replaced
 */
record RegisterOpening(String text, boolean compressed) {
  private static final int LENGTH = 1 << 16;

  /** An input failure where the file cannot be read, or is compressed and not called so. */
  static RegisterOpening of(DeliveredFile file, Configuration hadoop) {
    Path path = new Path(java.net.URI.create(file.uri()));
    try (PushbackInputStream in =
        new PushbackInputStream(path.getFileSystem(hadoop).open(path), 2)) {
      boolean compressed = isGzip(in);
      if (compressed != path.getName().endsWith(".gz")) {
        throw RegisterRefusal.compression(file.name(), compressed);
      }
      byte[] opening = compressed ? unpacked(in) : in.readNBytes(LENGTH);
      return new RegisterOpening(new String(opening, StandardCharsets.UTF_8), compressed);
    } catch (ZipException | EOFException e) {
      throw RegisterRefusal.damaged(file.name()).causedBy(e);
    } catch (IOException e) {
      throw RegisterRefusal.unreachable(file.name(), e);
    }
  }

  private static byte[] unpacked(InputStream in) throws IOException {
    try (GZIPInputStream content = new GZIPInputStream(in)) {
      return content.readNBytes(LENGTH);
    }
  }

  private static boolean isGzip(PushbackInputStream in) throws IOException {
    byte[] magic = in.readNBytes(2);
    in.unread(magic);
    return magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
  }

  /** The first line that is not blank, without the mark of UTF-8; empty where there is none. */
  String header() {
    return text.replaceFirst("^\uFEFF", "")
        .lines()
        .filter(line -> !line.isBlank())
        .findFirst()
        .orElse("");
  }
}
