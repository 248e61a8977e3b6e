package nl.keur.document;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of running text whose references are resolved. */
public sealed interface Span {

  String text();

  /** Words or a value; may hold line breaks. */
  record Text(String text, boolean bold) implements Span {}

  /**
   * A reference: {@code lead} and {@code tail} are fixed words, the hops between them are numbers
   * that belong to a line each ("Artikel " + "7.2" + "(a)" + " van Deel 2").
   */
  record Link(String lead, List<Hop> hops, String tail) implements Span {
    public Link {
      hops = List.copyOf(hops);
    }

    @Override
    public String text() {
      return lead + hops.stream().map(Hop::text).collect(Collectors.joining()) + tail;
    }

    /** Where a click leads. */
    public String target() {
      return hops.getLast().lineId();
    }
  }

  /** The number of one line, as a reference prints it. */
  record Hop(String lineId, String text) {}

  static String textOf(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}
