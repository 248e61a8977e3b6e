package nl.keur.content.library;

import java.util.List;
import java.util.stream.Collectors;

/** The content has mistakes; the message lists all of them as {@code file:line: message}. */
public final class BrokenContent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenContent(List<Mistake> mistakes) {
    super(
        "The content has %d mistakes:%n".formatted(mistakes.size())
            + mistakes.stream()
                .map(Mistake::toString)
                .collect(Collectors.joining(System.lineSeparator())));
  }
}
