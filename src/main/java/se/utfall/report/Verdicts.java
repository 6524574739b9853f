package se.utfall.report;

import se.utfall.domain.Comparison;
import se.utfall.domain.Trend;

/** Verdicts in a few words, as they stand in a table. */
record Verdicts(Voice voice) {
  String of(Trend.Verdict verdict) {
    return voice.say(
        switch (verdict) {
          case INCREASED -> FindingPhrase.VERDICT_INCREASED;
          case DECREASED -> FindingPhrase.VERDICT_DECREASED;
          case NO_CLEAR_CHANGE -> FindingPhrase.VERDICT_NO_CLEAR_CHANGE;
          case INDICATES_INCREASE -> FindingPhrase.VERDICT_INDICATES_INCREASE;
          case INDICATES_DECREASE -> FindingPhrase.VERDICT_INDICATES_DECREASE;
          case NOT_DECIDED -> FindingPhrase.VERDICT_NOT_DECIDED;
        });
  }

  String of(Comparison.Verdict verdict) {
    return voice.say(
        switch (verdict) {
          case LOWER_998 -> FindingPhrase.AGAINST_LOWER_998;
          case LOWER_95 -> FindingPhrase.AGAINST_LOWER_95;
          case AS_EXPECTED -> FindingPhrase.AGAINST_AS_EXPECTED;
          case HIGHER_95 -> FindingPhrase.AGAINST_HIGHER_95;
          case HIGHER_998 -> FindingPhrase.AGAINST_HIGHER_998;
          case NOT_DECIDED -> FindingPhrase.AGAINST_NOT_DECIDED;
        });
  }
}
