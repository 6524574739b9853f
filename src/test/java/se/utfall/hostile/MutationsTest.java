package se.utfall.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.Given;
import se.utfall.bronze.FormReader;
import se.utfall.bronze.Reading;
import se.utfall.hostile.Mutation.Effect;
import se.utfall.table.Failure;

/**
 * The demo forms with something done to them at random: never a stack trace, never an answer that
 * nobody gave, never one lost without a word.
 *
 * <p>A mutation can turn an answer into another good one, a 3 into a 4. No reader can tell; so each
 * mutation says itself what must have come of it. One that writes another amount names it: exactly
 * that answer is other, to the krona. One that damages a cell, a row, a header or the file names
 * what must be gone and that it must be noticed: a refusal, a rejection, or an answer that is
 * withheld (missing, in conflict, repeated). Only one that changes bytes blindly cannot know what
 * it hit. Of what is read then, every text must stand in the file, in order, and nothing of the
 * file may be left out; and every amount that counts is the one its text spells. What was counted
 * and what was rejected are together what stood in the rows, for every mutation.
 *
 * <p>Each mutation is read as a file of its own, many are conformed in one Spark job, each alone
 * under a source of its own. A seed makes one mutation. More of them, or one again:
 *
 * <pre>
 * mvn -q test -Dtest=MutationsTest -Dutfall.mutations=2000 -Dutfall.seed=1
 * </pre>
 */
class MutationsTest {
  private static final int AT_ONCE = 100;

  /** Seeds that once found a fault: of two texts in a cell, the older one was read. */
  private static final long[] FOUND_A_FAULT = {60, 176};

  private static final List<String> FORMS =
      List.of(
          "aterrapportering_2021.csv",
          "aterrapportering_2022.xlsx",
          "aterrapportering_2023.xlsx",
          "aterrapportering_2023_rattelse.xlsx",
          "aterrapportering_2024.csv",
          "beslut_2021.csv",
          "beslut_2024.csv");

  private static List<Original> originals;

  private final Map<String, Mutation> mutations = new LinkedHashMap<>();
  private final Map<String, Original> forms = new LinkedHashMap<>();
  private final Map<String, Reading> readings = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  @BeforeAll
  static void readTheForms() {
    Map<String, Reading> read = new LinkedHashMap<>();
    FORMS.forEach(name -> read.put(name, read(Demo.bytes(name))));
    originals =
        Silver.of(read).entrySet().stream()
            .map(each -> new Original(each.getKey(), each.getValue()))
            .toList();
  }

  private static Reading read(byte[] content) {
    return FormReader.read(content, "form", Given.CONF.layouts());
  }

  @Test
  void noMutationPassesForWhatItIsNot() {
    long first = Long.getLong("utfall.seed", 1);
    long[] seeds =
        LongStream.concat(
                LongStream.of(FOUND_A_FAULT),
                LongStream.range(first, first + Integer.getInteger("utfall.mutations", 60)))
            .toArray();
    for (int from = 0; from < seeds.length; from += AT_ONCE) {
      tryAll(LongStream.of(seeds).skip(from).limit(AT_ONCE));
    }
    assertThat(faults).isEmpty();
  }

  private void tryAll(LongStream seeds) {
    mutations.clear();
    readings.clear();
    seeds.forEach(this::mutate);
    mutations.forEach(this::read);
    if (!readings.isEmpty()) {
      Silver.of(readings).forEach(this::check);
    }
  }

  private void mutate(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Original form = originals.get(random.nextInt(originals.size()));
    String id = "seed " + seed;
    forms.put(id, form);
    mutations.put(
        id,
        form.isCsv()
            ? new CsvMutations(form, random).draw()
            : new WorkbookMutations(form, random).draw());
  }

  private void read(String id, Mutation mutation) {
    try {
      Reading reading = read(mutation.bytes());
      readings.put(id, reading);
      expect(id, mutation.effect() != Effect.REFUSED, "was read");
      if (mutation.effect() == Effect.LITERAL && forms.get(id).isCsv()) {
        Literal.difference(mutation.bytes(), reading).ifPresent(how -> expect(id, false, how));
      }
    } catch (Failure refusal) {
      boolean mayBe = mutation.effect() != Effect.EXACT && mutation.effect() != Effect.NOTICED;
      expect(id, mayBe, "was refused: " + refusal.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      expect(id, false, "has a stack trace: " + e);
    }
  }

  private void check(String id, Told told) {
    Mutation mutation = mutations.get(id);
    Original form = forms.get(id);
    expect(id, told.lost.isEmpty(), "lost " + told.lost);
    Map<Key, String> expected = form.with(mutation.changes());
    Map<Key, String> answers = told.answers();
    switch (mutation.effect()) {
      case EXACT, REFUSED_OR_SAME -> expect(id, answers.equals(expected), other(answers, expected));
      case NOTICED -> {
        expect(id, answers.equals(expected), other(answers, expected));
        expect(id, isNoticed(told, form.told()), "was not noticed");
      }
      case NOTHING_NEW ->
          expect(
              id,
              expected.entrySet().containsAll(answers.entrySet()),
              "has new answers, " + other(answers, expected));
      case LITERAL -> told.counted.forEach(each -> checkSpelled(id, each));
      case REFUSED -> {}
    }
  }

  private static boolean isNoticed(Told told, Told before) {
    return told.rules.size() > before.rules.size()
        || told.withheld.stream().anyMatch(key -> !before.withheld.contains(key));
  }

  private static String other(Map<Key, String> answers, Map<Key, String> expected) {
    Map<Key, String> more = new LinkedHashMap<>(answers);
    more.entrySet().removeAll(expected.entrySet());
    Map<Key, String> fewer = new LinkedHashMap<>(expected);
    fewer.entrySet().removeAll(answers.entrySet());
    return "says " + more + " instead of " + fewer;
  }

  private void checkSpelled(String id, Told.Answered answer) {
    if (answer.unit().equals("SEK")) {
      boolean same =
          spelled(answer.text()).filter(new BigDecimal(answer.value())::equals).isPresent();
      expect(id, same, "reads \"%s\" as %s".formatted(answer.text(), answer.value()));
    }
  }

  /** The number a text spells, read in another way than the pipeline reads it. */
  private static Optional<BigDecimal> spelled(String text) {
    String digits = text.replaceAll("(kr\\.?|SEK|:-|,-)", "").replaceAll("[\\s\\p{Z}]", "");
    boolean isGrouped = digits.indexOf('.') != digits.lastIndexOf('.');
    String number = (isGrouped ? digits.replace(".", "") : digits).replace(',', '.');
    return number.matches("[0-9]+([.][0-9]+)?")
        ? Optional.of(new BigDecimal(new BigDecimal(number).stripTrailingZeros().toPlainString()))
        : Optional.empty();
  }

  private void expect(String id, boolean holds, String otherwise) {
    if (!holds) {
      faults.add(
          "%s, %s, %s: %s"
              .formatted(id, forms.get(id).name(), mutations.get(id).what(), otherwise));
    }
  }
}
