package se.utfall.expression;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.junit.jupiter.api.Test;
import se.utfall.table.Field;

class AddressTest {
  private static final Field FILE = Field.optional("file", StringType, "The file");
  private static final Field SHEET = Field.optional("sheet", StringType, "The sheet");
  private static final Field ROW = Field.optional("row", IntegerType, "The row");
  private static final Field COLUMN = Field.optional("column", IntegerType, "The column");

  @Test
  void addressIsAsAPersonLooksItUp() {
    Cases.of(
            Address.of(FILE.column(), SHEET.column(), ROW.column(), COLUMN.column()),
            FILE,
            SHEET,
            ROW,
            COLUMN)
        .gives("svar.csv, rad 300, kolumn 5", "svar.csv", "", 300, 5)
        .gives("svar.csv, rad 2, kolumn 27", "svar.csv", "", 2, 27)
        .gives("svar.xlsx!Svar!D7", "svar.xlsx", "Svar", 7, 4)
        .gives(
            "svar.xlsx!Insatser och bedömning!AA12", "svar.xlsx", "Insatser och bedömning", 12, 27)
        .gives("a!b.xlsx!S!A1", "a!b.xlsx", "S", 1, 1)
        .gives(null, null, "Svar", 7, 4)
        .gives(null, "svar.csv", "", null, 5)
        .gives(null, "svar.csv", "", 7, null)
        .hold();
  }

  @Test
  void columnsHaveLetters() {
    Cases.of(Address.letters(COLUMN.column()), COLUMN)
        .gives("A", 1)
        .gives("B", 2)
        .gives("Z", 26)
        .gives("AA", 27)
        .gives("AZ", 52)
        .gives("BA", 53)
        .gives("ZZ", 702)
        .gives(null, (Object) null)
        .hold();
  }
}
