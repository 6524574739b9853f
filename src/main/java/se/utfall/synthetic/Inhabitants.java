package se.utfall.synthetic;

import java.util.ArrayList;
import java.util.List;

/** How many live in each region, by year and age: as many as such a register would have come of. */
public record Inhabitants(RegisterSize size) {
  /** Rows of the register a year for each thousand inhabitants. */
  private static final double ROWS_OF_THOUSAND = 146.5;

  /** By how much more they are each year. */
  private static final double GROWTH = 0.007;

  private static final int BAND = 5;

  /** In thousandths, by five years of age; the last is from 90. */
  private static final int[] SHARES = {
    59, 61, 61, 57, 58, 65, 71, 64, 60, 58, 64, 61, 55, 51, 49, 47, 32, 17, 10
  };

  /** The csv, with its header. */
  public String csv() {
    List<String> lines = new ArrayList<>(List.of("REGION,AR,ALDERSGRUPP,BEFOLKNING"));
    for (Place place : Place.ALL) {
      for (int year = size.firstYear(); year <= size.lastYear(); year++) {
        for (int band = 0; band < SHARES.length; band++) {
          lines.add(
              "%s,%d,%s,%d".formatted(place.code(), year, age(band), number(place, year, band)));
        }
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String age(int band) {
    int from = band * BAND;
    return band == SHARES.length - 1 ? from + "+" : from + "-" + (from + BAND - 1);
  }

  /** At least one, so that every rate has a denominator. */
  private long number(Place place, int year, int band) {
    double middle = (size.firstYear() + size.lastYear()) / 2.0;
    double ofYear = size.rows() / (double) size.years() / ROWS_OF_THOUSAND * 1000;
    double grown = ofYear * (1 + GROWTH * (year - middle));
    return Math.max(1, Math.round(grown * place.share() * SHARES[band] / 1e6));
  }
}
