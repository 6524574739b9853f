package se.utfall.silver;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import se.utfall.table.Field;

/**
 * An episode as {@link ChainFold} reads it: days as numbers, conditions as {@link Mark}s and all
 * that is only passed on as one text ({@link Passed}). A bean with setters, because that is what
 * Spark fills without a box for each number.
 */
public final class Stay implements Serializable {
  /** By the definition's order; who is the same in all of it is the same in everything. */
  static final Comparator<Stay> ORDER =
      Comparator.comparingInt(Stay::getAdmitted)
          .thenComparingInt(Stay::getDischarged)
          .thenComparingLong(Stay::getRow)
          .thenComparingInt(Stay::getMarks)
          .thenComparing(Stay::getPassed, Arrays::compare);

  private static final long serialVersionUID = 1L;

  static final Field PERSON = Field.required("person", LongType, "0 for no key");
  static final Field ROW = Episode.ROW;
  static final Field ADMITTED = Field.required("admitted", IntegerType, "Day since 1970");
  static final Field DISCHARGED = Field.required("discharged", IntegerType, "Day since 1970");
  static final Field BIRTH = Field.required("birth", IntegerType, "Day since 1970");
  static final Field MARKS = Field.required("marks", IntegerType, "Sum of Mark");
  static final Field PASSED = Field.required("passed", BinaryType, "Codes that are passed on");

  private long person;
  private long row;
  private int admitted;
  private int discharged;
  private int birth;
  private int marks;
  private byte[] passed = {};

  /** Whether the two are known to be one person's. */
  boolean isOfPersonOf(Stay other) {
    return person == other.person && Mark.LINKABLE.isIn(marks) && Mark.LINKABLE.isIn(other.marks);
  }

  public long getPerson() {
    return person;
  }

  public void setPerson(long person) {
    this.person = person;
  }

  public long getRow() {
    return row;
  }

  public void setRow(long row) {
    this.row = row;
  }

  public int getAdmitted() {
    return admitted;
  }

  public void setAdmitted(int admitted) {
    this.admitted = admitted;
  }

  public int getDischarged() {
    return discharged;
  }

  public void setDischarged(int discharged) {
    this.discharged = discharged;
  }

  public int getBirth() {
    return birth;
  }

  public void setBirth(int birth) {
    this.birth = birth;
  }

  public int getMarks() {
    return marks;
  }

  public void setMarks(int marks) {
    this.marks = marks;
  }

  public byte[] getPassed() {
    return passed;
  }

  public void setPassed(byte[] passed) {
    this.passed = passed;
  }
}
