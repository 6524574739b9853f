package se.utfall.render;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** Sets the value of an element whose type the schemas that come with the library leave out. */
final class BareValue {
  private static final QName VALUE = new QName("val");

  private BareValue() {}

  static void set(XmlObject element, int value) {
    try (XmlCursor cursor = element.newCursor()) {
      cursor.setAttributeText(VALUE, Integer.toString(value));
    }
  }
}
