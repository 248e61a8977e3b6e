package nl.keur.questionnaire.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * What sending a questionnaire gives back.
 *
 * @param sent one for each vendor; none when the same request came before
 */
@Serdeable
record IssuedAnswer(QuestionnaireView questionnaire, List<SentView> sent) {

  /**
   * An invitation that was made.
   *
   * @param link to hand over, shown this once; absent when it was mailed
   */
  @Serdeable
  record SentView(
      UUID offerId,
      String vendorName,
      String contactName,
      String contactEmail,
      @Nullable String link) {}
}
