package se.utfall.report;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import se.utfall.domain.KnownDeviation;
import se.utfall.domain.Report.PublishedCheck;

/**
 * The published figures beside the computed ones.
 *
 * @param others those that are not simply equal, the different ones first
 * @param deviations what is known of the publications that follow no single rule, all of it
 */
record Published(
    List<Count> counts, TextTable others, TextTable equal, List<Deviation> deviations) {
  record Count(String label, long count) {}

  record Deviation(String rule, String explanation, String figures) {}

  private static final String EQUAL = "equal";
  private static final List<String> STATUSES =
      List.of("different", "explained", "not_known", "not_decided", EQUAL);
  private static final List<String> HEADINGS =
      List.of("Uppgift", "Källa", "Publicerat", "Beräknat", "Utfall", "Förklaring");
  private static final Comparator<PublishedCheck> ORDER =
      comparing((PublishedCheck check) -> rank(check.status()))
          .thenComparing(check -> Swedish.sortKey(check.swedish().source()))
          .thenComparing(check -> Swedish.sortKey(check.place()))
          .thenComparing(check -> check.swedish().statement())
          .thenComparing(check -> check.swedish().published())
          .thenComparing(PublishedCheck::computed)
          .thenComparing(PublishedCheck::rule);

  static Published of(List<PublishedCheck> checks, List<KnownDeviation> deviations) {
    Predicate<PublishedCheck> equal = check -> check.status().equals(EQUAL);
    return new Published(
        counts(checks),
        table("Publicerade siffror som inte är lika", checks, equal.negate()),
        table("Publicerade siffror som är lika", checks, equal),
        deviations.stream().map(each -> deviation(each, checks)).toList());
  }

  boolean checked() {
    return others.filled() || equal.filled();
  }

  private static TextTable table(
      String label, List<PublishedCheck> checks, Predicate<PublishedCheck> shown) {
    return TextTable.of(
        label, HEADINGS, checks.stream().filter(shown).sorted(ORDER).map(Published::row).toList());
  }

  private static List<Count> counts(List<PublishedCheck> checks) {
    return List.of(
        count("lika", EQUAL, checks),
        count("förklarade", "explained", checks),
        count("avvikande", "different", checks),
        count("avgörs inte av bidragen", "not_decided", checks),
        count("inte kända vid kunskapsdatumet", "not_known", checks));
  }

  private static Count count(String label, String status, List<PublishedCheck> checks) {
    return new Count(label, checks.stream().filter(check -> check.status().equals(status)).count());
  }

  private static List<String> row(PublishedCheck check) {
    return List.of(
        check.swedish().statement(),
        check.swedish().source(),
        number(check.swedish().published()),
        check.computed().isEmpty() ? SwedishNumbers.MISSING : check.computed(),
        outcome(check.status()),
        explanation(check));
  }

  private static String number(String published) {
    return published.matches("-?\\d+")
        ? SwedishNumbers.number(new BigDecimal(published))
        : published;
  }

  /** A deviation is told in words where it makes a difference; all of them have a list. */
  private static String explanation(PublishedCheck check) {
    String explanation = check.swedish().explanation();
    if (check.rule().isEmpty()) {
      return explanation;
    }
    String deviation = "Avvikelse " + check.rule();
    return check.status().equals(EQUAL) ? deviation : deviation + ": " + explanation;
  }

  private static String outcome(String status) {
    return switch (status) {
      case EQUAL -> "lika";
      case "explained" -> "förklarad";
      case "different" -> "avviker";
      case "not_decided" -> "avgörs inte av bidragen";
      case "not_known" -> "inte känd vid kunskapsdatumet";
      default -> status;
    };
  }

  /** A status not known here comes first, to be seen. */
  private static int rank(String status) {
    return STATUSES.indexOf(status);
  }

  private static Deviation deviation(KnownDeviation deviation, List<PublishedCheck> checks) {
    long figures = checks.stream().filter(check -> check.rule().equals(deviation.rule())).count();
    return new Deviation(deviation.rule(), deviation.explanation(), concerned(figures));
  }

  private static String concerned(long figures) {
    if (figures == 0) {
      return "";
    }
    return "Gäller %d av siffrorna ovan.".formatted(figures);
  }
}
