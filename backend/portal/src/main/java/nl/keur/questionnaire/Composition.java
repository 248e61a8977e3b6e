package nl.keur.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Respondent;
import nl.keur.content.checklist.Section;
import nl.keur.content.condition.Truth;
import nl.keur.content.fact.Facts;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.score.Mode;
import nl.keur.content.sheet.Sheet;
import nl.keur.content.sheet.SheetEvaluation;
import nl.keur.content.sheet.Visibility;

/**
 * What a questionnaire asks: the vendor's part of the pre-flight, the required questions, and the
 * optional ones that the purchaser chose. Required questions are always sent along; whether a
 * vendor sees one follows from its condition.
 */
public record Composition(ContentLibrary content, Map<String, Mode> optional) {
  private static final String PRE_FLIGHT = "pre-flight";
  private static final String REQUIRED = "required";
  private static final String OPTIONAL = "optional";

  /** Whether a question will be asked of a vendor, as far as the institution's facts tell. */
  public enum Called {
    ASKED,
    NOT_ASKED,
    DEPENDS_ON_ANSWERS,
    /** The institution's own pre-flight still leaves it open. */
    DEPENDS_ON_PRE_FLIGHT
  }

  public Composition {
    optional = Map.copyOf(optional);
  }

  /** The sections as they are sent, without sections that hold no question. */
  public List<Section> sections() {
    return Stream.of(
            sections(PRE_FLIGHT, question -> true),
            sections(REQUIRED, question -> true),
            sections(OPTIONAL, question -> optional.containsKey(question.id())))
        .flatMap(List::stream)
        .toList();
  }

  /** The sections of one checklist. */
  public record Part(String checklist, List<Section> sections) {}

  /** Everything there is to send or choose: the optional sections whole, chosen or not. */
  public List<Part> parts() {
    return List.of(
        new Part(PRE_FLIGHT, sections(PRE_FLIGHT, question -> true)),
        new Part(REQUIRED, sections(REQUIRED, question -> true)),
        new Part(OPTIONAL, optionalSections()));
  }

  /** Every optional section, chosen or not. */
  public List<Section> optionalSections() {
    return sections(OPTIONAL, question -> true);
  }

  private List<Section> sections(String checklist, Predicate<Question> wanted) {
    return content.getChecklist(checklist).sectionsFor(Respondent.VENDOR).stream()
        .map(section -> only(section, wanted))
        .filter(section -> !section.questions().isEmpty())
        .toList();
  }

  private static Section only(Section section, Predicate<Question> wanted) {
    return new Section(
        section.id(),
        section.answeredBy(),
        section.title(),
        section.intro(),
        section.questions().stream().filter(wanted).toList());
  }

  public List<Question> questions() {
    return sections().stream().flatMap(section -> section.questions().stream()).toList();
  }

  /** The chosen questions that inform without counting. */
  public Set<String> informative() {
    return optional.entrySet().stream()
        .filter(entry -> entry.getValue() == Mode.INFORMATIVE)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Ids that were chosen and are no optional questions. */
  public Set<String> unknown() {
    Set<String> known =
        optionalSections().stream()
            .flatMap(section -> section.questions().stream())
            .map(Question::id)
            .collect(Collectors.toSet());
    Set<String> unknown = new LinkedHashSet<>(optional.keySet());
    unknown.removeAll(known);
    return unknown;
  }

  /** For every question, sent or still to choose, whether these facts call for it. */
  public Map<String, Called> calledFor(Facts institution) {
    Map<String, Called> called = new LinkedHashMap<>();
    calledFor(institution, everyQuestion(), called);
    calledFor(institution, questions(), called);
    return called;
  }

  private List<Question> everyQuestion() {
    List<Question> all = new ArrayList<>(questions());
    optionalSections().stream()
        .flatMap(section -> section.questions().stream())
        .filter(question -> !optional.containsKey(question.id()))
        .forEach(all::add);
    return all;
  }

  private void calledFor(Facts institution, List<Question> sent, Map<String, Called> called) {
    SheetEvaluation blank = blank(institution, sent);
    sent.forEach(question -> called.put(question.id(), called(blank, question)));
  }

  private SheetEvaluation blank(Facts institution, List<Question> sent) {
    Set<String> ids = sent.stream().map(Question::id).collect(Collectors.toSet());
    return new Sheet(
            sent, content.vocabulary().facts(), institution.frozen(ids), Map.of(), Map.of(), false)
        .evaluate();
  }

  private static Called called(SheetEvaluation blank, Question question) {
    return switch (blank.visibility(question.id())) {
      case HIDDEN -> Called.NOT_ASKED;
      case WAITING -> Called.DEPENDS_ON_ANSWERS;
      case SHOWN ->
          question.showWhen().over(blank.facts()) == Truth.UNKNOWN
              ? Called.DEPENDS_ON_PRE_FLIGHT
              : Called.ASKED;
    };
  }

  /** The questions that can count in the score: not hidden by these facts, and asked to count. */
  public List<Question> counting(Facts institution) {
    SheetEvaluation blank = blank(institution, questions());
    return questions().stream()
        .filter(Question::scored)
        .filter(question -> optional.get(question.id()) != Mode.INFORMATIVE)
        .filter(question -> blank.visibility(question.id()) != Visibility.HIDDEN)
        .toList();
  }
}
