package se.utfall.render;

import java.util.function.Consumer;
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
    String name = exhibit.number().isEmpty() ? exhibit.title() : exhibit.number();
    body.paragraph("Term", name + ": " + body.labels().values());
    WordTable.write(body, exhibit);
    body.gap();
  }

  private void picture(Figure figure) {
    Picture picture = figure.picture();
    if (picture instanceof Picture.Lines lines) {
      WordLines drawn = new WordLines(body, lines);
      write(figure, drawn::drawIn, drawn::explain);
    } else if (picture instanceof Picture.Bars bars) {
      WordBars drawn = new WordBars(body, bars);
      write(figure, drawn::draw, drawn::explain);
    } else if (picture instanceof Picture.Tiles tiles) {
      WordTiles drawn = new WordTiles(body, tiles);
      write(figure, drawn::draw, drawn::explain);
    } else if (picture instanceof Picture.Intervals intervals) {
      WordIntervals drawn = new WordIntervals(body, intervals);
      write(figure, drawn::draw, drawn::explain);
    } else {
      evaluation(figure, picture);
    }
  }

  private void evaluation(Figure figure, Picture picture) {
    if (picture instanceof Picture.Funnel funnel) {
      WordFunnel drawn = new WordFunnel(body, funnel);
      write(figure, drawn::draw, drawn::explain);
    } else if (picture instanceof Picture.Scatter scatter) {
      WordScatter drawn = new WordScatter(body, scatter);
      write(figure, drawn::draw, drawn::explain);
    } else if (picture instanceof Picture.Panels panels) {
      WordPanels drawn = new WordPanels(body, panels);
      write(figure, drawn::draw, drawn::explain);
    }
  }

  private void write(Figure figure, Consumer<Figure> draw, Runnable explain) {
    draw.accept(figure);
    caption(figure);
    explain.run();
  }

  private void caption(Figure figure) {
    body.caption("FigureCaption", Exhibit.of(figure));
  }
}
