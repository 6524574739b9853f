package se.utfall.report;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.document.Block;
import se.utfall.document.Block.Facts;
import se.utfall.document.Block.Heading;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Fact;
import se.utfall.document.Notes;
import se.utfall.document.Section;
import se.utfall.document.Table;
import se.utfall.domain.Evaluation;
import se.utfall.domain.MethodSettings;
import se.utfall.domain.MethodSettings.Quantifier;
import se.utfall.report.WordTable.Line;

/** How the conclusions are made, and how strong they may be. */
record Methods(MethodSettings settings, Voice voice) {
  /** A method and who described it. */
  private record Method(MethodPhrase name, MethodPhrase how, String source) {}

  private static final List<Method> METHODS =
      List.of(
          new Method(
              MethodPhrase.M_PROPORTION,
              MethodPhrase.M_PROPORTION_HOW,
              "Wilson 1927; Brown, Cai & DasGupta 2001"),
          new Method(MethodPhrase.M_RATE, MethodPhrase.M_RATE_HOW, "Breslow & Day 1987"),
          new Method(MethodPhrase.M_DIFFERENCE, MethodPhrase.M_DIFFERENCE_HOW, "Newcombe 1998"),
          new Method(
              MethodPhrase.M_PAIRED,
              MethodPhrase.M_PAIRED_HOW,
              "McNemar 1947; Fagerland, Lydersen & Laake 2013"),
          new Method(MethodPhrase.M_FUNNEL, MethodPhrase.M_FUNNEL_HOW, "Spiegelhalter 2005"),
          new Method(
              MethodPhrase.M_DISPERSION, MethodPhrase.M_DISPERSION_HOW, "Spiegelhalter 2005"),
          new Method(
              MethodPhrase.M_RANK, MethodPhrase.M_RANK_HOW, "Klein, Wright & Wieczorek 2020"),
          new Method(
              MethodPhrase.M_MULTIPLE, MethodPhrase.M_MULTIPLE_HOW, "Benjamini & Hochberg 1995"),
          new Method(
              MethodPhrase.M_INEQUALITY, MethodPhrase.M_INEQUALITY_HOW, "Theil 1967; Cowell 2011"),
          new Method(
              MethodPhrase.M_TREND,
              MethodPhrase.M_TREND_HOW,
              "Mann 1945; Sen 1968; Kendall 1975; Gilbert 1987"),
          new Method(
              MethodPhrase.M_PERCENT_CHANGE,
              MethodPhrase.M_PERCENT_CHANGE_HOW,
              "McCullagh & Nelder 1989"),
          new Method(
              MethodPhrase.M_DOSE,
              MethodPhrase.M_DOSE_HOW,
              "Cameron, Gelbach & Miller 2008; Pustejovsky & Tipton 2018"),
          new Method(
              MethodPhrase.M_INTERRUPTED,
              MethodPhrase.M_INTERRUPTED_HOW,
              "Newey & West 1987; Wagner m.fl. 2002"));

  /** None where the report concludes nothing. */
  static Optional<Section> of(Draft draft) {
    Evaluation evaluation = draft.report().evaluation();
    return evaluation.claims().isEmpty()
        ? Optional.empty()
        : Optional.of(new Methods(evaluation.settings(), draft.voice()).section());
  }

  private Section section() {
    List<Block> blocks =
        List.of(
            Paragraph.of(voice.say(MethodPhrase.METHOD_INTRO)),
            new TableBlock(table()),
            new Heading("far-sagas", voice.say(MethodPhrase.MAY_BE_SAID)),
            Paragraph.of(voice.say(MethodPhrase.MAY_BE_SAID_INTRO)),
            new Facts(Facts.Kind.TEXTS, allowed()),
            new Heading("installningar", voice.say(MethodPhrase.SETTINGS)),
            new Facts(Facts.Kind.TEXTS, set()));
    return new Section("metod", voice.say(MethodPhrase.METHOD), blocks);
  }

  private Table table() {
    WordTable table =
        new WordTable(
            "metoder",
            MethodPhrase.METHOD_TABLE,
            List.of(
                MethodPhrase.COLUMN_METHOD, MethodPhrase.COLUMN_HOW, MethodPhrase.COLUMN_REFERENCE),
            METHODS.stream().map(this::line).toList());
    return table.table(voice, Notes.NONE);
  }

  private Line line(Method method) {
    return Line.of(voice.say(method.name()), List.of(voice.say(method.how()), method.source()));
  }

  private List<Fact> allowed() {
    return List.of(
        fact(MethodPhrase.ALLOWED_DESCRIBED, MethodPhrase.ALLOWED_DESCRIBED_MEANING),
        fact(MethodPhrase.ALLOWED_ASSOCIATED, MethodPhrase.ALLOWED_ASSOCIATED_MEANING),
        fact(MethodPhrase.ALLOWED_UNDECIDED, MethodPhrase.ALLOWED_UNDECIDED_MEANING));
  }

  private List<Fact> set() {
    List<Fact> facts = new ArrayList<>();
    if (!settings.pandemicYears().isEmpty()) {
      String years = voice.list(settings.pandemicYears().stream().map(String::valueOf).toList());
      facts.add(fact(MethodPhrase.SETTING_PANDEMIC, MethodPhrase.SETTING_PANDEMIC_MEANING, years));
    }
    facts.add(
        fact(
            MethodPhrase.SETTING_RESAMPLING,
            MethodPhrase.SETTING_RESAMPLING_MEANING,
            voice.number(settings.replicates()),
            String.valueOf(settings.seed())));
    facts.add(
        fact(
            MethodPhrase.SETTING_SUPPRESSION,
            MethodPhrase.SETTING_SUPPRESSION_MEANING,
            voice.number(settings.suppressBelow())));
    if (!settings.quantifiers().isEmpty()) {
      facts.add(Fact.of(voice.say(MethodPhrase.SETTING_QUANTIFIERS), quantifiers()));
    }
    return facts;
  }

  private String quantifiers() {
    List<String> limits =
        settings.quantifiers().stream()
            .sorted(comparing(Quantifier::atMost))
            .map(this::limit)
            .toList();
    return String.join("; ", limits) + ".";
  }

  private String limit(Quantifier quantifier) {
    String percent = voice.number(BigDecimal.valueOf(quantifier.atMost()).movePointRight(2));
    return voice.say(MethodPhrase.QUANTIFIER_LIMIT, voice.say(quantifier.words()), percent);
  }

  private Fact fact(MethodPhrase term, MethodPhrase meaning, Object... with) {
    return Fact.of(voice.say(term), voice.say(meaning, with));
  }
}
