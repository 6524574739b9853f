package se.utfall.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.utfall.document.NumberMarks;
import se.utfall.document.Span;
import se.utfall.document.Table.Cell;
import se.utfall.domain.Language;
import se.utfall.domain.Words;

/** How the report speaks in one language: its phrases, numbers and lists. */
record Voice(Language language, Properties phrases) {
  /** Where the phrases are, by what they are said of. */
  static final List<String> FILES =
      List.of("phrases", "findings", "chapters", "methods", "register");

  private static final MathContext SIGNIFICANT = new MathContext(3);
  private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(([a-z-]+)\\)");

  static Voice of(Language language) {
    Properties phrases = new Properties();
    FILES.forEach(file -> phrases.putAll(read(file, language)));
    return new Voice(language, phrases);
  }

  String say(Said phrase, Object... with) {
    String text = Objects.requireNonNull(phrases.getProperty(phrase.key()), phrase.key());
    return with.length == 0 ? text : text.formatted(with);
  }

  String say(Words words) {
    return words.in(language);
  }

  /** A phrase whose links lead somewhere. */
  List<Span> spans(Said phrase, Object... with) {
    String text = Objects.requireNonNull(phrases.getProperty(phrase.key()), phrase.key());
    List<Span> spans = new ArrayList<>();
    Matcher link = LINK.matcher(text);
    int end = 0;
    while (link.find()) {
      spans.add(Span.plain(text.substring(end, link.start()).formatted(with)));
      spans.add(Span.plain(link.group(1)).to(link.group(2)));
      end = link.end();
    }
    spans.add(Span.plain(text.substring(end).formatted(with)));
    return spans;
  }

  /** Like 2021, 2022 och 2023. */
  String list(List<String> words) {
    int last = words.size() - 1;
    if (last < 1) {
      return String.join("", words);
    }
    String and = " " + say(Phrase.AND) + " ";
    return String.join(", ", words.subList(0, last)) + and + words.get(last);
  }

  /** Like 1 325 960, −35 or 17,8; trailing zeros are the storage's, not the reader's. */
  String number(BigDecimal number) {
    return marks().write(number.stripTrailingZeros());
  }

  String number(long number) {
    return number(BigDecimal.valueOf(number));
  }

  /** With as many decimals as it has. */
  String rounded(BigDecimal number) {
    return marks().write(number);
  }

  /** An estimate, with three significant digits. */
  String significant(double number) {
    return number(BigDecimal.valueOf(number).round(SIGNIFICANT));
  }

  /** A text that is Swedish in every report. */
  Span swedish(String text) {
    return language == Language.SV ? Span.plain(text) : Span.plain(text).spoken(Language.SV.code());
  }

  /** A cell with a text that is Swedish in every report. */
  Cell swedishCell(String text) {
    String spoken = language == Language.SV ? "" : Language.SV.code();
    return new Cell(text, null, null, "text", false, "", spoken);
  }

  private NumberMarks marks() {
    return NumberMarks.of(language);
  }

  static Properties read(String file, Language language) {
    String name = file + "." + language.code() + ".properties";
    Properties phrases = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Voice.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      phrases.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return phrases;
  }
}
