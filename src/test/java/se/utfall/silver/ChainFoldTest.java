package se.utfall.silver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Stays of 2019 as days of the year; what is passed on is the stay's own days, and a home. */
class ChainFoldTest {
  private static final int DAY_0 = (int) LocalDate.of(2018, 12, 31).toEpochDay();

  private static Stay stay(long person, int admitted, int discharged, Mark... marks) {
    Stay stay = new Stay();
    stay.setPerson(person);
    stay.setAdmitted(DAY_0 + admitted);
    stay.setDischarged(DAY_0 + discharged);
    stay.setMarks(
        Mark.LINKABLE.bit() + Arrays.stream(marks).mapToInt(Mark::bit).reduce(0, (a, b) -> a | b));
    stay.setPassed(passed(admitted + "-" + discharged, "01"));
    return stay;
  }

  /** Anything in the place of the four diagnoses, and then the home. */
  private static byte[] passed(String text, String home) {
    return "%-24s%s".formatted(text, home).getBytes(UTF_8);
  }

  private static List<FoldedChain> fold(int gapDays, Stay... stays) {
    List<FoldedChain> chains = new ArrayList<>();
    new ChainFold(List.of(stays).iterator(), gapDays).forEachRemaining(chains::add);
    return chains;
  }

  /** Each chain by its first and last stay and how many it has. */
  private static List<String> chains(int gapDays, Stay... stays) {
    return fold(gapDays, stays).stream()
        .map(it -> text(it.getFirst()) + " to " + text(it.getLast()) + " of " + it.getEpisodes())
        .toList();
  }

  private static String text(byte[] passed) {
    return new String(passed, UTF_8).substring(0, 24).strip();
  }

  @Test
  void orderOfAPersonsStaysDoesNotMatter() {
    assertThat(chains(1, stay(1, 8, 12), stay(1, 5, 9), stay(1, 1, 5)))
        .containsExactly("1-5 to 8-12 of 3");
    Stay low = stay(1, 1, 5);
    Stay high = stay(1, 1, 5);
    low.setRow(3);
    low.setPassed(passed("low", "01"));
    high.setRow(11);
    high.setPassed(passed("high", "01"));
    assertThat(chains(1, low, high)).containsExactly("low to high of 2");
    assertThat(chains(1, high, low)).containsExactly("low to high of 2");
  }

  @Test
  void nothingGivesNothing() {
    ChainFold none = new ChainFold(Collections.emptyIterator(), 1);
    assertThat(none.hasNext()).isFalse();
    assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void sameDayOrOverlappingCareIsOneChain() {
    assertThat(chains(1, stay(1, 1, 5), stay(1, 5, 9), stay(1, 8, 12)))
        .containsExactly("1-5 to 8-12 of 3");
  }

  @Test
  void longestStayEndsTheChainNotThePreviousRow() {
    assertThat(chains(1, stay(1, 1, 20), stay(1, 5, 8), stay(1, 15, 18), stay(1, 25, 27)))
        .containsExactly("1-20 to 1-20 of 3", "25-27 to 25-27 of 1");
  }

  @Test
  void ofStaysThatEndTheSameDayTheLaterIsLast() {
    assertThat(chains(1, stay(1, 1, 10), stay(1, 2, 10), stay(1, 3, 9)))
        .containsExactly("1-10 to 2-10 of 3");
  }

  @Test
  void nextDayJoinsOnlyAfterATransfer() {
    assertThat(chains(1, stay(1, 1, 5), stay(1, 6, 7))).hasSize(2);
    assertThat(chains(1, stay(1, 1, 5, Mark.TO_TRANSFER), stay(1, 6, 7))).hasSize(1);
    assertThat(chains(1, stay(1, 1, 5), stay(1, 6, 7, Mark.FROM_TRANSFER))).hasSize(1);
    assertThat(chains(1, stay(1, 1, 5, Mark.FROM_TRANSFER), stay(1, 6, 7, Mark.TO_TRANSFER)))
        .hasSize(2);
  }

  @Test
  void transferBridgesNoMoreThanTheDeclaredDays() {
    Stay leaves = stay(1, 1, 5, Mark.TO_TRANSFER);
    assertThat(chains(1, leaves, stay(1, 7, 9, Mark.FROM_TRANSFER))).hasSize(2);
    assertThat(chains(2, leaves, stay(1, 7, 9, Mark.FROM_TRANSFER))).hasSize(1);
    assertThat(chains(0, leaves, stay(1, 6, 9, Mark.FROM_TRANSFER))).hasSize(2);
  }

  @Test
  void onlyTheLastStayOfTheChainTransfers() {
    Stay whole = stay(1, 1, 10);
    Stay inside = stay(1, 3, 5, Mark.TO_TRANSFER);
    assertThat(chains(1, whole, inside, stay(1, 11, 12))).hasSize(2);
    assertThat(chains(1, stay(1, 1, 10, Mark.TO_TRANSFER), stay(1, 3, 5), stay(1, 11, 12)))
        .hasSize(1);
  }

  @Test
  void personsAreApart() {
    assertThat(chains(1, stay(1, 1, 9), stay(2, 2, 5), stay(2, 5, 6)))
        .containsExactly("1-9 to 1-9 of 1", "2-5 to 5-6 of 2");
    assertThat(fold(1, stay(1, 1, 3), stay(2, 9, 10)).get(0).getNextStart())
        .isEqualTo(FoldedChain.NONE);
  }

  @Test
  void whatIsNotLinkableIsAChainOfItsOwn() {
    Stay one = stay(0, 1, 5);
    Stay other = stay(0, 1, 5);
    one.setMarks(Mark.UNPLANNED.bit());
    other.setMarks(Mark.UNPLANNED.bit());
    List<FoldedChain> chains = fold(1, one, other);
    assertThat(chains).hasSize(2);
    assertThat(chains).extracting(FoldedChain::getNextStart).containsOnly(FoldedChain.NONE);
  }

  @Test
  void chainIsMarkedByItsFirstStayAndByAnyDeath() {
    FoldedChain chain =
        fold(
                1,
                stay(1, 1, 10, Mark.DEAD, Mark.SELECTED),
                stay(1, 2, 10, Mark.UNPLANNED, Mark.PSYCHIATRIC, Mark.CONSTRUCTED))
            .get(0);
    assertThat(Arrays.stream(Mark.values()).filter(mark -> mark.isIn(chain.getMarks())))
        .containsExactly(Mark.LINKABLE, Mark.DEAD, Mark.SELECTED, Mark.CONSTRUCTED);
  }

  @Test
  void eachKindOfNextChainIsTheNearestOfItsKind() {
    FoldedChain first =
        fold(
                1,
                stay(1, 1, 1, Mark.UNPLANNED),
                stay(1, 5, 5, Mark.SELECTED, Mark.PSYCHIATRIC),
                stay(1, 7, 7, Mark.UNKNOWN, Mark.SELECTED),
                stay(1, 9, 9, Mark.UNPLANNED),
                stay(1, 11, 11, Mark.UNPLANNED, Mark.PSYCHIATRIC),
                stay(1, 13, 13, Mark.UNPLANNED, Mark.SELECTED),
                stay(1, 15, 15, Mark.UNPLANNED, Mark.SELECTED, Mark.PSYCHIATRIC))
            .get(0);
    assertThat(first.getNextStart() - DAY_0).isEqualTo(5);
    assertThat(Mark.UNPLANNED.isIn(first.getNextMarks())).isFalse();
    assertThat(first.getNextUnknown() - DAY_0).isEqualTo(7);
    assertThat(first.getNextUnplanned() - DAY_0).isEqualTo(9);
    assertThat(first.getNextPsychiatric() - DAY_0).isEqualTo(11);
    assertThat(first.getNextSelected() - DAY_0).isEqualTo(13);
  }

  /** Whether each chain counts its person in the nation, and in its home. */
  private static List<String> counting(Stay... stays) {
    return fold(1, stays).stream()
        .map(
            it ->
                Mark.PSYCHIATRIC_PERSON.isIn(it.getMarks())
                    + " "
                    + Mark.PSYCHIATRIC_PERSON_AT_HOME.isIn(it.getMarks()))
        .toList();
  }

  @Test
  void firstPsychiatricChainOfAYearCountsThePersonAndInEachHomeTheFirstThere() {
    Stay moved = stay(1, 20, 25, Mark.PSYCHIATRIC);
    moved.setPassed(passed("", "03"));
    Stay movedBack = stay(1, 30, 35, Mark.PSYCHIATRIC);
    Stay stillThere = stay(1, 40, 45, Mark.PSYCHIATRIC);
    stillThere.setPassed(passed("", "03"));
    assertThat(
            counting(
                stay(1, 1, 2),
                stay(1, 10, 15, Mark.PSYCHIATRIC),
                moved,
                movedBack,
                stillThere,
                stay(2, 10, 15, Mark.PSYCHIATRIC)))
        .containsExactly(
            "false false", "true true", "false true", "false false", "false false", "true true");
  }

  @Test
  void yearInWhichAChainEndsCountsThePersonAnew() {
    assertThat(
            counting(
                stay(1, 300, 365, Mark.PSYCHIATRIC),
                stay(1, 367, 370, Mark.PSYCHIATRIC),
                stay(1, 380, 381, Mark.PSYCHIATRIC)))
        .containsExactly("true true", "true true", "false false");
    assertThat(counting(stay(1, 300, 366, Mark.PSYCHIATRIC), stay(1, 368, 370, Mark.PSYCHIATRIC)))
        .containsExactly("true true", "false false");
  }

  @Test
  void psychiatricChainOfSomebodyWhoCannotBeToldApartCountsNobody() {
    Stay unknown = stay(0, 1, 5);
    unknown.setMarks(Mark.PSYCHIATRIC.bit());
    assertThat(counting(unknown)).containsExactly("false false");
  }

  @Test
  void fiftyThousandStaysOfOnePersonAreOrdinary() {
    Iterator<Stay> stays =
        IntStream.range(0, 50_000).mapToObj(i -> stay(1, 3 * i, 3 * i + 1)).iterator();
    List<FoldedChain> chains = new ArrayList<>();
    new ChainFold(stays, 1).forEachRemaining(chains::add);
    assertThat(chains).hasSize(50_000);
    assertThat(chains.get(49_998).getNextStart() - DAY_0).isEqualTo(3 * 49_999);
    assertThat(chains.get(49_999).getNextStart()).isEqualTo(FoldedChain.NONE);
  }
}
