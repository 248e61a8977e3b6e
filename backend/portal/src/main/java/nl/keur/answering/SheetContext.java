package nl.keur.answering;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keur.content.checklist.Section;
import nl.keur.content.fact.FactValue;
import nl.keur.content.text.Text;

/**
 * What surrounds a sheet.
 *
 * @param title as the person who answers reads it
 * @param sections what was issued, in order
 * @param outside facts from other sheets
 * @param decided facts that a person decided
 * @param informative questions that were issued without counting in the score
 * @param deadline until when it may be answered; decided by the database's clock
 * @param refusesWriting why nothing may be written now, although the sheet is not closed
 * @param dossierId the procurement it belongs to
 */
public record SheetContext(
    Text title,
    List<Section> sections,
    Map<String, FactValue> outside,
    Map<String, FactValue.Known> decided,
    Set<String> informative,
    Optional<Instant> deadline,
    Optional<Text> refusesWriting,
    UUID dossierId) {
  public SheetContext {
    sections = List.copyOf(sections);
    outside = Map.copyOf(outside);
    decided = Map.copyOf(decided);
    informative = Set.copyOf(informative);
  }
}
