package se.utfall.report;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import se.utfall.domain.Report.Delivery;
import se.utfall.domain.Report.Rejection;

/** The files behind the numbers, and what in them could not be used. */
final class FileTables {
  private static final Comparator<Delivery> BY_YEAR =
      comparing(Delivery::grantYear)
          .thenComparing(Delivery::knownFrom)
          .thenComparing(Delivery::file)
          .thenComparing(Delivery::source);
  private static final Comparator<Rejection> BY_ADDRESS =
      comparing((Rejection rejection) -> Swedish.sortKey(rejection.address()))
          .thenComparing(Rejection::rule)
          .thenComparing(Rejection::found)
          .thenComparing(Rejection::expected)
          .thenComparing(Rejection::remedy);

  private FileTables() {}

  static TextTable deliveries(List<Delivery> deliveries) {
    return TextTable.of(
        "Lästa filer",
        List.of("Fil", "Vad", "Bidragsår", "Känd från", "Svar", "Avvisade", "Värden"),
        deliveries.stream().sorted(BY_YEAR).map(FileTables::row).toList());
  }

  static TextTable rejections(List<Rejection> rejections) {
    return TextTable.of(
        "Uppgifter som inte kunde användas",
        List.of("Adress", "Regel", "Hittat", "Väntat", "Åtgärd"),
        rejections.stream().sorted(BY_ADDRESS).map(FileTables::row).toList());
  }

  private static List<String> row(Delivery delivery) {
    return List.of(
        delivery.file(),
        kind(delivery),
        String.valueOf(delivery.grantYear()),
        delivery.knownFrom().toString(),
        SwedishNumbers.number(delivery.answers()),
        SwedishNumbers.number(delivery.rejected()),
        delivery.constructed() ? Constructed.MARK + " konstruerade" : "verkliga");
  }

  private static String kind(Delivery delivery) {
    if (delivery.correction()) {
      return "rättelse";
    }
    return switch (delivery.source()) {
      case "decision" -> "beslut";
      case "rereport" -> "återrapportering";
      default -> delivery.source();
    };
  }

  private static List<String> row(Rejection rejection) {
    return List.of(
        rejection.address(),
        rejection.rule(),
        rejection.found(),
        rejection.expected(),
        rejection.remedy());
  }
}
