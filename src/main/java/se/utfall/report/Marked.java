package se.utfall.report;

import se.utfall.document.Block.Paragraph;
import se.utfall.document.Notes;

/** Running text that rests on constructed values says so. */
record Marked(Voice voice) {
  Paragraph paragraph(String text, boolean constructed) {
    return Paragraph.of(
        constructed
            ? voice.say(
                FindingPhrase.CONSTRUCTED_TEXT, Notes.CONSTRUCTED, text, voice.say(Phrase.W14))
            : text);
  }
}
