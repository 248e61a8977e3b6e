package nl.keur.content.words;

import nl.keur.content.library.Place;
import nl.keur.content.text.Language;

/** A text that people read, in one language, at the line where it starts. */
record ReadText(Place place, Language language, String words) {
  /** The number of words. */
  int length() {
    return words.isBlank() ? 0 : words.strip().split("\\s+").length;
  }
}
