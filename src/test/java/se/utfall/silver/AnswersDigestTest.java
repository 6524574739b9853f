package se.utfall.silver;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.silver.Form.GRANTED;
import static se.utfall.silver.Form.REGION;
import static se.utfall.silver.Form.UNUSED;
import static se.utfall.silver.Form.YEAR;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.utfall.bronze.Cell.Role;

/** What a delivery says, whoever wrote it down and in whatever order. */
class AnswersDigestTest {
  private static final Map<String, String> DIGESTS =
      digests(
          Form.of("first").answer(2, "Halland", UNUSED, "1 325 960").answer(3, "VGR", UNUSED, ""),
          Form.of("otherwise")
              .knownFrom("2025-01-01")
              .row(7, UNUSED, " ..", YEAR, "2023", REGION, "Västra Götalands län")
              .row(9, UNUSED, "1325960,00 kr", YEAR, "2023", REGION, "Region Halland"),
          Form.of("with-total")
              .answer(2, "Halland", UNUSED, "1 325 960")
              .answer(3, "VGR", UNUSED, "")
              .row(Role.TOTAL, 4, YEAR, "", REGION, "Summa", UNUSED, "1 325 960"),
          Form.of("value").answer(2, "Halland", UNUSED, "1 325 961").answer(3, "VGR", UNUSED, ""),
          Form.of("zero").answer(2, "Halland", UNUSED, "1 325 960").answer(3, "VGR", UNUSED, "0"),
          Form.of("region")
              .answer(2, "Halland", UNUSED, "1 325 960")
              .answer(3, "Skåne", UNUSED, ""),
          Form.of("question")
              .answer(2, "Halland", GRANTED, "1 325 960")
              .answer(3, "VGR", UNUSED, ""),
          Form.of("fewer").answer(2, "Halland", UNUSED, "1 325 960"),
          Form.of("year")
              .row(2, YEAR, "2022", REGION, "Halland", UNUSED, "1 325 960")
              .answer(3, "VGR", UNUSED, ""),
          Form.of("correction")
              .correction()
              .answer(2, "Halland", UNUSED, "1 325 960")
              .answer(3, "VGR", UNUSED, ""),
          Form.of("decision")
              .decision()
              .answer(2, "Halland", UNUSED, "1 325 960")
              .answer(3, "VGR", UNUSED, ""),
          Form.of("unplaced")
              .answer(2, "Halland", UNUSED, "1 325 960")
              .answer(3, "VGR", UNUSED, "")
              .answer(4, "Vgrr", UNUSED, "5"));

  private static Map<String, String> digests(Form... forms) {
    return AnswersDigest.of(Form.given(forms)).collectAsList().stream()
        .collect(Collectors.toMap(row -> row.getString(0), row -> row.getString(1)));
  }

  @Test
  void sameAnswersWrittenOtherwiseHaveTheSameDigest() {
    assertThat(DIGESTS)
        .containsEntry("otherwise", DIGESTS.get("first"))
        .containsEntry("with-total", DIGESTS.get("first"));
  }

  @Test
  void statisticsAreComparedByWhatTheySayToo() {
    Map<String, String> digests =
        AnswersDigest.of(
                Observed.given(
                    Observed.file("first")
                        .value("U1", "01", "2019", "5")
                        .value("U1", "03", "2019", ""),
                    Observed.file("otherwise")
                        .knownFrom("2025-01-01")
                        .value("U1", "03", "2019", "")
                        .value("U1", "01", "2019", "5"),
                    Observed.file("marked")
                        .value("U1", "01", "2019", "5")
                        .value("U1", "03", "2019", "")
                        .marked("Missing"),
                    Observed.file("sex")
                        .value("U1", "01", "2019", "5")
                        .sex("K")
                        .value("U1", "03", "2019", ""),
                    Observed.file("value")
                        .value("U1", "01", "2019", "6")
                        .value("U1", "03", "2019", ""),
                    Observed.file("fewer").value("U1", "01", "2019", "5")))
            .collectAsList()
            .stream()
            .collect(Collectors.toMap(row -> row.getString(0), row -> row.getString(1)));

    assertThat(digests).hasSize(6).containsEntry("otherwise", digests.get("first"));
    assertThat(digests.values().stream().distinct()).hasSize(5);
  }

  @Test
  void whateverElseIsSaidGivesAnotherDigest() {
    assertThat(DIGESTS).hasSize(12);
    assertThat(DIGESTS.values().stream().distinct()).hasSize(10).allMatch(d -> d.length() == 64);
  }
}
