package se.utfall.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a region is sent to complete its answers about a grant year: all that was asked that year,
 * because what comes back takes the place of all it has answered.
 *
 * @param evaluation what the answers are for, as the report's heading says it
 * @param form the layout that it is written as and read back by
 * @param items in the order of the form
 */
public record ResubmissionPack(
    String evaluation, Layout form, Region region, int grantYear, List<Item> items) {

  /**
   * A question.
   *
   * @param asked what the region is asked to complete or explain, in Swedish
   * @param answers those that nothing has taken the place of
   */
  public record Item(Layout.Column question, List<String> asked, List<Answer> answers) {
    public boolean isAsked() {
      return !asked.isEmpty();
    }

    /** The answer that is used. */
    public Optional<Answer> standing() {
      return answers.stream().filter(Answer::counts).findFirst();
    }
  }

  /**
   * An answer as it stands in a delivered file.
   *
   * @param number in the question's own unit, a share in percent; null for a text
   * @param text verbatim
   * @param counts whether it is used; one that is missing, unreadable or contradicted is not
   */
  public record Answer(
      @Nullable BigDecimal number,
      String text,
      String address,
      boolean counts,
      boolean constructed) {}

  /** How many questions the region is asked to answer anew. */
  public long asked() {
    return items.stream().filter(Item::isAsked).count();
  }

  public boolean hasConstructed() {
    return items.stream().flatMap(item -> item.answers().stream()).anyMatch(Answer::constructed);
  }
}
