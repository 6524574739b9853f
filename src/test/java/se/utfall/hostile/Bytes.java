package se.utfall.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Bytes with one of them changed, added or taken away. */
final class Bytes {
  /** What decides how a file is taken apart is drawn as often as all other bytes together. */
  private static final byte[] TELLING = "0123456789;,.\"\n\r -<>/='&".getBytes(UTF_8);

  private Bytes() {}

  static byte[] damaged(byte[] content, SplittableRandom random) {
    int at = random.nextInt(content.length);
    byte drawn =
        random.nextBoolean() ? TELLING[random.nextInt(TELLING.length)] : (byte) random.nextInt(256);
    return switch (random.nextInt(4)) {
      case 0 -> replaced(content, at, 1, new byte[0]);
      case 1 -> replaced(content, at, 0, new byte[] {drawn});
      case 2 ->
          replaced(content, at, 1, new byte[] {(byte) (content[at] ^ 1 << random.nextInt(8))});
      default -> replaced(content, at, 1, new byte[] {drawn});
    };
  }

  private static byte[] replaced(byte[] content, int at, int length, byte[] by) {
    byte[] changed = Arrays.copyOf(content, content.length - length + by.length);
    System.arraycopy(by, 0, changed, at, by.length);
    int rest = at + length;
    System.arraycopy(content, rest, changed, at + by.length, content.length - rest);
    return changed;
  }
}
