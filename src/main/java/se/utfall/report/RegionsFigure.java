package se.utfall.report;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Block;
import se.utfall.document.Block.FigureBlock;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Figure;
import se.utfall.document.Picture;
import se.utfall.document.Picture.Estimate;
import se.utfall.document.Picture.Intervals;
import se.utfall.document.Picture.Item;
import se.utfall.document.Picture.Reference;
import se.utfall.document.Picture.Standing;
import se.utfall.domain.Comparison;
import se.utfall.domain.Comparison.Limits;

/** The regions against the nation, with the table of the regions. */
record RegionsFigure(RegionTable table) {
  /** None where nothing is known of the regions. */
  static Optional<Block> of(IndicatorPoints points, Findings findings) {
    RegionTable table = RegionTable.of(points, findings);
    if (table.isEmpty()) {
      return Optional.empty();
    }
    Voice voice = findings.voice();
    if (table.comparisons().stream().allMatch(each -> each.value() == null)) {
      String title = voice.say(FindingPhrase.REGIONS_TABLE, voice.say(points.series().name()));
      return Optional.of(new TableBlock(table.table(title)));
    }
    return Optional.of(new FigureBlock(new RegionsFigure(table).figure()));
  }

  private Figure figure() {
    String id = table.points().series().id();
    String name = table.voice().say(table.points().series().name());
    String year = String.valueOf(table.comparisons().get(0).year());
    boolean funnel = RegionFunnel.isPossible(table);
    Picture picture = funnel ? new RegionFunnel(table).picture() : intervals();
    return new Figure(
        "mot-riket-" + id,
        "",
        table.voice().say(FindingPhrase.REGIONS_AGAINST, name, year),
        table.voice().say(description(funnel), year, summary()),
        picture,
        table.table(table.voice().say(FindingPhrase.REGIONS_TABLE, name)));
  }

  private FindingPhrase description(boolean funnel) {
    if (funnel) {
      return FindingPhrase.FUNNEL_DESCRIPTION;
    }
    return table.hasLimits()
        ? FindingPhrase.INTERVALS_DESCRIPTION
        : FindingPhrase.ORDERED_DESCRIPTION;
  }

  private String summary() {
    return Numerals.sentences(
        new ComparisonSummary(table.findings(), table.comparisons()).sentences());
  }

  /** From the highest value down; regions without a value last. */
  private Intervals intervals() {
    List<Item> items =
        table.comparisons().stream()
            .sorted(
                comparing((Comparison each) -> each.value() == null)
                    .thenComparing(each -> each.value() == null ? 0 : -each.value())
                    .thenComparing(each -> each.place().regionCode()))
            .map(this::item)
            .toList();
    return new Intervals(
        table.voice().say(table.points().series().unit()), reference(table), items);
  }

  static @Nullable Reference reference(RegionTable table) {
    return table.comparisons().stream()
        .map(Comparison::nation)
        .filter(Objects::nonNull)
        .findFirst()
        .map(
            nation ->
                new Reference(
                    table.voice().say(Phrase.NATION),
                    Numerals.rounded(nation, table.points().decimals())))
        .orElse(null);
  }

  private Item item(Comparison comparison) {
    String name = table.findings().shortName(comparison.place().regionCode());
    Double value = comparison.value();
    return value == null
        ? Item.missing(name, table.voice().say(Phrase.SIGN_MISSING))
        : new Item(
            name,
            estimate(value, comparison.limits()),
            "",
            standing(comparison),
            comparison.constructed());
  }

  private Estimate estimate(double value, @Nullable Limits limits) {
    int decimals = table.points().decimals();
    BigDecimal rounded = Numerals.rounded(value, decimals);
    Double lower = limits == null ? null : limits.lower();
    Double upper = limits == null ? null : limits.upper();
    return lower == null || upper == null
        ? Estimate.alone(rounded)
        : new Estimate(
            rounded, Numerals.rounded(lower, decimals), Numerals.rounded(upper, decimals));
  }

  private static Standing standing(Comparison comparison) {
    return switch (comparison.verdict()) {
      case LOWER_998, LOWER_95 -> Standing.LOWER;
      case HIGHER_998, HIGHER_95 -> Standing.HIGHER;
      case AS_EXPECTED -> Standing.NOT_DIFFERENT;
      case NOT_DECIDED -> Standing.UNDECIDED;
    };
  }
}
