package se.utfall.config;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What utfall.yaml declares.
 *
 * @param evaluation its name, as the report's heading says it
 * @param maxRejectedPercent the share of a run's answers that may be rejected before it stops
 * @param appropriationSek what the state set aside, by grant year
 */
public record Settings(
    @Required String evaluation,
    @Required int maxRejectedPercent,
    @Required SortedMap<Integer, BigDecimal> appropriationSek) {
  private static final String FILE = "utfall.yaml";

  public Settings {
    appropriationSek = Collections.unmodifiableSortedMap(new TreeMap<>(appropriationSek));
  }

  /** A usage failure at an unknown key, a share that is none, or an amount that is not positive. */
  public static Settings read(Folder folder) {
    Settings settings = Yaml.read(folder, FILE, Settings.class);
    if (settings.maxRejectedPercent < 0 || settings.maxRejectedPercent > 100) {
      throw OutOfRange.number(
          folder.place(FILE), "max_rejected_percent", settings.maxRejectedPercent, "0 to 100");
    }
    settings.appropriationSek.forEach((year, amount) -> positive(folder, year, amount));
    return settings;
  }

  private static void positive(Folder folder, Integer year, BigDecimal amount) {
    if (amount.signum() <= 0) {
      throw OutOfRange.number(
          folder.place(FILE), "appropriation_sek of " + year, amount, "above 0");
    }
  }
}
