package se.utfall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.document.Document;
import se.utfall.document.Section;
import se.utfall.domain.Language;
import se.utfall.domain.Register;
import se.utfall.domain.Register.Line;
import se.utfall.domain.Report;
import se.utfall.report.Composition;
import se.utfall.table.Failure;

/**
 * A run on a small register: 40 persons of 75 discharged in January 2018, of whom 12 came back
 * unplanned ten days later, and 11 persons discharged in June 2019.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterRunTest {
  private static final int PERSONS = 40;
  private static final int BACK = 12;
  private static final int LATER = 11;

  private Workbench lake;

  private static String row(int number, String person, String admitted, String discharged) {
    return "%d,%s,%s,2,75,19420615,0180,01010,101,%s,%s,3,3,2,I509,,,,"
        .formatted(number, person, admitted.substring(0, 4), admitted, discharged);
  }

  private static String[] rows() {
    List<String> rows = new ArrayList<>();
    for (int person = 1; person <= PERSONS; person++) {
      rows.add(row(person, "hemlig" + person, "20180105", "20180110"));
    }
    for (int person = 1; person <= BACK; person++) {
      rows.add(row(PERSONS + person, "hemlig" + person, "20180120", "20180125"));
    }
    for (int person = 1; person <= LATER; person++) {
      rows.add(row(PERSONS + BACK + person, "annan" + person, "20190605", "20190610"));
    }
    return rows.toArray(String[]::new);
  }

  @BeforeAll
  void build(@TempDir Path folder) {
    Registers registers = new Registers(folder);
    registers.notes("par_2018-2019.csv,2020-03-31,,", "hospitals.csv,2020-03-31,,");
    registers.extract("par_2018-2019.csv", rows());
    registers.exports().withHeader("hospitals.csv", "SJUKHUS,REGION,NAMN", "01010,01,Sjukhuset");
    registers.ingestAll();
    lake = registers.lake();
    lake.build(null);
  }

  private List<String> trace(String table, String row, int year) {
    return lake.trace(new Sought(table, null, "00", row, year));
  }

  /** 40 + 12 discharges in 2018, 12 of them followed by an unplanned chain within 30 days. */
  @Test
  void aResultEndsAtTheDeliveriesWithTheirCounts() {
    List<String> lines = trace("gold.readmission", "home", 2018);

    assertThat(lines.get(0))
        .startsWith("gold.readmission definition=2026-1 attribution=home region_code=00")
        .contains("index_discharges=52 unplanned_30d=12");
    assertThat(lines.subList(1, lines.size()))
        .containsExactly(
            "  1 deliveries, of which only counts are shown:",
            "  file    par_2018-2019.csv: 63 rows read, of 2018, 2019, known from 2020-03-31");
    assertThat(trace("gold.indicator", "register_aterinskrivning_30d,total", 2018))
        .endsWith(
            "  1 deliveries, of which only counts are shown:",
            "  file    par_2018-2019.csv: 63 rows read, of 2018, 2019, known from 2020-03-31");
  }

  @Test
  void noTraceShowsARowOfAPerson() {
    List<String> lines =
        List.of(
                trace("gold.readmission", "home", 2018),
                trace("gold.avoidable_rate", "register_undvikbar_kronisk", 2018),
                trace("gold.avoidable_admission", "HJARTSVIKT", 2018),
                trace("gold.indicator", "register_aterinskrivning_30d,total", 2018))
            .stream()
            .flatMap(List::stream)
            .toList();

    assertThat(lines)
        .noneMatch(line -> line.contains("hemlig") || line.contains("I509"))
        .noneMatch(line -> line.contains("19420615") || line.contains("20180105"));
    for (String table : List.of("bronze.register_row", "silver.episode", "silver.care_chain")) {
      Failure failure =
          catchThrowableOfType(
              Failure.class, () -> lake.trace(new Sought(table, null, null, null, null)));
      assertThat(failure.problem()).isEqualTo(table + " has no cells to trace.");
      assertThat(failure.why()).doesNotContain("hemlig", "I509");
    }
  }

  @Test
  void withoutAGrantNoFigureDiffersAndTheReportIsOfCareOnly() {
    Report report = lake.report(lake.run(), null);
    Document document = Composition.of(report, Language.SV);

    assertThat(report.checks())
        .isNotEmpty()
        .allMatch(check -> check.status().equals("not_decided"))
        .noneMatch(check -> check.explanation().isEmpty());
    new Published(report.checks()).stopIfDifferent();
    assertThat(document.id()).isEqualTo("rapport-utan-bidrag");
    assertThat(document.title()).isEqualTo("Vård i siffror, utan återrapporterat statsbidrag");
    assertThat(document.sections())
        .extracting(Section::id)
        .contains("slutenvardsregistret")
        .doesNotContain("tabeller", "komplettera", "avstamning", "avvikelser");
  }

  private static String text(Line line) {
    return line.key()
        + line.values().entrySet().stream()
            .filter(each -> !List.of("lower", "upper").contains(each.getKey()))
            .map(Map.Entry::getValue)
            .map(each -> each.isSuppressed() ? " .." : " " + each.count())
            .collect(Collectors.joining());
  }

  /** All 12 that came back did so next and with heart failure: what differs is none. */
  @Test
  void theReportHasTheRegisterWithSmallCountsHeldBack() {
    List<Register> registers = lake.report(lake.run(), null).context().registers();

    assertThat(registers).hasSize(1);
    Register register = registers.get(0);
    assertThat(register.constructed()).isFalse();
    assertThat(register.years()).containsExactly(2018, 2019);
    assertThat(register.followedYear()).isEqualTo(2018);
    assertThat(register.readmissionsByYear().stream().map(RegisterRunTest::text))
        .containsExactly("2018 52 12 .. .. ..", "2019 .. .. .. .. ..");
    assertThat(register.readmissionsByRegion().stream().map(RegisterRunTest::text))
        .containsExactly("00 52 12 .. .. .. 52 12", "01 52 12 .. .. .. 52 12");
    assertThat(register.avoidableByCondition().stream().map(RegisterRunTest::text))
        .containsExactly("HJARTSVIKT 52 11");
    assertThat(register.quality().stream().map(RegisterRunTest::text))
        .contains("rows_read 63", "rows_valid 63", "rows_dropped_duplicate 0", "chains 63");
  }

  private List<Register> registersBy(Declarations conf) {
    return new Workbench(lake.lake(), conf.folder()).report(lake.run(), null).context().registers();
  }

  @Test
  void theReportIsByTheDefinitionThatTheRunIsByWhicheverIsMainNow(@TempDir Path conf) {
    List<Register> registers = registersBy(Declarations.copied(conf).withMain("2026-2"));

    assertThat(registers).hasSize(1);
    assertThat(registers.get(0).definition().version()).isEqualTo("2026-1");
    assertThat(registers.get(0).readmissionsByYear().stream().map(RegisterRunTest::text))
        .containsExactly("2018 52 12 .. .. ..", "2019 .. .. .. .. ..");
  }

  @Test
  void aDefinitionThatTheRunIsByAndNobodyDeclaresStopsTheReport(@TempDir Path conf) {
    Declarations renamed =
        Declarations.copied(conf).withMain("2026-2").without("register/2026-1.yaml");

    Failure failure = catchThrowableOfType(Failure.class, () -> registersBy(renamed));

    assertThat(failure.kind()).isEqualTo(Failure.Kind.USAGE);
    assertThat(failure.problem()).isEqualTo("The definition 2026-1 is no longer declared.");
    assertThat(failure.why())
        .isEqualTo(
            "Run %s has computed it, but conf/register does not say what it is."
                .formatted(lake.run().run()));
    assertThat(failure.getMessage())
        .contains("Put its file back, or build again by those that are declared.");
  }
}
