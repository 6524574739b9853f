package se.utfall.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * p-values adjusted for how many they are, in the order given. What is no p-value (null, NaN, below
 * 0 or above 1) stays null and is no test among the others.
 */
public final class MultipleTests {
  private MultipleTests() {}

  /** How many of them are tests. */
  public static int tests(List<@Nullable Double> p) {
    return tested(p).size();
  }

  /** The false discovery rate q (Benjamini and Hochberg 1995). */
  public static List<@Nullable Double> benjaminiHochberg(List<@Nullable Double> p) {
    return stepUp(p, 1);
  }

  /** The false discovery rate under any dependence (Benjamini and Yekutieli 2001). */
  public static List<@Nullable Double> benjaminiYekutieli(List<@Nullable Double> p) {
    return stepUp(p, IntStream.rangeClosed(1, tests(p)).mapToDouble(i -> 1.0 / i).sum());
  }

  /** Bonferroni's: each p times the number of tests. */
  public static List<@Nullable Double> bonferroni(List<@Nullable Double> p) {
    List<@Nullable Double> adjusted = nothing(p);
    List<Tested> tested = tested(p);
    tested.forEach(each -> adjusted.set(each.place, Math.min(1, each.p * tested.size())));
    return adjusted;
  }

  /** Holm 1979: stepping down from the smallest. */
  public static List<@Nullable Double> holm(List<@Nullable Double> p) {
    List<@Nullable Double> adjusted = nothing(p);
    List<Tested> tested = tested(p);
    double least = 0;
    for (int i = 0; i < tested.size(); i++) {
      least = Math.max(least, Math.min(1, (tested.size() - i) * tested.get(i).p));
      adjusted.set(tested.get(i).place, least);
    }
    return adjusted;
  }

  private static List<@Nullable Double> stepUp(List<@Nullable Double> p, double factor) {
    List<@Nullable Double> adjusted = nothing(p);
    List<Tested> tested = tested(p);
    double most = 1;
    for (int i = tested.size() - 1; i >= 0; i--) {
      most = Math.min(most, factor * tested.size() / (i + 1) * tested.get(i).p);
      adjusted.set(tested.get(i).place, most);
    }
    return adjusted;
  }

  private static List<@Nullable Double> nothing(List<@Nullable Double> p) {
    return new ArrayList<>(Collections.nCopies(p.size(), null));
  }

  private static List<Tested> tested(List<@Nullable Double> p) {
    List<Tested> tested = new ArrayList<>();
    for (int i = 0; i < p.size(); i++) {
      Double each = p.get(i);
      if (each != null && each >= 0 && each <= 1) {
        tested.add(new Tested(i, each));
      }
    }
    tested.sort(Comparator.comparingDouble(Tested::p));
    return tested;
  }

  private record Tested(int place, double p) {}
}
