package se.utfall.expression;

import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static se.utfall.expression.Cases.OTHER;
import static se.utfall.expression.Cases.TEXT;

import org.junit.jupiter.api.Test;
import se.utfall.table.Field;

class TextTest {
  private static final Field TEXTS =
      Field.optional("texts", createArrayType(StringType), "Some texts");

  @Test
  void cleanLeavesOneSpaceForEachRunOfWhiteSpace() {
    Cases.of(Text.clean(TEXT.column()), TEXT)
        .gives(null, (Object) null)
        .gives("", "")
        .gives("", " \t\u00a0\r\n")
        .gives("Region Halland", "Region Halland")
        .gives("Region Halland", "  Region   Halland ")
        .gives("Region Halland", "Region\u00a0Halland\u00a0")
        .gives("Region Halland", "\u202fRegion\u202f\u2003Halland")
        .gives("två rader", "två\r\nrader")
        .gives("..", "..")
        .hold();
  }

  @Test
  void sameLooksPastWhiteSpaceCaseAndComposition() {
    Cases.of(Text.same(TEXT.column(), OTHER.column()), TEXT, OTHER)
        .gives(null, null, "Halland")
        .gives(null, "Halland", null)
        .gives(true, "", " ")
        .gives(false, "", "Halland")
        .gives(true, "REGION HALLAND", "Region Halland")
        .gives(true, "Region\u00a0Halland ", "Region Halland")
        .gives(true, "Ga\u0308vleborg", "Gävleborg")
        .gives(true, "Va\u0308stra Go\u0308taland", "VÄSTRA GÖTALAND")
        .gives(true, "Ska\u030ane", "skåne")
        .gives(false, "Ä", "A")
        .gives(false, "Å", "Ä")
        .gives(false, "Skane", "Skåne")
        .gives(false, "Orebro", "Örebro")
        .gives(false, "Halland", "Hallands län")
        .gives(false, "Regionhalland", "Region Halland")
        .gives(false, "Region-Halland", "Region Halland")
        .hold();
  }

  @Test
  void isOneOfComparesWithLowerCaseTexts() {
    String[] yes = {"ja", "x"};
    Cases.of(Text.isOneOf(TEXT.column(), TEXTS.column()), TEXT, TEXTS)
        .gives(null, null, yes)
        .gives(true, "ja", yes)
        .gives(true, "JA", yes)
        .gives(true, " X\u00a0", yes)
        .gives(false, "", yes)
        .gives(false, "ja!", yes)
        .gives(false, "j", yes)
        .gives(true, " \u00a0", new String[] {""})
        .gives(false, "x", new String[] {""})
        .gives(false, "ja", new String[] {})
        .gives(false, "", new String[] {})
        .hold();
  }

  @Test
  void globsMatchWholeTextsAndTheirDotsAreDots() {
    Cases.of(Text.matchesGlob(TEXT.column(), OTHER.column()), TEXT, OTHER)
        .gives(null, null, "cost.*")
        .gives(null, "cost.salaries", null)
        .gives(false, "cost.salaries", "")
        .gives(true, "cost.salaries", "*")
        .gives(true, "cost.salaries", "cost.*")
        .gives(true, "cost.salaries", "*.salaries")
        .gives(true, "cost.salaries", "cost.salaries")
        .gives(false, "costXsalaries", "cost.*")
        .gives(false, "costXsalaries", "cost.salaries")
        .gives(false, "cost.salaries", "cost")
        .gives(false, "cost.salaries", "cost.s")
        .gives(false, "low_cost.salaries", "cost.*")
        .gives(true, "amount.used", " amount.unused  amount.used ")
        .gives(false, "amount.granted", "amount.unused amount.used")
        .hold();
  }

  @Test
  void trimmedTextKeepsWhatIsInside() {
    Cases.of(Text.trimmed(TEXT.column()), TEXT)
        .gives("a  b", "\u00a0\ta  b\u2003\r\n")
        .gives("a", "\u202fa\u2007")
        .gives("", " \u00a0 ")
        .gives("", "")
        .gives(null, (Object) null)
        .hold();
  }
}
