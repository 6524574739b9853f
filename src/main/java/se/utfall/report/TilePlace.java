package se.utfall.report;

import java.util.Map;

/** Where a region's tile lies, from the north and the west, and what it is called there. */
record TilePlace(String abbreviation, int row, int column) {
  static final Map<String, TilePlace> BY_REGION =
      Map.ofEntries(
          Map.entry("25", new TilePlace("Nbotten", 0, 3)),
          Map.entry("24", new TilePlace("Vbotten", 1, 3)),
          Map.entry("23", new TilePlace("Jämtl", 2, 2)),
          Map.entry("22", new TilePlace("Vnorrl", 2, 3)),
          Map.entry("20", new TilePlace("Dalarna", 3, 2)),
          Map.entry("21", new TilePlace("Gävleb", 3, 3)),
          Map.entry("17", new TilePlace("Värml", 4, 0)),
          Map.entry("18", new TilePlace("Örebro", 4, 1)),
          Map.entry("19", new TilePlace("Västml", 4, 2)),
          Map.entry("03", new TilePlace("Uppsala", 4, 3)),
          Map.entry("14", new TilePlace("VGR", 5, 0)),
          Map.entry("05", new TilePlace("Östgöta", 5, 1)),
          Map.entry("04", new TilePlace("Sörml", 5, 2)),
          Map.entry("01", new TilePlace("Sthlm", 5, 3)),
          Map.entry("13", new TilePlace("Halland", 6, 0)),
          Map.entry("06", new TilePlace("Jkpg", 6, 1)),
          Map.entry("08", new TilePlace("Kalmar", 6, 2)),
          Map.entry("09", new TilePlace("Gotland", 6, 4)),
          Map.entry("12", new TilePlace("Skåne", 7, 0)),
          Map.entry("07", new TilePlace("Kronob", 7, 1)),
          Map.entry("10", new TilePlace("Blekinge", 7, 2)));

  /** As short as it stands beside a point; the code of a region that has no tile. */
  static String shortName(String region) {
    TilePlace place = BY_REGION.get(region);
    return place == null ? region : place.abbreviation();
  }
}
