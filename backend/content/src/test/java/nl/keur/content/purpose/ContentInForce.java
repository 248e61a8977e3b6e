package nl.keur.content.purpose;

import java.nio.file.Path;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.ContentReader;

/** The content in the folders beside this module, read once for all tests that need it. */
public final class ContentInForce {
  private static final Path ROOT = Path.of("..", "..");

  public static final ContentLibrary LIBRARY =
      ContentReader.of(ROOT.resolve("checklists"), ROOT.resolve("clauses")).library();

  private ContentInForce() {}
}
