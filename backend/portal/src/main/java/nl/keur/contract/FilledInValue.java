package nl.keur.contract;

import java.time.Instant;
import java.util.UUID;
import nl.keur.content.clause.value.ParameterId;

/**
 * A value that the contract manager filled in.
 *
 * @param place a parameter of a clause, or a place of the record that the record left blank
 * @param json an object that holds the value, in the form of {@link ValueJson}
 */
public record FilledInValue(String place, String json, UUID filledInBy, Instant filledInAt) {
  static final String VALUE = "value";

  private static final String CLAUSE = "clause:";
  private static final String RECORD = "record:";

  static String placeOf(ParameterId parameter) {
    return CLAUSE + parameter.clause() + ":" + parameter.name();
  }

  static String placeOf(String path) {
    return RECORD + path;
  }

  /** Whether it stands at a place of the record, and so holds for every clause that reads it. */
  boolean ofRecord() {
    return place.startsWith(RECORD);
  }

  String path() {
    return place.substring(RECORD.length());
  }

  ParameterId parameter() {
    String[] parts = place.substring(CLAUSE.length()).split(":", 2);
    return new ParameterId(parts[0], parts[1]);
  }
}
