package se.utfall.render;

import java.math.BigDecimal;
import se.utfall.document.NumberMarks;
import se.utfall.document.Picture.Estimate;
import se.utfall.document.Picture.Reference;
import se.utfall.domain.Language;

/** Estimates and references in letters, like 12,3 (11,0–13,6) and Riket 11,8. */
record EstimateText(Language language) {

  String of(Estimate estimate) {
    NumberMarks marks = NumberMarks.of(language);
    BigDecimal lower = estimate.lower();
    BigDecimal upper = estimate.upper();
    String value = marks.write(estimate.value());
    return lower == null || upper == null
        ? value
        : value + " (" + marks.write(lower) + between(lower) + marks.write(upper) + ")";
  }

  /** Its name and its value, but for nothing, which needs no number. */
  String of(Reference reference) {
    String value = NumberMarks.of(language).write(reference.value());
    return reference.value().signum() == 0 ? reference.label() : reference.label() + " " + value;
  }

  /** A dash beside a minus sign is hard to read. */
  private String between(BigDecimal lower) {
    return lower.signum() < 0 ? " " + new PictureWords(language).to() + " " : "–";
  }
}
