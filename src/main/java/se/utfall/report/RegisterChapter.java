package se.utfall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.document.Block;
import se.utfall.document.Block.Notice;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Block.TableBlock;
import se.utfall.document.Notes;
import se.utfall.document.Section;
import se.utfall.domain.Register;
import se.utfall.domain.Register.Line;
import se.utfall.domain.Register.Value;
import se.utfall.domain.RegisterDefinition;

/** What an inpatient register shows, and what it is: a chapter for each register. */
record RegisterChapter(Findings findings, Register register) {
  private static final String ID = "slutenvardsregistret";

  static List<Section> of(Findings findings) {
    return findings.draft().report().context().registers().stream()
        .flatMap(register -> new RegisterChapter(findings, register).sections())
        .toList();
  }

  private Stream<Section> sections() {
    return Stream.of(Optional.of(opening()), readmissions(), avoidable(), psychiatric(), quality())
        .flatMap(Optional::stream);
  }

  private Section opening() {
    RegisterDefinition definition = register.definition();
    List<Block> blocks = new ArrayList<>();
    if (register.constructed()) {
      blocks.add(new Notice(List.of(Paragraph.of(demonstration()))));
    }
    blocks.add(
        Paragraph.of(
            say(
                RegisterPhrase.REGISTER_INTRO,
                findings.numerals().years(register.years()),
                definition.version(),
                String.valueOf(definition.chainGapDays()))));
    blocks.add(Paragraph.of(say(RegisterPhrase.REGISTER_READING)));
    return new Section(id(), say(RegisterPhrase.REGISTER), blocks);
  }

  private String demonstration() {
    return Notes.CONSTRUCTED + " " + say(RegisterPhrase.REGISTER_DEMONSTRATION);
  }

  /** A made-up register has its own, so that a real one can stand beside it. */
  private String id() {
    return register.constructed() ? ID + "-konstruerat" : ID;
  }

  private Optional<Section> readmissions() {
    RegisterReadmissions tables = new RegisterReadmissions(findings, register);
    if (register.readmissionsByYear().isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(
            say(
                RegisterPhrase.READMISSIONS_INTRO,
                String.valueOf(register.definition().readmission().ageFrom()),
                String.valueOf(register.definition().readmission().windowDays()))));
    summary().ifPresent(blocks::add);
    blocks.add(new TableBlock(tables.byYear()));
    if (!register.readmissionsByRegion().isEmpty()) {
      blocks.add(new TableBlock(tables.byRegion()));
    }
    return Optional.of(
        Section.part(id() + "-aterinskrivning", say(RegisterPhrase.READMISSIONS), blocks));
  }

  /** Of the last year that is followed; nothing where a number of it is not shown. */
  private Optional<Paragraph> summary() {
    String year = String.valueOf(register.followedYear());
    return register.readmissionsByYear().stream()
        .filter(line -> line.key().equals(year))
        .filter(line -> line.values().values().stream().noneMatch(Value::isSuppressed))
        .findFirst()
        .map(line -> new Marked(findings.voice()).paragraph(summary(line), register.constructed()));
  }

  private String summary(Line line) {
    long discharges = line.at("discharges").count();
    long unplanned = line.at("unplanned").count();
    long atMost = unplanned + line.at("unknown").count();
    return say(
        RegisterPhrase.READMISSIONS_SUMMARY,
        findings.voice().number(discharges),
        line.key(),
        percent(unplanned, discharges),
        percent(line.at("next_chain").count(), discharges),
        percent(atMost, discharges));
  }

  private String percent(long some, long all) {
    return findings.numerals().text(100.0 * some / all, RegisterCells.PERCENT_DECIMALS);
  }

  private Optional<Section> avoidable() {
    if (register.avoidableByCondition().isEmpty()) {
      return Optional.empty();
    }
    RegisterAvoidable tables = new RegisterAvoidable(findings, register);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(
            say(
                RegisterPhrase.AVOIDABLE_INTRO,
                String.valueOf(register.definition().avoidable().ageFrom()))));
    if (!register.avoidableByRegion().isEmpty()) {
      blocks.add(new TableBlock(tables.byRegion()));
    }
    blocks.add(new TableBlock(tables.byCondition()));
    return Optional.of(Section.part(id() + "-undvikbar", say(RegisterPhrase.AVOIDABLE), blocks));
  }

  private Optional<Section> psychiatric() {
    if (register.psychiatricByYear().isEmpty()) {
      return Optional.empty();
    }
    String diagnoses = String.join(", ", register.definition().psychiatric());
    return Optional.of(
        Section.part(
            id() + "-psykiatri",
            say(RegisterPhrase.PSYCHIATRIC),
            List.of(
                Paragraph.of(say(RegisterPhrase.PSYCHIATRIC_INTRO, diagnoses)),
                new TableBlock(new RegisterPsychiatric(findings, register).table()))));
  }

  private Optional<Section> quality() {
    return register.quality().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Section.part(
                id() + "-kvalitet",
                say(RegisterPhrase.QUALITY),
                List.of(
                    Paragraph.of(say(RegisterPhrase.QUALITY_INTRO)),
                    new TableBlock(new RegisterQualityTable(findings, register).table()))));
  }

  private String say(RegisterPhrase phrase, Object... with) {
    return findings.voice().say(phrase, with);
  }
}
