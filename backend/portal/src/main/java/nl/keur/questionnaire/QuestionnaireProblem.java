package nl.keur.questionnaire;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.keur.content.checklist.Question;
import nl.keur.content.text.Text;

/** What questionnaires refuse. */
public sealed interface QuestionnaireProblem {
  record ProcurementUnknown() implements QuestionnaireProblem {}

  record OfferUnknown() implements QuestionnaireProblem {}

  /** Somebody else changed the draft meanwhile. */
  record StaleDraft(int currentVersion) implements QuestionnaireProblem {}

  /** The draft names questions that are no optional questions. */
  record OptionalUnknown(Set<String> questions) implements QuestionnaireProblem {}

  /** Weights for domains that do not exist, below 0, or none above 0. */
  record WeightsRefused(Text reason) implements QuestionnaireProblem {}

  /** Everything that still keeps the questionnaire from being sent. */
  record NotReady(List<Obstacle> obstacles) implements QuestionnaireProblem {}

  /** The questionnaire was sent; it does not change any more. */
  record AlreadyIssued(Instant at) implements QuestionnaireProblem {}

  record NotIssued() implements QuestionnaireProblem {}

  record DeadlinePassed(Instant deadline, Instant now) implements QuestionnaireProblem {}

  /** The procurement was awarded: another offer can't be weighed any more. */
  record OfferTooLate() implements QuestionnaireProblem {}

  record InvitationUnknown() implements QuestionnaireProblem {}

  /** Somebody with this address has a link of this offer that works. */
  record AlreadyInvited() implements QuestionnaireProblem {}

  record TooManyInvited(int atMost) implements QuestionnaireProblem {}

  record AlreadySubmitted(String receiptNumber, Instant at) implements QuestionnaireProblem {}

  record NotSubmitted() implements QuestionnaireProblem {}

  /** The same key was sent with something else. */
  record KeyReused() implements QuestionnaireProblem {}

  /** Without these answers nothing can be submitted. */
  record MandatoryBlank(List<Question> questions) implements QuestionnaireProblem {}

  /**
   * What is blank or incomplete is confirmed by name, no more and no less.
   *
   * @param unconfirmed what the confirmation leaves out
   * @param surplus what it names although nothing is missing there
   */
  record NotConfirmed(List<Gap> unconfirmed, Set<String> surplus) implements QuestionnaireProblem {}

  /** The institution's outcome holds no such fact. */
  record FactUnknown() implements QuestionnaireProblem {}

  /** What keeps a questionnaire from being sent, with the field to mend it in. */
  record Obstacle(String code, String pointer, Text reason) {}

  /** A shown question without an answer, or with something missing beside it. */
  record Gap(Question question, boolean blank, List<Text> missing) {
    public Gap {
      missing = List.copyOf(missing);
    }
  }
}
