package se.utfall.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import se.utfall.domain.Sha256;

/** Version and digest of the program's jar, so that other code makes another run. */
final class CodeVersion {
  private static final int DIGITS = 8;
  private static final String TEXT = read();

  private CodeVersion() {}

  /** Like 0.1.0+1a2b3c4d; development where there is no jar. */
  static String text() {
    return TEXT;
  }

  private static String read() {
    String version = CodeVersion.class.getPackage().getImplementationVersion();
    try {
      Path jar =
          Path.of(CodeVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return version == null || !Files.isRegularFile(jar)
          ? "development"
          : version + "+" + digest(jar);
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the program cannot read its own jar", e);
    }
  }

  /** Of the names and checksums in the jar's directory: all its bytes would take half a second. */
  static String digest(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      MessageDigest sha256 = Sha256.begun();
      zip.stream()
          .map(CodeVersion::line)
          .sorted()
          .forEach(line -> sha256.update(line.getBytes(StandardCharsets.UTF_8)));
      return Sha256.digits(sha256).substring(0, DIGITS);
    }
  }

  private static String line(ZipEntry entry) {
    return "%s %d %d\n".formatted(entry.getName(), entry.getSize(), entry.getCrc());
  }
}
