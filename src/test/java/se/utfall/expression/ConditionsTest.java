package se.utfall.expression;

import static se.utfall.expression.Cases.OTHER;
import static se.utfall.expression.Cases.TEXT;

import java.util.List;
import org.apache.spark.sql.Column;
import org.junit.jupiter.api.Test;
import se.utfall.domain.RegisterDefinition.Condition;

class ConditionsTest {
  private static final Conditions.Diagnoses DIAGNOSES =
      new Conditions.Diagnoses(TEXT.column(), List.of(OTHER.column()));

  private static final Conditions LIST =
      new Conditions(
          List.of(
              entry("ASTMA", "J451"),
              entry("ALLERGI", "J45"),
              entry("ASTMA", "J46"),
              entry("KOL", "J20", "J41", "J44"),
              entry("KOL", "J44"),
              entry("BRONKIT", "J20", "J42"),
              entry("BRONKIT", "J209")));

  private static Condition entry(String group, String prefix, String... secondary) {
    return new Condition("KRONISK", group, prefix, List.of(secondary));
  }

  private static Cases cases(Column expression) {
    return Cases.of(expression, TEXT, OTHER);
  }

  @Test
  void theFirstEntryThatFitsSaysTheGroup() {
    cases(LIST.groupOf(DIAGNOSES))
        .gives("ASTMA", "J451", null)
        .gives("ALLERGI", "J450", "J451")
        .gives("ALLERGI", "J45", null)
        .gives("ASTMA", "J46", "")
        .gives("KOL", "J440", null)
        .gives(null, "J47", "J44")
        .gives(null, "I509", null)
        .gives(null, null, "J44")
        .gives(null, null, null)
        .hold();
  }

  @Test
  void anEntryMayDemandASecondaryDiagnosis() {
    cases(LIST.groupOf(DIAGNOSES))
        .gives("KOL", "J209", "J441")
        .gives("KOL", "J20", "J41")
        .gives("BRONKIT", "J209", "J42")
        .gives("BRONKIT", "J209", "J459")
        .gives("BRONKIT", "J209", null)
        .gives(null, "J201", "J459")
        .gives(null, "J201", null)
        .hold();
  }

  @Test
  void anyGroupIsEnough() {
    cases(LIST.isAny(DIAGNOSES))
        .gives(true, "J451", null)
        .gives(true, "J201", "J42")
        .gives(true, "J209", null)
        .gives(false, "J201", "J459")
        .gives(false, "I509", null)
        .gives(null, "J201", null)
        .gives(null, null, null)
        .hold();
  }

  @Test
  void noEntriesFitNothing() {
    Conditions none = new Conditions(List.of());

    cases(none.isAny(DIAGNOSES)).gives(false, "J451", null).hold();
    cases(none.groupOf(DIAGNOSES)).gives(null, "J451", null).hold();
  }
}
