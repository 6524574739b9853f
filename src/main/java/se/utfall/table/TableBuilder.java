package se.utfall.table;

import java.util.List;

/** The parts of a {@link Table}, named where they are given. */
public final class TableBuilder {
  private final String name;
  private String grain = "";
  private List<Field> key = List.of();
  private List<Field> fields = List.of();
  private List<Table> inputs = List.of();
  private List<Check> checks = List.of();

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

  public Table madeBy(Table.Maker maker) {
    return new Table(name, grain, key, fields, inputs, checks, maker);
  }

  /** A table whose rows come from outside: deliveries or declarations. */
  public Table given() {
    return madeBy(
        inputs -> {
          throw new IllegalStateException(name + " is given, not made");
        });
  }
}
