package nl.keur.award.web;

import nl.keur.award.AwardProblem;
import nl.keur.award.AwardProblem.AlreadyAwarded;
import nl.keur.award.AwardProblem.DeadlineNotPassed;
import nl.keur.award.AwardProblem.Excluded;
import nl.keur.award.AwardProblem.OfferNotSubmitted;
import nl.keur.award.AwardProblem.ProcurementUnknown;
import nl.keur.content.text.Text;
import nl.keur.kernel.Problem;
import nl.keur.kernel.RefusedRequest;

/** Refusals of awarding as HTTP problems. */
final class AwardProblems {
  private AwardProblems() {}

  static RefusedRequest procurementUnknown() {
    return of(new ProcurementUnknown());
  }

  static RefusedRequest of(AwardProblem refusal) {
    return problem(refusal).refused();
  }

  private static Problem problem(AwardProblem refusal) {
    return switch (refusal) {
      case ProcurementUnknown unknown ->
          problem(
              "procurement-unknown",
              "Procurement unknown",
              404,
              "Deze inkoop bestaat niet, of u hebt er geen toegang toe.",
              "This procurement does not exist, or you have no access to it.");
      case OfferNotSubmitted not ->
          problem(
              "offer-not-submitted",
              "Offer not submitted",
              409,
              "Dit aanbod is niet ingediend. Kies een aanbod dat wel is ingediend.",
              "This offer was not submitted. Choose an offer that was.");
      case AlreadyAwarded already ->
          problem(
              "already-awarded",
              "Already awarded",
              409,
              "Deze inkoop is al gegund. Een gunning verandert niet meer.",
              "This procurement is awarded already. An award no longer changes.");
      case DeadlineNotPassed not ->
          problem(
                  "deadline-not-passed",
                  "Deadline not passed",
                  409,
                  "Leveranciers kunnen nog indienen. Wacht tot de termijn voorbij is of tot iedereen"
                      + " heeft ingediend.",
                  "Vendors can still submit. Wait until the deadline has passed or everybody has"
                      + " submitted.")
              .with("deadline", not.deadline().toString());
      case Excluded excluded ->
          problem(
                  "excluded",
                  "Offer excluded",
                  409,
                  "Een uitsluiting houdt dit aanbod tegen. Een beoordelaar kan haar met reden laten"
                      + " passeren, waar de vraag dat toelaat.",
                  "An exclusion stops this offer. A reviewer may let it pass with a reason, where"
                      + " the question allows it.")
              .with("reasons", excluded.reasons());
    };
  }

  private static Problem problem(String name, String title, int status, String nl, String en) {
    return Problem.of("/problems/award/" + name, title, status, new Text(nl, en));
  }
}
