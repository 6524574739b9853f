package se.utfall.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.utfall.document.Block;
import se.utfall.document.Block.Facts;
import se.utfall.document.Block.Heading;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Fact;
import se.utfall.document.Fact.Saying;
import se.utfall.document.Section;
import se.utfall.domain.Report.FollowUp;

/** What the regions should be asked to complete, year by year and region by region. */
record FollowUps(Voice voice) {
  private static final Comparator<FollowUp> ORDER =
      comparing(FollowUp::grantYear)
          .reversed()
          .thenComparing(FollowUp::regionCode)
          .thenComparing(FollowUp::rule)
          .thenComparing(followUp -> SortKey.of(followUp.address()))
          .thenComparing(FollowUp::wording);

  /** The report's year first, then earlier years; later years are not the report's matter. */
  static Section of(Draft draft) {
    Voice voice = draft.voice();
    List<FollowUp> sorted =
        draft.report().followUps().stream()
            .filter(followUp -> followUp.grantYear() <= draft.year())
            .sorted(ORDER)
            .toList();
    Map<Integer, List<FollowUp>> years = new LinkedHashMap<>();
    years.put(draft.year(), List.of());
    years.putAll(grouped(sorted, FollowUp::grantYear));
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(voice.say(Phrase.FOLLOW_UPS_INTRO)));
    years.forEach((year, items) -> blocks.addAll(new FollowUps(voice).blocks(year, items)));
    return new Section("komplettera", voice.say(Phrase.FOLLOW_UPS), blocks);
  }

  private List<Block> blocks(int year, List<FollowUp> items) {
    String heading =
        voice.say(Phrase.FOLLOW_UPS_YEAR, String.valueOf(year), voice.number((long) items.size()));
    return List.of(
        new Heading("komplettera-" + year, heading),
        items.isEmpty()
            ? Paragraph.of(voice.say(Phrase.FOLLOW_UPS_NONE))
            : new Facts(Facts.Kind.TEXTS, asked(items)));
  }

  private List<Fact> asked(List<FollowUp> items) {
    return grouped(items, FollowUp::regionCode).values().stream()
        .map(
            region ->
                new Fact(region.get(0).regionName(), region.stream().map(this::saying).toList()))
        .toList();
  }

  private Saying saying(FollowUp followUp) {
    return new Saying(
        List.of(voice.swedish(followUp.wording())), followUp.address(), followUp.constructed());
  }

  private static <K> Map<K, List<FollowUp>> grouped(
      List<FollowUp> items, Function<FollowUp, K> key) {
    return items.stream().collect(groupingBy(key, LinkedHashMap::new, toList()));
  }
}
