package se.utfall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.utfall.document.Span;
import se.utfall.domain.Language;

class VoiceTest {
  private static final Pattern FILLED_IN = Pattern.compile("%[^a-zåäö)]*[a-z]?");

  /** What can be said, by the file that has it. */
  private static final Map<String, Said[]> SAID =
      Map.of(
          "phrases", Phrase.values(),
          "findings", FindingPhrase.values(),
          "chapters", ChapterPhrase.values(),
          "methods", MethodPhrase.values(),
          "register", RegisterPhrase.values());

  private static Stream<Said> everything() {
    return SAID.values().stream().flatMap(Arrays::stream);
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageSaysEveryPhraseAndNoOther(Language language) {
    assertThat(Voice.FILES).containsExactlyInAnyOrderElementsOf(SAID.keySet());
    SAID.forEach(
        (file, said) -> {
          Properties phrases = Voice.read(file, language);
          assertThat(phrases.stringPropertyNames())
              .containsExactlyInAnyOrderElementsOf(Arrays.stream(said).map(Said::key).toList());
          assertThat(phrases.values()).doesNotContain("");
        });
    assertThat(everything().map(Said::key)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("everything")
  void thePhrasesHaveTheSamePlacesToFillIn(Said phrase) {
    assertThat(filledIn(Language.EN, phrase))
        .containsExactlyInAnyOrderElementsOf(filledIn(Language.SV, phrase));
  }

  private static List<String> filledIn(Language language, Said phrase) {
    return FILLED_IN
        .matcher(Voice.of(language).phrases().getProperty(phrase.key()))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void aPhraseMayLeadSomewhere() {
    assertThat(Voice.of(Language.EN).spans(Phrase.INTRO, "2024"))
        .extracting(Span::target)
        .containsExactly("", "kallor", "", "spara", "");
    assertThat(Voice.of(Language.EN).spans(Phrase.INTRO, "2024").get(0).text())
        .contains("state grant of 2024");
  }

  @Test
  void listsWordsAsAReaderDoes() {
    Voice swedish = Voice.of(Language.SV);
    assertThat(swedish.list(List.of())).isEmpty();
    assertThat(swedish.list(List.of("2021"))).isEqualTo("2021");
    assertThat(swedish.list(List.of("2021", "2022", "2023"))).isEqualTo("2021, 2022 och 2023");
    assertThat(Voice.of(Language.EN).list(List.of("2021", "2022"))).isEqualTo("2021 and 2022");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "0, 0",
        "0.00, 0",
        "7, 7",
        "999, 999",
        "1000, 1~000",
        "1325960, 1~325~960",
        "1325960.00, 1~325~960",
        "99999999999999.99, \"99~999~999~999~999,99\"",
        "17.83, \"17,83\"",
        "17.50, \"17,5\"",
        "-35, −35",
        "-1234.5, \"−1~234,5\"",
        "1E+3, 1~000",
      })
  void writesNumbersAsASwedishReaderDoes(String number, String text) {
    assertThat(Voice.of(Language.SV).number(new BigDecimal(number)))
        .isEqualTo(text.replace('~', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1325960.00; 1,325,960", "17.50; 17.5", "-1234.5; −1,234.5", "0.00; 0"})
  void writesNumbersAsAnEnglishReaderDoes(String number, String text) {
    assertThat(Voice.of(Language.EN).number(new BigDecimal(number))).isEqualTo(text);
  }

  @Test
  void keepsTheDecimalsItIsGiven() {
    assertThat(Voice.of(Language.SV).rounded(new BigDecimal("585.0"))).isEqualTo("585,0");
    assertThat(Voice.of(Language.SV).rounded(new BigDecimal("1585"))).isEqualTo("1\u00a0585");
  }

  @Test
  void marksSwedishWordsInAnEnglishReportOnly() {
    assertThat(Voice.of(Language.SV).swedish("fråga").language()).isEmpty();
    assertThat(Voice.of(Language.EN).swedish("fråga").language()).isEqualTo("sv");
    assertThat(Voice.of(Language.EN).swedishCell("fråga").language()).isEqualTo("sv");
  }
}
