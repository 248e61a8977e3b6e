package nl.keur.questionnaire;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Section;
import nl.keur.content.fact.FactValue;
import nl.keur.kernel.Canonical;
import nl.keur.kernel.Sha256;

/**
 * The canonical form of an issued questionnaire: ids and versions of what is asked, the hash of the
 * content that holds the words, what each optional question is asked for, domain weights, deadline,
 * and the frozen facts. Its hash is what both parties can point to.
 */
@Singleton
public class QuestionnaireJson {
  private static final String UNSET = "unset";
  private static final String UNKNOWN = "unknown";

  private final Canonical canonical;

  QuestionnaireJson(Canonical canonical) {
    this.canonical = canonical;
  }

  record Document(IssuedQuestionnaire questionnaire, String content) {}

  Document issued(UUID id, Drafts.State state, int number, UUID issuedBy, Instant issuedAt) {
    Draft draft = state.draft();
    Instant deadline = draft.deadline().orElseThrow();
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("form", "keur-questionnaire/1");
    content.put("id", id.toString());
    content.put("procurement", state.procurement().id().toString());
    content.put("title", state.procurement().title());
    content.put("number", number);
    content.put("contentSha256", state.contentSha256());
    content.put("deadline", deadline.toString());
    content.put("issuedAt", issuedAt.toString());
    content.put(
        "sections",
        state.composition().sections().stream().map(QuestionnaireJson::section).toList());
    content.put(
        "optional",
        draft.optional().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().name())));
    draft.domainWeights().ifPresent(weights -> content.put("domainWeights", weights));
    content.put("facts", writeFacts(state.frozen()));
    String json = canonical.json(content);
    return new Document(
        new IssuedQuestionnaire(
            id,
            state.procurement().organisationId(),
            state.procurement().id(),
            number,
            state.contentSha256(),
            state.composition().sections(),
            draft.optional(),
            draft.profile(),
            state.frozen(),
            deadline,
            Sha256.of(json),
            issuedBy,
            issuedAt),
        json);
  }

  private static Map<String, Object> section(Section section) {
    return Map.of(
        "id",
        section.id(),
        "questions",
        section.questions().stream().map(QuestionnaireJson::question).toList());
  }

  private static Map<String, Object> question(Question question) {
    return Map.of("id", question.id(), "version", question.version());
  }

  private static Map<String, Object> writeFacts(Map<String, FactValue> facts) {
    Map<String, Object> written = new LinkedHashMap<>();
    facts.forEach((fact, value) -> written.put(fact, write(value)));
    return written;
  }

  private static Object write(FactValue value) {
    return switch (value) {
      case FactValue.Known known -> known.values().stream().sorted().toList();
      case FactValue.Unset unset -> UNSET;
      case FactValue.Unknown unknown -> UNKNOWN;
    };
  }

  /** The facts, the optional questions and the weights of a stored questionnaire. */
  public Stored read(String content) {
    Map<String, Object> json =
        canonical.read(content, io.micronaut.core.type.Argument.mapOf(String.class, Object.class));
    Map<String, FactValue> facts = new LinkedHashMap<>();
    map(json.get("facts")).forEach((fact, value) -> facts.put(fact, readFact(value)));
    Map<String, nl.keur.content.score.Mode> optional = new LinkedHashMap<>();
    map(json.get("optional"))
        .forEach(
            (id, mode) -> optional.put(id, nl.keur.content.score.Mode.valueOf(mode.toString())));
    return new Stored(facts, optional, weights(json.get("domainWeights")));
  }

  /** What persistence can't read from columns. */
  public record Stored(
      Map<String, FactValue> facts,
      Map<String, nl.keur.content.score.Mode> optional,
      Optional<Map<String, Integer>> domainWeights) {}

  private static Optional<Map<String, Integer>> weights(Object json) {
    if (json == null) {
      return Optional.empty();
    }
    Map<String, Integer> weights = new LinkedHashMap<>();
    map(json).forEach((domain, weight) -> weights.put(domain, ((Number) weight).intValue()));
    return Optional.of(weights);
  }

  private static FactValue readFact(Object json) {
    if (json instanceof List<?> values) {
      return new FactValue.Known(
          values.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet()));
    }
    return UNSET.equals(json) ? new FactValue.Unset() : new FactValue.Unknown();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object json) {
    return (Map<String, Object>) json;
  }
}
