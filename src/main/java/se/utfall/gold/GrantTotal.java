package se.utfall.gold;

import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.utfall.declared.Appropriation;
import se.utfall.domain.Region;
import se.utfall.table.Field;
import se.utfall.table.Inputs;
import se.utfall.table.Rows;
import se.utfall.table.Table;

/** gold.grant_total: the nation's grant year by year, beside what the government set aside. */
public final class GrantTotal {
  public static final Field REGION_CODE = Grant.REGION_CODE;
  public static final Field REGION_NAME = Grant.REGION_NAME;
  public static final Field GRANT_YEAR = Grant.GRANT_YEAR;
  public static final Field APPROPRIATION_SEK = Appropriation.APPROPRIATION_SEK;
  public static final Field MIXED =
      Field.required("mixed", BooleanType, "Whether real and constructed values meet in the sums");

  private static final Column IS_GRANTED_LESS =
      Grant.GRANTED_SEK.column().lt(Grant.APPLIED_SEK.column());

  static final Counted GRANTED =
      new Counted(
          "regions_granted",
          "Regions with a grant",
          Grant.GRANTED_SEK.column().isNotNull(),
          positive(Grant.GRANTED_SEK),
          Grant.GRANTED_CELLS.column());
  static final Counted REREPORTED =
      new Counted(
          "regions_reporting",
          "Regions that re-reported",
          Grant.REREPORTED.column(),
          Grant.REREPORTED.column(),
          Lineage.CELLS.column());
  static final Counted UNUSED =
      new Counted(
          "regions_unused",
          "Regions that did not use it all",
          Grant.UNUSED_SEK.column().isNotNull(),
          positive(Grant.UNUSED_SEK),
          Grant.UNUSED_CELLS.column());
  static final Counted GRANTED_LESS =
      new Counted(
          "regions_granted_less",
          "Regions granted less than they applied for",
          IS_GRANTED_LESS.isNotNull(),
          coalesce(IS_GRANTED_LESS, lit(false)),
          Lineage.together(Grant.APPLIED_CELLS, Grant.GRANTED_CELLS));

  private static final List<Counted> COUNTS = List.of(GRANTED, REREPORTED, UNUSED, GRANTED_LESS);
  private static final Map<Field, Field> SUMS =
      Map.of(
          Grant.APPLIED_SEK, Grant.APPLIED_CELLS,
          Grant.GRANTED_SEK, Grant.GRANTED_CELLS,
          Grant.UNUSED_SEK, Grant.UNUSED_CELLS,
          Grant.USED_SEK, Grant.USED_CELLS);

  public static final Table TABLE =
      Table.named("gold.grant_total")
          .grain("one grant year, the nation", GRANT_YEAR)
          .fields(fields())
          .from(Grant.TABLE, Appropriation.TABLE)
          .madeBy(GrantTotal::make);

  private GrantTotal() {}

  private static Field[] fields() {
    List<Field> fields =
        new ArrayList<>(
            List.of(
                REGION_CODE,
                REGION_NAME,
                GRANT_YEAR,
                APPROPRIATION_SEK,
                Grant.APPLIED_SEK,
                Grant.GRANTED_SEK,
                Grant.UNUSED_SEK,
                Grant.USED_SEK,
                GRANTED.field(),
                REREPORTED.field(),
                UNUSED.field(),
                GRANTED_LESS.field(),
                Grant.CONSTRUCTED,
                MIXED,
                Grant.APPLIED_CELLS,
                Grant.GRANTED_CELLS,
                Grant.UNUSED_CELLS,
                Grant.USED_CELLS));
    COUNTS.forEach(count -> fields.add(count.cells()));
    fields.add(Lineage.CELLS);
    return fields.toArray(Field[]::new);
  }

  private static Dataset<Row> make(Inputs inputs) {
    List<Column> totals = new ArrayList<>();
    totals.add(Grant.CONSTRUCTED.of(bool_or(Grant.CONSTRUCTED.column())));
    totals.add(
        MIXED.of(
            bool_or(Grant.CONSTRUCTED.column()).and(not(bool_and(Grant.CONSTRUCTED.column())))));
    SUMS.forEach(
        (amount, cells) -> {
          totals.add(amount.of(sum(amount.column())));
          totals.add(cells.of(Lineage.cellsWhere(amount.column().isNotNull(), cells.column())));
        });
    COUNTS.forEach(
        count -> {
          totals.add(count.field().of(count.ofRegions()));
          totals.add(count.cells().of(Lineage.cellsWhere(count.condition(), count.behind())));
        });
    totals.add(Lineage.CELLS.of(Lineage.cellsWhere(lit(true), Lineage.CELLS.column())));
    return beside(inputs, totals(inputs.of(Grant.TABLE), totals));
  }

  private static Dataset<Row> totals(Dataset<Row> grants, List<Column> totals) {
    Column[] others = totals.subList(1, totals.size()).toArray(Column[]::new);
    return grants.groupBy(GRANT_YEAR.column()).agg(totals.get(0), others);
  }

  private static Dataset<Row> beside(Inputs inputs, Dataset<Row> totals) {
    Dataset<Row> appropriations = inputs.of(Appropriation.TABLE).as("set_aside");
    Column same = GRANT_YEAR.column("total").equalTo(Appropriation.GRANT_YEAR.column("set_aside"));
    return totals
        .as("total")
        .join(broadcast(appropriations), same, "left")
        .select(
            Rows.all("total"),
            APPROPRIATION_SEK.of(APPROPRIATION_SEK.column("set_aside")),
            REGION_CODE.of(Region.NATION.code()),
            REGION_NAME.of(Region.NATION.officialName()));
  }

  private static Column positive(Field amount) {
    return coalesce(amount.column().gt(0), lit(false));
  }

  /**
   * A count of regions, with the cells of those counted.
   *
   * @param known whether it can be told of a region; a year where it can of none has no count, not
   *     a count of 0
   */
  record Counted(String name, String meaning, Column known, Column condition, Column behind) {
    Field field() {
      return Field.optional(name, IntegerType, meaning).in("regions");
    }

    Column ofRegions() {
      return when(bool_or(known), count_if(condition));
    }

    Field cells() {
      return Lineage.cellsOf(field());
    }
  }
}
