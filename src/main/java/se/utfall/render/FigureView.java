package se.utfall.render;

import java.util.List;
import se.utfall.document.Figure;
import se.utfall.document.Notes;
import se.utfall.document.Table;
import se.utfall.render.TableView.NotesView;

/**
 * A figure as the page's template reads it.
 *
 * @param svg drawn, with every text escaped
 * @param data its table, whose notes stand at the figure
 */
record FigureView(Figure figure, PageWords words, String svg, TableView data) {
  private static final int ROWS_SHOWN = 10;
  private static final int CELLS_SHOWN = 50;

  static FigureView of(Figure figure, Blocks blocks) {
    Drawing drawing = Drawing.of(figure.picture(), blocks.language(), blocks.words().regions());
    String svg =
        new Svg(figure.id()).write(drawing, Exhibit.of(figure).caption(), figure.description());
    return new FigureView(figure, blocks.words(), svg, blocks.view(withoutNotes(figure.data())));
  }

  String id() {
    return figure.id();
  }

  String caption() {
    return Exhibit.of(figure).caption();
  }

  NotesView notes() {
    return new NotesView(figure.data().notes());
  }

  /** Whether the table is so long, or so long where it is read row by row, that it is folded. */
  boolean folded() {
    int rows = figure.data().rows().size();
    return rows > ROWS_SHOWN || rows * figure.data().columns().size() > CELLS_SHOWN;
  }

  private static Table withoutNotes(Table table) {
    Notes signs = new Notes("", "", List.of(), "", "", table.notes().signs());
    return new Table(
        table.id(),
        table.number(),
        table.title(),
        signs,
        table.rowHeading(),
        table.columns(),
        table.rows());
  }
}
