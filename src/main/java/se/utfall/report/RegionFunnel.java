package se.utfall.report;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.utfall.document.Picture.Axes;
import se.utfall.document.Picture.Funnel;
import se.utfall.document.Picture.Limit;
import se.utfall.document.Picture.Limits;
import se.utfall.document.Picture.Reference;
import se.utfall.document.Picture.Spot;
import se.utfall.domain.Comparison;
import se.utfall.domain.Comparison.Dispersion;
import se.utfall.domain.Comparison.Verdict;

/** The regions by size, between the limits about the nation that chance gives. */
record RegionFunnel(RegionTable table) {
  private static final double OVERDISPERSED = 1;

  static boolean isPossible(RegionTable table) {
    return RegionsFigure.reference(table) != null
        && table.comparisons().stream().anyMatch(RegionFunnel::isInside);
  }

  Funnel picture() {
    Reference target = RegionsFigure.reference(table);
    if (target == null) {
      throw new IllegalStateException("a funnel needs the nation's value");
    }
    String unit = table.voice().say(table.points().series().unit());
    Axes axes = new Axes(table.voice().say(FindingPhrase.FUNNEL_ALONG), unit);
    return new Funnel(axes, target, limits(), bySize().stream().map(this::spot).toList());
  }

  private List<Comparison> bySize() {
    return table.comparisons().stream()
        .filter(RegionFunnel::isInside)
        .sorted(
            comparing((Comparison each) -> known(each.size()))
                .thenComparing(each -> each.place().regionCode()))
        .toList();
  }

  /** Whether the region has what places it in a funnel. */
  private static boolean isInside(Comparison comparison) {
    Comparison.Limits limits = comparison.limits();
    return comparison.method().startsWith("funnel")
        && comparison.value() != null
        && comparison.size() != null
        && limits != null
        && limits.control95Lower() != null
        && limits.control95Upper() != null
        && limits.control998Lower() != null
        && limits.control998Upper() != null;
  }

  private List<Limits> limits() {
    boolean adjusted =
        table.comparisons().stream()
            .flatMap(each -> Optional.ofNullable(each.dispersion()).stream())
            .map(Dispersion::phi)
            .anyMatch(phi -> phi > OVERDISPERSED);
    return List.of(
        new Limits(
            table
                .voice()
                .say(
                    adjusted
                        ? FindingPhrase.FUNNEL_LIMIT_95_ADJUSTED
                        : FindingPhrase.FUNNEL_LIMIT_95),
            curve(Comparison.Limits::control95Lower, Comparison.Limits::control95Upper)),
        new Limits(
            table
                .voice()
                .say(
                    adjusted
                        ? FindingPhrase.FUNNEL_LIMIT_998_ADJUSTED
                        : FindingPhrase.FUNNEL_LIMIT_998),
            curve(Comparison.Limits::control998Lower, Comparison.Limits::control998Upper)));
  }

  private List<Limit> curve(
      Function<Comparison.Limits, @Nullable Double> lower,
      Function<Comparison.Limits, @Nullable Double> upper) {
    int decimals = table.points().decimals() + 1;
    return bySize().stream()
        .flatMap(
            each ->
                Optional.ofNullable(each.limits()).stream()
                    .map(
                        limits ->
                            new Limit(
                                Numerals.rounded(known(each.size()), 0),
                                Numerals.rounded(known(lower.apply(limits)), decimals),
                                Numerals.rounded(known(upper.apply(limits)), decimals))))
        .toList();
  }

  private Spot spot(Comparison comparison) {
    String name = table.findings().regionName(comparison.place().regionCode());
    boolean outside =
        comparison.verdict() != Verdict.AS_EXPECTED && comparison.verdict() != Verdict.NOT_DECIDED;
    return new Spot(
        name,
        table.findings().shortName(comparison.place().regionCode()),
        Numerals.rounded(known(comparison.size()), 0),
        Numerals.rounded(known(comparison.value()), table.points().decimals()),
        outside,
        comparison.constructed());
  }

  private static double known(@Nullable Double value) {
    return value == null ? 0 : value;
  }
}
