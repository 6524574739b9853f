package se.utfall.bronze;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.bronze.Forms.bytes;
import static se.utfall.bronze.Forms.cell;
import static se.utfall.bronze.Forms.csv;
import static se.utfall.bronze.Forms.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.domain.Layout;

/** A question is told by number and text together. */
class LongFormTest {
  private static final String FORM = new String(bytes("aterrapportering_2024.csv"), UTF_8);

  @Test
  void renumberedQuestionIsAnotherForm() {
    String swapped = FORM.replace(";1.2;", ";X;").replace(";1.3;", ";1.2;").replace(";X;", ";1.3;");
    assertThat(refusal(swapped))
        .hasMessage(
            "inkommet/form.csv fits no layout. Held against the closest, aterrapportering_2024:"
                + " row 1, unknown questions: \"1.3 Beviljat belopp (kr)\" (the layout has this"
                + " text as number 1.2), \"1.2 Oanvänt belopp (kr)\" (the layout has this text as"
                + " number 1.3). Declare the form in a new file conf/layouts/form.yaml (see"
                + " README, adding a year). If the form of aterrapportering_2024 has only grown,"
                + " add them to conf/layouts/aterrapportering_2024.yaml.");
  }

  @Test
  void rewordedQuestionIsAnotherForm() {
    assertThat(refusal(FORM.replace("Lokalhyra", "Hyra av lokaler")))
        .hasMessageContaining(
            "\"6.7 Hyra av lokaler\" (the layout has this number for \"Lokalhyra\").");
  }

  @Test
  void newQuestionIsAnotherForm() {
    assertThat(refusal(FORM.replace(";6.9;Trycksaker;", ";7.1;Antal utbildade;")))
        .hasMessageContaining("unknown questions: \"7.1 Antal utbildade\".");
  }

  @Test
  void singleRowWithAnotherQuestionHasNoLabel() {
    String slip = FORM.replaceFirst("Region Halland;1\\.3;", "Region Halland;1.2;");
    Cell answer = cell(csv(slip), 294, 5);
    assertThat(answer.label()).isEmpty();
    assertThat(answer.text()).isEqualTo("1 325 960");
    assertThat(cell(csv(slip), 293, 5).label()).isEqualTo("1.2 Beviljat belopp (kr)");
  }

  @Test
  void formsWithTheSameHeadersAreToldApartByTheirQuestions() {
    String head = "år;region;nr;fråga;svar\n";
    List<Layout> layouts =
        List.of(
            Forms.parse(layout("")),
            Forms.parse(layout("{number: 2, text: B, question: amount.granted}")));
    Reading one =
        FormReader.read((head + "2024;Skåne;1;A;5\n").getBytes(UTF_8), "f", layouts.subList(0, 1));
    assertThat(cell(one, 2, 5).label()).isEqualTo("1 A");
    Reading less = FormReader.read((head + "2024;Skåne;1;A;5\n").getBytes(UTF_8), "f", layouts);
    assertThat(cell(less, 2, 5).label()).isEqualTo("1 A");
    String grown =
        head + "2025;Skåne;1;A;5\n2025;Skåne;2;B;6\n2025;Halland;1;A;5\n2025;Halland;2;B;6\n";
    assertThat(cell(FormReader.read(grown.getBytes(UTF_8), "f", layouts), 3, 5).label())
        .isEqualTo("2 B");
  }

  private static String layout(String more) {
    return """
        layout: test
        source: rereport
        format: csv
        grant_year: {column: år}
        table:
          region: region
          long_form: {number: nr, text: fråga, answer: svar}
          questions: [{number: 1, text: A, question: amount.applied}%s]
        """
        .formatted(more.isEmpty() ? "" : ", " + more);
  }
}
