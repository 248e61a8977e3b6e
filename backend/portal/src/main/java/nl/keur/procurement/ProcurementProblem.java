package nl.keur.procurement;

import java.time.Duration;
import nl.keur.content.text.Text;

/** What the dossier refuses. */
public sealed interface ProcurementProblem {
  record ProcurementUnknown() implements ProcurementProblem {}

  record OfferUnknown() implements ProcurementProblem {}

  /** The choice was made: another offer can't be weighed any more. */
  record OfferTooLate() implements ProcurementProblem {}

  record StaleProcurement(int currentVersion) implements ProcurementProblem {}

  /** The team names somebody who does not work here. */
  record TeamMemberUnknown(int index) implements ProcurementProblem {}

  /** Only a body that buys for institutions has participants. */
  record NotAJointBody() implements ProcurementProblem {}

  /** No institution gave this code, or it made a newer one; which is not told. */
  record JoinCodeUnknown() implements ProcurementProblem {}

  /** Too many codes that do not work were tried for this body. */
  record TooManyCodes(Duration retryAfter) implements ProcurementProblem {}

  record AlreadyTakesPart() implements ProcurementProblem {}

  record ParticipantUnknown() implements ProcurementProblem {}

  /** After the award the participants make their contracts. */
  record ParticipantStays() implements ProcurementProblem {}

  /** Exactly one person answers for it. */
  record OneAccountable() implements ProcurementProblem {}

  /** The questionnaire was issued; the institution's facts are frozen in it. */
  record Frozen() implements ProcurementProblem {}

  /** Go or no-go follows a completed intake and pre-flight. */
  record PreFlightOpen(Text missing) implements ProcurementProblem {}

  /** A prohibited practice, a missing legal basis and the like stop the procurement. */
  record Stopped(Text reason) implements ProcurementProblem {}

  /** Nothing to lift: the question does not stop the procurement, or may not be lifted. */
  record NotLiftable(String questionId) implements ProcurementProblem {}

  record FactUnknown(String fact) implements ProcurementProblem {}

  record ValueUnknown(String fact, String value) implements ProcurementProblem {}

  /** A prohibited practice ends only by correcting the answer. */
  record NotToDecide(Text reason) implements ProcurementProblem {}
}
