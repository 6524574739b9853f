package se.utfall.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * A region, by its county code (SCB), with every name that resolves to it.
 *
 * @param aliases further spellings that forms have used, each declared, never inferred
 */
public record Region(
    String code, String officialName, String shortName, String countyName, List<String> aliases) {

  /** The code and name of the nation, as Swedish statistics write it. */
  public static final Region NATION = new Region("00", "Riket", "Riket", "Riket", List.of());

  public List<String> names() {
    List<String> names = new ArrayList<>(List.of(officialName, shortName, countyName));
    names.addAll(aliases);
    return names.stream().distinct().toList();
  }
}
