package nl.keur.checklist;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nl.keur.content.library.ContentFiles;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.ContentReader;

/**
 * The content that this version of the portal ships with. Reading and checking it takes seconds and
 * needs no database, so starting up does both at the same time.
 */
public final class ShippedContent {
  private static final FutureTask<ShippedContent> READING = new FutureTask<>(ShippedContent::read);

  private final ContentFiles files;
  private final ContentLibrary library;

  private ShippedContent(ContentFiles files, ContentLibrary library) {
    this.files = files;
    this.library = library;
  }

  /** Begins on a thread of its own; whoever needs it waits for it. */
  public static void readAhead() {
    Thread.ofPlatform().daemon().name("content").start(READING);
  }

  /** Reads it now, when nobody began. */
  static ShippedContent get() {
    READING.run();
    try {
      return READING.get();
    } catch (ExecutionException unreadable) {
      throw new IllegalStateException("The content can't be read", unreadable.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while the content was read", interrupted);
    }
  }

  ContentFiles files() {
    return files;
  }

  ContentLibrary library() {
    return library;
  }

  private static ShippedContent read() {
    ContentFiles files = ContentFiles.of(ShippedContent.class.getClassLoader());
    return new ShippedContent(files, ContentReader.of(files).library());
  }
}
