package se.utfall.report;

import se.utfall.domain.KnownDeviation;
import se.utfall.domain.Language;
import se.utfall.domain.Report.PublishedCheck;

/** What is said of published figures in the report's language. */
record PublishedTexts(Voice voice) {

  String statement(PublishedCheck check) {
    return isSwedish() ? check.swedish().statement() : check.place();
  }

  String source(PublishedCheck check) {
    return isSwedish() ? check.swedish().source() : check.source();
  }

  String published(PublishedCheck check) {
    return isSwedish() ? check.swedish().published() : check.published();
  }

  String explanation(PublishedCheck check) {
    return isSwedish() ? check.swedish().explanation() : check.explanation();
  }

  String explanation(KnownDeviation deviation) {
    return isSwedish()
        ? deviation.explanation()
        : "%s: %s; %s".formatted(deviation.place(), deviation.printed(), deviation.arithmetic());
  }

  private boolean isSwedish() {
    return voice.language() == Language.SV;
  }
}
