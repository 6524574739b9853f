package se.utfall.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.declared.Appropriation;
import se.utfall.declared.Asked;
import se.utfall.declared.AvoidableCondition;
import se.utfall.declared.AvoidableRateGroup;
import se.utfall.declared.DeclaredAim;
import se.utfall.declared.DeclaredDefinition;
import se.utfall.declared.DeclaredIndicator;
import se.utfall.declared.DeclaredMethod;
import se.utfall.declared.Figure;
import se.utfall.declared.LayoutColumn;
import se.utfall.declared.RegionName;
import se.utfall.declared.StatisticsWord;
import se.utfall.gold.RegisterQuality;
import se.utfall.gold.ReleasedBefore;
import se.utfall.silver.CareChain;
import se.utfall.table.Field;
import se.utfall.table.Pieces;
import se.utfall.table.Table;

/** The list of all tables, and what every table owes its readers. */
class TablesTest {
  private static final List<Table> DECLARED =
      List.of(
          Appropriation.TABLE,
          Asked.TABLE,
          AvoidableCondition.TABLE,
          AvoidableRateGroup.TABLE,
          DeclaredAim.TABLE,
          DeclaredDefinition.TABLE,
          DeclaredIndicator.TABLE,
          DeclaredMethod.TABLE,
          Figure.TABLE,
          LayoutColumn.TABLE,
          RegionName.TABLE,
          ReleasedBefore.TABLE,
          StatisticsWord.TABLE);

  private static List<String> names(List<Table> tables) {
    return tables.stream().map(Table::name).toList();
  }

  @Test
  void everyTableComesAfterThoseItIsMadeFrom() {
    List<String> before = new ArrayList<>(names(DECLARED));
    before.addAll(names(Tables.BRONZE));
    for (Table table : Tables.MADE) {
      assertThat(before).as(table.name()).containsAll(names(table.inputs()));
      before.add(table.name());
    }
  }

  @Test
  void piecesAreToldByAFieldOfTableAndInput() {
    assertThat(Tables.MADE.stream().filter(table -> table.pieces() != null))
        .hasSizeGreaterThan(4)
        .allSatisfy(
            table -> {
              Pieces pieces = table.pieces();
              assertThat(table.inputs()).contains(pieces.of());
              assertThat(names(table)).contains(pieces.by().name());
              assertThat(names(pieces.of())).contains(pieces.by().name());
            });
  }

  private static List<String> names(Table table) {
    return table.fields().stream().map(Field::name).toList();
  }

  @Test
  void everyMadeTableIsOnTheWayToTheReportOrTheNextRun() {
    Set<String> used = new HashSet<>();
    readByTheReport().forEach(table -> collect(table, used));
    assertThat(used).containsAll(names(Tables.MADE));
  }

  private static void collect(Table table, Set<String> used) {
    if (used.add(table.name())) {
      table.inputs().forEach(input -> collect(input, used));
    }
  }

  /** The tables that the records of a report name, and what the next run takes over. */
  private static Stream<Table> readByTheReport() {
    Set<String> owners = new HashSet<>();
    new ClassFileImporter()
            .importClasses(
                Records.class,
                ContextRecords.class,
                TrendRecords.class,
                EvaluationRecords.class,
                MoneyRecords.class,
                SuppressionRecords.class,
                RegisterRecords.class,
                EarlierReleases.class)
            .stream()
            .flatMap(each -> each.getFieldAccessesFromSelf().stream())
            .filter(access -> access.getTarget().getRawType().isEquivalentTo(Table.class))
            .map(JavaFieldAccess::getTargetOwner)
            .forEach(owner -> owners.add(owner.getName()));
    assertThat(owners).isNotEmpty();
    return owners.stream().map(TablesTest::tableOf);
  }

  private static Table tableOf(String owner) {
    try {
      return (Table) Class.forName(owner).getField("TABLE").get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner, e);
    }
  }

  @Test
  void tablesAreFoundByName() {
    assertThat(names(Tables.ALL)).doesNotHaveDuplicates().contains("bronze.raw_cell", "meta.run");
    assertThat(Tables.ALL)
        .allSatisfy(table -> assertThat(Tables.named(table.name())).hasValue(table));
    assertThat(Tables.named("gold.grants")).isEmpty();
  }

  @Test
  void everyTableIsDocumented() {
    assertThat(Stream.of(Tables.ALL, DECLARED).flatMap(List::stream))
        .allSatisfy(
            table -> {
              assertThat(table.name())
                  .matches("(bronze|silver|gold|meta|declared)\\.[a-z]+(_[a-z]+)*");
              assertThat(table.grain()).isNotBlank();
              // chains of rows without a person's key are told apart by nothing
              assertThat(table.key().isEmpty()).isEqualTo(table.equals(CareChain.TABLE));
              assertThat(table.fields()).containsAll(table.key());
              assertThat(table.fields()).extracting(Field::name).doesNotHaveDuplicates();
            });
  }

  @Test
  void everyFieldIsDocumented() {
    assertThat(fields().filter(field -> !field.name().matches("[a-z][a-z0-9]*(_[a-z0-9]+)*")))
        .isEmpty();
    assertThat(fields().filter(field -> field.meaning().isBlank())).isEmpty();
    assertThat(fields().filter(field -> !field.unit().equals(unitByName(field)))).isEmpty();
  }

  private static Stream<Field> fields() {
    return Stream.of(Tables.ALL, DECLARED)
        .flatMap(List::stream)
        .flatMap(table -> table.fields().stream());
  }

  /** Kronor and shares say so in their names; other units are theirs to choose. */
  private static String unitByName(Field field) {
    if (field.name().endsWith("_sek")) {
      return "SEK";
    }
    return field.name().endsWith("_percent") ? "percent" : field.unit();
  }

  @Test
  void everyGoldTableTellsRegionAndWhetherItIsConstructed() {
    // counts of the whole register's rows are of no region
    assertThat(
            Tables.MADE.stream()
                .filter(table -> table.layer().equals("gold"))
                .filter(table -> !table.equals(RegisterQuality.TABLE)))
        .isNotEmpty()
        .allSatisfy(
            table ->
                assertThat(table.fields())
                    .as(table.name())
                    .extracting(Field::name)
                    .contains("region_code", "region_name", "constructed"));
  }
}
