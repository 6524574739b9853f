package se.utfall.render;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import se.utfall.document.Figure;
import se.utfall.document.Notes;
import se.utfall.document.Picture;

/** The regions as tiles: cells shaded by class, each with its name and value in words. */
final class WordTiles {
  private static final int WIDEST = 1_500;
  private static final int HIGH = 620;
  private static final int MOST = 60;
  private static final String FRAME = "808080";

  private final WordBody body;
  private final Picture.Tiles picture;

  WordTiles(WordBody body, Picture.Tiles picture) {
    this.body = body;
    this.picture = picture;
  }

  void draw(Figure figure) {
    int columns = 1 + picture.tiles().stream().mapToInt(Picture.Tile::column).max().orElse(-1);
    int high = 1 + picture.tiles().stream().mapToInt(Picture.Tile::row).max().orElse(-1);
    if (columns == 0 || columns > MOST || high > MOST) {
      return;
    }
    WordRows rows = rows(columns);
    rows.describe(Exhibit.of(figure).caption(), figure.description());
    for (int at = 0; at < high; at++) {
      XWPFTableRow row = rows.row();
      row.setHeight(HIGH);
      for (int column = 0; column < columns; column++) {
        cell(rows, rows.cell(row, column, column), tile(at, column));
      }
    }
    body.gap();
    legend();
  }

  private WordRows rows(int columns) {
    int width = Math.min(WIDEST, WordPages.Lie.UPRIGHT.room() / columns);
    body.paragraph("Chart");
    WordRows rows = new WordRows(body.table(), Collections.nCopies(columns, width), "NarrowCell");
    rows.plain();
    return rows;
  }

  private Optional<Picture.Tile> tile(int row, int column) {
    return picture.tiles().stream()
        .filter(tile -> tile.row() == row && tile.column() == column)
        .findFirst();
  }

  private void cell(WordRows rows, XWPFTableCell cell, Optional<Picture.Tile> tile) {
    XWPFParagraph paragraph = rows.paragraph(cell, ParagraphAlignment.CENTER);
    paragraph.setKeepNext(true);
    if (tile.isPresent()) {
      Picture.Tile each = tile.get();
      String fill = shade(cell, each.step());
      String color = WordColors.on(fill);
      WordText.run(paragraph, each.name()).setColor(color);
      XWPFParagraph value = WordBody.styled(cell.addParagraph(), "Cell");
      value.setAlignment(ParagraphAlignment.CENTER);
      value.setKeepNext(true);
      String mark = each.constructed() ? Notes.CONSTRUCTED + "\u00a0" : "";
      WordText.run(value, mark + each.text()).setColor(color);
    }
  }

  private String shade(XWPFTableCell cell, int step) {
    boolean has = step >= 0 && step < picture.steps().size();
    String fill = has ? WordColors.step(step, picture.steps().size()) : WordColors.WHITE;
    cell.setColor(fill);
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    frame(cell, has ? STBorder.SINGLE : STBorder.DASHED);
    return fill;
  }

  private static void frame(XWPFTableCell cell, STBorder.Enum kind) {
    CTTcBorders borders = WordRows.properties(cell).addNewTcBorders();
    List<CTBorder> sides =
        List.of(
            borders.addNewTop(),
            borders.addNewLeft(),
            borders.addNewBottom(),
            borders.addNewRight());
    for (CTBorder side : sides) {
      side.setVal(kind);
      side.setSz(BigInteger.valueOf(4));
      side.setColor(FRAME);
    }
  }

  private void legend() {
    boolean none = picture.tiles().stream().anyMatch(tile -> tile.step() < 0);
    int cells = picture.steps().size() + (none ? 1 : 0);
    if (cells == 0 || cells > MOST) {
      return;
    }
    XWPFParagraph unit = body.paragraph("Notes");
    unit.setKeepNext(true);
    WordText.run(unit, picture.unit());
    int width = Math.min(WIDEST, WordPages.Lie.UPRIGHT.room() / cells);
    WordRows rows = new WordRows(body.table(), Collections.nCopies(cells, width), "NarrowCell");
    rows.plain();
    XWPFTableRow row = rows.row();
    for (int step = 0; step < cells; step++) {
      legend(rows, rows.cell(row, step, step), step);
    }
  }

  private void legend(WordRows rows, XWPFTableCell cell, int step) {
    boolean has = step < picture.steps().size();
    String label = has ? picture.steps().get(step).label() : body.labels().noValue();
    String fill = shade(cell, step);
    rows.text(cell, label, ParagraphAlignment.CENTER).setColor(WordColors.on(fill));
    cell.getParagraphArray(0).setKeepNext(true);
  }

  /** What the tiles cannot say themselves. */
  void explain() {
    if (picture.tiles().stream().anyMatch(Picture.Tile::constructed)) {
      body.paragraph("Notes", body.labels().constructedValue());
    }
  }
}
