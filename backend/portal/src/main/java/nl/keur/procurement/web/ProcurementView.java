package nl.keur.procurement.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keur.content.text.Text;
import nl.keur.procurement.GoDecision;
import nl.keur.procurement.TeamMember;

/**
 * A dossier with its team, sheets, decisions and offers.
 *
 * @param version to send back in {@code If-Match}
 * @param deadline until when vendors are to answer, as planned
 * @param answersUntil until when vendors answer, as the questionnaire that was sent says
 * @param frozenAt when the questionnaire was issued
 * @param takesOffers whether a vendor can still be put on the list
 * @param stops what keeps the procurement from going on
 */
@Serdeable
record ProcurementView(
    UUID id,
    String title,
    String need,
    String language,
    PersonView owner,
    @Nullable Instant deadline,
    @Nullable Instant answersUntil,
    Instant createdAt,
    @Nullable Instant frozenAt,
    int version,
    List<TeamMemberView> team,
    List<SheetLink> sheets,
    List<StopView> stops,
    List<LiftedStopView> liftedStops,
    List<DecisionView> decisions,
    List<DecidedValueView> decidedValues,
    List<OfferView> offers,
    boolean takesOffers) {

  @Serdeable
  record PersonView(UUID id, String name) {}

  @Serdeable
  record TeamMemberView(PersonView person, TeamMember.Raci raci) {}

  /** A sheet of the institution, with how far it is. */
  @Serdeable
  record SheetLink(
      UUID id,
      String kind,
      Text title,
      boolean closed,
      @Nullable Text refusesWriting,
      int shown,
      int answered,
      int waiting) {}

  @Serdeable
  record StopView(String questionId, Text question, Text reason, boolean liftable) {}

  @Serdeable
  record LiftedStopView(
      String questionId, Text question, String reason, PersonView by, Instant at) {}

  @Serdeable
  record DecisionView(
      GoDecision.Outcome outcome, String reason, String dissent, PersonView by, Instant at) {}

  @Serdeable
  record DecidedValueView(
      UUID id,
      String fact,
      Text name,
      Set<String> values,
      List<Text> labels,
      String reason,
      PersonView by,
      Instant at) {}

  @Serdeable
  record OfferView(
      UUID id,
      String vendorName,
      String systemName,
      String contactName,
      String contactEmail,
      Instant createdAt) {}
}
