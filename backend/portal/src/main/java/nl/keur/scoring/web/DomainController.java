package nl.keur.scoring.web;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keur.checklist.PublishedContent;
import nl.keur.content.text.Text;
import nl.keur.identity.Roles;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.scoring.GiveDomains;

/** The domains of the questionnaire, and who reviews which. */
@Controller("/api")
@Secured(Roles.STAFF)
@ExecuteOn(TaskExecutors.BLOCKING)
class DomainController {
  private final GiveDomains giveDomains;
  private final PublishedContent content;

  DomainController(GiveDomains giveDomains, PublishedContent content) {
    this.giveDomains = giveDomains;
    this.content = content;
  }

  @Get("/domains")
  List<NamedDomain> list() {
    return content.current().vocabulary().domains().entrySet().stream()
        .map(domain -> new NamedDomain(domain.getKey(), domain.getValue()))
        .toList();
  }

  /** Replaces what somebody reviews; none: everything. */
  @Put("/people/{id}/domains")
  @Secured(Roles.ADMINISTRATOR)
  DomainsView give(InstitutionScope scope, Actor actor, UUID id, @Valid @Body DomainsRequest body) {
    return new DomainsView(
        giveDomains
            .to(scope, actor, id, body.domains())
            .orElseThrow(ScoringProblems::of)
            .domains());
  }

  @Serdeable
  record NamedDomain(String id, Text name) {}

  @Serdeable
  record DomainsRequest(@NotNull Set<String> domains) {}

  @Serdeable
  record DomainsView(Set<String> domains) {}
}
