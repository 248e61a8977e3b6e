package nl.keur.register.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keur.checklist.PublishedContent;
import nl.keur.content.fact.Fact;
import nl.keur.content.text.Text;
import nl.keur.identity.Roles;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Problem;
import nl.keur.kernel.Reach;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.purpose.PurposeVersion;
import nl.keur.register.AiSystem;
import nl.keur.register.ReadSystem;
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
  private final StaffDirectory staff;
  private final PublishedContent content;
  private final Transactions transactions;

  SystemController(
      ReadSystem readSystem,
      StaffDirectory staff,
      PublishedContent content,
      Transactions transactions) {
    this.readSystem = readSystem;
    this.staff = staff;
    this.content = content;
    this.transactions = transactions;
  }

  @Get
  List<SystemLine> list(InstitutionScope scope, Reach reach) {
    List<AiSystem> systems =
        readSystem.all(scope).stream()
            .filter(system -> reach.covers(system.procurementId()))
            .toList();
    Map<UUID, String> names = names(scope, systems);
    return systems.stream().map(system -> line(system, names)).toList();
  }

  @Get("/{id}")
  SystemView read(InstitutionScope scope, UUID id) {
    ReadSystem.InUse inUse = readSystem.of(scope, id).orElseThrow(() -> unknown().refused());
    AiSystem system = inUse.system();
    return new SystemView(
        line(system, names(scope, List.of(system))),
        system.procurementId(),
        new ContractView(
            inUse.contract().sha256(),
            inUse.contract().frozenAt(),
            inUse.contract().purposeVersion(),
            inUse.contract().purposeSha256()),
        purposes(inUse));
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
        system.inUseSince());
  }

  private Text riskLevel(String code) {
    return Optional.ofNullable(content.current().vocabulary().facts().get("offer_risk_level"))
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

  private static Problem unknown() {
    return Problem.of(
        "/problems/register/system-unknown",
        "System unknown",
        404,
        new Text(
            "Dit systeem bestaat niet, of u hebt er geen toegang toe.",
            "This system does not exist, or you have no access to it."));
  }
}
