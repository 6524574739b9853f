package se.utfall.bronze;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serializable;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.utfall.table.Failure;

/** The key by which persons are pseudonymised: their data cannot be linked back without it. */
public final class PseudonymKey implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String ALGORITHM = "HmacSHA256";

  /** For persons who do not exist: anyone may know it. */
  public static final PseudonymKey DEMONSTRATION =
      new PseudonymKey("Utfall demonstration: nobody real".getBytes(UTF_8));

  /** As many bits as nobody can try. */
  private static final int LEAST_BYTES = 16;

  private final byte[] key;

  private PseudonymKey(byte[] key) {
    this.key = key;
  }

  /**
   * The key that a text is, without white space around it.
   *
   * @param source where it comes from, for the message
   * @throws Failure of kind USAGE where it is shorter than a key may be
   */
  public static PseudonymKey of(String text, String source) {
    byte[] key = text.strip().getBytes(UTF_8);
    if (key.length < LEAST_BYTES) {
      throw new Failure(
          Failure.Kind.USAGE,
          "The key of %s is %s.".formatted(source, key.length == 0 ? "empty" : "too short"),
          "Anyone could try such keys, and find the persons by their pseudonyms.",
          "Put a long random text there, and keep it: head -c 32 /dev/urandom | base64.");
    }
    return new PseudonymKey(key);
  }

  /** The key of the environment variable UTFALL_PSEUDONYM_KEY, if it is set. */
  public static Optional<PseudonymKey> ofEnvironment() {
    return Optional.ofNullable(System.getenv("UTFALL_PSEUDONYM_KEY"))
        .map(text -> of(text, "UTFALL_PSEUDONYM_KEY"));
  }

  /** HMAC-SHA256 (RFC 2104) under this key. */
  Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac;
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PseudonymKey that && Arrays.equals(key, that.key);
  }

  @Override
  public int hashCode() {
    return PseudonymKey.class.hashCode();
  }

  /** Never the key. */
  @Override
  public String toString() {
    return "a pseudonym key";
  }
}
