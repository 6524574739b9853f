package se.utfall.hostile;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.csv.QuoteMode;
import se.utfall.hostile.Mutation.Effect;

/** Things done to a csv form, each with what must come of it. */
final class CsvMutations {
  private final Original form;
  private final SplittableRandom random;
  private final CsvTable table;

  CsvMutations(Original form, SplittableRandom random) {
    this.form = form;
    this.random = random;
    this.table = new CsvTable(form.name());
  }

  Mutation draw() {
    return switch (random.nextInt(20)) {
      case 0, 1 -> otherAmount();
      case 2 -> badAmount();
      case 3 -> blank();
      case 4 -> rowTwice();
      case 5 -> contradiction();
      case 6 -> droppedRow();
      case 7 -> swappedRows();
      case 8 -> swappedColumns();
      case 9 -> header();
      case 10 -> written();
      case 11 -> wronglyWritten();
      case 12, 13, 14 -> cut();
      default -> bytes();
    };
  }

  private Mutation otherAmount() {
    Told.Answered old = form.amount(random);
    long amount = random.nextLong(1, 100_000_000);
    table.set(old.place(), Amounts.written(amount, random));
    boolean differs = form.isTotalled(old.key()) && !old.value().equals("" + amount);
    return Mutation.of(
            "another amount at " + old.place(),
            table.bytes(),
            differs ? Effect.NOTICED : Effect.EXACT)
        .changing(Map.of(old.key(), Optional.of("" + amount)));
  }

  private Mutation badAmount() {
    Told.Answered old = form.amount(random);
    String bad = Amounts.bad(random);
    table.set(old.place(), bad);
    return Mutation.of(bad + " at " + old.place(), table.bytes(), Effect.NOTICED)
        .changing(Map.of(old.key(), Optional.empty()));
  }

  private Mutation blank() {
    Told.Answered old = form.amount(random);
    table.set(old.place(), random.nextBoolean() ? "" : " ");
    return Mutation.of("nothing at " + old.place(), table.bytes(), Effect.NOTICED)
        .changing(Map.of(old.key(), Optional.empty()));
  }

  private Mutation rowTwice() {
    List<String> row = table.rows.get(table.row(form.any(random).place()));
    table.rows.add(random.nextInt(1, table.rows.size() + 1), new ArrayList<>(row));
    return Mutation.of("a row twice", table.bytes(), Effect.NOTICED);
  }

  private Mutation contradiction() {
    Told.Answered old = form.amount(random);
    int at = table.row(old.place());
    List<String> row = new ArrayList<>(table.rows.get(at));
    row.set(old.place().column() - 1, "" + random.nextLong(100_000_000, 200_000_000));
    table.rows.add(random.nextInt(1, table.rows.size() + 1), row);
    return Mutation.of("another answer to " + old.key(), table.bytes(), Effect.NOTICED)
        .changing(Map.of(old.key(), Optional.empty()));
  }

  private Mutation droppedRow() {
    Told.Answered old = form.amount(random);
    table.rows.remove(table.row(old.place()));
    boolean totalled = form.isTotalled(old.key()) && !old.value().equals("0");
    return Mutation.of(
            "no row " + old.place().row(), table.bytes(), totalled ? Effect.NOTICED : Effect.EXACT)
        .changing(form.withoutRow(old.place()));
  }

  private Mutation swappedRows() {
    int one = random.nextInt(1, table.rows.size());
    int other = random.nextInt(1, table.rows.size());
    Collections.swap(table.rows, one, other);
    return Mutation.of("rows %d and %d swapped".formatted(one, other), table.bytes(), Effect.EXACT);
  }

  private Mutation swappedColumns() {
    int width = table.rows.get(0).size();
    int one = random.nextInt(width);
    int other = random.nextInt(width);
    table.rows.forEach(row -> Collections.swap(row, one, other));
    return Mutation.of("columns swapped", table.bytes(), Effect.EXACT);
  }

  private Mutation header() {
    List<String> header = table.rows.get(0);
    int at = random.nextInt(Math.min(4, header.size()));
    int other = (at + 1) % Math.min(4, header.size());
    switch (random.nextInt(4)) {
      case 0 -> header.set(at, header.get(at) + "x");
      case 1 -> header.set(at, "");
      case 2 -> table.rows.forEach(row -> row.remove(at));
      default -> header.set(at, header.get(other));
    }
    return Mutation.of("another header in column " + (at + 1), table.bytes(), Effect.REFUSED);
  }

  private Mutation written() {
    String end = random.nextBoolean() ? "\r\n" : "\n";
    QuoteMode quotes = random.nextBoolean() ? QuoteMode.ALL : QuoteMode.MINIMAL;
    String text = table.text(';', end, quotes);
    byte[] content =
        switch (random.nextInt(3)) {
          case 0 -> text.getBytes(UTF_8);
          case 1 -> ("\uFEFF" + text).getBytes(UTF_8);
          default -> text.getBytes(Demo.WINDOWS);
        };
    return Mutation.of("written otherwise", content, Effect.EXACT);
  }

  private Mutation wronglyWritten() {
    String text = table.text(';', "\n", QuoteMode.MINIMAL);
    byte[] content =
        switch (random.nextInt(5)) {
          case 0 -> text.getBytes(UTF_16LE);
          case 1 -> ("\uFEFF" + text).getBytes(UTF_16LE);
          case 2 -> new String(text.getBytes(UTF_8), Demo.WINDOWS).getBytes(UTF_8);
          case 3 -> table.text(',', "\n", QuoteMode.MINIMAL).getBytes(UTF_8);
          default -> table.text('\t', "\n", QuoteMode.MINIMAL).getBytes(UTF_8);
        };
    return Mutation.of("in another encoding or with another delimiter", content, Effect.REFUSED);
  }

  private Mutation cut() {
    byte[] content = Demo.bytes(form.name());
    int length = random.nextInt(content.length);
    return Mutation.of("cut at " + length, Arrays.copyOf(content, length), Effect.NOTHING_NEW);
  }

  private Mutation bytes() {
    byte[] content = Demo.bytes(form.name());
    int times = random.nextInt(1, 6);
    for (int i = 0; i < times; i++) {
      content = Bytes.damaged(content, random);
    }
    return Mutation.of(times + " bytes changed", content, Effect.LITERAL);
  }
}
