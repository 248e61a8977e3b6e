package nl.keur.content.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of the content in memory, by the name a writer knows: {@code
 * clauses/transfers/set.yaml}.
 */
public final class ContentFiles {
  /**
   * One file of each part, present in any content: its place on the class path shows the folder.
   */
  private static final List<String> LANDMARKS =
      List.of("checklists/vocabulary/domains.yaml", "clauses/set-choice.yaml");

  private final SortedMap<String, String> texts;

  private ContentFiles(SortedMap<String, String> texts) {
    this.texts = texts;
  }

  /** From two folders on disk. */
  public static ContentFiles of(Path checklists, Path clauses) {
    SortedMap<String, String> texts = new TreeMap<>();
    collect("checklists", checklists, texts);
    collect("clauses", clauses, texts);
    return new ContentFiles(texts);
  }

  /** From texts by name, as {@link #texts} gave them. */
  public static ContentFiles of(Map<String, String> texts) {
    return new ContentFiles(new TreeMap<>(texts));
  }

  /** From folders or jars on the class path, also when all lies in one jar. */
  public static ContentFiles of(ClassLoader classPath) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String landmark : LANDMARKS) {
      URL found = classPath.getResource(landmark);
      if (found == null) {
        throw new IllegalStateException("The content is not on the class path: " + landmark);
      }
      String part = landmark.substring(0, landmark.indexOf('/'));
      try {
        collect(part, found, landmark, texts);
      } catch (IOException e) {
        throw new UncheckedIOException("The content can't be read from " + found, e);
      }
    }
    return new ContentFiles(texts);
  }

  private static void collect(
      String part, URL found, String landmark, SortedMap<String, String> texts) throws IOException {
    if (!found.getProtocol().equals("jar")) {
      Path file = Path.of(uri(found));
      int depth = landmark.split("/").length - 1;
      collect(part, file.getRoot().resolve(file.subpath(0, file.getNameCount() - depth)), texts);
      return;
    }
    URL jar = ((JarURLConnection) found.openConnection()).getJarFileURL();
    try (FileSystem inside = FileSystems.newFileSystem(Path.of(uri(jar)))) {
      collect(part, inside.getPath("/" + part), texts);
    }
  }

  private static URI uri(URL url) {
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Not an address: " + url, e);
    }
  }

  private static void collect(String part, Path folder, SortedMap<String, String> texts) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (isContent(name)) {
          texts.put(part + "/" + name, Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The content can't be read from " + folder, e);
    }
  }

  /** Content lies in folders; what lies beside them builds or explains it. */
  private static boolean isContent(String name) {
    boolean text = name.endsWith(".yaml") || name.endsWith(".md");
    boolean beside = name.startsWith("target/") || name.endsWith("README.md");
    return text && !beside;
  }

  /** Every text by name, in the order of the names. */
  public SortedMap<String, String> texts() {
    return Collections.unmodifiableSortedMap(texts);
  }

  public Optional<String> find(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  /** Names of all files below a folder, in order. */
  public List<String> below(String folder) {
    return texts.keySet().stream().filter(name -> name.startsWith(folder + "/")).toList();
  }

  /** Names of the folders directly in a folder, in order. */
  public List<String> foldersIn(String folder) {
    return below(folder).stream()
        .map(name -> name.substring(folder.length() + 1))
        .filter(rest -> rest.contains("/"))
        .map(rest -> rest.substring(0, rest.indexOf('/')))
        .distinct()
        .toList();
  }
}
