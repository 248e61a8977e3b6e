package nl.keur.sample.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import nl.keur.identity.Roles;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.sample.RemoveSample;

/** The sample institution. */
@Controller("/api/sample")
@Secured(Roles.ADMINISTRATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class SampleController {
  private final RemoveSample removeSample;

  SampleController(RemoveSample removeSample) {
    this.removeSample = removeSample;
  }

  /** Removes the institution of this session with everything in it, if it is made up. */
  @Post("/removal")
  Removed remove(InstitutionScope scope) {
    return new Removed(removeSample.of(scope).orElseThrow(SampleProblems::of).orElse(null));
  }

  /**
   * @param setUpLink to set up an institution of one's own; absent when there is one already
   */
  @Serdeable
  record Removed(@Nullable String setUpLink) {}
}
