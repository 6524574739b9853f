package se.utfall.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utfall.table.Table.Contents;

/** The parts of a {@link Table}, named where they are given. */
public final class TableBuilder {
  private final String name;
  private String grain = "";
  private List<Field> key = List.of();
  private List<Field> fields = List.of();
  private List<Table> inputs = List.of();
  private List<Check> checks = List.of();
  private Contents contents = Contents.RESULTS;
  private @Nullable Pieces pieces;

  TableBuilder(String name) {
    this.name = name;
  }

  public TableBuilder grain(String grain, Field... key) {
    this.grain = grain;
    this.key = List.of(key);
    return this;
  }

  public TableBuilder fields(Field... fields) {
    this.fields = List.of(fields);
    return this;
  }

  public TableBuilder from(Table... inputs) {
    this.inputs = List.of(inputs);
    return this;
  }

  public TableBuilder checks(Check... checks) {
    this.checks = List.of(checks);
    return this;
  }

  /** Its rows are of persons: see {@link Contents#PERSONS}. */
  public TableBuilder ofPersons() {
    this.contents = Contents.PERSONS;
    return this;
  }

  /** Its rows with one value of a field rest on those of one input with it: {@link Pieces}. */
  public TableBuilder inPieces(Field by, Table of) {
    this.pieces = new Pieces(by, of);
    return this;
  }

  public Table madeBy(Table.Maker maker) {
    return new Table(name, grain, key, fields, inputs, checks, contents, pieces, maker);
  }

  /** A table whose rows come from outside: deliveries or declarations. */
  public Table given() {
    return madeBy(
        inputs -> {
          throw new IllegalStateException(name + " is given, not made");
        });
  }
}
