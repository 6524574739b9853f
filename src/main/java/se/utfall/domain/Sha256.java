package se.utfall.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests, by which files and runs are known. */
public final class Sha256 {
  private Sha256() {}

  /** A digest to be fed. */
  public static MessageDigest begun() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The digits of a digest that has been fed. */
  public static String digits(MessageDigest fed) {
    return HexFormat.of().formatHex(fed.digest());
  }

  /** The digits of what some bytes come to. */
  public static String digits(byte[] content) {
    return HexFormat.of().formatHex(begun().digest(content));
  }
}
