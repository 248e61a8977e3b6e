package nl.keur.audit.offline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;

/** The texts and numbers that a JSON document holds at its top. */
record Members(Map<String, String> values) {
  private static final JsonFactory JSON = new JsonFactory();

  static Members of(String document) throws IOException {
    Map<String, String> values = new HashMap<>();
    try (JsonParser parser = JSON.createParser(document)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("no JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value.isStructStart()) {
          parser.skipChildren();
        } else if (value != JsonToken.VALUE_NULL) {
          values.put(name, parser.getText());
        }
      }
    }
    return new Members(values);
  }

  /** Whether the document is written the one way that is hashed (RFC 8785). */
  static boolean canonical(String document) throws IOException {
    return new JsonCanonicalizer(document).getEncodedString().equals(document);
  }

  /** Whether this member has this value; {@code null} when it is to be absent. */
  boolean says(String name, Object value) {
    return java.util.Objects.equals(values.get(name), value == null ? null : value.toString());
  }
}
