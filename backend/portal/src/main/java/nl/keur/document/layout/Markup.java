package nl.keur.document.layout;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML by element, so that no text can ever become markup: names come from our code, and
 * every text and attribute value is escaped.
 */
public final class Markup {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; {@code attributes} are names and values in turn. */
  public Markup open(String tag, String... attributes) {
    start(tag, attributes).append('>');
    open.push(tag);
    return this;
  }

  public Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  public Markup empty(String tag, String... attributes) {
    start(tag, attributes).append("/>");
    return this;
  }

  public Markup text(String text) {
    escape(text);
    return this;
  }

  /** An element that holds only text. */
  public Markup element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** Appends what another writer has finished. */
  public Markup append(Markup other) {
    out.append(other);
    return this;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Still open: " + open);
    }
    return out.toString();
  }

  private StringBuilder start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    return out;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }
}
