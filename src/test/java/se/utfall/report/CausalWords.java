package se.utfall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.utfall.document.Document;
import se.utfall.domain.Language;

/**
 * Words that claim that something brought something else about. The report may not, as every region
 * had money; only the fixed sentences here may have them, since they deny it or are about something
 * else.
 */
public final class CausalWords {
  private static final Pattern SWEDISH =
      words(
          "effekt(en|er|erna)?|(för)?orsak\\w*|(ledde|lett|leder|leda) till|tack vare"
              + "|bi(drog|dragit|drar|dra) till|(bero|beror|berodde|berott) på|på grund av"
              + "|till följd av|påverka\\w*|medför\\w*|resulter\\w+ i|åstadk\\w+");
  private static final Pattern ENGLISH =
      words(
          "effects?|caus(e|ed|es|al|ing)|(led|lead|leads|leading) to|thanks to|due to|because of"
              + "|owing to|contribut\\w+ to|impact\\w*|affect\\w*|result(ed|s|ing)? in"
              + "|as a result|brought about|consequence\\w*");

  private CausalWords() {}

  /** Where they are, each with its text; empty where there are none but those allowed. */
  public static List<String> in(Document document) {
    List<String> found = new ArrayList<>();
    for (String text : DocumentTexts.of(document)) {
      String rest = text;
      for (String allowed : allowed(document.language())) {
        rest = rest.replace(allowed, "");
      }
      matches(document.language(), rest).map(word -> word + ": " + text).forEach(found::add);
    }
    return found;
  }

  private static Stream<String> matches(Language language, String text) {
    return (language == Language.SV ? SWEDISH : ENGLISH)
        .matcher(text)
        .results()
        .map(MatchResult::group);
  }

  private static List<String> allowed(Language language) {
    return language == Language.SV ? SWEDISH_SENTENCES : ENGLISH_SENTENCES;
  }

  private static final List<String> SWEDISH_SENTENCES =
      List.of(
          // what cannot be shown
          "den kan inte visa vilken effekt bidraget har haft.",
          "De kan inte visa vad som är en effekt av bidraget, eftersom det inte finns någon grupp"
              + " regioner utan bidrag att jämföra med.",
          "Därför går det inte att visa om någon förändring är en effekt av bidraget.",
          "Att ett mål kan följas betyder inte att en förändring beror på bidraget.",
          "Bidragets storlek beror på regionernas ansökningar och Socialstyrelsens bedömning."
              + " Resultatet kan inte tolkas som en effekt av bidraget.",
          "Alla 21 regioner fick del av pengarna, och hur mycket berodde på vad de själva sökte."
              + " Det finns därför ingen grupp utan bidrag att jämföra med, och rapporten drar"
              + " aldrig slutsatsen att bidraget har lett till något.",
          "Det kan ha andra orsaker än pengarna.",
          // what the government wanted
          "Vad bidragen skulle leda till, och vad som går att följa",
          // what is not about the money
          "på grund av röjanderisk",
          "Rikets värde kan påverkas av att",
          "Ett enstaka udda år påverkar den lite.",
          // a question to a region
          "Ange orsaken.");

  private static final List<String> ENGLISH_SENTENCES =
      List.of(
          "it cannot show what effect the grant has had.",
          "They cannot show what is an effect of the grant, since there is no group of regions"
              + " without the grant to compare with.",
          "It is therefore not possible to show whether any change is an effect of the grant.",
          "That an aim can be followed does not mean that a change is due to the grant.",
          "The result cannot be interpreted as an effect of the grant.",
          "the report never concludes that the grant has led to anything.",
          "What the grants were to lead to, and what can be followed",
          "The value of the nation may be affected by the absence of");

  private static Pattern words(String words) {
    return Pattern.compile(
        "\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
