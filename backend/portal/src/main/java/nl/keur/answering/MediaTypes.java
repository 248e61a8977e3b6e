package nl.keur.answering;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/**
 * What a file is, told by its bytes alone. Word and Excel files look alike to the detector, so
 * their own list of parts decides, which also shows macros and embedded objects.
 */
@Singleton
class MediaTypes {
  private static final Set<String> PLAIN =
      Set.of("application/pdf", "image/png", "image/jpeg", "text/plain");
  private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
  private static final int MOST_ENTRIES = 2_000;
  private static final int MOST_CONTENT_TYPES = 1_000_000;

  private final Tika tika = new Tika();

  /** Empty for a kind of file that is not accepted. */
  Optional<String> of(byte[] bytes) {
    String detected = tika.detect(bytes);
    if (PLAIN.contains(detected)) {
      return Optional.of(detected);
    }
    boolean zip = detected.contains("zip") || detected.contains("ooxml");
    return zip ? office(bytes) : Optional.empty();
  }

  /** Reads the directory of the archive; only the list of content types is unpacked, bounded. */
  private static Optional<String> office(byte[] bytes) {
    try {
      Path file = Files.createTempFile("evidence", ".zip");
      try {
        Files.write(file, bytes);
        return office(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException damaged) {
      // Not an archive that anybody could open: not accepted, like any other unknown kind.
      return Optional.empty();
    }
  }

  private static Optional<String> office(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      boolean active =
          zip.stream().anyMatch(entry -> active(entry.getName().toLowerCase(Locale.ROOT)));
      ZipEntry contentTypes = zip.getEntry("[Content_Types].xml");
      if (active || contentTypes == null || zip.size() > MOST_ENTRIES) {
        return Optional.empty();
      }
      return byContentTypes(text(zip.getInputStream(contentTypes)));
    }
  }

  private static boolean active(String name) {
    return name.contains("vbaproject")
        || name.contains("/embeddings/")
        || name.contains("/activex/");
  }

  private static String text(InputStream zip) throws IOException {
    return new String(zip.readNBytes(MOST_CONTENT_TYPES), StandardCharsets.UTF_8)
        .toLowerCase(Locale.ROOT);
  }

  private static Optional<String> byContentTypes(String types) {
    if (types.contains("macroenabled")
        || types.contains("vbaproject")
        || types.contains("oleobject")) {
      return Optional.empty();
    }
    if (types.contains("wordprocessingml.document.main")) {
      return Optional.of(OOXML + "wordprocessingml.document");
    }
    if (types.contains("spreadsheetml.sheet.main")) {
      return Optional.of(OOXML + "spreadsheetml.sheet");
    }
    return Optional.empty();
  }
}
