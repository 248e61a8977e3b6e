package nl.keur.document.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that travel with this feature under {@code /document}. */
public final class Resource {

  private Resource() {}

  public static byte[] bytes(String name) {
    try (InputStream in = Resource.class.getResourceAsStream("/document/" + name)) {
      if (in == null) {
        throw new IllegalStateException("Missing resource /document/" + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }
}
