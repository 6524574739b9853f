package se.utfall.config;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.domain.Aim;
import se.utfall.domain.Aim.Initiative;
import se.utfall.domain.Indicator;
import se.utfall.domain.Words;
import se.utfall.table.Failure;

/** Reads aims.yaml: what the government wanted, and with which money. */
final class Aims {
  private static final String FILE = "aims.yaml";

  private Aims() {}

  /** The file as it is written. */
  record File(@Required List<WrittenInitiative> initiatives, @Required List<WrittenAim> aims) {}

  /** A sum of money. */
  record WrittenInitiative(
      @Required String id,
      @Required String nameSv,
      @Required String nameEn,
      @Required int moneyFrom,
      @Nullable String dose,
      @Nullable String doseUsed) {
    Initiative made() {
      return new Initiative(id, new Words(nameSv, nameEn), moneyFrom, dose, doseUsed);
    }
  }

  /** An aim. */
  record WrittenAim(
      @Required String id,
      @Required String initiative,
      @Required String nameSv,
      @Required String nameEn) {}

  /** In the file's order; a usage failure at an unknown initiative or an id written twice. */
  static List<Aim> read(Folder folder) {
    File file = Yaml.read(folder, FILE, File.class);
    Map<String, Initiative> initiatives = new HashMap<>();
    for (WrittenInitiative it : file.initiatives) {
      if (initiatives.put(it.id, it.made()) != null) {
        throw twice(folder, it.id, "Aims name the money that they came with by its id.");
      }
    }
    Set<String> ids = new HashSet<>();
    return file.aims.stream().map(aim -> aim(folder, aim, initiatives, ids)).toList();
  }

  private static Aim aim(
      Folder folder, WrittenAim aim, Map<String, Initiative> initiatives, Set<String> ids) {
    Initiative initiative = initiatives.get(aim.initiative);
    String place = folder.place(FILE) + ": '" + aim.id + "'";
    if (initiative == null) {
      throw Unknown.word(
          Failure.Kind.USAGE, place, "initiative", aim.initiative, initiatives.keySet());
    }
    if (!ids.add(aim.id)) {
      throw twice(folder, aim.id, "Indicators name an aim by its id.");
    }
    return new Aim(aim.id, initiative, new Words(aim.nameSv, aim.nameEn));
  }

  /**
   * A usage failure at a dose that is no indicator; they are read after the aims that they name.
   */
  static void checkDoses(Folder folder, List<Aim> aims, List<Indicator> indicators) {
    List<String> known = indicators.stream().map(Indicator::id).toList();
    for (Aim aim : aims) {
      Initiative money = aim.initiative();
      String place = folder.place(FILE) + ": '" + money.id() + "'";
      Stream.of(money.dose(), money.doseUsed())
          .flatMap(Stream::ofNullable)
          .filter(dose -> !known.contains(dose))
          .forEach(
              dose -> {
                throw Unknown.word(Failure.Kind.USAGE, place, "indicator", dose, known);
              });
    }
  }

  private static Failure twice(Folder folder, String id, String why) {
    return new Failure(
        Failure.Kind.USAGE,
        "%s: '%s' stands twice.".formatted(folder.place(FILE), id),
        why,
        "Give each an id of its own.");
  }
}
