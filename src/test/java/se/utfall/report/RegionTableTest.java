package se.utfall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.utfall.document.Table;
import se.utfall.domain.Comparison;
import se.utfall.domain.Language;

class RegionTableTest {
  private static final Findings FINDINGS = Findings.of(Draft.of(Evaluated.report(), Language.SV));

  private static Table without(String region) {
    List<Comparison> comparisons =
        FINDINGS.comparisons("care", Findings.TOTAL).stream()
            .filter(each -> !each.place().regionCode().equals(region))
            .toList();
    IndicatorPoints points = Objects.requireNonNull(FINDINGS.series().get("care"));
    return new RegionTable(points, FINDINGS, comparisons, List.of()).table("");
  }

  @Test
  void aRegionThatIsNotComparedHasNoValueOfItsOwnAndNotTheNations() {
    Table table = without("13");
    assertThat(table.rows().stream().filter(row -> row.key().equals("13")).toList())
        .singleElement()
        .satisfies(row -> assertThat(row.cells().get(0).text()).isEqualTo("–"));
    assertThat(table.rows().get(0).cells().get(0).text()).isEqualTo("640,0");
  }
}
