package se.utfall.table;

import java.util.Map;
import org.apache.spark.sql.Observation;

/** What an observation of rows has counted, once they have been written. */
public final class Counted {
  private Counted() {}

  /**
   * The counts by name.
   *
   * @param doing what is interrupted where it is, for the message
   */
  public static Map<String, Object> by(Observation observation, String doing) {
    try {
      return observation.getAsJava();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while " + doing, e);
    }
  }
}
