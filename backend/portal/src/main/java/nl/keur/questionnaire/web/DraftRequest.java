package nl.keur.questionnaire.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.score.Mode;
import nl.keur.questionnaire.Draft;

/**
 * What the purchaser chose.
 *
 * @param optional the chosen optional questions, each SCORED or INFORMATIVE
 * @param domainWeights fixed weights by subject; absent when questions weigh by themselves
 */
@Serdeable
record DraftRequest(
    @NotNull @Size(max = 200) Map<String, Mode> optional,
    @Nullable @Size(max = 20) Map<String, Integer> domainWeights,
    @Nullable Instant deadline) {

  Draft draft(UUID procurementId, int basedOn) {
    return new Draft(
        procurementId,
        optional,
        Optional.ofNullable(domainWeights),
        Optional.ofNullable(deadline),
        basedOn);
  }
}
