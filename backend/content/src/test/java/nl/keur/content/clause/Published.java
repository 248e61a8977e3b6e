package nl.keur.content.clause;

import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.ContentReader;

/** The content of the product, read once for all tests. */
public final class Published {
  public static final ContentLibrary CONTENT = ContentReader.ofClassPath();

  private Published() {}
}
