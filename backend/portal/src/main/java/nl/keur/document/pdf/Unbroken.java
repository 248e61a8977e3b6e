package nl.keur.document.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.keur.document.Span;

/**
 * Which pieces of a running text stay together. The layout may break a line wherever an element
 * starts or ends, also before the full stop behind a reference or after the bracket before a bold
 * word; so the words that touch such a place form a group of their own.
 */
final class Unbroken {

  private final List<List<Span>> groups = new ArrayList<>();

  private Unbroken() {}

  /** The same text in the same order; a group of several pieces is never broken between them. */
  static List<List<Span>> groups(List<Span> spans) {
    Unbroken unbroken = new Unbroken();
    for (int i = 0; i < spans.size(); i++) {
      boolean before = i > 0 && touch(spans.get(i - 1), spans.get(i));
      boolean after = i + 1 < spans.size() && touch(spans.get(i), spans.get(i + 1));
      unbroken.add(spans.get(i), before, after);
    }
    return unbroken.groups;
  }

  private void add(Span span, boolean before, boolean after) {
    String text = span.text();
    int first = before && span instanceof Span.Text ? firstSpace(text) : 0;
    int last = after && span instanceof Span.Text ? lastSpace(text) + 1 : text.length();
    if (first > last || span instanceof Span.Link || (before && first == text.length())) {
      place(span, before);
      return;
    }
    boolean bold = ((Span.Text) span).bold();
    part(text.substring(0, first), bold, before);
    part(text.substring(first, last), bold, before && first == 0);
    part(text.substring(last), bold, false);
  }

  private void part(String text, boolean bold, boolean joined) {
    if (!text.isEmpty()) {
      place(new Span.Text(text, bold), joined);
    }
  }

  private void place(Span span, boolean joined) {
    if (!joined) {
      groups.add(new ArrayList<>());
    }
    groups.getLast().add(span);
  }

  private static boolean touch(Span left, Span right) {
    return (isElement(left) || isElement(right))
        && !left.text().isEmpty()
        && !right.text().isEmpty()
        && !Character.isWhitespace(left.text().charAt(left.text().length() - 1))
        && !Character.isWhitespace(right.text().charAt(0));
  }

  private static boolean isElement(Span span) {
    return switch (span) {
      case Span.Text text -> text.bold();
      case Span.Link link -> true;
    };
  }

  private static int firstSpace(String text) {
    int i = 0;
    while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int lastSpace(String text) {
    int i = text.length() - 1;
    while (i >= 0 && !Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i;
  }
}
