package se.utfall.report;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.document.Block;
import se.utfall.document.Block.Facts;
import se.utfall.document.Block.Heading;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Fact;
import se.utfall.document.Fact.Saying;
import se.utfall.document.Section;
import se.utfall.document.Span;
import se.utfall.domain.Claim;
import se.utfall.report.Result.Group;

/** What changed, what differs and what cannot be decided, each a sentence from a claim. */
record Results(Findings findings, List<Claim> main) {
  private static final String ID = "resultat";

  static Optional<Section> of(Draft draft) {
    Findings findings = Findings.of(draft);
    List<Claim> main = new MainClaims(findings).claims();
    return main.isEmpty() ? Optional.empty() : Optional.of(new Results(findings, main).section());
  }

  private Section section() {
    List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(intro())));
    List<Result> results = new ResultList(findings, main).results();
    Arrays.stream(Group.values()).flatMap(group -> blocks(group, results)).forEach(blocks::add);
    blocks.add(new TableBlock(new ResultTable(findings, main).table()));
    return new Section(ID, findings.voice().say(FindingPhrase.RESULTS), blocks);
  }

  private String intro() {
    List<Integer> left = findings.evaluation().settings().pandemicYears();
    String pandemic =
        left.isEmpty()
            ? ""
            : findings.voice().say(FindingPhrase.RESULTS_PANDEMIC, findings.numerals().years(left));
    return Numerals.sentences(
        List.of(
            findings.voice().say(FindingPhrase.RESULTS_INTRO),
            pandemic,
            findings.voice().say(FindingPhrase.RESULTS_CAUTION)));
  }

  private Stream<Block> blocks(Group group, List<Result> all) {
    List<Result> results = all.stream().filter(each -> each.group() == group).toList();
    if (results.isEmpty()) {
      return Stream.of();
    }
    String id = ID + "-" + group.name().toLowerCase(Locale.ROOT);
    Stream<Block> heading = Stream.of(new Heading(id, findings.voice().say(group.heading())));
    Stream<Block> marked =
        group == Group.CONSTRUCTED ? Stream.of(Paragraph.of(constructed())) : Stream.of();
    Stream<Block> facts = Stream.of(new Facts(Facts.Kind.TEXTS, facts(group, results)));
    return Stream.of(heading, marked, facts).flatMap(each -> each);
  }

  private String constructed() {
    return findings
        .voice()
        .say(FindingPhrase.RESULTS_CONSTRUCTED_INTRO, findings.voice().say(Phrase.W14));
  }

  /** By subject; what cannot be decided by why. */
  private List<Fact> facts(Group group, List<Result> results) {
    Reasons reasons = new Reasons(findings.voice());
    Function<Result, String> term =
        group == Group.UNDECIDED ? each -> reasons.heading(each.reasons()) : Result::subject;
    return results.stream()
        .collect(groupingBy(term, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            entry -> new Fact(entry.getKey(), entry.getValue().stream().map(this::saying).toList()))
        .toList();
  }

  private Saying saying(Result result) {
    List<Span> spans =
        result.group() == Group.UNDECIDED ? undecided(result) : List.of(Span.plain(result.text()));
    return new Saying(spans, result.statement(), result.group() == Group.CONSTRUCTED);
  }

  private static List<Span> undecided(Result result) {
    return result.text().isEmpty()
        ? List.of(Span.strong(result.label()))
        : List.of(Span.strong(result.label() + ": "), Span.plain(result.text()));
  }
}
