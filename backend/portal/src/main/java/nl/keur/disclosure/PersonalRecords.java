package nl.keur.disclosure;

import java.util.List;
import java.util.Map;

/** Everything that is kept of somebody, wherever it stands. */
public interface PersonalRecords {
  /**
   * Rows by what they are about, the earliest first; each by the names of its columns, empty ones
   * left out. No secrets, and no words of others.
   */
  Map<Part, List<Map<String, String>>> of(DataSubject subject);
}
