package se.utfall.render;

import se.utfall.document.Figure;
import se.utfall.document.Picture;

/** A figure in a Word document: picture, caption, notes, and the table of its values. */
final class WordFigure {
  private final WordBody body;

  WordFigure(WordBody body) {
    this.body = body;
  }

  void write(Figure figure) {
    Exhibit exhibit = Exhibit.of(figure);
    picture(figure);
    body.notes(figure.data().notes());
    body.pages().turn(new WordColumns(figure.data()).lie());
    body.paragraph("Term", exhibit.name() + ": " + body.labels().values());
    WordTable.write(body, exhibit);
    body.gap();
  }

  private void picture(Figure figure) {
    if (figure.picture() instanceof Picture.Lines picture) {
      WordLines lines = new WordLines(body, picture);
      lines.draw(figure);
      caption(figure);
      lines.explain();
    } else if (figure.picture() instanceof Picture.Bars picture) {
      WordBars bars = new WordBars(body, picture);
      bars.draw(figure);
      caption(figure);
      bars.explain();
    } else if (figure.picture() instanceof Picture.Tiles picture) {
      WordTiles tiles = new WordTiles(body, picture);
      tiles.draw(figure);
      caption(figure);
      tiles.explain();
    }
  }

  private void caption(Figure figure) {
    body.caption("FigureCaption", Exhibit.of(figure));
  }
}
