package se.utfall.hostile;

import java.util.List;
import java.util.stream.Stream;

/** Every file that must be refused, made anew each time: none of them lies in the repository. */
public final class BadFiles {
  private BadFiles() {}

  public static List<BadFile> all() {
    return Stream.of(BadText.all(), BadWorkbooks.all(), Bombs.all()).flatMap(List::stream).toList();
  }
}
