package nl.keur.content.library.check;

import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.Mistakes;
import nl.keur.content.library.Places;

/** Content as read and not yet trusted, with the place of each part. */
record Draft(ContentLibrary library, Places places, Mistakes mistakes) {

  /** Notes a mistake at a part, or at a key or index inside it. */
  void mistake(Object part, Step at, String message, Object... words) {
    mistakes.add(places.of(part, at.path()), message.formatted(words));
  }

  /** A way into a part: keys and indexes. */
  record Step(Object... path) {}

  static Step at(Object... path) {
    return new Step(path);
  }
}
