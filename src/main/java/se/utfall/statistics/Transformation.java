package se.utfall.statistics;

/** What makes the variance of a ratio or proportion depend on its size only. */
public enum Transformation {
  /** Of observed to expected, from 0. */
  SQUARE_ROOT {
    @Override
    double apply(double value) {
      return Math.sqrt(value);
    }

    @Override
    double invert(double transformed) {
      double root = Math.max(0, transformed);
      return root * root;
    }
  },
  /** Of a proportion, 0-1. */
  ARCSINE {
    @Override
    double apply(double value) {
      return Math.asin(Math.sqrt(value));
    }

    @Override
    double invert(double transformed) {
      double sine = Math.sin(Math.min(Math.max(0, transformed), Math.PI / 2));
      return sine * sine;
    }
  };

  abstract double apply(double value);

  /** Back again, from the ends of the scale where it is beyond them. */
  abstract double invert(double transformed);

  /** By chance alone, of a unit of a size. */
  double standardError(double size) {
    return 1 / (2 * Math.sqrt(size));
  }
}
