package nl.keur.content.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.answer.Answer;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Respondent;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.Parameter;
import nl.keur.content.clause.assembly.PackageDraft;
import nl.keur.content.clause.proposal.Decisions;
import nl.keur.content.clause.value.FilledIn;
import nl.keur.content.clause.value.ParameterId;
import nl.keur.content.clause.value.Value;
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
    Optional<Scorecard> card = vendor.map(sheet -> card(sheet, situation.optional()));
    return new Outcome(
        situation,
        intake,
        preFlight,
        businessCase,
        open(vendorQuestions(), issued),
        vendor,
        change(),
        card(preFlight, Map.of()),
        card,
        vendor.map(sheet -> draft(new OfferAsRead(sheet.facts(), card.orElseThrow()))));
  }

  /** A case has no record beside its answers: values that are read from it stay blank. */
  private PackageDraft draft(OfferAsRead offer) {
    return PackageDraft.of(library, offer, path -> Optional.empty(), filledIn(), Decisions.NONE);
  }

  /** A choice counts for every clause that asks it under that name. */
  private FilledIn filledIn() {
    Map<ParameterId, Value> values = new LinkedHashMap<>();
    for (Clause clause : library.clauses()) {
      for (Parameter parameter : clause.parameters()) {
        Optional.ofNullable(situation.parameters().get(parameter.name()))
            .filter(code -> offers(parameter, code))
            .ifPresent(code -> values.put(ParameterId.of(clause, parameter), Value.Codes.of(code)));
      }
    }
    return new FilledIn(values);
  }

  private static boolean offers(Parameter parameter, String code) {
    return parameter.type() instanceof Parameter.Choice choice
        && choice.options().stream().anyMatch(option -> option.value().equals(code));
  }

  private Optional<SheetEvaluation> change() {
    return situation.change().isEmpty()
        ? Optional.empty()
        : Optional.of(sheet(institution("change-report"), Map.of(), situation.change(), true));
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

  private Map<String, FactValue> issued(SheetEvaluation preFlight) {
    return preFlight
        .facts()
        .frozen(vendorQuestions().stream().map(Question::id).collect(Collectors.toSet()));
  }

  private Scorecard card(SheetEvaluation sheet, Map<String, Mode> modes) {
    Profile profile =
        situation.domainWeights().isEmpty()
            ? Profile.byQuestions("case")
            : Profile.byDomains("case", situation.domainWeights());
    return Scorecard.of(
        Submission.of(sheet, modes, library.vocabulary().duties()),
        situation.reviews(),
        profile,
        situation.day());
  }
}
