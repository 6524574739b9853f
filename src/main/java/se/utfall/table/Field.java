package se.utfall.table;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;

/**
 * A column as a constant: its name, type, whether it must have a value, meaning and unit.
 *
 * @param unit as a reader would say it; empty where the value has none
 */
public record Field(String name, DataType type, boolean required, String meaning, String unit) {

  public static Field required(String name, DataType type, String meaning) {
    return new Field(name, type, true, meaning, "");
  }

  public static Field optional(String name, DataType type, String meaning) {
    return new Field(name, type, false, meaning, "");
  }

  /** Kronor, exact. */
  public static Field kronor(String name, String meaning) {
    return optional(name, DataTypes.createDecimalType(18, 2), meaning).in("SEK");
  }

  public static Field percent(String name, String meaning) {
    return optional(name, DataTypes.createDecimalType(18, 8), meaning).in("percent");
  }

  /** Ids of the bronze cells that a value rests on. */
  public static Field cells(String name, String meaning) {
    return required(name, DataTypes.createArrayType(DataTypes.StringType), meaning);
  }

  public Field in(String newUnit) {
    return new Field(name, type, required, meaning, newUnit);
  }

  public Field named(String newName) {
    return new Field(newName, type, required, meaning, unit);
  }

  public Field meaning(String newMeaning) {
    return new Field(name, type, required, newMeaning, unit);
  }

  /** The same field where every row has a value. */
  public Field always() {
    return new Field(name, type, true, meaning, unit);
  }

  /** The same field where a row may be without. */
  public Field sometimes() {
    return new Field(name, type, false, meaning, unit);
  }

  /** The column itself. */
  public Column column() {
    return functions.col(name);
  }

  /** The column of one side of a join, where both sides have it. */
  public Column column(String alias) {
    return functions.col(alias + "." + name);
  }

  /** The expression as this field: of its type and under its name. */
  public Column of(Column expression) {
    return expression.cast(type).as(name);
  }

  public Column of(Object literal) {
    return of(functions.lit(literal));
  }

  /** The column as it is, of this field's type. */
  public Column same() {
    return of(column());
  }

  /** The column as a table stores it, its comment with it. */
  Column stored() {
    return column().cast(type).as(name, metadata());
  }

  /** Meaning and unit in one line: the Delta comment. */
  public String comment() {
    return unit.isEmpty() ? meaning : meaning + " [" + unit + "]";
  }

  StructField toSpark() {
    return new StructField(name, type, !required, metadata());
  }

  private Metadata metadata() {
    return new MetadataBuilder().putString("comment", comment()).build();
  }
}
