package se.utfall.synthetic;

import java.util.List;

/**
 * A region of the made-up register.
 *
 * @param share of the inhabitants, in thousandths
 * @param hospitals how many it has
 * @param readmissions how often its inhabitants come back, in percent of the nation
 */
record Place(String code, String name, int share, int hospitals, int readmissions) {

  /** The shares are those of the country; how often people come back is made up. */
  static final List<Place> ALL =
      List.of(
          new Place("01", "Stockholm", 232, 7, 103),
          new Place("03", "Uppsala", 38, 4, 96),
          new Place("04", "Sörmland", 29, 3, 108),
          new Place("05", "Östergötland", 45, 4, 92),
          new Place("06", "Jönköping", 35, 3, 86),
          new Place("07", "Kronoberg", 19, 2, 94),
          new Place("08", "Kalmar", 23, 2, 90),
          new Place("09", "Gotland", 6, 1, 100),
          new Place("10", "Blekinge", 15, 2, 104),
          new Place("12", "Skåne", 135, 7, 106),
          new Place("13", "Halland", 33, 3, 91),
          new Place("14", "Västra Götaland", 167, 7, 101),
          new Place("17", "Värmland", 27, 3, 112),
          new Place("18", "Örebro", 29, 3, 98),
          new Place("19", "Västmanland", 26, 3, 107),
          new Place("20", "Dalarna", 27, 3, 99),
          new Place("21", "Gävleborg", 27, 2, 114),
          new Place("22", "Västernorrland", 23, 2, 110),
          new Place("23", "Jämtland", 13, 1, 95),
          new Place("24", "Västerbotten", 27, 3, 88),
          new Place("25", "Norrbotten", 24, 2, 105));

  /** What is added to the number of a hospital among its region's. */
  static final int FIRST_HOSPITAL = 10;

  /** A hospital's code. */
  String hospital(int number) {
    return code + "0" + (FIRST_HOSPITAL + number);
  }
}
