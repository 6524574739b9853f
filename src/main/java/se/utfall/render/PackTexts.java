package se.utfall.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.domain.Layout;
import se.utfall.domain.Layout.Marks;
import se.utfall.domain.ResubmissionPack;
import se.utfall.domain.ResubmissionPack.Answer;
import se.utfall.domain.ResubmissionPack.Item;
import se.utfall.domain.Unit;

/** What a resubmission pack says to the one who completes it. */
final class PackTexts {
  static final String TITLE = "Komplettering av återrapportering";
  static final String HEADING = "Så här gör ni";
  private static final int LONGEST_SHOWN = 200;

  private PackTexts() {}

  static String title(ResubmissionPack pack) {
    return "%s, %s, bidragsår %d".formatted(TITLE, pack.region().officialName(), pack.grantYear());
  }

  /** The lines above the table. */
  static List<String> instructions(ResubmissionPack pack, Layout.Sheet form) {
    String asked = form.notes().get(1);
    String earlier = form.notes().get(2);
    return Stream.of(
            HEADING,
            "1. Den som ansvarar för regionens återrapportering fyller i filen. "
                + count(pack, asked),
            "2. Se igenom även de andra svaren. De är ifyllda med det som gäller i dag; ändra det"
                + " som är fel.",
            "3. Filen ersätter allt som regionen tidigare har svarat om bidragsåret. Töm därför"
                + " ingen svarsruta som ska gälla: en tom ruta betyder att svaret saknas.",
            "4. Ändra bara i kolumnen Svar. Lägg inte till, flytta eller ta bort rader, kolumner"
                + " eller rubriker: då kan filen inte läsas.",
            "5. Spara filen som Excel-arbetsbok (.xlsx) med samma namn, och skicka tillbaka den"
                + " till avsändaren som svar på meddelandet den kom med.",
            "Märkning: gul svarsruta med kraftig ram, och text i kolumnen %s = ska kompletteras."
                    .formatted(asked)
                + (pack.hasConstructed()
                    ? " Konstruerat värde i kolumnen %s = påhittat för demonstration, inte lämnat av"
                            .formatted(earlier)
                        + " regionen."
                    : ""))
        .toList();
  }

  private static String count(ResubmissionPack pack, String asked) {
    return pack.asked() == 0
        ? "Det finns inget som måste kompletteras."
        : "Besvara de frågor som har en text i kolumnen %s: %d av %d."
            .formatted(asked, pack.asked(), pack.items().size());
  }

  static String howToAnswer(Unit unit, Marks marks) {
    return switch (unit) {
      case SEK -> "Kronor, 0 eller mer";
      case PERCENT -> "Procent, från 0 till 100";
      case FRACTION -> "Procent, från 0 % till 100 %";
      case YES_NO -> "%s eller %s".formatted(marks.yes().get(0), marks.no().get(0));
      case SCORE -> "Heltal från 1 till 5";
      case TEXT -> "Text";
      case DATE -> "Datum, åååå-mm-dd";
    };
  }

  static String asked(Item item) {
    boolean tooLong = item.standing().filter(answer -> !AnswerCell.fits(answer)).isPresent();
    return Stream.concat(
            item.asked().stream(),
            Stream.of("Texten är längre än en ruta rymmer. Ange den kortare.")
                .filter(text -> tooLong))
        .collect(Collectors.joining("\n"));
  }

  /** What has been answered and where; of several answers the one that counts, or else all. */
  static String earlier(Item item) {
    List<Answer> shown = item.standing().map(List::of).orElse(item.answers());
    return shown.isEmpty()
        ? "Inget svar"
        : shown.stream()
            .map(answer -> earlier(answer, item.question().unit()))
            .collect(Collectors.joining("\n"));
  }

  private static String earlier(Answer answer, Unit unit) {
    String text = answer.text().strip();
    String said =
        text.isEmpty()
            ? "Tom ruta"
            : unit == Unit.TEXT && answer.counts() ? "Texten" : quoted(text);
    String madeUp = answer.constructed() ? "Konstruerat värde. " : "";
    return "%s%s (%s)".formatted(madeUp, said, answer.address());
  }

  private static String quoted(String text) {
    return text.length() <= LONGEST_SHOWN
        ? "”" + text + "”"
        : "”" + text.substring(0, LONGEST_SHOWN) + " …”";
  }
}
