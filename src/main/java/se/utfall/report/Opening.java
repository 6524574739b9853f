package se.utfall.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.utfall.document.Block;
import se.utfall.document.Block.Facts;
import se.utfall.document.Block.Notice;
import se.utfall.document.Block.Paragraph;
import se.utfall.document.Fact;
import se.utfall.document.Notes;
import se.utfall.document.Section;
import se.utfall.document.Span;

/** What the report is about, and what must be seen before anything else. */
final class Opening {
  private Opening() {}

  static Section of(Draft draft) {
    List<Block> blocks = new ArrayList<>();
    if (draft.constructed()) {
      blocks.add(banner(draft.voice()));
    }
    Phrase intro = draft.report().isOfGrant() ? Phrase.INTRO : Phrase.INTRO_NO_GRANT;
    blocks.add(new Paragraph(draft.voice().spans(intro, String.valueOf(draft.year()))));
    blocks.add(new Facts(Facts.Kind.TEXTS, List.of(known(draft))));
    return new Section("om", "", blocks);
  }

  private static Notice banner(Voice voice) {
    String rest = voice.say(Phrase.BANNER_REST, Notes.CONSTRUCTED, voice.say(Phrase.W14));
    Paragraph paragraph =
        new Paragraph(
            List.of(
                Span.strong(Notes.CONSTRUCTED + " " + voice.say(Phrase.BANNER)),
                Span.plain(" " + rest)));
    return new Notice(List.of(paragraph));
  }

  private static Fact known(Draft draft) {
    Voice voice = draft.voice();
    LocalDate asOf = draft.report().asOf();
    return asOf == null
        ? Fact.of(voice.say(Phrase.KNOWN_UNTIL), draft.report().run().knownUntil().toString())
        : Fact.of(voice.say(Phrase.AS_OF), voice.say(Phrase.AS_OF_MEANING, asOf.toString()));
  }
}
