package nl.keur.content.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.keur.content.answer.Answer;
import nl.keur.content.fact.FactValue;
import nl.keur.content.roleshift.AgreedUse.ProviderDuties;
import nl.keur.content.score.Mode;
import nl.keur.content.score.Review;

/**
 * What goes into a case, or what its twin lays over it.
 *
 * @param assessedOn the day of assessment; empty: that of the base, else {@link #ASSESSED_ON}
 * @param domainWeights fixed weights of the scoring profile, by domain; none: by questions
 * @param answers by question id, over all sheets; empty for an answer that a twin takes away
 * @param optional the optional questions that are asked, and for what
 * @param parameters choices made in the clause package, by name
 * @param duties whether the contract leaves the provider's duties with another under our own name
 * @param change answers of a change report after the agreement; none: nothing changes
 */
record Situation(
    Optional<LocalDate> assessedOn,
    Map<String, Integer> domainWeights,
    Map<String, Optional<Answer>> answers,
    Map<String, Mode> optional,
    Map<String, Review> reviews,
    Map<String, FactValue.Known> decided,
    Map<String, String> parameters,
    Optional<ProviderDuties> duties,
    Map<String, Answer> change) {

  /** The day on which cases are assessed that name no day themselves. */
  static final LocalDate ASSESSED_ON = LocalDate.of(2026, 12, 15);

  Situation with(Situation twin) {
    return new Situation(
        twin.assessedOn.or(() -> assessedOn),
        over(domainWeights, twin.domainWeights),
        over(answers, twin.answers),
        twin.optional.isEmpty() ? optional : twin.optional,
        over(reviews, twin.reviews),
        over(decided, twin.decided),
        over(parameters, twin.parameters),
        twin.duties.or(() -> duties),
        over(change, twin.change));
  }

  private static <T> Map<String, T> over(Map<String, T> base, Map<String, T> twin) {
    Map<String, T> both = new LinkedHashMap<>(base);
    both.putAll(twin);
    return both;
  }

  LocalDate day() {
    return assessedOn.orElse(ASSESSED_ON);
  }

  ProviderDuties providerDuties() {
    return duties.orElse(ProviderDuties.UNKNOWN);
  }

  /** The answers that are there. */
  Map<String, Answer> given() {
    Map<String, Answer> given = new LinkedHashMap<>();
    answers.forEach((question, answer) -> answer.ifPresent(there -> given.put(question, there)));
    return given;
  }
}
