package se.utfall.hostile;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A demo form with something done to it.
 *
 * @param what was done, for the one who looks into it
 * @param changes the answers that are other than the form's; empty for one that is gone
 */
record Mutation(
    String what, Supplier<byte[]> content, Effect effect, Map<Key, Optional<String>> changes) {

  /** What must have come of it. */
  enum Effect {
    /** The answers are the form's with the changes. */
    EXACT,
    /** The same, and something has been rejected or withheld. */
    NOTICED,
    REFUSED,
    /** Refused, or the form's answers and no other. */
    REFUSED_OR_SAME,
    /** Refused, or no answer that is not the form's: what was cut off is not known of. */
    NOTHING_NEW,
    /** Refused, or all that was read stands so in the file, and all that stands there was read. */
    LITERAL
  }

  static Mutation of(String what, byte[] content, Effect effect) {
    return new Mutation(what, () -> content, effect, Map.of());
  }

  Mutation changing(Map<Key, Optional<String>> changed) {
    return new Mutation(what, content, effect, changed);
  }

  byte[] bytes() {
    return content.get();
  }
}
