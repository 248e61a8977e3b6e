package nl.keur.questionnaire.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.keur.content.text.Text;
import nl.keur.kernel.Problem;
import nl.keur.kernel.Problem.FieldError;
import nl.keur.kernel.RefusedRequest;
import nl.keur.questionnaire.Moments;
import nl.keur.questionnaire.QuestionnaireProblem;
import nl.keur.questionnaire.QuestionnaireProblem.AlreadyInvited;
import nl.keur.questionnaire.QuestionnaireProblem.AlreadyIssued;
import nl.keur.questionnaire.QuestionnaireProblem.AlreadySubmitted;
import nl.keur.questionnaire.QuestionnaireProblem.DeadlinePassed;
import nl.keur.questionnaire.QuestionnaireProblem.FactUnknown;
import nl.keur.questionnaire.QuestionnaireProblem.Gap;
import nl.keur.questionnaire.QuestionnaireProblem.InvitationUnknown;
import nl.keur.questionnaire.QuestionnaireProblem.KeyReused;
import nl.keur.questionnaire.QuestionnaireProblem.MandatoryBlank;
import nl.keur.questionnaire.QuestionnaireProblem.NotConfirmed;
import nl.keur.questionnaire.QuestionnaireProblem.NotIssued;
import nl.keur.questionnaire.QuestionnaireProblem.NotReady;
import nl.keur.questionnaire.QuestionnaireProblem.NotSubmitted;
import nl.keur.questionnaire.QuestionnaireProblem.OfferTooLate;
import nl.keur.questionnaire.QuestionnaireProblem.OfferUnknown;
import nl.keur.questionnaire.QuestionnaireProblem.OptionalUnknown;
import nl.keur.questionnaire.QuestionnaireProblem.ProcurementUnknown;
import nl.keur.questionnaire.QuestionnaireProblem.StaleDraft;
import nl.keur.questionnaire.QuestionnaireProblem.TooManyInvited;
import nl.keur.questionnaire.QuestionnaireProblem.WeightsRefused;

/** Refusals of questionnaires as HTTP problems. */
final class QuestionnaireProblems {
  private QuestionnaireProblems() {}

  static RefusedRequest procurementUnknown() {
    return of(new ProcurementUnknown());
  }

  static RefusedRequest offerUnknown() {
    return of(new OfferUnknown());
  }

  static RefusedRequest of(QuestionnaireProblem refusal) {
    return problem(refusal).refused();
  }

  private static Problem problem(QuestionnaireProblem refusal) {
    return switch (refusal) {
      case ProcurementUnknown unknown ->
          problem(
              "procurement-unknown",
              "Procurement unknown",
              404,
              "Deze inkoop bestaat niet, of u hebt er geen toegang toe.",
              "This procurement does not exist, or you have no access to it.");
      case OfferUnknown unknown ->
          problem(
              "offer-unknown",
              "Offer unknown",
              404,
              "Dit aanbod bestaat niet, of u hebt er geen toegang toe.",
              "This offer does not exist, or you have no access to it.");
      case StaleDraft stale ->
          problem(
                  "stale-draft",
                  "Questionnaire changed meanwhile",
                  412,
                  "Iemand anders heeft de vragenlijst intussen gewijzigd. Bekijk de wijziging en"
                      + " probeer het opnieuw.",
                  "Somebody else changed the questionnaire meanwhile. Look at the change and try"
                      + " again.")
              .with("version", stale.currentVersion());
      case OptionalUnknown unknown -> optionalUnknown(unknown);
      case WeightsRefused weights ->
          Problem.of(
                  "/problems/questionnaire/weights-refused",
                  "Weights refused",
                  400,
                  weights.reason())
              .withErrors(
                  List.of(new FieldError("/domainWeights", "weights-refused", weights.reason())));
      case NotReady notReady -> notReady(notReady);
      case AlreadyIssued issued ->
          problem(
                  "already-issued",
                  "Questionnaire already sent",
                  409,
                  "De vragenlijst is al verstuurd en verandert niet meer.",
                  "The questionnaire was sent already and does not change any more.")
              .with("issuedAt", issued.at().toString());
      case NotIssued notIssued ->
          problem(
              "not-issued",
              "Questionnaire not sent",
              409,
              "De vragenlijst is nog niet verstuurd.",
              "The questionnaire was not sent yet.");
      case DeadlinePassed late -> deadlinePassed(late);
      case OfferTooLate late ->
          problem(
              "offer-too-late",
              "Offer too late",
              409,
              "De instelling heeft al gekozen. Er kan geen aanbod meer bij komen.",
              "The institution has already chosen. No other offer can be added.");
      case InvitationUnknown unknown ->
          problem(
              "invitation-unknown",
              "Invitation unknown",
              404,
              "Deze uitnodiging bestaat niet of is al ingetrokken.",
              "This invitation does not exist or was ended already.");
      case AlreadyInvited invited -> alreadyInvited();
      case TooManyInvited many ->
          problem(
                  "too-many-invited",
                  "Too many invited",
                  409,
                  "Er werken al " + many.atMost() + " uitnodigingen. Trek er eerst een in.",
                  "There are " + many.atMost() + " invitations that work. End one first.")
              .with("atMost", many.atMost());
      case AlreadySubmitted submitted ->
          problem(
                  "already-submitted",
                  "Already submitted",
                  409,
                  "De antwoorden zijn al ingediend, met ontvangstbewijs "
                      + submitted.receiptNumber()
                      + ".",
                  "The answers were submitted already, with receipt "
                      + submitted.receiptNumber()
                      + ".")
              .with("receiptNumber", submitted.receiptNumber())
              .with("submittedAt", submitted.at().toString());
      case NotSubmitted notSubmitted ->
          problem(
              "not-submitted",
              "Not submitted",
              404,
              "Er is nog niets ingediend.",
              "Nothing was submitted yet.");
      case KeyReused reused ->
          problem(
              "key-reused",
              "Idempotency-Key used for something else",
              422,
              "Dit verzoek lijkt op een eerder verzoek, maar vraagt iets anders. Laad de pagina"
                  + " opnieuw.",
              "This request looks like an earlier one, but asks for something else. Reload the"
                  + " page.");
      case MandatoryBlank blank -> mandatoryBlank(blank);
      case NotConfirmed notConfirmed -> notConfirmed(notConfirmed);
      case FactUnknown unknown ->
          problem(
              "fact-unknown",
              "Fact unknown",
              404,
              "Dit punt staat niet in de uitkomst van de instelling.",
              "This point is not in the institution's outcome.");
    };
  }

  private static Problem alreadyInvited() {
    Text detail =
        new Text(
            "Op dit adres is al iemand uitgenodigd. Trek die uitnodiging eerst in.",
            "Somebody was invited at this address already. End that invitation first.");
    return Problem.of("/problems/questionnaire/already-invited", "Already invited", 409, detail)
        .withErrors(List.of(new Problem.FieldError("/email", "invited", detail)));
  }

  private static Problem optionalUnknown(OptionalUnknown unknown) {
    Text detail =
        new Text(
            "Deze aanvullende vraag bestaat niet. Laad de pagina opnieuw.",
            "This optional question does not exist. Reload the page.");
    return Problem.of(
            "/problems/questionnaire/optional-unknown", "Optional question unknown", 400, detail)
        .withErrors(
            unknown.questions().stream()
                .sorted()
                .map(id -> new FieldError("/optional/" + id, "optional-unknown", detail))
                .toList());
  }

  private static Problem notReady(NotReady notReady) {
    return problem(
            "not-ready",
            "Questionnaire can't be sent yet",
            409,
            "De vragenlijst kan nog niet weg. Los eerst op wat hieronder staat.",
            "The questionnaire can't be sent yet. Mend what is listed first.")
        .withErrors(
            notReady.obstacles().stream()
                .map(one -> new FieldError(one.pointer(), one.code(), one.reason()))
                .toList());
  }

  private static Problem deadlinePassed(DeadlinePassed late) {
    Text deadline = Moments.of(late.deadline());
    Text now = Moments.of(late.now());
    return problem(
            "deadline-passed",
            "Deadline passed",
            409,
            "De termijn is voorbij sinds "
                + deadline.nl()
                + ". Het is nu "
                + now.nl()
                + ". Wat is opgeslagen, blijft bewaard.",
            "The deadline passed at "
                + deadline.en()
                + ". It is now "
                + now.en()
                + ". What was saved is kept.")
        .with("deadline", late.deadline().toString())
        .with("now", late.now().toString());
  }

  private static Problem mandatoryBlank(MandatoryBlank blank) {
    return problem(
            "mandatory-blank",
            "Mandatory questions blank",
            409,
            "Zonder antwoord op deze vragen kunt u niet indienen.",
            "Without an answer to these questions you can't submit.")
        .withErrors(
            blank.questions().stream()
                .map(
                    question ->
                        new FieldError(
                            "/answers/" + question.id(), "mandatory-blank", question.text()))
                .toList());
  }

  private static Problem notConfirmed(NotConfirmed notConfirmed) {
    List<FieldError> errors = new ArrayList<>();
    notConfirmed.unconfirmed().forEach(gap -> errors.add(unconfirmed(gap)));
    Text surplus =
        new Text(
            "Deze vraag is intussen beantwoord of wordt niet meer gesteld.",
            "This question was answered meanwhile or is no longer asked.");
    notConfirmed.surplus().stream()
        .sorted()
        .forEach(
            id -> errors.add(new FieldError("/confirmedBlanks/" + id, "nothing-missing", surplus)));
    return problem(
            "not-confirmed",
            "Blanks not confirmed",
            409,
            "Bevestig precies wat u open laat. Bekijk de lijst opnieuw.",
            "Confirm exactly what you leave open. Look at the list again.")
        .withErrors(errors);
  }

  private static FieldError unconfirmed(Gap gap) {
    Text missing =
        gap.blank()
            ? new Text("Niet ingevuld.", "Not filled in.")
            : new Text(
                gap.missing().stream().map(Text::nl).collect(Collectors.joining(" ")),
                gap.missing().stream().map(Text::en).collect(Collectors.joining(" ")));
    return new FieldError(
        "/confirmedBlanks/" + gap.question().id(),
        gap.blank() ? "blank" : "incomplete",
        gap.question().text().combine(missing, (question, what) -> question + " " + what));
  }

  private static Problem problem(String name, String title, int status, String nl, String en) {
    return Problem.of("/problems/questionnaire/" + name, title, status, new Text(nl, en));
  }
}
