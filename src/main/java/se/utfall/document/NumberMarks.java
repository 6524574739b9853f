package se.utfall.document;

import java.math.BigDecimal;
import se.utfall.domain.Language;

/**
 * How a language writes numbers: what stands between thousands and before decimals.
 *
 * <p>Written by hand, since the spaces and signs of the JDK's locale data change between versions.
 */
public record NumberMarks(String thousands, String decimals) {
  private static final NumberMarks SWEDISH = new NumberMarks("\u00a0", ",");
  private static final NumberMarks ENGLISH = new NumberMarks(",", ".");

  private static final String THOUSANDS = "(?<=\\d)(?=(\\d{3})+$)";
  private static final String MINUS = "\u2212";

  public static NumberMarks of(Language language) {
    return language == Language.SV ? SWEDISH : ENGLISH;
  }

  /** With as many decimals as it has, like 1 325 960, −35 or 17,8. */
  public String write(BigDecimal number) {
    String[] parts = number.abs().toPlainString().split("\\.", 2);
    String whole = parts[0].replaceAll(THOUSANDS, thousands);
    String sign = number.signum() < 0 ? MINUS : "";
    return sign + whole + (parts.length == 2 ? decimals + parts[1] : "");
  }
}
