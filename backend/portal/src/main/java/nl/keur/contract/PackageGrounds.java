package nl.keur.contract;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keur.answering.AnswerText;
import nl.keur.answering.OpenedSheet;
import nl.keur.answering.SavedAnswer;
import nl.keur.content.checklist.Question;
import nl.keur.content.fact.Fact;
import nl.keur.content.fact.FactTrace;
import nl.keur.content.text.Text;
import nl.keur.contract.PackageContent.GivenAnswer;
import nl.keur.contract.PackageContent.UsedFact;
import nl.keur.kernel.Actor;

/** The facts and answers on which the clauses of a package rest, as people read them. */
final class PackageGrounds {
  static final String RISK_LEVEL = "offer_risk_level";
  static final String AI_SYSTEM = "offer_is_ai";

  private final OfferRecord record;
  private final Map<UUID, String> names;
  private final Set<String> behind = new LinkedHashSet<>();

  PackageGrounds(OfferRecord record, Map<UUID, String> names) {
    this.record = record;
    this.names = names;
  }

  Map<String, UsedFact> facts(Set<String> ids) {
    Map<String, UsedFact> facts = new LinkedHashMap<>();
    ids.forEach(id -> facts.put(id, fact(record.facts().trace(id))));
    return facts;
  }

  /** The questions behind the facts that were asked for. */
  Set<String> questionsBehind() {
    return behind;
  }

  private UsedFact fact(FactTrace trace) {
    Fact fact = trace.fact();
    List<String> questions =
        trace.allQuestions().stream().filter(id -> record.findQuestion(id).isPresent()).toList();
    behind.addAll(questions);
    List<String> codes = FactChange.codes(trace.value());
    return new UsedFact(
        fact.name(),
        codes,
        FactChange.labels(fact, codes),
        trace.how() instanceof FactTrace.Decided,
        questions);
  }

  Map<String, GivenAnswer> answers(Set<String> ids) {
    Map<String, GivenAnswer> answers = new LinkedHashMap<>();
    ids.forEach(
        id -> record.findQuestion(id).ifPresent(question -> answers.put(id, answer(question))));
    return answers;
  }

  private GivenAnswer answer(Question question) {
    Optional<OpenedSheet> sheet = record.sheetWith(question.id());
    return sheet
        .flatMap(asked -> asked.evaluation().findAnswer(question.id()))
        .map(
            answer -> {
              Optional<SavedAnswer> saved = sheet.map(asked -> asked.saved().get(question.id()));
              Text said = AnswerText.of(question, answer);
              return new GivenAnswer(
                  question.text(),
                  Optional.of(said),
                  answer.explanation(),
                  saved.map(one -> nameOf(one.savedBy())),
                  saved.map(SavedAnswer::savedAt));
            })
        .orElseGet(
            () ->
                new GivenAnswer(
                    question.text(),
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    Optional.<Instant>empty()));
  }

  private String nameOf(Actor actor) {
    return switch (actor) {
      case Actor.Person person -> names.getOrDefault(person.id(), record.institution());
      case Actor.VendorContact contact ->
          names.getOrDefault(contact.id(), record.offer().contactName())
              + ", "
              + record.offer().vendorName();
    };
  }

  /** Everybody who answered something. */
  static Set<UUID> people(OfferRecord record) {
    Set<UUID> people = new LinkedHashSet<>();
    List.of(record.dossier().intake(), record.dossier().preFlight(), record.sheet())
        .forEach(
            sheet -> sheet.saved().values().forEach(answer -> people.add(answer.savedBy().id())));
    return people;
  }
}
