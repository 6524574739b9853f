package se.utfall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.utfall.document.Block.Notice;
import se.utfall.document.Document;
import se.utfall.document.Section;
import se.utfall.document.Table;
import se.utfall.document.Table.Column;
import se.utfall.document.Table.Row;
import se.utfall.domain.Context;
import se.utfall.domain.IndicatorSeries;
import se.utfall.domain.IndicatorSeries.Point;
import se.utfall.domain.Language;
import se.utfall.domain.Register;
import se.utfall.domain.Register.Line;
import se.utfall.domain.Register.Value;
import se.utfall.domain.RegisterDefinition;
import se.utfall.domain.RegisterDefinition.Rate;
import se.utfall.domain.Words;

/** A register of 2021 to 2023, of which the last year is not followed to its end. */
class RegisterChapterTest {
  private static final RegisterDefinition DEFINITION =
      new RegisterDefinition(
          "2026-1",
          true,
          1,
          new RegisterDefinition.Readmission(65, 30, List.of()),
          new RegisterDefinition.Avoidable(
              20, List.of(), List.of(new Rate("register_undvikbar_slutenvard", List.of("KOL")))),
          List.of("F"));

  /** Numbers like discharges=100; two dots for one that is held back. */
  private static Line line(String key, String name, String... numbers) {
    Map<String, Value> values = new LinkedHashMap<>();
    Stream.of(numbers)
        .map(each -> each.split("=", 2))
        .forEach(
            each ->
                values.put(
                    each[0],
                    each[1].equals("..") ? Value.SUPPRESSED : Value.of(Double.valueOf(each[1]))));
    return new Line(key, name, values);
  }

  private static Line readmissions(String key, String name, String nextChain, String unknown) {
    return line(
        key,
        name,
        "discharges=2000",
        "unplanned=300",
        "next_chain=" + nextChain,
        "selected=100",
        "unknown=" + unknown,
        "lower=13.50",
        "upper=16.63",
        "hospital_discharges=1000",
        "hospital_unplanned=160");
  }

  private static Register register(boolean constructed) {
    return new Register(
        constructed,
        DEFINITION,
        List.of(2021, 2022, 2023),
        10,
        2022,
        2023,
        List.of(
            readmissions("2021", "", "..", "20"),
            readmissions("2022", "", "280", "20"),
            readmissions("2023", "", "280", "20")),
        List.of(
            readmissions("00", "Riket", "280", "20"),
            readmissions("01", "Region Stockholm", "..", "20"),
            readmissions("13", "Region Halland", "..", "..")),
        List.of(
            line("00", "Riket", "register_undvikbar_slutenvard=1234.5"),
            line("13", "Region Halland", "register_undvikbar_slutenvard=..")),
        List.of(line("KOL", "", "2022=700", "2023=612"), line("NYTT", "", "2023=20")),
        List.of(
            line(
                "2023",
                "",
                "women.persons=900",
                "women.stays=1000",
                "women.care_days=5000",
                "women.discharges=800",
                "women.unplanned=40",
                "men.persons=..")),
        List.of(
            line("chains", "", "count=900"),
            line("rows_read", "", "count=1000"),
            line("rows_dropped_duplicate", "", "count=..")));
  }

  private static Draft draft(Language language, Register... registers) {
    List<Point> points =
        List.of(
            new Point(
                "00",
                "Riket",
                "2023",
                "total",
                null,
                "incomplete",
                "incomplete:2023-12-01 definition:2026-1",
                registers.length > 0 && registers[0].constructed()),
            new Point("00", "Riket", "2022", "total", BigDecimal.TEN, "reported", "", false));
    IndicatorSeries series =
        new IndicatorSeries(
            "register_undvikbar_slutenvard",
            0,
            new Words(
                "Undvikbar slutenvård (ur slutenvårdsregistret)",
                "Avoidable inpatient care (from the inpatient register)"),
            new Words("per 100 000", "per 100,000"),
            "lower",
            null,
            Words.NONE,
            List.of(),
            List.of(),
            points);
    Context context =
        new Context(
            List.of(), List.of(series), List.of(), List.of(), List.of(), List.of(registers));
    return Draft.of(Cells.with(context), language);
  }

  private static List<Section> sections(Language language, Register... registers) {
    return RegisterChapter.of(Findings.of(draft(language, registers)));
  }

  private static Section section(String id) {
    return Parts.section(sections(Language.SV, register(false)), "slutenvardsregistret" + id);
  }

  private static List<String> labels(Table table) {
    return table.columns().stream().map(Column::label).toList();
  }

  @Test
  void withoutARegisterThereIsNoChapter() {
    assertThat(sections(Language.SV)).isEmpty();
  }

  @Test
  void saysWhatItIsAndWhatItsDefinitionIs() {
    List<String> said = Parts.paragraphs(section(""));

    assertThat(said.get(0)).contains("2021–2023", "version 2026-1", "inom 1 dygn");
    assertThat(said.get(1)).contains("programmets egen läsning");
    assertThat(section("").blocks()).noneMatch(Notice.class::isInstance);
  }

  @Test
  void aMadeUpRegisterSaysSoFirstAndAtEveryTable() {
    List<Section> sections = sections(Language.SV, register(true));

    assertThat(sections.get(0).id()).isEqualTo("slutenvardsregistret-konstruerat");
    assertThat(sections.get(0).blocks().get(0)).isInstanceOf(Notice.class);
    List<Table> tables = sections.stream().flatMap(each -> Parts.tables(each).stream()).toList();
    assertThat(tables)
        .hasSize(6)
        .allSatisfy(
            table -> {
              assertThat(table.id()).endsWith("-konstruerat");
              assertThat(table.notes().constructed())
                  .isEqualTo(
                      "Alla värden. Uppgiften är konstruerad för demonstration och är inte"
                          + " regionens svar. Får inte citeras.");
              assertThat(table.rows()).allMatch(Row::constructed);
            });
    assertThat(
            sections(Language.SV, register(false)).stream()
                .flatMap(each -> Parts.tables(each).stream()))
        .allSatisfy(table -> assertThat(table.notes().constructed()).isEmpty());
  }

  /** 300 of 2000 are 15.0 percent, 280 are 14.0 and 300 + 20 are 16.0. */
  @Test
  void readmissionsOfTheNationStandByYearWithWhoDiedOutsideHospital() {
    Section section = section("-aterinskrivning");

    assertThat(Parts.paragraphs(section).get(0))
        .contains("65 år eller äldre", "Dödsfall utanför sjukhus finns inte i registret")
        .contains("kvar i nämnaren");
    assertThat(Parts.paragraphs(section).get(1))
        .isEqualTo(
            "Av 2\u00a0000 utskrivningar i riket år 2022 följdes 15,0 procent av en oplanerad"
                + " återinskrivning. Räknas bara den närmast följande vårdkedjan är andelen 14,0"
                + " procent, och med återinskrivningar där det inte är känt om de var planerade är"
                + " den högst 16,0 procent.");
    Table table = Parts.table(section, "register-aterinskrivning-ar");
    assertThat(Parts.texts(table, "2021"))
        .containsExactly("2\u00a0000", "15,0", "13,5", "16,6", "..", "5,0", "16,0");
    assertThat(Parts.texts(table, "2022"))
        .containsExactly("2\u00a0000", "15,0", "13,5", "16,6", "14,0", "5,0", "16,0");
    assertThat(table.notes().warnings())
        .containsExactly(
            "Covid-19-pandemin 2020–2021 gör utvecklingen svårtolkad.",
            "Uppgifterna för 2023 omfattar utskrivningar till och med 2023-12-01.");
  }

  @Test
  void columnsThatAreMostlyHeldBackAreLeftOutOfTheRegions() {
    Table table = Parts.table(section("-aterinskrivning"), "register-aterinskrivning-region");

    assertThat(labels(table))
        .containsExactly(
            "Utskrivningar",
            "Oplanerat återinskrivna (%)",
            "Undre gräns",
            "Övre gräns",
            "Utvalda diagnoser (%)",
            "Högst (%)",
            "Efter sjukhus (%)");
    assertThat(Parts.texts(table, "13"))
        .containsExactly("2\u00a0000", "15,0", "13,5", "16,6", "5,0", "..", "16,0");
    assertThat(table.title()).isEqualTo("Oplanerad återinskrivning per region, 2022");
    assertThat(table.notes().method())
        .contains("är utelämnade", "gold.readmission", "Utvalda diagnoser:", "Högst:")
        .doesNotContain("Nästa vårdkedja:");
    assertThat(table.rows().get(0).total()).isTrue();
  }

  @Test
  void avoidableCareHasRatesByRegionAndTheNationByCondition() {
    Section section = section("-undvikbar");

    Table rates = Parts.table(section, "register-undvikbar-region");
    assertThat(labels(rates)).containsExactly("Undvikbar slutenvård");
    assertThat(Parts.texts(rates, "00")).containsExactly("1\u00a0235");
    assertThat(Parts.texts(rates, "13")).containsExactly("..");
    Table conditions = Parts.table(section, "register-undvikbar-tillstand");
    assertThat(conditions.rows()).extracting(Row::label).containsExactly("KOL", "NYTT");
    assertThat(Parts.texts(conditions, "NYTT")).containsExactly("–", "20");
  }

  @Test
  void psychiatricCareIsBySex() {
    Table table = Parts.table(section("-psykiatri"), "register-psykiatri");

    assertThat(table.columns()).extracting(Column::group).contains("Kvinnor", "Män", "Alla");
    assertThat(Parts.texts(table, "2023").subList(0, 5))
        .containsExactly("900", "1\u00a0000", "5\u00a0000", "5,0", "..");
  }

  @Test
  void measuresOfQualityAreGroupedInTheOrderOfTheRules() {
    Table table = Parts.table(section("-kvalitet"), "register-kvalitet");

    assertThat(table.rows())
        .extracting(row -> row.label() + " " + Parts.texts(table, row.key()))
        .containsExactly(
            "Lästa rader [Rader, 1\u00a0000]",
            "Dubbletter [Uteslutna rader, ..]",
            "För personer som kan länkas, alla [Vårdkedjor, 900]");
  }

  @ParameterizedTest
  @EnumSource
  void itClaimsNoCauseAndStandsInTheReport(Language language) {
    Document document = Composition.of(draft(language, register(true)).report(), language);

    assertThat(document.sections())
        .extracting(Section::id)
        .containsSubsequence(
            "indikatorer",
            "slutenvardsregistret-konstruerat",
            "slutenvardsregistret-konstruerat-kvalitet");
    assertThat(CausalWords.in(document)).isEmpty();
  }
}
