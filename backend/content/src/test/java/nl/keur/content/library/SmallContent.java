package nl.keur.content.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/**
 * A content that is small and right, to be broken in one place: the smallest of everything that
 * rules look at, in a folder of its own.
 */
final class SmallContent {
  private final Path folder;
  private final TreeMap<String, String> texts = new TreeMap<>();

  SmallContent(Path folder) {
    this.folder = folder;
    SmallChecklists.addTo(texts);
    SmallClauses.addTo(texts);
  }

  SmallContent with(String file, String text) {
    texts.put(file, text);
    return this;
  }

  SmallContent without(String file) {
    assertThat(texts).containsKey(file);
    texts.remove(file);
    return this;
  }

  /** Replaces a piece of text that must stand in the file. */
  SmallContent replacing(String file, String old, String with) {
    assertThat(texts.get(file)).as(file).contains(old);
    return with(file, texts.get(file).replace(old, with));
  }

  /** Replaces in the Dutch and the English text of a clause alike. */
  SmallContent replacingInBoth(String clause, String old, String with) {
    return replacing(clause + ".nl.md", old, with).replacing(clause + ".en.md", old, with);
  }

  ContentReading read() {
    texts.forEach(this::write);
    return ContentReader.of(folder.resolve("checklists"), folder.resolve("clauses"));
  }

  /** As a procurement keeps it that began with it. */
  ContentReading readPublished() {
    return ContentReader.ofPublished(ContentFiles.of(texts));
  }

  Path folder() {
    texts.forEach(this::write);
    return folder;
  }

  private void write(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Mistake> mistakes() {
    return switch (read()) {
      case ContentReading.Complete complete -> List.of();
      case ContentReading.Refused refused -> refused.mistakes();
    };
  }

  /** Asserts that nothing is wrong. */
  void isRight() {
    assertThat(mistakes()).isEmpty();
  }

  /** Asserts that this is the one mistake, at the first line that holds {@code fragment}. */
  void isRefused(String file, String fragment, String message) {
    assertThat(mistakes()).containsExactly(new Mistake(file, line(file, fragment), message));
  }

  /** Asserts that this is among the mistakes: what is broken also breaks something else. */
  void isRefusedAmongOthers(String file, String fragment, String message) {
    assertThat(mistakes()).contains(new Mistake(file, line(file, fragment), message));
  }

  private int line(String file, String fragment) {
    String text = texts.getOrDefault(file, "");
    int at = text.indexOf(fragment);
    assertThat(at).as("'%s' in %s", fragment, file).isNotNegative();
    return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }
}
