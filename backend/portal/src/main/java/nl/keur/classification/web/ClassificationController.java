package nl.keur.classification.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;
import nl.keur.classification.Classification;
import nl.keur.classification.Classify;
import nl.keur.content.text.Text;
import nl.keur.identity.Roles;
import nl.keur.kernel.Problem;
import nl.keur.kernel.Scope.FileScope;

/** What the facts indicate, before any offer and for each offer. */
@Controller("/api")
@Secured(Roles.STAFF)
@ExecuteOn(TaskExecutors.BLOCKING)
class ClassificationController {
  private static final Problem UNKNOWN_PROCUREMENT =
      Problem.of(
          "/problems/classification/procurement-unknown",
          "Procurement unknown",
          404,
          new Text(
              "Deze inkoop bestaat niet, of u hebt er geen toegang toe.",
              "This procurement does not exist, or you have no access to it."));
  private static final Problem NOT_SUBMITTED =
      Problem.of(
          "/problems/classification/not-submitted",
          "Nothing submitted",
          404,
          new Text(
              "Van dit aanbod zijn nog geen antwoorden ingediend, of u hebt er geen toegang toe.",
              "No answers were submitted for this offer yet, or you have no access to it."));

  private final Classify classify;

  ClassificationController(Classify classify) {
    this.classify = classify;
  }

  @Get("/procurements/{id}/classification")
  Classification ofProcurement(FileScope scope, UUID id) {
    return classify.ofProcurement(scope, id).orElseThrow(UNKNOWN_PROCUREMENT::refused);
  }

  /** Only after the vendor submitted. */
  @Get("/offers/{offerId}/classification")
  Classification ofOffer(FileScope scope, UUID offerId) {
    return classify.ofOffer(scope, offerId).orElseThrow(NOT_SUBMITTED::refused);
  }
}
