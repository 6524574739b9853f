package se.utfall.render;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.xmlbeans.XmlCursor;

/** The colours of charts and tiles; light and dark differ, so that they hold in print. */
final class WordColors {
  static final String GRID = "D9D9D9";
  static final String GREY = "8C8C8C";
  static final String DARK = "1F3864";
  static final String MIDDLE = "40598C";
  static final String WARM = "A3560A";
  static final String SOFT = "595959";
  static final String WHITE = "FFFFFF";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final List<String> STRONG = List.of(DARK, "F2F2F2", "6F8DBF", "C5D3E8", MIDDLE);
  private static final List<PresetLineDash> DASHES =
      List.of(
          PresetLineDash.SOLID,
          PresetLineDash.DASH,
          PresetLineDash.SYSTEM_DOT,
          PresetLineDash.DASH_DOT);
  private static final int[] LIGHTEST = {0xDE, 0xEA, 0xF6};
  private static final int[] DARKEST = {0x1F, 0x38, 0x64};

  private WordColors() {}

  /** How an area is filled. */
  enum Filling {
    PLAIN,
    HATCHED;

    static Filling of(boolean constructed) {
      return constructed ? HATCHED : PLAIN;
    }
  }

  static String strong(int index) {
    return STRONG.get(index % STRONG.size());
  }

  static PresetLineDash dash(int index) {
    return DASHES.get(index % DASHES.size());
  }

  static XDDFFillProperties fill(String color) {
    return new XDDFSolidFillProperties(color(color));
  }

  /** An area filled with the color, or hatched for what is constructed; its edge is dark. */
  static XDDFShapeProperties area(String color, Filling filling) {
    XDDFShapeProperties shape = new XDDFShapeProperties();
    shape.setLineProperties(line(DARK, 0.75));
    if (filling == Filling.HATCHED) {
      hatch(shape, color);
    } else {
      shape.setFillProperties(fill(color));
    }
    return shape;
  }

  /** As bare XML: the schemas that come with the library leave patterns out. */
  private static void hatch(XDDFShapeProperties shape, String color) {
    try (XmlCursor cursor = shape.getXmlObject().newCursor()) {
      cursor.toFirstChild();
      cursor.beginElement(new QName(DRAWING, "pattFill"));
      cursor.insertAttributeWithValue("prst", "wdUpDiag");
      ground(cursor, "fgClr", DARK);
      ground(cursor, "bgClr", color);
    }
  }

  private static void ground(XmlCursor cursor, String name, String color) {
    cursor.beginElement(new QName(DRAWING, name));
    cursor.beginElement(new QName(DRAWING, "srgbClr"));
    cursor.insertAttributeWithValue("val", color);
    cursor.toNextToken();
    cursor.toNextToken();
  }

  static XDDFLineProperties line(String color, double width) {
    return line(color, width, PresetLineDash.SOLID);
  }

  static XDDFLineProperties line(String color, double width, PresetLineDash dash) {
    XDDFLineProperties line = new XDDFLineProperties(fill(color));
    line.setWidth(width);
    line.setPresetDash(new XDDFPresetLineDash(dash));
    return line;
  }

  static XDDFLineProperties noLine() {
    return new XDDFLineProperties(new XDDFNoFillProperties());
  }

  private static XDDFColor color(String hex) {
    return XDDFColor.from(
        new byte[] {(byte) part(hex, 0), (byte) part(hex, 1), (byte) part(hex, 2)});
  }

  private static int part(String hex, int index) {
    return Integer.parseInt(hex.substring(2 * index, 2 * index + 2), 16);
  }

  /** A step's, from light to dark. */
  static String step(int step, int steps) {
    double share = steps > 1 ? (double) step / (steps - 1) : 0;
    StringBuilder hex = new StringBuilder();
    for (int part = 0; part < LIGHTEST.length; part++) {
      long value = Math.round(LIGHTEST[part] + share * (DARKEST[part] - LIGHTEST[part]));
      hex.append(String.format("%02X", value));
    }
    return hex.toString();
  }

  /** Black or white: what is read best on the colour, by the luminance that WCAG 2.1 defines. */
  static String on(String color) {
    double luminance =
        0.2126 * light(part(color, 0))
            + 0.7152 * light(part(color, 1))
            + 0.0722 * light(part(color, 2));
    return luminance > 0.179 ? "000000" : "FFFFFF";
  }

  private static double light(int part) {
    double share = part / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
