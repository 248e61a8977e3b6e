package nl.keur.content.library;

import java.util.List;

/** What came of reading the content: a library without mistakes, or every mistake. */
public sealed interface ContentReading {

  record Complete(ContentLibrary library) implements ContentReading {}

  /**
   * @param mistakes at least one, by file and line
   */
  record Refused(List<Mistake> mistakes) implements ContentReading {
    public Refused {
      mistakes = List.copyOf(mistakes);
    }
  }

  /** The library; throws {@link BrokenContent} with every mistake when there is none. */
  default ContentLibrary library() {
    return switch (this) {
      case Complete complete -> complete.library;
      case Refused refused -> throw new BrokenContent(refused.mistakes);
    };
  }
}
