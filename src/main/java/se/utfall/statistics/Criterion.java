package se.utfall.statistics;

/** What must hold before a value may be said to go with a dose. */
public enum Criterion {
  /** Permutation p below 0.05. */
  PERMUTATION,
  /** Wild cluster bootstrap p below 0.05. */
  WILD_BOOTSTRAP,
  /** There are event-study points before the dose, all inside their permutation bands. */
  POINTS_BEFORE,
  /** The sign is kept when each region is left out. */
  EACH_REGION_LEFT_OUT,
  /** The sign is kept when the pandemic years are handled the other way. */
  OTHER_PANDEMIC_HANDLING
}
