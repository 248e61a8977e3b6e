package nl.keur.questionnaire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Section;
import nl.keur.content.fact.FactValue;
import nl.keur.content.score.Mode;
import nl.keur.content.score.Profile;

/**
 * A questionnaire as it was sent to all vendors alike. It never changes; a next version has the
 * next number (ARCHITECTURE §1).
 *
 * @param number 1 for the first questionnaire of a procurement
 * @param contentSha256 the content whose words it has
 * @param sections what is asked, in order: pre-flight, required, the chosen optional questions
 * @param modes of the optional questions; every other question counts when it is scored
 * @param frozen the institution's facts as they stood, and nothing for what is not asked
 * @param deadline decided by the database's clock
 * @param sha256 of the canonical JSON of all of this
 */
public record IssuedQuestionnaire(
    UUID id,
    UUID organisationId,
    UUID procurementId,
    int number,
    String contentSha256,
    List<Section> sections,
    Map<String, Mode> modes,
    Profile profile,
    Map<String, FactValue> frozen,
    Instant deadline,
    String sha256,
    UUID issuedBy,
    Instant issuedAt) {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  public IssuedQuestionnaire {
    sections = List.copyOf(sections);
    modes = Map.copyOf(modes);
    frozen = Map.copyOf(frozen);
  }

  /** Every question, in order. */
  public List<Question> questions() {
    return sections.stream().flatMap(section -> section.questions().stream()).toList();
  }

  /** The questions that inform without counting. */
  public Set<String> informative() {
    return modes.entrySet().stream()
        .filter(entry -> entry.getValue() == Mode.INFORMATIVE)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The day on which evidence and dated rules are read (ARCHITECTURE §6). */
  public LocalDate assessedOn() {
    return deadline.atZone(AMSTERDAM).toLocalDate();
  }
}
