package nl.keur.content.library;

import java.util.Comparator;

/**
 * Something in the content that must be put right, at the line where the writer sees it.
 *
 * @param file as the writer knows it: {@code checklists/required/privacy.yaml}
 * @param line from 1
 * @param message what is wrong and what to do
 */
public record Mistake(String file, int line, String message) implements Comparable<Mistake> {
  private static final Comparator<Mistake> READING_ORDER =
      Comparator.comparing(Mistake::file)
          .thenComparingInt(Mistake::line)
          .thenComparing(Mistake::message);

  @Override
  public int compareTo(Mistake other) {
    return READING_ORDER.compare(this, other);
  }

  /** The form that editors and build logs make clickable. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
