package se.utfall.synthetic;

import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** What people are in care for, by age, each code with its weight among those of the age. */
final class Diagnoses {
  private static final Wheel OLD =
      Wheel.words(
          """
          I509 26 I500 12 I501 12 I110 8 I219 26 I489 34 I639 34 I200 6 I209 6 I208 4 I109 5
          J440 11 J441 12 J449 10 J189 14 J159 13 J180 13 J209 16 J450 2 J459 2 J039 1 U071 18
          S720 34 S525 20 M169 30 C189 18 C509 16 C619 14 A419 32 L032 14 G459 20 G409 6 R568 4
          N390 12 N109 8 N200 12 K922 16 K802 20 K359 8 K264 6 K250 6 K529 6 E869 9 H669 1
          D509 6 D501 5 E110 3 E111 3 E115 3 E117 3 E149 3 R074 26 R104 24 T814 16 Z488 24
          F329 14 F102 8 F009 8 F059 6 F205 5
          """);
  private static final Wheel ADULT =
      Wheel.words(
          """
          F102 36 F329 34 F205 28 F319 20 F411 14 F603 14 F431 10 F119 8 F509 4
          R104 40 R074 40 K802 28 K359 24 K529 8 K250 5 K264 4 K922 8 N200 24 N109 8 N390 6 N739 6
          I219 16 I489 14 I639 10 I509 6 I500 3 I209 4 I109 4 J189 8 J180 6 J209 5 J440 3 J441 4
          J459 4 J450 4 J46 3 J039 6 H669 2 U071 16 A419 12 L032 12 G409 10 G459 6 R568 6
          E101 5 E105 5 E110 3 E111 3 D509 5 C509 18 C189 8 M169 14 S525 18 S720 4 T814 18 Z488 20
          """);
  private static final Wheel YOUNG =
      Wheel.words(
          """
          R104 26 K359 30 K529 14 E869 10 S525 30 J459 14 J46 8 J189 10 J209 14 J039 12 H669 10
          G409 12 R568 14 E101 10 A419 6 N109 6 N390 6 T814 6 Z488 8 U071 6 L032 6
          F329 16 F509 10 F411 8 F431 8 F102 6
          """);

  /** Birth is what one in eight women of such an age is in care for. */
  private static final int BIRTHS = 12_500;

  private static final Wheel BIRTH = Wheel.words("O800 7 O821 2 O471 1");
  private static final Wheel SECONDARY =
      Wheel.of(
          "E119", "I509", "F039", "J449", "I489", "I109", "E780", "J441", "N189", "J439", "Z921",
          "F329");

  private Diagnoses() {}

  static Column main(Chance chance, Column age, Column sex) {
    Column givesBirth =
        sex.equalTo(2).and(age.between(18, 44)).and(chance.happens("birth", BIRTHS));
    return when(givesBirth, chance.drawn("diagnosis", BIRTH))
        .when(age.lt(20), chance.drawn("diagnosis", YOUNG))
        .when(age.lt(65), chance.drawn("diagnosis", ADULT))
        .otherwise(chance.drawn("diagnosis", OLD));
  }

  /** The second to fourth: none, one, two or three, each as often. */
  static Column secondary(Chance chance, int position) {
    return when(
        chance.below("secondary", 4).geq(position - 1), chance.drawn("dia" + position, SECONDARY));
  }
}
