package se.utfall.statistics;

/**
 * How many orders of tied values have 0, 1, 2, ... inversions: the coefficients of the Gaussian
 * multinomial (MacMahon 1916). The same counts as writing out every permutation, without doing so.
 */
final class Inversions {
  private Inversions() {}

  /**
   * @param ties how many times each value comes; at most 20 values in all
   */
  static long[] orders(int[] ties) {
    long[] orders = {1};
    int placed = 0;
    for (int times : ties) {
      for (int next = 1; next <= times; next++) {
        placed++;
        orders = divided(multiplied(orders, placed), next);
      }
    }
    return orders;
  }

  /** Times 1 + q + ... + q^(terms-1). */
  private static long[] multiplied(long[] polynomial, int terms) {
    long[] product = new long[polynomial.length + terms - 1];
    for (int i = 0; i < polynomial.length; i++) {
      for (int j = 0; j < terms; j++) {
        product[i + j] += polynomial[i];
      }
    }
    return product;
  }

  /** Divided by 1 + q + ... + q^(terms-1), which leaves no remainder here. */
  private static long[] divided(long[] polynomial, int terms) {
    long[] quotient = new long[polynomial.length - terms + 1];
    for (int i = 0; i < quotient.length; i++) {
      quotient[i] = polynomial[i];
      for (int j = Math.max(0, i - terms + 1); j < i; j++) {
        quotient[i] -= quotient[j];
      }
    }
    return quotient;
  }
}
