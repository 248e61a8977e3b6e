package nl.keur.content.library;

import java.nio.file.Path;
import nl.keur.content.library.check.ContentCheck;
import nl.keur.content.library.read.LibraryReader;
import nl.keur.content.library.yaml.Source;

/** Reads and checks the content of {@code checklists/} and {@code clauses/}. */
public final class ContentReader {
  private ContentReader() {}

  /** The content shipped with the product; throws {@link BrokenContent} with every mistake. */
  public static ContentLibrary ofClassPath() {
    return ofClassPath(ContentReader.class.getClassLoader());
  }

  static ContentLibrary ofClassPath(ClassLoader classPath) {
    return of(ContentFiles.of(classPath)).library();
  }

  /** The content in two folders: a library, or every mistake by file and line. */
  public static ContentReading of(Path checklists, Path clauses) {
    return of(ContentFiles.of(checklists, clauses));
  }

  /**
   * Content that was published before, as procurements keep it: a library, or what can't be read.
   * It was checked when it was published; what is checked since does not take it from who began
   * with it.
   */
  public static ContentReading ofPublished(ContentFiles files) {
    Mistakes mistakes = new Mistakes();
    ContentLibrary library = new LibraryReader(files, new Source(mistakes, new Places())).read();
    return reading(library, mistakes);
  }

  /** The content in these files: a library, or every mistake by file and line. */
  public static ContentReading of(ContentFiles files) {
    Mistakes mistakes = new Mistakes();
    Places places = new Places();
    Source source = new Source(mistakes, places);
    ContentLibrary library = new LibraryReader(files, source).read();
    if (!source.unreadable()) {
      mistakes.addOnOtherLines(ContentCheck.of(library, places));
    }
    if (mistakes.none()) {
      mistakes.addOnOtherLines(ContentCheck.whereAllElseIsRight(library, places));
    }
    return reading(library, mistakes);
  }

  private static ContentReading reading(ContentLibrary library, Mistakes mistakes) {
    return mistakes.none()
        ? new ContentReading.Complete(library)
        : new ContentReading.Refused(mistakes.list());
  }
}
