package se.utfall.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A table as a constant: order of building, lineage, data dictionary, DDL and comments follow from
 * it.
 *
 * @param name with its layer, like gold.grant
 * @param grain what one row is
 * @param key the fields that tell rows apart
 * @param inputs the tables that {@link #maker} may read
 * @param pieces how it falls apart; null where every row may rest on all of the inputs
 */
public record Table(
    String name,
    String grain,
    List<Field> key,
    List<Field> fields,
    List<Table> inputs,
    List<Check> checks,
    Contents contents,
    @Nullable Pieces pieces,
    Maker maker) {

  /** What its rows are of, and so how they are kept. */
  public enum Contents {
    /** Few enough for one file; whoever reads the lake may read them. */
    RESULTS,
    /**
     * As many as a register has, so written where they are, and that no two share the key is not
     * counted, which would move them all; and nobody's but the owner's of the lake.
     */
    PERSONS
  }

  /** Makes a table's rows from its inputs. */
  @FunctionalInterface
  public interface Maker {
    Dataset<Row> make(Inputs inputs);
  }

  /** Starts a table: {@code Table.named("gold.grant").grain(...)}. */
  public static TableBuilder named(String name) {
    return new TableBuilder(name);
  }

  /** Whether it is made of rows of persons, and so of as many as a register has. */
  public boolean isMadeOfPersons() {
    return contents == Contents.PERSONS
        || inputs.stream().anyMatch(each -> each.contents() == Contents.PERSONS);
  }

  public String layer() {
    return name.substring(0, name.indexOf('.'));
  }

  public String shortName() {
    return name.substring(name.indexOf('.') + 1);
  }

  /** The rows, with just the table's fields, in order, each of its type. */
  public Dataset<Row> make(Inputs inputs) {
    return shaped(maker.make(new DeclaredInputs(this, inputs)));
  }

  /** Keeps a table to the inputs it has declared: order and lineage follow from them. */
  private record DeclaredInputs(Table table, Inputs all) implements Inputs {
    @Override
    public Dataset<Row> of(Table input) {
      if (table.inputs().stream().noneMatch(each -> each.name().equals(input.name()))) {
        throw new IllegalStateException(
            table.name() + " reads " + input.name() + " without declaring it");
      }
      return all.of(input);
    }

    @Override
    public @Nullable LocalDate asOf() {
      return all.asOf();
    }
  }

  /** The table's fields of wider rows. */
  public Dataset<Row> shaped(Dataset<Row> rows) {
    return rows.select(fields.stream().map(Field::stored).toArray(Column[]::new));
  }

  /** The table's columns, some of them settled by an expression: for a select at the end. */
  public Column[] columnsWith(Map<Field, Column> settled) {
    return fields.stream()
        .map(field -> settled.containsKey(field) ? field.of(settled.get(field)) : field.column())
        .toArray(Column[]::new);
  }

  public StructType schema() {
    return new StructType(fields.stream().map(Field::toSpark).toArray(StructField[]::new));
  }
}
