package se.utfall.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why no more may be said, in words. */
record Reasons(Voice voice) {
  private static final String KEY = "REASON_";

  /** Like: antalet mätår är för litet och uppgifterna är konstruerade. */
  String words(List<String> codes) {
    return voice.list(codes.stream().distinct().map(this::word).toList());
  }

  /** With a capital. */
  String heading(List<String> codes) {
    return capital(words(codes));
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private String word(String code) {
    return phrase(code)
        .map(phrase -> voice.say(phrase))
        .orElseGet(() -> voice.say(FindingPhrase.REASON_OTHER, code));
  }

  private static Optional<FindingPhrase> phrase(String code) {
    String name = KEY + code.toUpperCase(Locale.ROOT);
    return Arrays.stream(FindingPhrase.values()).filter(it -> it.name().equals(name)).findFirst();
  }
}
