package se.utfall.domain;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text of a form as it is compared: letters composed, white space collapsed and case ignored,
 * because forms pass through hands that retype, paste and wrap their headers.
 */
public record Wording(String text) implements Serializable {
  // \p{Z} has the no-break spaces, \p{Cf} the invisible marks that come with pasted text
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

  public static Wording of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return new Wording(SPACE.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT));
  }

  public static boolean same(String one, String other) {
    return of(one).equals(of(other));
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
