package nl.keur.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keur.content.text.Text;
import nl.keur.contract.PackageStates.PackageState;
import nl.keur.contract.PackageStates.Stage;
import nl.keur.overview.DossierState.SheetState;
import nl.keur.overview.Task.Kind;
import nl.keur.overview.Task.Status;

/** The tasks of a dossier in the order of the thread, each with its status by what stands. */
final class TaskList {
  private static final Text AFTER_INTAKE =
      new Text(
          "De indeling volgt uit de intake en de pre-flight. Begin daarmee.",
          "The classification follows from the intake and the pre-flight. Start with those.");
  private static final Text AFTER_PRE_FLIGHT =
      new Text(
          "Rond eerst de intake en de pre-flight af.",
          "Complete the intake and the pre-flight first.");
  private static final Text ENDED =
      new Text(
          "Er is besloten niet door te gaan met deze inkoop.",
          "It was decided not to go on with this procurement.");
  private static final Text AFTER_GO =
      new Text(
          "Zonder go gaat er niets naar leveranciers. Leg eerst een go vast.",
          "Without a go nothing goes to vendors. Record a go first.");
  private static final Text AFTER_PURPOSE =
      new Text(
          "Leg eerst het beoogde doel van de instelling vast.",
          "Record the institution's intended purpose first.");
  private static final Text SENT =
      new Text(
          "De vragenlijst is verstuurd zonder dit doel. Een nieuwe versie van de vragenlijst maakt"
              + " het weer open.",
          "The questionnaire was sent without this purpose. A new version of the questionnaire"
              + " opens it again.");
  private static final Text AFTER_OFFERS =
      new Text(
          "Zet eerst ten minste één leverancier op de lijst.",
          "Put at least one vendor on the list first.");
  private static final Text AFTER_SENDING =
      new Text("De vragenlijst is nog niet verstuurd.", "The questionnaire has not been sent yet.");
  private static final Text AFTER_ANSWERS =
      new Text(
          "Er is nog geen leverancier die de vragenlijst heeft ingediend.",
          "No vendor has submitted the questionnaire yet.");
  private static final Text AFTER_AWARD =
      new Text("Er is nog niet gegund.", "Nothing has been awarded yet.");
  private static final Text AFTER_AGREEMENT =
      new Text(
          "Er is nog geen beoogd doel dat beide partijen hebben bevestigd.",
          "There is no intended purpose yet that both parties agreed.");
  private static final Text AFTER_CONTRACT =
      new Text("Het clausulepakket ligt nog niet vast.", "The clause package is not frozen yet.");

  private static final Text OWN_CONTRACTS =
      new Text(
          "Elke instelling die meedoet, maakt haar eigen overeenkomst en houdt haar eigen register"
              + " bij.",
          "Each institution that takes part makes its own contract and keeps its own register.");
  private static final Text FINDINGS_WAIT =
      new Text(
          "Een bevinding wacht op een conclusie.", "A finding waits for somebody's conclusion.");
  private static final Text REPORT_WAITS =
      new Text(
          "Een wijzigingsmelding is nog niet beoordeeld.",
          "A change report has not been judged yet.");

  private final DossierState state;

  TaskList(DossierState state) {
    this.state = state;
  }

  List<Task> tasks() {
    List<Task> tasks = new ArrayList<>();
    tasks.add(sheet(Kind.INTAKE, state.intake()));
    tasks.add(sheet(Kind.BUSINESS_CASE, state.businessCase()));
    tasks.add(sheet(Kind.PRE_FLIGHT, state.preFlight()));
    tasks.add(classification());
    tasks.add(goDecision());
    tasks.add(purpose());
    tasks.add(offers());
    tasks.add(questionnaire());
    tasks.add(answers());
    tasks.add(scoring());
    tasks.add(award());
    tasks.add(agreedPurpose());
    if (state.takingPart().isEmpty()) {
      tasks.add(contract());
      tasks.add(register());
      tasks.add(changes());
    } else {
      tasks.add(contracts());
    }
    return tasks.stream().map(this::withPeople).toList();
  }

  private Task sheet(Kind kind, SheetState sheet) {
    Status status =
        sheet.closed()
            ? Status.DONE
            : sheet.refusesWriting().isPresent()
                ? state.sent() ? Status.NO_LONGER : Status.NOT_YET
                : sheet.answered() == 0 ? Status.NOT_STARTED : Status.IN_PROGRESS;
    Task task = Task.of(kind, status).on(sheet.id()).counting(sheet.answered(), sheet.shown());
    Optional<Text> why = sheet.closed() ? Optional.empty() : sheet.refusesWriting();
    return why.map(task::because).orElse(task);
  }

  private Task classification() {
    if (!state.intake().closed()) {
      return Task.notYet(Kind.CLASSIFICATION, AFTER_INTAKE);
    }
    return Task.of(
        Kind.CLASSIFICATION, state.preFlight().closed() ? Status.DONE : Status.IN_PROGRESS);
  }

  private Task goDecision() {
    if (state.going()) {
      return Task.of(Kind.GO_DECISION, Status.DONE);
    }
    if (state.ended()) {
      return Task.of(Kind.GO_DECISION, Status.STOPPED).because(ENDED);
    }
    if (!state.preFlight().closed() || !state.intake().closed()) {
      return Task.notYet(Kind.GO_DECISION, AFTER_PRE_FLIGHT);
    }
    return state.preFlightStops().isEmpty()
        ? Task.of(Kind.GO_DECISION, Status.NOT_STARTED)
        : Task.of(Kind.GO_DECISION, Status.STOPPED).because(state.preFlightStops().getFirst());
  }

  private Task purpose() {
    if (state.thread().purposeRecorded()) {
      return Task.of(Kind.PURPOSE, Status.DONE);
    }
    if (state.sent()) {
      return Task.of(Kind.PURPOSE, Status.NO_LONGER).because(SENT);
    }
    if (!state.preFlight().closed()) {
      return Task.notYet(Kind.PURPOSE, AFTER_PRE_FLIGHT);
    }
    return Task.of(
        Kind.PURPOSE, state.thread().purposeDrafted() ? Status.IN_PROGRESS : Status.NOT_STARTED);
  }

  private Task offers() {
    int count = state.vendors().size();
    Status status =
        count == 0 ? Status.NOT_STARTED : state.sent() ? Status.DONE : Status.IN_PROGRESS;
    return Task.of(Kind.OFFERS, status);
  }

  private Task questionnaire() {
    if (state.sent()) {
      return Task.of(Kind.QUESTIONNAIRE, Status.DONE);
    }
    if (!state.going()) {
      return Task.notYet(Kind.QUESTIONNAIRE, state.ended() ? ENDED : AFTER_GO);
    }
    if (!state.thread().purposeRecorded()) {
      return Task.notYet(Kind.QUESTIONNAIRE, AFTER_PURPOSE);
    }
    return state.vendors().isEmpty()
        ? Task.notYet(Kind.QUESTIONNAIRE, AFTER_OFFERS)
        : Task.of(
            Kind.QUESTIONNAIRE,
            state.thread().composing() ? Status.IN_PROGRESS : Status.NOT_STARTED);
  }

  private Task answers() {
    ThreadState thread = state.thread();
    if (!state.sent()) {
      return Task.notYet(Kind.ANSWERS, AFTER_SENDING).until(state.planned());
    }
    boolean all = thread.submitted() > 0 && thread.submitted() >= thread.recipients();
    return Task.of(Kind.ANSWERS, all ? Status.DONE : Status.IN_PROGRESS)
        .counting(thread.submitted(), thread.recipients())
        .until(thread.deadline());
  }

  private Task scoring() {
    ThreadState thread = state.thread();
    if (thread.submitted() == 0) {
      return Task.notYet(Kind.SCORING, AFTER_ANSWERS);
    }
    return Task.of(
            Kind.SCORING,
            thread.award().isPresent()
                ? Status.DONE
                : thread.reviewed() > 0 ? Status.IN_PROGRESS : Status.NOT_STARTED)
        .counting(thread.reviewed(), thread.submitted());
  }

  private Task award() {
    ThreadState thread = state.thread();
    if (thread.submitted() == 0) {
      return Task.notYet(Kind.AWARD, AFTER_ANSWERS);
    }
    return Task.of(Kind.AWARD, thread.award().isPresent() ? Status.DONE : Status.NOT_STARTED);
  }

  private Task agreedPurpose() {
    ThreadState thread = state.thread();
    return thread
        .award()
        .map(
            award ->
                Task.of(
                        Kind.AGREED_PURPOSE,
                        thread.agreed()
                            ? Status.DONE
                            : thread.agreements() > 0 ? Status.IN_PROGRESS : Status.NOT_STARTED)
                    .on(award.offerId()))
        .orElseGet(() -> Task.notYet(Kind.AGREED_PURPOSE, AFTER_AWARD));
  }

  private Task contract() {
    ThreadState thread = state.thread();
    if (thread.award().isEmpty()) {
      return Task.notYet(Kind.CONTRACT, AFTER_AWARD);
    }
    if (!thread.agreed() && !thread.packaged()) {
      return Task.notYet(Kind.CONTRACT, AFTER_AGREEMENT);
    }
    return Task.of(
            Kind.CONTRACT,
            thread.frozen()
                ? Status.DONE
                : thread.packaged() ? Status.IN_PROGRESS : Status.NOT_STARTED)
        .on(thread.award().get().offerId());
  }

  /** Each institution that buys along makes its own contract, and keeps its own register. */
  private Task contracts() {
    if (state.thread().award().isEmpty()) {
      return Task.notYet(Kind.CONTRACTS, AFTER_AWARD);
    }
    int frozen = at(Stage.FROZEN);
    int all = state.takingPart().size();
    return Task.of(
            Kind.CONTRACTS,
            frozen == all
                ? Status.DONE
                : at(Stage.NOT_STARTED) == all ? Status.NOT_STARTED : Status.IN_PROGRESS)
        .counting(frozen, all)
        .because(OWN_CONTRACTS);
  }

  private int at(Stage stage) {
    return (int) state.takingPart().stream().filter(one -> one.stage() == stage).count();
  }

  private Task register() {
    return state
        .thread()
        .systemId()
        .map(system -> Task.of(Kind.REGISTER, Status.DONE).on(system))
        .orElseGet(() -> Task.notYet(Kind.REGISTER, AFTER_CONTRACT));
  }

  private Task changes() {
    ThreadState thread = state.thread();
    if (thread.systemId().isEmpty()) {
      return Task.notYet(Kind.CHANGES, AFTER_CONTRACT);
    }
    UUID system = thread.systemId().get();
    if (thread.openFindings() > 0) {
      return Task.of(Kind.CHANGES, Status.IN_PROGRESS).on(system).because(FINDINGS_WAIT);
    }
    return thread.openReports() > 0
        ? Task.of(Kind.CHANGES, Status.IN_PROGRESS).on(system).because(REPORT_WAITS)
        : Task.of(Kind.CHANGES, Status.WHEN_NEEDED).on(system);
  }

  /** Vendors answer, both sides agree; all else is done by the institution. */
  private Task withPeople(Task task) {
    return task.by(
        switch (task.kind()) {
          case ANSWERS -> state.vendors();
          case AGREED_PURPOSE ->
              Stream.concat(
                      state.staff().stream(),
                      state.thread().award().map(ThreadState.Awarded::vendor).stream())
                  .toList();
          case CONTRACTS -> state.takingPart().stream().map(PackageState::name).toList();
          case INTAKE,
              BUSINESS_CASE,
              PRE_FLIGHT,
              CLASSIFICATION,
              GO_DECISION,
              PURPOSE,
              OFFERS,
              QUESTIONNAIRE,
              SCORING,
              AWARD,
              CONTRACT,
              REGISTER,
              CHANGES,
              RETENTION ->
              state.staff();
        });
  }
}
