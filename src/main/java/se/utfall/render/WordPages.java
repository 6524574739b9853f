package se.utfall.render;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import se.utfall.document.Document;

/** The pages of a Word document: A4, upright or across, with the run and the number at the foot. */
final class WordPages {
  private static final int SHORT_SIDE = 11_906;
  private static final int LONG_SIDE = 16_838;
  private static final int MARGIN = 1_134;
  private static final int FOOT = 567;

  /** How a page lies; widths in twentieths of a point. */
  enum Lie {
    UPRIGHT(SHORT_SIDE, LONG_SIDE),
    ACROSS(LONG_SIDE, SHORT_SIDE);

    private final int paperWidth;
    private final int paperHeight;

    Lie(int paperWidth, int paperHeight) {
      this.paperWidth = paperWidth;
      this.paperHeight = paperHeight;
    }

    int room() {
      return paperWidth - 2 * MARGIN;
    }
  }

  private final XWPFDocument word;
  private Lie lie = Lie.UPRIGHT;

  WordPages(XWPFDocument word) {
    this.word = word;
  }

  /** What follows lies so; a new page where it lay otherwise. */
  void turn(Lie wanted) {
    if (wanted != lie) {
      CTPPr last = properties(last());
      set(last.addNewSectPr());
      lie = wanted;
    }
  }

  /** The last paragraph, which ends what lies as it does. */
  private XWPFParagraph last() {
    List<IBodyElement> elements = word.getBodyElements();
    boolean ends =
        !elements.isEmpty()
            && elements.get(elements.size() - 1) instanceof XWPFParagraph paragraph
            && !properties(paragraph).isSetSectPr();
    return ends
        ? (XWPFParagraph) elements.get(elements.size() - 1)
        : WordBody.styled(word.createParagraph(), "Gap");
  }

  private static CTPPr properties(XWPFParagraph paragraph) {
    return paragraph.getCTP().isSetPPr()
        ? paragraph.getCTP().getPPr()
        : paragraph.getCTP().addNewPPr();
  }

  /** Ends the last pages and puts the foot on all. */
  void end(Document document, Labels labels) {
    CTBody body = word.getDocument().getBody();
    set(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr());
    XWPFFooter footer = word.createFooter(HeaderFooterType.DEFAULT);
    foot(WordBody.styled(footer.createParagraph(), "Footer"), document, labels);
    for (XWPFParagraph paragraph : word.getParagraphs()) {
      if (properties(paragraph).isSetSectPr()) {
        CTSectPr section = properties(paragraph).getSectPr();
        section.addNewFooterReference().set(body.getSectPr().getFooterReferenceArray(0));
      }
    }
  }

  private static void foot(XWPFParagraph paragraph, Document document, Labels labels) {
    WordText.run(paragraph, labels.run() + " " + document.run() + " · " + labels.page() + " ");
    WordText.field(paragraph, "PAGE", "1");
    WordText.run(paragraph, " " + labels.of() + " ");
    WordText.field(paragraph, "NUMPAGES", "1");
  }

  private void set(CTSectPr section) {
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(lie.paperWidth));
    size.setH(BigInteger.valueOf(lie.paperHeight));
    size.setOrient(lie == Lie.ACROSS ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    CTPageMar margins = section.addNewPgMar();
    BigInteger margin = BigInteger.valueOf(MARGIN);
    margins.setTop(margin);
    margins.setBottom(margin);
    margins.setLeft(margin);
    margins.setRight(margin);
    margins.setHeader(BigInteger.valueOf(FOOT));
    margins.setFooter(BigInteger.valueOf(FOOT));
    margins.setGutter(BigInteger.ZERO);
  }
}
