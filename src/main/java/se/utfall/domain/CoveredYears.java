package se.utfall.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The years that a file of a register covers, in order. */
public record CoveredYears(List<Integer> years) {
  // no part of a longer number or of a date like 2024-05-10
  private static final Pattern YEARS =
      Pattern.compile("(?<!\\d|\\d-)((?:19|20)\\d\\d)(?:-((?:19|20)\\d\\d))?(?!-?\\d)");

  // as Spark and Hadoop call the parts of what they write, in a folder that has the name
  private static final Pattern PART = Pattern.compile("(?:.*/)?([^/]*)/part-[^/]*");

  /**
   * What a file's name says, like par_2019.csv or par_2013-2023.csv.gz; empty where it says none or
   * several.
   */
  public static Optional<CoveredYears> inName(String path) {
    Matcher part = PART.matcher(path);
    String name = part.matches() ? part.group(1) : path.substring(path.lastIndexOf('/') + 1);
    List<MatchResult> said = YEARS.matcher(name).results().toList();
    return said.size() == 1 ? of(said.get(0)) : Optional.empty();
  }

  /** A year or the first and last of several, like 2019 or 2013-2023; empty where it is neither. */
  public static Optional<CoveredYears> inText(String text) {
    Matcher said = YEARS.matcher(text.strip());
    return said.matches() ? of(said.toMatchResult()) : Optional.empty();
  }

  private static Optional<CoveredYears> of(MatchResult said) {
    int first = Integer.parseInt(said.group(1));
    int last = said.group(2) == null ? first : Integer.parseInt(said.group(2));
    return first > last
        ? Optional.empty()
        : Optional.of(new CoveredYears(IntStream.rangeClosed(first, last).boxed().toList()));
  }

  public boolean overlaps(List<Integer> others) {
    return years.stream().anyMatch(others::contains);
  }

  @Override
  public String toString() {
    int last = years.size() - 1;
    boolean isOne = years.size() == 1;
    boolean isRange = !isOne && years.get(last) - years.get(0) == last;
    return isRange
        ? years.get(0) + "-" + years.get(last)
        : String.join(", ", years.stream().map(String::valueOf).toList());
  }
}
