package se.utfall.statistics;

/**
 * Inverse of a symmetric, positive semi-definite matrix in which columns that follow from those
 * before are left out, by the sweep operator (Goodnight 1979).
 */
final class GeneralizedInverse {
  /** The part of a diagonal element that the columns before must leave. */
  private static final double SMALLEST_OWN_PART = 1e-10;

  final double[][] matrix;
  final int rank;

  private GeneralizedInverse(double[][] matrix, int rank) {
    this.matrix = matrix;
    this.rank = rank;
  }

  /** Takes the matrix over and works in it. */
  static GeneralizedInverse of(double[][] matrix) {
    double[] diagonal = new double[matrix.length];
    for (int k = 0; k < matrix.length; k++) {
      diagonal[k] = matrix[k][k];
    }
    int rank = 0;
    for (int k = 0; k < matrix.length; k++) {
      if (matrix[k][k] > SMALLEST_OWN_PART * diagonal[k]) {
        sweep(matrix, k);
        rank++;
      } else {
        leaveOut(matrix, k);
      }
    }
    return new GeneralizedInverse(matrix, rank);
  }

  boolean isComplete() {
    return rank == matrix.length;
  }

  double[] times(double[] vector) {
    return Products.times(matrix, vector);
  }

  private static void sweep(double[][] matrix, int k) {
    double pivot = matrix[k][k];
    double[] row = matrix[k];
    for (int j = 0; j < row.length; j++) {
      row[j] /= pivot;
    }
    for (int i = 0; i < matrix.length; i++) {
      if (i != k) {
        double factor = matrix[i][k];
        Products.add(matrix[i], -factor, row);
        matrix[i][k] = -factor / pivot;
      }
    }
    row[k] = 1 / pivot;
  }

  private static void leaveOut(double[][] matrix, int k) {
    for (int i = 0; i < matrix.length; i++) {
      matrix[i][k] = 0;
      matrix[k][i] = 0;
    }
  }
}
