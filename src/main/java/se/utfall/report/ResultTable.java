package se.utfall.report;

import java.util.List;
import java.util.stream.Stream;
import se.utfall.document.Notes;
import se.utfall.document.Table;
import se.utfall.document.Table.Cell;
import se.utfall.domain.Claim;
import se.utfall.domain.Warning;
import se.utfall.report.WordTable.Line;

/** The main claims: what is said, what may be said, why, and the key to trace it by. */
record ResultTable(Findings findings, List<Claim> main) {
  Table table() {
    Voice voice = findings.voice();
    WordTable table =
        new WordTable(
            "slutsatser",
            FindingPhrase.RESULTS_TABLE,
            List.of(
                FindingPhrase.COLUMN_CONCLUSION_ABOUT,
                FindingPhrase.COLUMN_CLAIM,
                FindingPhrase.COLUMN_ALLOWED,
                FindingPhrase.COLUMN_WHY,
                FindingPhrase.COLUMN_STATEMENT_ID),
            main.stream().map(this::line).toList());
    return table.table(voice, notes());
  }

  private Notes notes() {
    Voice voice = findings.voice();
    List<String> warnings =
        Cautions.of(findings.draft().report(), voice)
            .of(main.stream().filter(each -> !each.constructed()).flatMap(this::warned).toList());
    return new Notes(
        "",
        voice.say(FindingPhrase.RESULTS_TABLE_NOTE),
        warnings,
        Constructed.note(voice, main.stream().map(Claim::constructed)),
        findings.draft().sources().of(""),
        List.of());
  }

  private Stream<Warning> warned(Claim claim) {
    return claim.warnings().stream();
  }

  private Line line(Claim claim) {
    ValueCells cells = new ValueCells(findings.voice(), claim.constructed());
    List<Cell> row =
        Stream.of(conclusion(claim), allowed(claim), why(claim), claim.statement())
            .map(cells::words)
            .toList();
    return new Line(new ClaimSubject(findings).label(claim), claim.constructed(), row);
  }

  private String conclusion(Claim claim) {
    return new ClaimSentence(findings).sentences(claim).stream().findFirst().orElse("");
  }

  private String allowed(Claim claim) {
    return findings
        .voice()
        .say(
            switch (claim.allowed()) {
              case DESCRIBED -> FindingPhrase.CLAIM_DESCRIBED;
              case ASSOCIATED -> FindingPhrase.CLAIM_ASSOCIATED;
              case CANNOT_BE_DECIDED -> FindingPhrase.CLAIM_UNDECIDED;
            });
  }

  private String why(Claim claim) {
    return claim.reasons().isEmpty()
        ? findings.voice().say(grounds(claim))
        : new Reasons(findings.voice()).heading(claim.reasons()) + ".";
  }

  /** What a claim without reservations rests on. */
  private static FindingPhrase grounds(Claim claim) {
    return switch (ClaimKind.of(claim)) {
      case TREND, ASSESSMENT, BEFORE_AFTER ->
          claim.finding().equals("increased") || claim.finding().equals("decreased")
              ? FindingPhrase.WHY_INTERVAL
              : FindingPhrase.WHY_MEASURED;
      case REGIONS -> FindingPhrase.WHY_COUNTED;
      case DOSE -> FindingPhrase.WHY_CRITERIA;
      case COMPARISON, INEQUALITY, AIM -> FindingPhrase.WHY_MEASURED;
    };
  }
}
