package se.utfall.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Notes;
import se.utfall.document.Section;
import se.utfall.domain.AimOutlook;
import se.utfall.domain.AimOutlook.Evidence;
import se.utfall.domain.IndicatorSeries;
import se.utfall.domain.Words;
import se.utfall.report.WordTable.Line;

/**
 * The map of aims, in their declared order: what the money was for, and what could show whether
 * that came about.
 *
 * @param constructed indicators with constructed values
 */
record Aims(List<AimOutlook> aims, Set<String> constructed, Voice voice) {
  private static final Evidence NOTHING = new Evidence("", Words.NONE, 0, 0, 0);
  private static final Predicate<AimOutlook> HAS_DATA =
      aim -> aim.evidence().stream().anyMatch(Aims::hasData);
  private static final Predicate<AimOutlook> IS_FOLLOWED =
      aim -> aim.evidence().stream().anyMatch(each -> each.yearsAfter() > 0);

  static Optional<Section> of(Draft draft) {
    Voice voice = draft.voice();
    List<AimOutlook> aims =
        draft.report().context().aims().stream().sorted(comparing(AimOutlook::order)).toList();
    Set<String> constructed =
        draft.report().context().indicators().stream()
            .filter(ContextMarks::any)
            .map(IndicatorSeries::id)
            .collect(toSet());
    return aims.isEmpty()
        ? Optional.empty()
        : Optional.of(new Aims(aims, constructed, voice).section());
  }

  private Section section() {
    WordTable table =
        new WordTable(
            "mal-oversikt",
            Phrase.AIMS_TABLE,
            List.of(
                Phrase.COLUMN_AIM,
                Phrase.COLUMN_INITIATIVE,
                Phrase.COLUMN_INDICATORS,
                Phrase.COLUMN_YEARS,
                Phrase.COLUMN_AFTER),
            aims.stream().flatMap(this::lines).toList());
    return new Section(
        "mal",
        voice.say(Phrase.AIMS),
        List.of(Paragraph.of(outlook()), new TableBlock(table.table(voice, Notes.NONE))));
  }

  /** How many aims can be followed, and that this says nothing of causes. */
  private String outlook() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        voice.say(Phrase.AIMS_FOLLOWED, count(IS_FOLLOWED), voice.number((long) aims.size())));
    long before = aims.stream().filter(HAS_DATA.and(IS_FOLLOWED.negate())).count();
    if (before > 0) {
      sentences.add(voice.say(Phrase.AIMS_BEFORE_ONLY, voice.number(before)));
    }
    if (!aims.stream().allMatch(HAS_DATA)) {
      sentences.add(voice.say(Phrase.AIMS_WITHOUT, count(HAS_DATA.negate())));
    }
    sentences.add(voice.say(Phrase.AIMS_CAUTION));
    return String.join(" ", sentences);
  }

  private String count(Predicate<AimOutlook> which) {
    return voice.number(aims.stream().filter(which).count());
  }

  /** A line for each indicator that has values, else for each; one that says there is none. */
  private Stream<Line> lines(AimOutlook aim) {
    List<Evidence> some =
        aim.evidence().stream()
            .filter(each -> hasData(each) || constructed.contains(each.indicator()))
            .toList();
    return aim.evidence().isEmpty()
        ? Stream.of(line(aim, voice.say(Phrase.NONE), NOTHING))
        : (some.isEmpty() ? aim.evidence() : some)
            .stream()
                .sorted(comparing(Evidence::indicator))
                .map(each -> line(aim, voice.say(each.name()), each));
  }

  private Line line(AimOutlook aim, String indicator, Evidence evidence) {
    return Line.of(
        voice.say(aim.aim()),
        List.of(voice.say(aim.initiative()), indicator, years(evidence), after(evidence)));
  }

  private String years(Evidence evidence) {
    if (!hasData(evidence)) {
      return none(evidence);
    }
    return evidence.firstYear() == evidence.lastYear()
        ? String.valueOf(evidence.lastYear())
        : evidence.firstYear() + "–" + evidence.lastYear();
  }

  private String after(Evidence evidence) {
    if (!hasData(evidence)) {
      return none(evidence);
    }
    return evidence.yearsAfter() == 0
        ? voice.say(Phrase.NO_YEAR_AFTER)
        : voice.say(
            Phrase.YEARS_AFTER,
            String.valueOf(evidence.yearsAfter()),
            String.valueOf(evidence.lastYear()));
  }

  /** Constructed values can show nothing of an aim. */
  private String none(Evidence evidence) {
    return constructed.contains(evidence.indicator())
        ? voice.say(Phrase.ONLY_CONSTRUCTED)
        : voice.say(Phrase.NO_DATA);
  }

  private static boolean hasData(Evidence evidence) {
    return evidence.lastYear() > 0;
  }
}
