package se.utfall.bronze;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The bytes of a file that is said to be text. They are looked through in place, never copied. */
final class TextBytes {
  static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int CHUNK = 8192;
  private static final String BLANKS = " \t\r\n\0";
  private static final String MARKS = "\u00EF\u00BB\u00BF\u00FE\u00FF";

  private final byte[] content;

  TextBytes(byte[] content) {
    this.content = content;
  }

  /** Whether the first letter opens a JSON document, in whatever encoding. */
  boolean opensJson() {
    int at = 0;
    while (at < content.length && (BLANKS + MARKS).indexOf(content[at] & 0xFF) >= 0) {
      at++;
    }
    return at < content.length && (content[at] == '{' || content[at] == '[');
  }

  /** Refuses what no encoding of one byte a letter, or UTF-8, looks like. */
  void refuseBinary(String file) {
    if (isUtf16()) {
      throw StatisticsRefusal.utf16(file);
    }
    OptionalInt nul = IntStream.range(0, content.length).filter(at -> content[at] == 0).findFirst();
    if (nul.isPresent()) {
      throw StatisticsRefusal.nul(file, nul.getAsInt() + 1, line(nul.getAsInt()));
    }
  }

  // by its mark, or by the zeros between its first letters
  private boolean isUtf16() {
    int first = at(0) << 8 | at(1);
    return first == 0xFFFE || first == 0xFEFF || (at(0) == 0) != (at(1) == 0);
  }

  private int at(int position) {
    return position >= 0 && position < content.length ? content[position] & 0xFF : -1;
  }

  /** Where the first byte is that an encoding does not know. */
  OptionalInt misfit(Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer text = CharBuffer.allocate(CHUNK);
    CoderResult result = decoder.decode(bytes, text, true);
    while (result.isOverflow()) {
      result = decoder.decode(bytes, text.clear(), true);
    }
    return result.isError() ? OptionalInt.of(bytes.position()) : OptionalInt.empty();
  }

  /** The line, from 1, that a position is in. */
  long line(int position) {
    return 1 + IntStream.range(0, position).filter(at -> content[at] == '\n').count();
  }

  long lastLine() {
    return line(content.length);
  }

  boolean endsLine() {
    int last = at(content.length - 1);
    return last == '\n' || last == '\r';
  }

  /** Whether the last letter is one that a JSON document ends with. */
  boolean endsWithBracket() {
    int last = content.length - 1;
    while (last >= 0 && BLANKS.indexOf(at(last)) >= 0) {
      last--;
    }
    return at(last) == '}' || at(last) == ']';
  }

  /** The first line, from 1, in which a sign stands more often than this; 0 where there is none. */
  long crowdedLine(char sign, int most) {
    long line = 1;
    int count = 0;
    for (byte each : content) {
      if (each == '\n') {
        line++;
        count = 0;
      } else if (each == sign && ++count > most) {
        return line;
      }
    }
    return 0;
  }

  /**
   * As much of the opening, in bytes, as tells what a file is; bytes that do not fit are replaced.
   */
  String opening(int length) {
    int end = Math.min(length, content.length);
    String utf8 = new String(content, 0, end, StandardCharsets.UTF_8);
    boolean fits = utf8.lastIndexOf('\uFFFD', utf8.length() - 4) < 0;
    return fits ? utf8 : new String(content, 0, end, WINDOWS);
  }

  Reader reader(Charset charset) {
    boolean marked = at(0) == 0xEF && at(1) == 0xBB && at(2) == 0xBF;
    int start = marked && charset.equals(StandardCharsets.UTF_8) ? 3 : 0;
    return new InputStreamReader(
        new ByteArrayInputStream(content, start, content.length - start), charset);
  }
}
