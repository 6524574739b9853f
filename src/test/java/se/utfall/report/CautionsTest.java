package se.utfall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.utfall.domain.Language;
import se.utfall.domain.Warning;

/** The texts are those of the list of warnings that the board's statisticians agreed on. */
class CautionsTest {
  private static final Map<String, String> REGIONS =
      Map.of("07", "Region Kronoberg", "14", "Västra Götalandsregionen");

  private static List<String> said(Language language, Warning... warnings) {
    return new Cautions(Voice.of(language), REGIONS).of(List.of(warnings));
  }

  private static Warning warning(String id, String... arguments) {
    return new Warning(id, List.of(arguments));
  }

  @Test
  void saysEachOnceInTheOrderOfTheirNumbers() {
    assertThat(
            said(
                Language.SV,
                warning("W10", "21"),
                warning("W9"),
                warning("W2"),
                warning("W9"),
                warning("W3", "10"),
                warning("W3")))
        .containsExactly(
            "Covid-19-pandemin 2020–2021 gör utvecklingen svårtolkad.",
            "Uppgiften redovisas inte eftersom den bygger på färre än 10 fall.",
            "Uppgiften redovisas inte på grund av röjanderisk.",
            "Bidragets storlek beror på regionernas ansökningar och Socialstyrelsens bedömning."
                + " Resultatet kan inte tolkas som en effekt av bidraget.",
            "21 jämförelser har gjorts; p-värdena är justerade för detta (Benjamini–Hochberg).");
  }

  @Test
  void saysOnceHowManyAnsweredInAllTheYears() {
    assertThat(said(Language.SV, warning("W6", "19, 21"), warning("W6", "21, 20")))
        .containsExactly(
            "Antalet svarande regioner varierar mellan åren (19, 21, 20); jämför andelar.");
  }

  @Test
  void namesTheRegions() {
    assertThat(said(Language.SV, warning("W15", "07,14,00,99", "2017")))
        .containsExactly(
            "Rikets värde kan påverkas av att Region Kronoberg, Västra Götalandsregionen, Riket och"
                + " 99 saknas från 2017.");
    assertThat(said(Language.EN, warning("W15", "07,14", "2017")))
        .containsExactly(
            "The value of the nation may be affected by the absence of Region Kronoberg and Västra"
                + " Götalandsregionen from 2017.");
  }
}
