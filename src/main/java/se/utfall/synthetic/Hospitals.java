package se.utfall.synthetic;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The hospitals of the made-up register, each with its region. */
public final class Hospitals {
  private Hospitals() {}

  /** The csv, with its header. */
  public static String csv() {
    return Stream.concat(
            Stream.of("SJUKHUS,REGION,NAMN"), Place.ALL.stream().flatMap(Hospitals::lines))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Stream<String> lines(Place place) {
    return IntStream.range(0, place.hospitals())
        .mapToObj(
            number ->
                "%s,%s,Sjukhus %s %d"
                    .formatted(place.hospital(number), place.code(), place.name(), number + 1));
  }
}
