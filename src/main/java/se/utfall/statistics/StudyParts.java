package se.utfall.statistics;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a study of dose and value together. */
final class StudyParts {
  private StudyParts() {}

  static @Nullable DoseResponseStudy study(Panel all, Resampling resampling) {
    Double start = all.start();
    Panel panel = start == null ? null : measuredOnBothSides(all, start);
    DoseFit fit = panel == null ? null : DoseFit.of(panel);
    DoseResponse response = fit == null ? null : DoseResponse.of(fit);
    if (start == null || fit == null || response == null) {
      return null;
    }
    DoseTests tests = DoseTests.of(fit, resampling);
    return tests == null ? null : study(new Parts(fit, response, tests), start, resampling);
  }

  private record Parts(DoseFit fit, DoseResponse response, DoseTests tests) {}

  private static DoseResponseStudy study(Parts parts, double start, Resampling resampling) {
    DoseFit fit = parts.fit();
    List<int[]> permutations = resampling.permutations().apply(fit.regions());
    List<RegionPoint> points = points(fit.panel, start);
    double[] dose = points.stream().mapToDouble(RegionPoint::dose).toArray();
    return new DoseResponseStudy(
        parts.response(),
        parts.tests(),
        permutations.size(),
        start,
        points,
        EventStudy.of(fit, dose, start).points(permutations),
        withoutRegion(fit.panel));
  }

  private static @Nullable Panel measuredOnBothSides(Panel panel, double start) {
    Set<String> regions =
        panel.clusters().stream()
            .filter(each -> each.mean(each.value, period -> period < start).isPresent())
            .filter(each -> each.mean(each.value, period -> period >= start).isPresent())
            .map(Cluster::region)
            .collect(Collectors.toSet());
    Panel kept = panel.where(row -> regions.contains(row.region()));
    Double keptStart = kept.start();
    return keptStart != null && keptStart == start ? kept : null;
  }

  private static List<RegionPoint> points(Panel panel, double start) {
    return panel.clusters().stream()
        .map(
            each ->
                new RegionPoint(
                    each.region(),
                    each.mean(each.dose, period -> period >= start).orElseThrow(),
                    each.mean(each.value, period -> period < start).orElseThrow(),
                    each.mean(each.value, period -> period >= start).orElseThrow(),
                    each.mean(each.weight, period -> true).orElseThrow()))
        .toList();
  }

  private static List<WithoutRegion> withoutRegion(Panel panel) {
    return panel.regions().stream()
        .map(
            region -> {
              DoseFit fit = DoseFit.of(panel.without(region));
              return new WithoutRegion(region, fit == null ? null : fit.slope);
            })
        .toList();
  }
}
