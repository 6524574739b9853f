package se.utfall.bronze;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import se.utfall.domain.Layout.Format;

/** Tells from its bytes what a file is; its name says only what somebody called it. */
final class Content {
  private static final Pattern MARKUP = Pattern.compile("<(!|\\?xml|[a-z])");
  private static final int OPENING = 16;

  private Content() {}

  static Format format(byte[] content, String file) {
    if (starts(content, 'P', 'K', 3, 4) || starts(content, 'P', 'K', 5, 6)) {
      return Format.XLSX;
    }
    refuseOtherKinds(content, file);
    return Format.CSV;
  }

  private static void refuseOtherKinds(byte[] content, String file) {
    if (starts(content, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw Refusal.kind(file, oldOrEncrypted(content));
    }
    if (starts(content, 0xFF, 0xFE) || starts(content, 0xFE, 0xFF)) {
      throw Refusal.kind(file, "text in UTF-16");
    }
    if (isTwoByteText(content)) {
      throw Refusal.kind(file, "text in UTF-16, without the mark that says so");
    }
    if (indexOfNul(content) >= 0) {
      throw Refusal.kind(file, "no text: byte %d is NUL".formatted(indexOfNul(content) + 1));
    }
    String opening = opening(content);
    if (opening.isEmpty()) {
      throw Refusal.empty(file);
    }
    if (MARKUP.matcher(opening).lookingAt()) {
      throw Refusal.kind(file, "HTML or XML, as web pages and some exports are under any name");
    }
  }

  // an encrypted workbook is an old-style container with one stream of this name
  private static String oldOrEncrypted(byte[] content) {
    String names = new String(content, StandardCharsets.UTF_16LE);
    return names.contains("EncryptedPackage")
        ? "an encrypted workbook"
        : "an old workbook (.xls) or another Office file from before 2007";
  }

  private static String opening(byte[] content) {
    int start = starts(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    while (start < content.length && Character.isWhitespace(content[start])) {
      start++;
    }
    int length = Math.min(OPENING, content.length - start);
    String text = new String(content, start, length, StandardCharsets.ISO_8859_1);
    return text.toLowerCase(Locale.ROOT);
  }

  /** In UTF-16, every other byte of common letters is NUL. */
  private static boolean isTwoByteText(byte[] content) {
    int[] nuls = new int[2];
    int length = Math.min(2 * OPENING, content.length);
    for (int i = 0; i < length; i++) {
      nuls[i % 2] += content[i] == 0 ? 1 : 0;
    }
    int more = Math.max(nuls[0], nuls[1]);
    return more > length / 4 && Math.min(nuls[0], nuls[1]) == 0;
  }

  private static int indexOfNul(byte[] content) {
    for (int i = 0; i < content.length; i++) {
      if (content[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean starts(byte[] content, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
