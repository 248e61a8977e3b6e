package nl.keur.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.text.Text;

/**
 * Something to be done in a procurement.
 *
 * @param subject the sheet, offer or system that it is done on; empty for the dossier itself
 * @param why why it can't be done yet, or what stops it
 * @param done and total how far it is, where that is counted; 0 of 0 otherwise
 * @param who names of those who do it
 * @param until when it must be done, where that is set
 */
public record Task(
    Kind kind,
    Status status,
    Optional<UUID> subject,
    Optional<Text> why,
    int done,
    int total,
    List<String> who,
    Optional<Instant> until) {
  public Task {
    who = List.copyOf(who);
  }

  /** What is to be done; the step tells where it stands in the thread. */
  public enum Kind {
    INTAKE(Step.NEED),
    BUSINESS_CASE(Step.NEED),
    PRE_FLIGHT(Step.PRE_FLIGHT),
    CLASSIFICATION(Step.PRE_FLIGHT),
    GO_DECISION(Step.PRE_FLIGHT),
    PURPOSE(Step.PURPOSE),
    OFFERS(Step.QUESTIONNAIRE),
    QUESTIONNAIRE(Step.QUESTIONNAIRE),
    ANSWERS(Step.ANSWERS),
    SCORING(Step.AWARD),
    AWARD(Step.AWARD),
    AGREED_PURPOSE(Step.AGREED_PURPOSE),
    CONTRACT(Step.CONTRACT),
    // Those of the institutions that buy along, in place of the own contract and its use.
    CONTRACTS(Step.CONTRACT),
    REGISTER(Step.IN_USE),
    CHANGES(Step.IN_USE),
    RETENTION(Step.IN_USE);

    private final Step step;

    Kind(Step step) {
      this.step = step;
    }

    public Step step() {
      return step;
    }
  }

  /** How far it is. */
  public enum Status {
    /** Something else comes first; {@code why} says what. */
    NOT_YET,
    NOT_STARTED,
    IN_PROGRESS,
    DONE,
    /** Nothing waits; done again whenever there is cause. */
    WHEN_NEEDED,
    /** It was not done in time; {@code why} says what came before it. */
    NO_LONGER,
    /** Something keeps the procurement from going on here; {@code why} says what. */
    STOPPED
  }

  /** Whether somebody can work on it now. */
  public boolean open() {
    return status == Status.NOT_STARTED || status == Status.IN_PROGRESS || status == Status.STOPPED;
  }

  static Task of(Kind kind, Status status) {
    return new Task(
        kind, status, Optional.empty(), Optional.empty(), 0, 0, List.of(), Optional.empty());
  }

  static Task notYet(Kind kind, Text why) {
    return of(kind, Status.NOT_YET).because(why);
  }

  Task because(Text reason) {
    return new Task(kind, status, subject, Optional.of(reason), done, total, who, until);
  }

  Task on(UUID newSubject) {
    return new Task(kind, status, Optional.of(newSubject), why, done, total, who, until);
  }

  Task counting(int newDone, int newTotal) {
    return new Task(kind, status, subject, why, newDone, newTotal, who, until);
  }

  Task by(List<String> names) {
    return new Task(kind, status, subject, why, done, total, names, until);
  }

  Task until(Optional<Instant> instant) {
    return new Task(kind, status, subject, why, done, total, who, instant);
  }
}
