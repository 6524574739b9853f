package se.utfall.config;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.utfall.domain.Region;
import se.utfall.domain.Wording;
import se.utfall.table.Failure;

/** Reads regions.csv: the regions by county code, with every name that resolves to one. */
public final class Regions {
  private static final String FILE = "regions.csv";
  private static final List<String> COLUMNS =
      List.of(
          "region_code",
          "official_name",
          "short_name",
          "county_name",
          "iso_3166_2",
          "kolada_id",
          "aliases");

  private Regions() {}

  /** In the file's order; a usage failure when a name or code is that of two regions. */
  public static List<Region> read(Folder folder) {
    Map<String, Region> byName = new HashMap<>();
    return Csv.read(folder, FILE).expecting(COLUMNS).lines().stream()
        .map(line -> distinct(line, region(line), byName))
        .toList();
  }

  /** The region of a code or any name; a usage failure with the nearest where there is none. */
  public static Region named(String text, List<Region> regions) {
    return regions.stream()
        .filter(region -> names(region).anyMatch(name -> Wording.same(name, text)))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    Failure.Kind.USAGE,
                    "There is no region \"" + text + "\".",
                    "A region is named by its county code or by a name in conf/regions.csv.",
                    Nearest.hint(text, regions.stream().flatMap(Regions::names).toList())));
  }

  /** The code of such a region, or of the unknown one where its code is given. */
  public static String codeOf(String text, List<Region> regions) {
    String unknown = Region.UNKNOWN.code();
    return Wording.same(text, unknown) ? unknown : named(text, regions).code();
  }

  private static Stream<String> names(Region region) {
    return Stream.concat(Stream.of(region.code()), region.names().stream());
  }

  private static Region region(Csv.Line line) {
    String code = line.text("region_code");
    if (!code.matches("\\d\\d")) {
      throw line.failure(
          "has the region code '%s'.".formatted(code),
          "County codes have two digits.",
          "Write the code with its leading zero, like 01.");
    }
    return new Region(
        code,
        line.text("official_name"),
        line.text("short_name"),
        line.text("county_name"),
        aliases(line.text("aliases")));
  }

  private static List<String> aliases(String text) {
    return Stream.of(text.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static Region distinct(Csv.Line line, Region region, Map<String, Region> byName) {
    names(region)
        .map(Regions::folded)
        .distinct()
        .forEach(name -> claim(line, region, name, byName));
    return region;
  }

  private static void claim(Csv.Line line, Region region, String name, Map<String, Region> byName) {
    Region other = byName.putIfAbsent(name, region);
    if (other != null) {
      throw line.failure(
          "gives %s the name '%s'.".formatted(region.officialName(), name),
          "It is already a name of %s.".formatted(other.officialName()),
          "Let each name and code belong to one region.");
    }
  }

  /** Spellings that differ in case, surrounding blanks or composed letters are one name. */
  private static String folded(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
