package se.utfall.bronze;

/**
 * The record that ends every zip archive (APPNOTE.TXT 4.3.16). POI reads parts one after another
 * and takes an archive that was cut behind one of them for a whole one.
 */
final class ZipEnd {
  private static final int LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int PARTS = 10;

  private ZipEnd() {}

  static boolean isIn(byte[] content) {
    return place(content) >= 0;
  }

  /** How many parts the archive's directory lists. */
  static int parts(byte[] content) {
    int at = place(content) + PARTS;
    return (content[at] & 0xFF) | (content[at + 1] & 0xFF) << 8;
  }

  private static int place(byte[] content) {
    int last = content.length - LENGTH;
    int first = Math.max(0, last - LONGEST_COMMENT);
    for (int at = last; at >= first; at--) {
      if (startsAt(content, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean startsAt(byte[] content, int at) {
    return content[at] == 'P'
        && content[at + 1] == 'K'
        && content[at + 2] == 5
        && content[at + 3] == 6;
  }
}
