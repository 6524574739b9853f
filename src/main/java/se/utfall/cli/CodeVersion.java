package se.utfall.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Version and digest of the program's jar, so that other code makes another run. */
final class CodeVersion {
  private static final int DIGITS = 8;

  private CodeVersion() {}

  /** Like 0.1.0+1a2b3c4d; development where there is no jar. */
  static String text() {
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

  private static String digest(Path jar) throws IOException {
    try {
      byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
      return HexFormat.of().formatHex(sha256).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
