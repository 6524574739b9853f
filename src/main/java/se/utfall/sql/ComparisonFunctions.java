package se.utfall.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.utfall.statistics.Funnel;
import se.utfall.statistics.MultipleTests;
import se.utfall.statistics.Overdispersion;
import se.utfall.statistics.Ranks;
import se.utfall.statistics.StandardNormal;

/** Regions against each other: funnel limits, over-dispersion, ranks, many tests. */
final class ComparisonFunctions {
  private static final Argument FUNNEL_CONFIDENCE =
      Argument.setting("confidence", "what chance keeps within, 0.95 or 0.998");

  private static final Structure OVERDISPERSION =
      Structure.of(
          ResultField.number("phi", "mean square of the winsorised z; 1 by chance alone"),
          ResultField.number("tau2", "variance between units on the transformed scale"));

  static final List<Method> ALL =
      List.of(
          Method.named("funnel_binomial")
              .computes(
                  "The limits that chance keeps a share of n within, around a target: exact,"
                      + " interpolated between counts.")
              .of(
                  Argument.number("target", "the share all are held against, 0-1"),
                  Argument.number("n", "of how many, above 0"),
                  FUNNEL_CONFIDENCE)
              .gives(Shapes.LIMITS)
              .from("Spiegelhalter 2005")
              .example("SELECT funnel_binomial(0.5, 3, 0.6)", "{0.0666666666666667, 0.6}")
              .ofRow(given -> Shapes.limits(Funnel.binomial(given[0], given[1], given[2]))),
          Method.named("funnel_poisson")
              .computes(
                  "The limits that chance keeps observed over expected events within, around 1:"
                      + " exact, interpolated between counts.")
              .of(Argument.number("expected", "events, above 0"), FUNNEL_CONFIDENCE)
              .gives(Shapes.LIMITS)
              .from("Spiegelhalter 2005")
              .example("SELECT funnel_poisson(12.5, 0.95)", "{0.441235242703928, 1.55368432421}")
              .ofRow(given -> Shapes.limits(Funnel.poisson(given[0], given[1]))),
          Method.named("overdispersion_ratio")
              .computes(
                  "How much more observed over expected differs between units than by chance, on"
                      + " the square root scale; one row a unit.")
              .of(
                  Argument.number("observed", "events, 0 or more"),
                  Argument.number("expected", "events, above 0"))
              .gives(OVERDISPERSION)
              .from("Spiegelhalter 2005; Spiegelhalter et al. 2012")
              .example(
                  "SELECT overdispersion_ratio(observed, expected) FROM VALUES (16, 9), (4, 9) AS t"
                      + " (observed, expected)",
                  "{2.56, 0.1144444444444444}")
              .ofGroup(
                  group ->
                      overdispersion(Overdispersion.ratio(group.numbers(0), group.numbers(1)))),
          Method.named("overdispersion_proportion")
              .computes(
                  "How much more a share differs between units than by chance, on the arcsine"
                      + " scale; one row a unit.")
              .of(
                  Argument.number("x", "how many have it, 0 to n"),
                  Argument.number("n", "of how many, above 0"))
              .gives(OVERDISPERSION)
              .from("Spiegelhalter 2005; Spiegelhalter et al. 2012")
              .example(
                  "SELECT overdispersion_proportion(x, n) FROM VALUES (0, 4), (4, 4) AS t (x, n)",
                  "{6.316546816697189, 0.7270683520871486}")
              .ofGroup(
                  group ->
                      overdispersion(
                          Overdispersion.proportion(group.numbers(0), group.numbers(1)))),
          Method.named("normal_p")
              .computes("The two-sided p-value of a standard normal z.")
              .of(Argument.number("z", "standard errors from what is expected"))
              .from("Spiegelhalter 2005, of an over-dispersion adjusted z")
              .example("SELECT normal_p(1.959963984540054)", "0.05")
              .ofRow(given -> StandardNormal.p(given[0])),
          Method.named("benjamini_hochberg")
              .computes("The false discovery rate q of each test among those of the group.")
              .of(
                  Argument.text("id", "what names the test"),
                  Argument.number("p", "its p-value, 0-1; outside of it, it is no test"))
              .gives(
                  Listing.of(
                      ResultField.text("id", "the test"),
                      ResultField.number("q", "its false discovery rate")))
              .from("Benjamini & Hochberg 1995")
              .example(
                  "SELECT benjamini_hochberg(id, p) FROM VALUES ('a', 0.01), ('b', 0.04) AS t"
                      + " (id, p)",
                  "[{a, 0.02}, {b, 0.04}]")
              .ofGroup(ComparisonFunctions::benjaminiHochberg),
          Method.named("rank_interval")
              .computes(
                  "The rank of each unit, 1 for the smallest, and the ranks it may be, for all"
                      + " units at once (Sidak).")
              .of(
                  Argument.text("id", "what names the unit"),
                  Argument.number("value", "on a scale where it is about normal, such as log odds"),
                  Argument.number("se", "its standard error on that scale, 0 or more"),
                  Shapes.CONFIDENCE)
              .gives(
                  Listing.of(
                      ResultField.text("id", "the unit"),
                      ResultField.count("rank", "shared by equal values"),
                      ResultField.count("lower", "lowest rank it may be"),
                      ResultField.count("upper", "highest rank it may be")))
              .from("Klein, Wright & Wieczorek 2020")
              .example(
                  "SELECT rank_interval(id, value, 1) FROM VALUES ('a', 10), ('b', 30), ('c', 31)"
                      + " AS t (id, value)",
                  "[{a, 1, 1, 1}, {b, 2, 2, 3}, {c, 3, 2, 3}]")
              .ofGroup(ComparisonFunctions::rankInterval));

  private ComparisonFunctions() {}

  private static @Nullable Object overdispersion(@Nullable Overdispersion found) {
    return found == null ? null : Structure.values(found.phi(), found.tau2());
  }

  private static List<@Nullable Object[]> benjaminiHochberg(Group group) {
    List<@Nullable Double> p = new ArrayList<>();
    for (double each : group.numbers(1)) {
      p.add(each);
    }
    List<@Nullable Double> q = MultipleTests.benjaminiHochberg(p);
    return IntStream.range(0, group.size())
        .mapToObj(i -> Structure.values(group.texts().get(i), q.get(i)))
        .toList();
  }

  private static @Nullable Object rankInterval(Group group) {
    List<Ranks.RankInterval> ranks =
        Ranks.jointSidak(group.numbers(1), group.numbers(2), group.setting(3));
    return ranks == null
        ? null
        : IntStream.range(0, group.size())
            .mapToObj(i -> values(group.texts().get(i), ranks.get(i)))
            .toList();
  }

  private static @Nullable Object[] values(String id, Ranks.RankInterval rank) {
    return Structure.values(id, rank.rank(), rank.lower(), rank.upper());
  }
}
