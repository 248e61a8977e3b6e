package nl.keur.content.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keur.content.checklist.Question;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How questions weigh against each other in one procurement.
 *
 * @param domainWeights fixed weights by domain, in any unit; a domain without one weighs nothing.
 *     Empty: every question weighs by its own weight alone
 */
public record Profile(String id, Optional<Map<String, Integer>> domainWeights) {
  public Profile {
    domainWeights = domainWeights.map(Map::copyOf);
    domainWeights.ifPresent(Profile::requireWeights);
  }

  private static void requireWeights(Map<String, Integer> weights) {
    boolean negative = weights.values().stream().anyMatch(weight -> weight < 0);
    if (negative || weights.values().stream().allMatch(weight -> weight == 0)) {
      throw new IllegalArgumentException("Domain weights are 0 or more, one at least above 0");
    }
  }

  public static Profile byQuestions(String id) {
    return new Profile(id, Optional.empty());
  }

  public static Profile byDomains(String id, Map<String, Integer> weights) {
    return new Profile(id, Optional.of(weights));
  }

  /**
   * The part of the whole, 0 to 1, that each of these questions decides when they all count; to
   * show before publishing. The weight of a domain without a question is spread over the others in
   * proportion. Empty when nothing carries weight.
   */
  public Map<String, BigFraction> shares(Collection<Question> counted) {
    Map<String, List<Question>> domains = new LinkedHashMap<>();
    counted.forEach(
        question ->
            domains.computeIfAbsent(question.domain(), id -> new ArrayList<>()).add(question));
    Map<String, Integer> weights = new LinkedHashMap<>();
    domains.forEach((domain, questions) -> weights.put(domain, weight(domain, questions)));
    int whole = weights.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, BigFraction> shares = new LinkedHashMap<>();
    if (whole > 0) {
      domains.forEach(
          (domain, questions) ->
              questions.forEach(
                  question ->
                      shares.put(
                          question.id(),
                          BigFraction.of(weights.get(domain), whole)
                              .multiply(BigFraction.of(weight(question), weight(questions))))));
    }
    return shares;
  }

  private int weight(String domain, List<Question> questions) {
    return domainWeights.map(fixed -> fixed.getOrDefault(domain, 0)).orElse(weight(questions));
  }

  private static int weight(List<Question> questions) {
    return questions.stream().mapToInt(Profile::weight).sum();
  }

  private static int weight(Question question) {
    return question.weight().orElseThrow();
  }
}
