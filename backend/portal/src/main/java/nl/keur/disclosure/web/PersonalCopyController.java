package nl.keur.disclosure.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.UUID;
import nl.keur.content.text.Language;
import nl.keur.content.text.Text;
import nl.keur.disclosure.GivePersonalCopy;
import nl.keur.identity.Roles;
import nl.keur.identity.Session;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Problem;
import nl.keur.kernel.RefusedRequest;
import nl.keur.kernel.Scope.InstitutionScope;

/**
 * A copy of what is kept of somebody: one's own, whose it is follows from the session alone; and
 * that of a colleague, for administrators.
 */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class PersonalCopyController {
  private static final String LANGUAGE = "nl|en";
  private static final String ZIP = "application/zip";

  private final GivePersonalCopy givePersonalCopy;

  PersonalCopyController(GivePersonalCopy givePersonalCopy) {
    this.givePersonalCopy = givePersonalCopy;
  }

  /**
   * Of whoever asks, as an archive; that it was made stands in the log.
   *
   * @param language of the explanation
   */
  @Post("/personal-copy")
  @Secured({Roles.STAFF, Roles.VENDOR})
  @Produces(ZIP)
  HttpResponse<byte[]> own(
      @Parameter(hidden = true) Session session,
      @QueryValue(defaultValue = "nl") @Pattern(regexp = LANGUAGE) String language) {
    return archive(givePersonalCopy.to(session, languageOf(language)));
  }

  /**
   * Of a colleague, to pass on.
   *
   * @param language of the explanation
   */
  @Post("/people/{id}/personal-copy")
  @Secured(Roles.ADMINISTRATOR)
  @Produces(ZIP)
  HttpResponse<byte[]> ofColleague(
      InstitutionScope scope,
      Actor actor,
      UUID id,
      @QueryValue(defaultValue = "nl") @Pattern(regexp = LANGUAGE) String language) {
    return givePersonalCopy
        .ofColleague(scope, (Actor.Person) actor, id, languageOf(language))
        .map(PersonalCopyController::archive)
        .orElseThrow(PersonalCopyController::unknown);
  }

  private static HttpResponse<byte[]> archive(byte[] bytes) {
    return HttpResponse.ok(bytes)
        .contentType(MediaType.of(ZIP))
        .header("Content-Disposition", "attachment; filename=\"personal-copy.zip\"");
  }

  private static RefusedRequest unknown() {
    return Problem.of(
            "/problems/identity/person-unknown",
            "Person unknown",
            404,
            new Text("Deze persoon bestaat niet.", "This person does not exist."))
        .refused();
  }

  private static Language languageOf(String code) {
    return Language.valueOf(code.toUpperCase(Locale.ROOT));
  }
}
