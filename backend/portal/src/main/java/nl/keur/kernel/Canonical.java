package nl.keur.kernel;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Canonical JSON (RFC 8785) of a value, so that equal content has an equal hash. Text is brought to
 * NFC first; ids and exact numbers are to be strings, since JSON numbers lose digits over 2^53.
 */
@Singleton
public class Canonical {
  private final ObjectMapper mapper;

  Canonical(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  public String json(Object value) {
    try {
      String json = Normalizer.normalize(mapper.writeValueAsString(value), Normalizer.Form.NFC);
      return new JsonCanonicalizer(json).getEncodedString();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public <T> T read(String json, Class<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public <T> T read(String json, io.micronaut.core.type.Argument<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
