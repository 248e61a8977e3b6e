package nl.keur.content.library;

import java.util.IdentityHashMap;
import java.util.Map;

/** Where each record of the content was written. Records are told apart by identity. */
public final class Places {
  private final Map<Object, Located> located = new IdentityHashMap<>();

  public void mark(Object part, Located where) {
    located.put(part, where);
  }

  /**
   * The line of a record, or of something inside it.
   *
   * @param path keys and indexes: {@code "knock-out", "on-answer", 0}; a step that was not written
   *     gives the line of the step before it
   */
  public Place of(Object part, Object... path) {
    Located where = located.get(part);
    if (where == null) {
      throw new IllegalArgumentException("Not read from a file: " + part);
    }
    return where.at(path);
  }

  /** Something that knows its own line and the lines of what it holds. */
  public interface Located {
    Place at(Object... path);
  }
}
