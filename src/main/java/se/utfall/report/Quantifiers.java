package se.utfall.report;

import static java.util.Comparator.comparingDouble;

import se.utfall.domain.MethodSettings;
import se.utfall.domain.MethodSettings.Quantifier;

/** How many of the regions, in the words that the methods declare limits for. */
record Quantifiers(MethodSettings settings, Voice voice) {

  /** Like flertalet regioner (14 av 21); only the numbers where no word is declared. */
  String regions(long count, long of) {
    if (count == 1) {
      return voice.say(FindingPhrase.REGIONS_ONE, voice.number(of));
    }
    return settings.quantifiers().stream()
        .filter(each -> count > 0 && (double) count / of <= each.atMost())
        .min(comparingDouble(Quantifier::atMost))
        .map(each -> quantified(voice.say(each.words()), count, of))
        .orElseGet(() -> counted(count, of));
  }

  private String quantified(String word, long count, long of) {
    return voice.say(FindingPhrase.REGIONS_QUANTIFIED, word, voice.number(count), voice.number(of));
  }

  private String counted(long count, long of) {
    return voice.say(FindingPhrase.REGIONS_COUNTED, voice.number(count), voice.number(of));
  }
}
