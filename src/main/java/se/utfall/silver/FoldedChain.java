package se.utfall.silver;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.utfall.table.Field;

/**
 * A chain as {@link ChainFold} makes it, a bean as {@link Stay} is. Days are numbers, {@link #NONE}
 * where there is no next chain.
 */
public final class FoldedChain implements Serializable {
  /** No chain follows. */
  static final int NONE = Integer.MAX_VALUE;

  static final Field PERSON = Field.required("person", LongType, "0 for no key");
  static final Field START = Field.required("start", IntegerType, "Day since 1970");
  static final Field END = Field.required("end", IntegerType, "Day since 1970");
  static final Field EPISODES = Field.required("episodes", IntegerType, "How many stays");
  static final Field BIRTH = Field.required("birth", IntegerType, "Day since 1970");
  static final Field MARKS =
      Field.required(
          "marks",
          IntegerType,
          "Sum of Mark, of the first stay; DEAD and CONSTRUCTED of any; who it counts of itself");
  static final Field FIRST = Field.required("first", BinaryType, "What the first stay passes on");
  static final Field LAST = Field.required("last", BinaryType, "What the last stay passes on");
  static final Field NEXT_START = Field.required("nextStart", IntegerType, "Day of the next chain");
  static final Field NEXT_MARKS =
      Field.required("nextMarks", IntegerType, "Marks of the next chain");
  static final Field NEXT_UNPLANNED =
      Field.required("nextUnplanned", IntegerType, "Day of the next unplanned chain");
  static final Field NEXT_SELECTED =
      Field.required(
          "nextSelected", IntegerType, "Day of the next unplanned chain with a selected diagnosis");
  static final Field NEXT_PSYCHIATRIC =
      Field.required("nextPsychiatric", IntegerType, "Day of the next unplanned psychiatric chain");
  static final Field NEXT_UNKNOWN =
      Field.required(
          "nextUnknown", IntegerType, "Day of the next chain not known to be planned or not");

  private static final long serialVersionUID = 1L;
  private static final int OF_ANY = Mark.DEAD.bit() | Mark.CONSTRUCTED.bit();

  private long person;
  private int start;
  private int end;
  private int episodes;
  private int birth;
  private int marks;
  private byte[] first = {};
  private byte[] last = {};
  private int nextStart = NONE;
  private int nextMarks;
  private int nextUnplanned = NONE;
  private int nextSelected = NONE;
  private int nextPsychiatric = NONE;
  private int nextUnknown = NONE;
  private int lastMarks;

  /** A chain that begins. */
  static FoldedChain of(Stay stay) {
    FoldedChain chain = new FoldedChain();
    chain.person = stay.getPerson();
    chain.start = stay.getAdmitted();
    chain.birth = stay.getBirth();
    chain.marks = stay.getMarks();
    chain.first = stay.getPassed();
    chain.end = Integer.MIN_VALUE;
    chain.take(stay);
    return chain;
  }

  /** Grows by a stay. */
  void take(Stay stay) {
    episodes++;
    marks |= stay.getMarks() & OF_ANY;
    // of those discharged the same day the later admitted, then the higher row: they come later
    if (stay.getDischarged() >= end) {
      end = stay.getDischarged();
      last = stay.getPassed();
      lastMarks = stay.getMarks();
    }
  }

  /** Whether a later stay belongs to the chain. */
  boolean reaches(Stay stay, int gapDays) {
    int gap = stay.getAdmitted() - end;
    boolean isTransfer =
        Mark.FROM_TRANSFER.isIn(stay.getMarks()) || Mark.TO_TRANSFER.isIn(lastMarks);
    return gap <= 0 || (gap <= gapDays && isTransfer);
  }

  /** Learns of the person's chains after it from the first of them. */
  void precede(FoldedChain next) {
    boolean isUnplanned = Mark.UNPLANNED.isIn(next.marks);
    nextStart = next.start;
    nextMarks = next.marks;
    nextUnplanned = isUnplanned ? next.start : next.nextUnplanned;
    nextSelected = isUnplanned && Mark.SELECTED.isIn(next.marks) ? next.start : next.nextSelected;
    nextPsychiatric =
        isUnplanned && Mark.PSYCHIATRIC.isIn(next.marks) ? next.start : next.nextPsychiatric;
    nextUnknown = Mark.UNKNOWN.isIn(next.marks) ? next.start : next.nextUnknown;
  }

  /**
   * Counts the person in psychiatric care, unless an earlier chain of the same year does.
   *
   * @param place of this chain among the person's
   */
  void countPerson(List<FoldedChain> chains, int place) {
    if (!isOfPsychiatricPerson()) {
      return;
    }
    int year = year();
    boolean isFirst = true;
    for (int i = place - 1; i >= 0 && chains.get(i).year() == year; i--) {
      FoldedChain earlier = chains.get(i);
      if (earlier.isOfPsychiatricPerson()) {
        isFirst = false;
        if (Passed.isSameHome(last, earlier.last)) {
          return;
        }
      }
    }
    marks |= Mark.PSYCHIATRIC_PERSON_AT_HOME.bit();
    marks |= isFirst ? Mark.PSYCHIATRIC_PERSON.bit() : 0;
  }

  private boolean isOfPsychiatricPerson() {
    return Mark.LINKABLE.isIn(marks) && Mark.PSYCHIATRIC.isIn(marks);
  }

  private int year() {
    return LocalDate.ofEpochDay(end).getYear();
  }

  public long getPerson() {
    return person;
  }

  public void setPerson(long person) {
    this.person = person;
  }

  public int getStart() {
    return start;
  }

  public void setStart(int start) {
    this.start = start;
  }

  public int getEnd() {
    return end;
  }

  public void setEnd(int end) {
    this.end = end;
  }

  public int getEpisodes() {
    return episodes;
  }

  public void setEpisodes(int episodes) {
    this.episodes = episodes;
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

  public byte[] getFirst() {
    return first;
  }

  public void setFirst(byte[] first) {
    this.first = first;
  }

  public byte[] getLast() {
    return last;
  }

  public void setLast(byte[] last) {
    this.last = last;
  }

  public int getNextStart() {
    return nextStart;
  }

  public void setNextStart(int nextStart) {
    this.nextStart = nextStart;
  }

  public int getNextMarks() {
    return nextMarks;
  }

  public void setNextMarks(int nextMarks) {
    this.nextMarks = nextMarks;
  }

  public int getNextUnplanned() {
    return nextUnplanned;
  }

  public void setNextUnplanned(int nextUnplanned) {
    this.nextUnplanned = nextUnplanned;
  }

  public int getNextSelected() {
    return nextSelected;
  }

  public void setNextSelected(int nextSelected) {
    this.nextSelected = nextSelected;
  }

  public int getNextPsychiatric() {
    return nextPsychiatric;
  }

  public void setNextPsychiatric(int nextPsychiatric) {
    this.nextPsychiatric = nextPsychiatric;
  }

  public int getNextUnknown() {
    return nextUnknown;
  }

  public void setNextUnknown(int nextUnknown) {
    this.nextUnknown = nextUnknown;
  }
}
