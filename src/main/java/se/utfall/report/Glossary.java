package se.utfall.report;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utfall.document.Block.Facts;
import se.utfall.document.Fact;
import se.utfall.document.Section;

/** The words of the methods, for those who do not use them every day. */
final class Glossary {
  private static final String TERM = "T_";
  private static final String MEANING = "_MEANING";

  private Glossary() {}

  /** None where the report concludes nothing. */
  static Optional<Section> of(Draft draft) {
    if (draft.report().evaluation().claims().isEmpty()) {
      return Optional.empty();
    }
    Voice voice = draft.voice();
    Collator alphabet = Collator.getInstance(Locale.forLanguageTag(voice.language().code()));
    List<Fact> terms =
        Arrays.stream(MethodPhrase.values())
            .filter(phrase -> phrase.name().startsWith(TERM) && !phrase.name().endsWith(MEANING))
            .map(term -> fact(term, voice))
            .sorted(comparing(Fact::term, alphabet))
            .toList();
    return Optional.of(
        new Section(
            "ordlista",
            voice.say(MethodPhrase.GLOSSARY),
            List.of(new Facts(Facts.Kind.TEXTS, terms))));
  }

  private static Fact fact(MethodPhrase term, Voice voice) {
    MethodPhrase meaning = MethodPhrase.valueOf(term.name() + MEANING);
    return Fact.of(voice.say(term), voice.say(meaning));
  }
}
