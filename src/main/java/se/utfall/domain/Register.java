package se.utfall.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of an inpatient register: a real one, or one made up for demonstration, in
 * which everything is constructed.
 *
 * @param definition what its results are made by
 * @param years the years of discharge that it covers
 * @param threshold counts of persons or cases below it are not shown
 * @param followedYear the last year whose discharges are all followed; 0 for none
 * @param lastYear the last year with rates; 0 for none
 * @param readmissionsByYear a line a year, of the nation
 * @param readmissionsByRegion a line a region of the followed year, 00 and XX among them
 * @param avoidableByRegion a line a region of the last year, a rate for each indicator
 * @param avoidableByCondition a line a condition, the nation's admissions for each year
 * @param psychiatricByYear a line a year of the nation, with numbers like women.stays
 * @param quality a line a measure of gold.register_quality
 */
public record Register(
    boolean constructed,
    RegisterDefinition definition,
    List<Integer> years,
    int threshold,
    int followedYear,
    int lastYear,
    List<Line> readmissionsByYear,
    List<Line> readmissionsByRegion,
    List<Line> avoidableByRegion,
    List<Line> avoidableByCondition,
    List<Line> psychiatricByYear,
    List<Line> quality) {
  /**
   * Numbers by name.
   *
   * @param key what they are of: a year, region code, condition or measure
   * @param name of a region; empty for others
   */
  public record Line(String key, String name, Map<String, Value> values) {
    public Value at(String number) {
      return values.getOrDefault(number, Value.MISSING);
    }
  }

  /**
   * A number, or why there is none.
   *
   * @param status reported, missing or suppressed
   */
  public record Value(@Nullable Double number, String status) {
    public static final Value MISSING = new Value(null, "missing");
    public static final Value SUPPRESSED = new Value(null, "suppressed");

    /** Missing where there is none. */
    public static Value of(@Nullable Number number) {
      return number == null ? MISSING : new Value(number.doubleValue(), "reported");
    }

    /** A count; 0 where there is none. */
    public long count() {
      return number == null ? 0 : number.longValue();
    }

    public boolean isSuppressed() {
      return status.equals("suppressed");
    }
  }
}
