package nl.keur.content.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keur.content.answer.Answer;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Respondent;
import nl.keur.content.fact.Fact;
import nl.keur.content.fact.FactValue;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.score.Mode;
import nl.keur.content.score.Profile;
import nl.keur.content.score.Scorecard;
import nl.keur.content.score.Submission;
import nl.keur.content.sheet.Sheet;
import nl.keur.content.sheet.SheetEvaluation;

/** Runs a situation through the engine, as a procurement runs through the portal. */
final class CaseRun {
  private final ContentLibrary library;
  private final Situation situation;
  private final Map<String, Answer> answers;

  private CaseRun(ContentLibrary library, Situation situation) {
    this.library = library;
    this.situation = situation;
    this.answers = situation.given();
  }

  static Outcome of(ContentLibrary library, Situation situation) {
    return new CaseRun(library, situation).run();
  }

  private Outcome run() {
    SheetEvaluation intake = closed(institution("intake"), Map.of());
    SheetEvaluation preFlight = closed(institution("pre-flight"), intake.base());
    SheetEvaluation businessCase = closed(institution("business-case"), preFlight.base());
    Map<String, FactValue> issued = issued(preFlight);
    Optional<SheetEvaluation> vendor =
        vendorAnswers() ? Optional.of(closed(vendorQuestions(), issued)) : Optional.empty();
    return new Outcome(
        situation,
        intake,
        preFlight,
        businessCase,
        open(vendorQuestions(), issued),
        vendor,
        card(preFlight, Map.of()),
        vendor.map(sheet -> card(sheet, situation.optional())));
  }

  private boolean vendorAnswers() {
    return vendorQuestions().stream().anyMatch(question -> answers.containsKey(question.id()));
  }

  private List<Question> institution(String checklist) {
    return questions(checklist, Respondent.INSTITUTION).toList();
  }

  private Stream<Question> questions(String checklist, Respondent respondent) {
    return library.getChecklist(checklist).sectionsFor(respondent).stream()
        .flatMap(section -> section.questions().stream());
  }

  /** The vendor's pre-flight, all required questions and the optional ones that are asked. */
  private List<Question> vendorQuestions() {
    return Stream.of("pre-flight", "required", "optional")
        .flatMap(checklist -> questions(checklist, Respondent.VENDOR))
        .filter(
            question ->
                !question.id().startsWith("OP-") || situation.optional().containsKey(question.id()))
        .toList();
  }

  private SheetEvaluation closed(List<Question> questions, Map<String, FactValue> outside) {
    return sheet(questions, outside, answers, true);
  }

  private SheetEvaluation open(List<Question> questions, Map<String, FactValue> outside) {
    return sheet(questions, outside, Map.of(), false);
  }

  private SheetEvaluation sheet(
      List<Question> questions,
      Map<String, FactValue> outside,
      Map<String, Answer> given,
      boolean closed) {
    Map<String, Answer> own = new LinkedHashMap<>();
    for (Question question : questions) {
      Optional.ofNullable(given.get(question.id()))
          .ifPresent(answer -> own.put(question.id(), answer));
    }
    return new Sheet(
            questions, library.vocabulary().facts(), outside, own, situation.decided(), closed)
        .evaluate();
  }

  /** The frozen procurement facts; a fact whose question is not issued counts as hidden. */
  private Map<String, FactValue> issued(SheetEvaluation preFlight) {
    Map<String, FactValue> frozen =
        new LinkedHashMap<>(preFlight.facts().values(Fact.Scope.PROCUREMENT));
    List<String> asked = vendorQuestions().stream().map(Question::id).toList();
    for (Fact fact : library.vocabulary().facts().values()) {
      if (fact.scope() == Fact.Scope.OFFER
          && fact.origin() instanceof Fact.SetBy setBy
          && !asked.contains(setBy.question())) {
        frozen.put(fact.id(), new FactValue.Unset());
      }
    }
    return frozen;
  }

  private Scorecard card(SheetEvaluation sheet, Map<String, Mode> modes) {
    Profile profile =
        situation.domainWeights().isEmpty()
            ? Profile.byQuestions("case")
            : Profile.byDomains("case", situation.domainWeights());
    return Scorecard.of(Submission.of(sheet, modes), situation.reviews(), profile, situation.day());
  }
}
