package nl.keur.procurement.web;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keur.answering.OpenedSheet;
import nl.keur.answering.ReadSheet;
import nl.keur.answering.SheetKind;
import nl.keur.checklist.PublishedContent;
import nl.keur.content.fact.Fact;
import nl.keur.content.text.Text;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.DecidedValue;
import nl.keur.procurement.DossierFacts;
import nl.keur.procurement.GoDecision;
import nl.keur.procurement.LiftedStop;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurement;
import nl.keur.procurement.Procurements;
import nl.keur.procurement.SentDeadline;
import nl.keur.procurement.Stops;
import nl.keur.procurement.TakingOffers;
import nl.keur.procurement.TeamMember;
import nl.keur.procurement.web.ProcurementView.DecidedValueView;
import nl.keur.procurement.web.ProcurementView.DecisionView;
import nl.keur.procurement.web.ProcurementView.LiftedStopView;
import nl.keur.procurement.web.ProcurementView.OfferView;
import nl.keur.procurement.web.ProcurementView.PersonView;
import nl.keur.procurement.web.ProcurementView.SheetLink;
import nl.keur.procurement.web.ProcurementView.StopView;
import nl.keur.procurement.web.ProcurementView.TeamMemberView;

/** Draws dossiers. */
@Singleton
class ProcurementViews {
  private final Procurements procurements;
  private final StaffDirectory staff;
  private final ReadSheet readSheet;
  private final DossierFacts dossierFacts;
  private final Stops stops;
  private final SentDeadline sentDeadline;
  private final TakingOffers takingOffers;
  private final PublishedContent content;
  private final Transactions transactions;

  ProcurementViews(
      Procurements procurements,
      StaffDirectory staff,
      ReadSheet readSheet,
      DossierFacts dossierFacts,
      Stops stops,
      SentDeadline sentDeadline,
      TakingOffers takingOffers,
      PublishedContent content,
      Transactions transactions) {
    this.procurements = procurements;
    this.staff = staff;
    this.readSheet = readSheet;
    this.dossierFacts = dossierFacts;
    this.stops = stops;
    this.sentDeadline = sentDeadline;
    this.takingOffers = takingOffers;
    this.content = content;
    this.transactions = transactions;
  }

  Optional<ProcurementView> find(FileScope scope, UUID procurementId) {
    return transactions.read(
        () -> procurements.find(scope, procurementId).map(found -> draw(scope, found)));
  }

  private ProcurementView draw(FileScope scope, Procurement procurement) {
    UUID id = procurement.id();
    List<TeamMember> team = procurements.team(scope, id);
    List<GoDecision> decisions = procurements.decisions(scope, id);
    List<DecidedValue> decided = procurements.decidedValues(scope, id, Optional.empty());
    List<LiftedStop> lifted = procurements.liftedStops(scope, id);
    People people = people(scope, procurement, team, decisions, decided, lifted);
    return new ProcurementView(
        id,
        procurement.title(),
        procurement.need(),
        procurement.language().code(),
        people.of(procurement.ownerId()),
        procurement.deadline().orElse(null),
        sentDeadline.find(scope, id).orElse(null),
        procurement.createdAt(),
        procurement.frozenAt().orElse(null),
        procurement.version(),
        team.stream()
            .map(member -> new TeamMemberView(people.of(member.personId()), member.raci()))
            .toList(),
        sheets(scope, id),
        stops.of(scope, dossierFacts.of(scope, id)).stream()
            .map(
                stop ->
                    new StopView(
                        stop.questionId(),
                        question(stop.questionId()),
                        stop.reason(),
                        stop.liftable()))
            .toList(),
        lifted.stream()
            .map(
                one ->
                    new LiftedStopView(
                        one.questionId(),
                        question(one.questionId()),
                        one.reason(),
                        people.of(one.liftedBy()),
                        one.liftedAt()))
            .toList(),
        decisions.stream()
            .map(
                decision ->
                    new DecisionView(
                        decision.outcome(),
                        decision.reason(),
                        decision.dissent(),
                        people.of(decision.decidedBy()),
                        decision.decidedAt()))
            .toList(),
        decided.stream().map(value -> decidedValue(value, people)).toList(),
        procurements.offers(scope, id).stream().map(ProcurementViews::offer).toList(),
        !takingOffers.ended(scope, id));
  }

  static OfferView offer(Offer offer) {
    return new OfferView(
        offer.id(),
        offer.vendorName(),
        offer.systemName(),
        offer.contactName(),
        offer.contactEmail(),
        offer.createdAt());
  }

  private List<SheetLink> sheets(FileScope scope, UUID procurementId) {
    return List.of(SheetKind.INTAKE, SheetKind.BUSINESS_CASE, SheetKind.PRE_FLIGHT).stream()
        .map(kind -> readSheet.of(scope, kind, procurementId).orElseThrow())
        .map(ProcurementViews::link)
        .toList();
  }

  private static SheetLink link(OpenedSheet sheet) {
    var progress = sheet.evaluation().progress();
    return new SheetLink(
        sheet.sheet().id(),
        sheet.sheet().kind().name(),
        sheet.context().title(),
        sheet.sheet().closed(),
        sheet.context().refusesWriting().orElse(null),
        progress.shown(),
        progress.answered(),
        progress.waiting());
  }

  private DecidedValueView decidedValue(DecidedValue value, People people) {
    Fact fact = content.current().vocabulary().facts().get(value.fact());
    return new DecidedValueView(
        value.id(),
        value.fact(),
        fact.name(),
        value.values(),
        value.values().stream()
            .sorted()
            .map(code -> fact.findValue(code).orElseThrow().label())
            .toList(),
        value.reason(),
        people.of(value.decidedBy()),
        value.decidedAt());
  }

  private Text question(String questionId) {
    return content.current().findQuestion(questionId).orElseThrow().text();
  }

  private People people(
      FileScope scope,
      Procurement procurement,
      List<TeamMember> team,
      List<GoDecision> decisions,
      List<DecidedValue> decided,
      List<LiftedStop> lifted) {
    Set<UUID> ids = new HashSet<>();
    ids.add(procurement.ownerId());
    team.forEach(member -> ids.add(member.personId()));
    decisions.forEach(decision -> ids.add(decision.decidedBy()));
    decided.forEach(value -> ids.add(value.decidedBy()));
    lifted.forEach(one -> ids.add(one.liftedBy()));
    return new People(staff.names(scope, ids));
  }

  private record People(Map<UUID, String> names) {
    PersonView of(UUID id) {
      return new PersonView(id, names.getOrDefault(id, ""));
    }
  }
}
