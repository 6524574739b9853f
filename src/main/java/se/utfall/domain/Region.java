package se.utfall.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A region, by its county code (SCB), with every name that resolves to it.
 *
 * @param aliases further spellings that forms have used, each declared, never inferred
 */
public record Region(
    String code, String officialName, String shortName, String countyName, List<String> aliases) {

  /** The code and name of the nation, as Swedish statistics write it. */
  public static final Region NATION = new Region("00", "Riket", "Riket", "Riket", List.of());

  /** No region that is known: of a register's rows, whose home or hospital says none. */
  public static final Region UNKNOWN =
      new Region("XX", "Okänd region", "Okänd", "Okänd", List.of());

  /** Each once: those that differ in nothing that tells words apart are one. */
  public List<String> names() {
    Map<Wording, String> names = new LinkedHashMap<>();
    Stream.concat(Stream.of(officialName, shortName, countyName), aliases.stream())
        .forEach(name -> names.putIfAbsent(Wording.of(name), name));
    return List.copyOf(names.values());
  }
}
