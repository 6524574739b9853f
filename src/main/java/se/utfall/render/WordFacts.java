package se.utfall.render;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import se.utfall.document.Block;
import se.utfall.document.Fact;
import se.utfall.document.Notes;

/** Facts in a Word document: numbers as a table of two columns, texts as paragraphs. */
final class WordFacts {
  private static final List<Integer> WIDTHS = List.of(5_000, 4_600);

  private final WordBody body;

  WordFacts(WordBody body) {
    this.body = body;
  }

  void write(Block.Facts facts) {
    if (facts.kind() == Block.Facts.Kind.TEXTS) {
      facts.facts().forEach(this::paragraphs);
    } else if (!facts.facts().isEmpty()) {
      WordRows rows = new WordRows(body.table(), WIDTHS, "Cell");
      facts.facts().forEach(fact -> row(rows, fact));
      body.gap();
    }
  }

  private void paragraphs(Fact fact) {
    body.paragraph("Term", fact.term());
    for (Fact.Saying saying : fact.sayings()) {
      saying(body.paragraph("Normal"), saying);
      if (!saying.note().isEmpty()) {
        body.paragraph("Notes", saying.note());
      }
    }
  }

  private void row(WordRows rows, Fact fact) {
    XWPFTableRow row = rows.row();
    rows.text(rows.cell(row, 0, 0), fact.term(), ParagraphAlignment.LEFT);
    XWPFTableCell cell = rows.cell(row, 1, 1);
    XWPFParagraph paragraph = rows.paragraph(cell, ParagraphAlignment.LEFT);
    for (int at = 0; at < fact.sayings().size(); at++) {
      Fact.Saying saying = fact.sayings().get(at);
      saying(at == 0 ? paragraph : WordBody.styled(cell.addParagraph(), "Cell"), saying);
      if (!saying.note().isEmpty()) {
        WordText.run(WordBody.styled(cell.addParagraph(), "NarrowCell"), saying.note());
      }
    }
  }

  private void saying(XWPFParagraph paragraph, Fact.Saying saying) {
    if (saying.constructed()) {
      WordText.run(paragraph, Notes.CONSTRUCTED + " ");
    }
    body.text().spans(paragraph, saying.spans());
  }
}
