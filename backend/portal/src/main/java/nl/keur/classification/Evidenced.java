package nl.keur.classification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keur.answering.AnswerText;
import nl.keur.answering.OpenedSheet;
import nl.keur.answering.SavedAnswer;
import nl.keur.checklist.Citation;
import nl.keur.classification.Classification.Decision;
import nl.keur.classification.Classification.GivenAnswer;
import nl.keur.classification.Classification.Party;
import nl.keur.classification.Classification.Why;
import nl.keur.content.checklist.Question;
import nl.keur.content.condition.Condition;
import nl.keur.content.fact.FactTrace;
import nl.keur.content.fact.Facts;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.library.Vocabulary;
import nl.keur.content.sheet.Visibility;
import nl.keur.content.text.Text;
import nl.keur.kernel.Actor;
import nl.keur.procurement.DecidedValue;

/**
 * Facts with everything that backs them: the sheets with who answered what, and what people
 * decided. Gives the <i>why</i> of a fact or a condition.
 *
 * @param sheets in reading order; the vendor's last
 * @param decided by fact id, the latest
 * @param names of staff and of people of the vendor by id
 * @param vendorContact name of the contact of the vendor, for whom no name is known
 */
record Evidenced(
    Vocabulary vocabulary,
    Facts facts,
    List<OpenedSheet> sheets,
    Map<String, DecidedValue> decided,
    Map<UUID, String> names,
    String vendorContact) {

  Optional<Decision> decisionOn(String fact) {
    FactWords words = new FactWords(facts.getDefinition(fact));
    return Optional.ofNullable(decided.get(fact))
        .map(
            value ->
                new Decision(
                    words.labels(facts.established(fact)),
                    words.labels(facts.get(fact)),
                    value.reason(),
                    names.getOrDefault(value.decidedBy(), ""),
                    value.decidedAt()));
  }

  /** Why a fact has its value. */
  Why why(String fact) {
    return why(List.of(facts.trace(fact)), List.of());
  }

  /** Why a condition holds, or is still open, with the article that it belongs to. */
  Why why(Condition condition, List<Citation> articles) {
    List<FactTrace> traces =
        condition
            .grounds(facts)
            .flatMap(
                leaf -> leaf instanceof Condition.FactIn read ? Stream.of(read) : Stream.empty())
            .map(Condition.FactIn::fact)
            .distinct()
            .map(facts::trace)
            .toList();
    return why(traces, articles);
  }

  private Why why(List<FactTrace> traces, List<Citation> articles) {
    Set<Text> sentences = new LinkedHashSet<>();
    Set<String> questions = new LinkedHashSet<>();
    traces.forEach(
        trace -> {
          new TraceWords(this).collect(trace, sentences);
          questions.addAll(trace.allQuestions());
        });
    List<GivenAnswer> answers = new ArrayList<>();
    Set<Citation> cited = new LinkedHashSet<>(articles);
    for (OpenedSheet sheet : sheets) {
      for (Question question : sheet.evaluation().questions()) {
        if (questions.contains(question.id())
            && sheet.evaluation().visibility(question.id()) == Visibility.SHOWN) {
          answers.add(answer(sheet, question));
          if (articles.isEmpty()) {
            question.legalBasis().forEach(basis -> cited.add(article(basis)));
          }
        }
      }
    }
    return new Why(List.copyOf(sentences), answers, List.copyOf(cited));
  }

  private GivenAnswer answer(OpenedSheet sheet, Question question) {
    Optional<SavedAnswer> saved =
        Optional.ofNullable(sheet.saved().get(question.id())).filter(one -> !one.answer().blank());
    return new GivenAnswer(
        question.text(),
        sheet.sheet().vendorId().isPresent() ? Party.VENDOR : Party.INSTITUTION,
        saved.map(one -> AnswerText.of(question, one.answer())),
        saved.map(one -> one.answer().explanation()).orElse(""),
        saved.map(one -> nameOf(one.savedBy())),
        saved.map(SavedAnswer::savedAt));
  }

  private String nameOf(Actor actor) {
    return switch (actor) {
      case Actor.Person person -> names.getOrDefault(person.id(), "");
      case Actor.VendorContact contact -> names.getOrDefault(contact.id(), vendorContact);
    };
  }

  Citation article(LegalBasis basis) {
    return Citation.of(vocabulary, basis);
  }
}
