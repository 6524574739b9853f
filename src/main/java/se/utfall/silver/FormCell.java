package se.utfall.silver;

import se.utfall.bronze.RawCell;
import se.utfall.declared.LayoutColumn;
import se.utfall.declared.RegionName;
import se.utfall.table.Field;
import se.utfall.table.Table;

/**
 * silver.form_cell: the cells of the known forms, each beside what its row says and read by the
 * unit its form writes it in. What becomes an answer and what is rejected is told from here.
 */
public final class FormCell {
  static final Field REGION_CODE = RegionName.REGION_CODE.sometimes();
  static final Field REGION_NAME = RegionName.REGION_NAME.sometimes();
  static final Field MEANS = LayoutColumn.MEANS.sometimes();

  public static final Table TABLE =
      Table.named("silver.form_cell")
          .grain("one cell of a data, ragged or total row of a known form", RawCell.CELL)
          .fields(
              RawCell.CELL,
              RawCell.DELIVERY,
              RawCell.SHEET,
              RawCell.ROW,
              RawCell.COLUMN,
              RawCell.LABEL,
              RawCell.TYPE,
              RawCell.ROLE,
              RawCell.TEXT,
              FormRow.ADDRESS,
              KnownDelivery.SOURCE,
              KnownDelivery.CORRECTION,
              KnownDelivery.KNOWN_FROM,
              KnownDelivery.CONSTRUCTED_QUESTIONS,
              FormRow.REGION_TEXT,
              REGION_CODE,
              REGION_NAME,
              FormRow.GRANT_YEAR,
              FormRow.ASKED_TEXT,
              MEANS,
              LayoutColumn.QUESTION,
              LayoutColumn.WRITTEN_AS,
              ReadAnswer.NUMBER,
              ReadAnswer.STATUS)
          .from(KnownDelivery.TABLE, RawCell.TABLE, LayoutColumn.TABLE, RegionName.TABLE)
          .madeBy(inputs -> ReadAnswer.of(FormRow.of(inputs)));

  private FormCell() {}
}
