package se.utfall.report;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.utfall.document.Notes;
import se.utfall.document.Table.Cell;
import se.utfall.document.Table.Row;

/** A sign that may stand where a number could. */
enum Sign {
  MISSING(Phrase.SIGN_MISSING, Phrase.SIGN_MISSING_MEANING),
  BELOW_ONE(Phrase.SIGN_BELOW_ONE, Phrase.SIGN_BELOW_ONE_MEANING),
  MIXED(Phrase.SIGN_MIXED, Phrase.SIGN_MIXED_MEANING),
  SUPPRESSED(Phrase.SIGN_SUPPRESSED, Phrase.SIGN_SUPPRESSED_MEANING),
  UNREADABLE(Phrase.SIGN_UNREADABLE, Phrase.SIGN_UNREADABLE_MEANING),
  CONFLICT(Phrase.SIGN_CONFLICT, Phrase.SIGN_CONFLICT_MEANING);

  private final Phrase sign;
  private final Phrase meaning;

  Sign(Phrase sign, Phrase meaning) {
    this.sign = sign;
    this.meaning = meaning;
  }

  Phrase sign() {
    return sign;
  }

  Phrase meaning() {
    return meaning;
  }

  static List<Notes.Sign> all(Voice voice) {
    return Arrays.stream(values())
        .map(each -> new Notes.Sign(voice.say(each.sign), voice.say(each.meaning)))
        .toList();
  }

  /** Those that occur in the rows. */
  static List<Notes.Sign> in(List<Row> rows, Voice voice) {
    Set<String> spoken =
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .map(Cell::spoken)
            .collect(Collectors.toSet());
    return all(voice).stream().filter(each -> spoken.contains(each.meaning())).toList();
  }

  /** A cell that holds the sign. */
  Cell cell(Voice voice, String status) {
    return new Cell(voice.say(sign), null, null, status, false, voice.say(meaning), "");
  }
}
