package se.utfall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.utfall.domain.Report;
import se.utfall.domain.Report.Delivery;

/**
 * Where the values of tables and figures come from.
 *
 * @param kinds of files that were read
 */
record Sources(Set<String> kinds, String run, Voice voice) {
  /** The tables that show what was decided, beside what was re-reported. */
  private static final Set<String> OF_DECISIONS =
      Set.of("nyckeltal", "tabell-6", "tabell-7", "tabell-8");

  static Sources of(Report report, Voice voice) {
    Set<String> kinds =
        report.deliveries().stream().map(Delivery::source).collect(Collectors.toSet());
    return new Sources(kinds, report.run().id(), voice);
  }

  String ofTable(String id) {
    List<String> parts = new ArrayList<>();
    if (kinds.contains("rereport")) {
      parts.add(voice.say(Phrase.SOURCE_REREPORTS));
    }
    if (kinds.contains("decision") && OF_DECISIONS.contains(id)) {
      parts.add(voice.say(Phrase.SOURCE_DECISIONS));
    }
    return of(voice.list(parts));
  }

  /** The source, and the run that brought its values here. */
  String of(String source) {
    String compiled = voice.say(Phrase.SOURCE_RUN, run);
    return voice.say(Phrase.SOURCE, source.isEmpty() ? compiled : source + "; " + compiled);
  }
}
