package se.utfall.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the reference cases. */
public final class Golden {
  private Golden() {}

  /** The rows of a file such as 01_wilson/input.csv, by the names of its columns. */
  public static List<Map<String, String>> rows(String caseAndFile) {
    try {
      List<String> lines =
          Files.readAllLines(Path.of("src/test/resources/golden").resolve(caseAndFile));
      String[] names = lines.get(0).split(",", -1);
      return lines.stream().skip(1).map(line -> row(names, line.split(",", -1))).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, String> row(String[] names, String[] values) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      row.put(names[i], values[i]);
    }
    return row;
  }
}
