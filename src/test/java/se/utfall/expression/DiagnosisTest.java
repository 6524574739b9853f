package se.utfall.expression;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utfall.expression.Cases.TEXT;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
  @Test
  void validDiagnosisIsALetterTwoDigitsAndUpToThreeMore() {
    Cases.of(Diagnosis.valid(TEXT.column()), TEXT)
        .gives("I509", "I509")
        .gives("I509", " i50.9\u00a0")
        .gives("I509", "I509\n")
        .gives("J44", "J\u00a044")
        .gives("Z999AB", "Z99.9ab")
        .gives(null, "Z999ABC")
        .gives(null, "I5O9")
        .gives(null, "I5")
        .gives(null, "I50-9")
        .gives(null, "5I09")
        .gives(null, "Å509")
        .gives(null, "")
        .gives(null, (Object) null)
        .hold();
  }

  @Test
  void normalisedDiagnosisNeedNotBeValid() {
    Cases.of(Diagnosis.normalised(TEXT.column()), TEXT)
        .gives("I509", "i 50.9")
        .gives("I5O9", "i5o.9")
        .gives("I509", "I509")
        .gives("", " . ")
        .gives(null, (Object) null)
        .hold();
  }

  @Test
  void prefixesAreOfAnyLength() {
    Cases.of(Diagnosis.beginsWith(TEXT.column(), List.of("F", "J44", "I110")), TEXT)
        .gives(true, "F200")
        .gives(true, "J44")
        .gives(true, "J441")
        .gives(true, "I110")
        .gives(false, "I11")
        .gives(false, "J45")
        .gives(false, "XF2")
        .gives(null, (Object) null)
        .hold();
  }

  @Test
  void everyPrefixIsFoundAmongMany() {
    List<String> prefixes =
        List.of("K250", "K252", "J45", "J44", "J20", "E13", "E1", "E100", "F", "F20", "Z999AB");
    Cases.of(Diagnosis.beginsWith(TEXT.column(), prefixes), TEXT)
        .gives(true, "K250")
        .gives(true, "K2520")
        .gives(false, "K251")
        .gives(false, "K253")
        .gives(false, "K25")
        .gives(true, "J209")
        .gives(false, "J21")
        .gives(true, "J45")
        .gives(false, "J46")
        .gives(true, "E100")
        .gives(true, "E129")
        .gives(false, "E200")
        .gives(true, "F19")
        .gives(true, "F209")
        .gives(true, "F99")
        .gives(true, "Z999AB")
        .gives(false, "Z999A")
        .gives(false, "Z999AC")
        .gives(false, "A00")
        .gives(false, "Å45")
        .gives(false, "")
        .hold();
  }

  @Test
  void aPrefixHasEightBytesAtMost() {
    Cases.of(Diagnosis.beginsWith(TEXT.column(), List.of("A1234567", "ÅÄÖÅ")), TEXT)
        .gives(true, "A1234567")
        .gives(true, "A12345678")
        .gives(false, "A123456")
        .gives(false, "A1234568")
        .gives(true, "ÅÄÖÅÄ")
        .gives(false, "ÅÄÖÄÅ")
        .hold();
    assertThatThrownBy(() -> Diagnosis.beginsWith(TEXT.column(), List.of("ÅÄÖÅÄ")))
        .hasMessage("'ÅÄÖÅÄ' is no prefix of 1 to 8 bytes");
    assertThatThrownBy(() -> Diagnosis.beginsWith(TEXT.column(), List.of("I10", "")))
        .hasMessage("'' is no prefix of 1 to 8 bytes");
  }

  @Test
  void noPrefixBeginsNoDiagnosis() {
    Cases.of(Diagnosis.beginsWith(TEXT.column(), List.of()), TEXT)
        .gives(false, "F200")
        .gives(false, (Object) null)
        .hold();
  }
}
