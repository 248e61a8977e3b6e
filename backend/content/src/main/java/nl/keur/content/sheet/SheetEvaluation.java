package nl.keur.content.sheet;

import static java.util.Collections.unmodifiableMap;
import static java.util.Collections.unmodifiableSet;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.answer.Answer;
import nl.keur.content.checklist.Question;
import nl.keur.content.fact.FactValue;
import nl.keur.content.fact.Facts;

/**
 * What follows from a sheet as it stands: which questions are shown, hidden or waiting, which must
 * be answered before submitting, and the facts (ARCHITECTURE §4). Pure: the same sheet always gives
 * the same evaluation.
 */
public final class SheetEvaluation {
  private final Sheet sheet;
  private final Pass pass;
  private final Facts facts;
  private final Map<String, Visibility> visibility = new LinkedHashMap<>();
  private final Map<String, Set<String>> waitsOn = new LinkedHashMap<>();
  private final Set<String> mandatory;

  private SheetEvaluation(Sheet sheet) {
    this.sheet = sheet;
    pass = new Pass(sheet);
    facts = sheet.closed() ? Facts.total(sheet.facts(), pass, sheet.decided()) : pass.facts();
    for (Question question : sheet.questions()) {
      visibility.put(question.id(), pass.visibility(question.id()));
      waitsOn.put(question.id(), unmodifiableSet(pass.waiting().blanks(question.showWhen())));
    }
    sheet.facts().keySet().forEach(facts::established);
    mandatory = Mandatory.of(sheet, pass, waitsOn);
  }

  public static SheetEvaluation of(Sheet sheet) {
    return new SheetEvaluation(sheet);
  }

  /** Every question of the sheet, in order. */
  public Map<String, Visibility> visibility() {
    return unmodifiableMap(visibility);
  }

  /** Hidden for a question that was not issued. */
  public Visibility visibility(String question) {
    return visibility.getOrDefault(question, Visibility.HIDDEN);
  }

  /** Every question that was issued, in order. */
  public List<Question> questions() {
    return sheet.questions();
  }

  /** The questions with this visibility, in order. */
  public List<Question> questions(Visibility wanted) {
    return pass.questions().values().stream()
        .filter(question -> visibility.get(question.id()) == wanted)
        .toList();
  }

  public List<Question> shown() {
    return questions(Visibility.SHOWN);
  }

  /** The blank questions that a waiting question waits for; empty when it does not wait. */
  public Set<String> waitsOn(String question) {
    return waitsOn.getOrDefault(question, Set.of());
  }

  /** The shown questions without which the sheet can't be submitted: knock-outs and triggers. */
  public Set<String> mandatory() {
    return mandatory;
  }

  /** Mandatory and still blank: what refuses submission. */
  public List<Question> mandatoryBlanks() {
    return blanks().stream().filter(question -> mandatory.contains(question.id())).toList();
  }

  /** Shown and still blank, mandatory or not. */
  public List<Question> blanks() {
    return shown().stream().filter(question -> findAnswer(question.id()).isEmpty()).toList();
  }

  /** The answer as everything after the sheet reads it: only on shown questions, never blank. */
  public Optional<Answer> findAnswer(String question) {
    return pass.findAnswer(question);
  }

  /** All answers that count, in the order of the sheet: hidden branches are pruned. */
  public Map<String, Answer> answers() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    shown()
        .forEach(
            question ->
                findAnswer(question.id()).ifPresent(answer -> answers.put(question.id(), answer)));
    return answers;
  }

  public Progress progress() {
    int shown = shown().size();
    return new Progress(shown, shown - blanks().size(), questions(Visibility.WAITING).size());
  }

  /**
   * What the next sheet starts from: the values this one started from and those its questions set,
   * blank and hidden ones included. Decisions are handed over as decisions.
   */
  public Map<String, FactValue> base() {
    Map<String, FactValue> base = new LinkedHashMap<>(sheet.outside());
    sheet.facts().values().stream()
        .filter(fact -> pass.sets(fact))
        .forEach(fact -> base.put(fact.id(), facts.established(fact.id())));
    return base;
  }

  /** Facts after this sheet; total when it is closed. */
  public Facts facts() {
    return facts;
  }

  /**
   * The questions whose answers make this one shown, hidden or waiting, of this sheet and of
   * others; for a hidden trigger the questions that hid that one.
   */
  public Set<String> decidedBy(String question) {
    Set<String> found = new LinkedHashSet<>();
    Causes.of(pass, getQuestion(question).showWhen(), found);
    return found;
  }

  private Question getQuestion(String id) {
    return Optional.ofNullable(pass.questions().get(id))
        .orElseThrow(() -> new NoSuchElementException("Not in this sheet: " + id));
  }
}
