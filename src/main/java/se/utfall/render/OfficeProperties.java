package se.utfall.render;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import se.utfall.document.Document;

/** What an office file says of itself: from the document, never from the clock. */
final class OfficeProperties {
  private static final String CREATOR = "Utfall";

  private OfficeProperties() {}

  static void set(POIXMLProperties properties, Document document) {
    Optional<Date> dated =
        Optional.of(Date.from(document.dated().atStartOfDay(ZoneOffset.UTC).toInstant()));
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(OfficeText.clean(document.title()));
    core.setSubjectProperty(OfficeText.clean(document.heading()));
    core.setIdentifier(OfficeText.clean(document.run()));
    core.setCreator(CREATOR);
    core.setLastModifiedByUser(CREATOR);
    core.setCreated(dated);
    core.setModified(dated);
    properties.getExtendedProperties().setApplication(CREATOR);
  }
}
