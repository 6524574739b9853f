package se.utfall.render;

import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/**
 * Where a chart is drawn.
 *
 * @param description for who does not see it
 * @param width in English metric units, 360 000 a centimetre, as the height
 */
record WordFrame(String title, String description, int width, int height) {
  /** A chart of nothing yet, at the end of the paragraph. */
  XWPFChart in(XWPFParagraph paragraph, WordBody body) {
    XWPFRun run = paragraph.createRun();
    try {
      XWPFChart chart = body.word().createChart(run, width, height);
      OfficeProperties.set(chart.getWorkbook().getProperties(), body.document());
      chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
      chart.setAutoTitleDeleted(true);
      chart.displayBlanksAs(DisplayBlanks.GAP);
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
      describe(run);
      return chart;
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private void describe(XWPFRun run) {
    CTNonVisualDrawingProps drawing = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
    drawing.setId(drawing.getId() + 1);
    drawing.setTitle(OfficeText.clean(title));
    drawing.setDescr(OfficeText.clean(description));
  }
}
