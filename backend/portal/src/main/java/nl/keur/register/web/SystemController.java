package nl.keur.register.web;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keur.checklist.Citation;
import nl.keur.checklist.PublishedContent;
import nl.keur.content.fact.Fact;
import nl.keur.content.text.Text;
import nl.keur.identity.Roles;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Reach;
import nl.keur.kernel.RefusedRequest;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.purpose.PurposeVersion;
import nl.keur.register.AiSystem;
import nl.keur.register.EndUse;
import nl.keur.register.ReadSystem;
import nl.keur.register.RegisterProblem.SystemUnknown;
import nl.keur.register.web.SystemView.ContractView;
import nl.keur.register.web.SystemView.PersonView;
import nl.keur.register.web.SystemView.PurposeLine;
import nl.keur.register.web.SystemView.SignatureView;
import nl.keur.register.web.SystemView.SystemLine;

/** The AI systems that the institution uses. */
@Controller("/api/systems")
@Secured(Roles.STAFF)
@ExecuteOn(TaskExecutors.BLOCKING)
class SystemController {
  private final ReadSystem readSystem;
  private final EndUse endUse;
  private final StaffDirectory staff;
  private final PublishedContent content;
  private final Transactions transactions;

  SystemController(
      ReadSystem readSystem,
      EndUse endUse,
      StaffDirectory staff,
      PublishedContent content,
      Transactions transactions) {
    this.readSystem = readSystem;
    this.endUse = endUse;
    this.staff = staff;
    this.content = content;
    this.transactions = transactions;
  }

  @Get
  SystemsView list(InstitutionScope scope, Reach reach) {
    List<AiSystem> systems =
        readSystem.all(scope).stream()
            .filter(system -> reach.covers(system.procurementId()))
            .toList();
    Map<UUID, String> names = names(scope, systems);
    return new SystemsView(
        systems.stream().map(system -> line(system, names)).toList(), riskLevelLaw());
  }

  @Get("/{id}")
  SystemView read(InstitutionScope scope, UUID id) {
    ReadSystem.InUse inUse = readSystem.of(scope, id).orElseThrow(SystemController::unknown);
    AiSystem system = inUse.system();
    return new SystemView(
        line(system, names(scope, List.of(system))),
        riskLevelLaw(),
        system.procurementId(),
        new ContractView(
            inUse.contract().sha256(),
            inUse.contract().frozenAt(),
            inUse.contract().purposeVersion(),
            inUse.contract().purposeSha256()),
        purposes(inUse));
  }

  /** The system is in use no longer. */
  @Post("/{id}/end")
  @Secured(Roles.CONTRACT_MANAGER)
  SystemView end(InstitutionScope scope, Actor actor, UUID id, @Valid @Body EndRequest body) {
    endUse
        .of(scope, actor, id, new AiSystem.Ended(body.on(), body.reason().strip()))
        .orElseThrow(RegisterProblems::of);
    return read(scope, id);
  }

  private List<PurposeLine> purposes(ReadSystem.InUse inUse) {
    Optional<String> current =
        inUse.purposes().stream()
            .filter(version -> version.kind() == PurposeVersion.Kind.AGREED)
            .map(PurposeVersion::sha256)
            .reduce((earlier, later) -> later);
    return inUse.purposes().stream()
        .map(
            version ->
                new PurposeLine(
                    version.number(),
                    version.kind().name(),
                    version.purpose().sentence().whole(),
                    version.signatures().stream()
                        .map(
                            signature ->
                                new SignatureView(
                                    signature.party().name(), signature.name(), signature.at()))
                        .toList(),
                    version.sealedAt(),
                    version.sha256(),
                    version.sha256().equals(inUse.contract().purposeSha256()),
                    current.filter(version.sha256()::equals).isPresent()))
        .toList();
  }

  private SystemLine line(AiSystem system, Map<UUID, String> names) {
    return new SystemLine(
        system.id(),
        system.offerId(),
        system.name(),
        system.vendorName(),
        new PersonView(system.ownerId(), names.getOrDefault(system.ownerId(), "")),
        system.riskLevel(),
        riskLevel(system.riskLevel()),
        system.purposeVersion(),
        system.inUseSince(),
        system.ended().map(AiSystem.Ended::on).orElse(null),
        system.ended().map(AiSystem.Ended::reason).orElse(null));
  }

  private List<Citation> riskLevelLaw() {
    return findRiskLevels()
        .map(fact -> Citation.ofClass(content.current().vocabulary(), fact))
        .orElse(List.of());
  }

  private Optional<Fact> findRiskLevels() {
    return Optional.ofNullable(content.current().vocabulary().facts().get("offer_risk_level"));
  }

  private Text riskLevel(String code) {
    return findRiskLevels()
        .flatMap(fact -> fact.findValue(code))
        .map(Fact.Value::label)
        .orElse(new Text("niet bekend", "not known"));
  }

  private Map<UUID, String> names(InstitutionScope scope, List<AiSystem> systems) {
    return transactions.read(
        () ->
            staff.names(
                scope, systems.stream().map(AiSystem::ownerId).collect(Collectors.toSet())));
  }

  private static RefusedRequest unknown() {
    return RegisterProblems.of(new SystemUnknown());
  }

  /**
   * @param on the last day of use
   */
  @Serdeable
  record EndRequest(LocalDate on, @NotBlank @Size(max = 2_000) String reason) {}
}
