package nl.keur.content.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keur.content.checklist.Checklist;
import nl.keur.content.checklist.Question;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.clause.SetChoice;

/**
 * All published content, read and checked. Maps keep the order of the content.
 *
 * @param checklists by id: intake, business-case, pre-flight, required, optional, change-report
 * @param clauseSets by id
 */
public record ContentLibrary(
    Vocabulary vocabulary,
    Map<String, Checklist> checklists,
    Map<String, ClauseSet> clauseSets,
    SetChoice setChoice) {

  /** Throws when content does not hold it: ids come from content itself. */
  public Checklist getChecklist(String id) {
    return Optional.ofNullable(checklists.get(id)).orElseThrow();
  }

  public Optional<Question> findQuestion(String id) {
    return checklists.values().stream()
        .flatMap(Checklist::questions)
        .filter(question -> question.id().equals(id))
        .findFirst();
  }

  /** Every question of every checklist, in the order of the content. */
  public Map<String, Question> questionsById() {
    Map<String, Question> questions = new LinkedHashMap<>();
    checklists.values().stream()
        .flatMap(Checklist::questions)
        .forEach(question -> questions.put(question.id(), question));
    return questions;
  }

  public List<Clause> clauses() {
    return clauseSets.values().stream().flatMap(set -> set.clauses().stream()).toList();
  }

  /** The clauses that a gap in the answer to this question calls for, in the order of the sets. */
  public List<Clause> clausesCalledBy(String questionId) {
    return clauses().stream()
        .filter(
            clause ->
                clause.triggeredBy().stream()
                    .anyMatch(trigger -> trigger.questionsRead().contains(questionId)))
        .toList();
  }
}
