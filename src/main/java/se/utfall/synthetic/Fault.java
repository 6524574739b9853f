package se.utfall.synthetic;

import java.util.Arrays;

/** What is wrong with a row of the register, and with how many of 100 000. */
enum Fault {
  BAD_ADMISSION(20),
  NO_DISCHARGE(150),
  BAD_DISCHARGE(25),
  NEGATIVE_LENGTH(50),
  BAD_BIRTH_DATE(30),
  NO_KEY(90),
  UNKNOWN_HOSPITAL(100),
  UNKNOWN_HOME(100),
  INVALID_DIAGNOSIS(250),
  UNKNOWN_PLANNED(600),
  OTHER_YEAR(90),
  OTHER_AGE(60),
  /** Nothing wrong: white space at the ends and small letters with a dot are read all the same. */
  WRITTEN_OTHERWISE(600);

  private final int share;

  Fault(int share) {
    this.share = share;
  }

  int share() {
    return share;
  }

  /** The sum of the shares before this one. */
  int from() {
    return Arrays.stream(values()).takeWhile(each -> each != this).mapToInt(Fault::share).sum();
  }
}
