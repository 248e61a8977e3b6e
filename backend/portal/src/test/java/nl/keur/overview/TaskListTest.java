package nl.keur.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.keur.contract.PackageStates.PackageState;
import nl.keur.contract.PackageStates.Stage;
import nl.keur.overview.DossierState.SheetState;
import nl.keur.overview.Task.Kind;
import nl.keur.overview.Task.Status;
import nl.keur.procurement.GoDecision;
import org.junit.jupiter.api.Test;

class TaskListTest {
  private static final UUID OFFER = UUID.randomUUID();
  private static final UUID SYSTEM = UUID.randomUUID();
  private static final Instant DEADLINE = Instant.parse("2027-03-01T16:00:00Z");
  private static final ThreadState SENT =
      new ThreadState(
          true,
          true,
          true,
          Optional.of(DEADLINE),
          3,
          0,
          0,
          Optional.empty(),
          0,
          false,
          false,
          false,
          Optional.empty(),
          0,
          0);

  @Test
  void everyStepOfTheThreadHasATask() {
    assertThat(tasks(SENT)).extracting(task -> task.kind().step()).contains(Step.values());
  }

  @Test
  void vendorsAnswerUntilTheDeadlineOfTheQuestionnaire() {
    Task answers = task(SENT, Kind.ANSWERS);

    assertThat(answers.status()).isEqualTo(Status.IN_PROGRESS);
    assertThat(answers.who()).containsExactly("Letterlicht");
    assertThat(answers.until()).contains(DEADLINE);
    assertThat(answers.total()).isEqualTo(3);
  }

  @Test
  void reviewingStartsWithTheFirstSubmission() {
    assertThat(task(SENT, Kind.SCORING).status()).isEqualTo(Status.NOT_YET);
    assertThat(task(submitted(1), Kind.SCORING).status()).isEqualTo(Status.NOT_STARTED);
    assertThat(task(submitted(1), Kind.ANSWERS).status()).isEqualTo(Status.IN_PROGRESS);
    assertThat(task(submitted(3), Kind.ANSWERS).status()).isEqualTo(Status.DONE);
  }

  @Test
  void afterTheAwardBothSidesAgreeThePurposeBeforeTheContract() {
    ThreadState awarded = awarded(0, false, false, false);

    assertThat(task(awarded, Kind.AWARD).status()).isEqualTo(Status.DONE);
    assertThat(task(awarded, Kind.AGREED_PURPOSE).status()).isEqualTo(Status.NOT_STARTED);
    assertThat(task(awarded, Kind.AGREED_PURPOSE).subject()).contains(OFFER);
    assertThat(task(awarded, Kind.AGREED_PURPOSE).who()).containsExactly("Anna", "Letterlicht");
    assertThat(task(awarded, Kind.CONTRACT).status()).isEqualTo(Status.NOT_YET);
    assertThat(task(awarded(1, false, false, false), Kind.AGREED_PURPOSE).status())
        .isEqualTo(Status.IN_PROGRESS);
    assertThat(task(awarded(2, true, false, false), Kind.CONTRACT).status())
        .isEqualTo(Status.NOT_STARTED);
    assertThat(task(awarded(2, true, true, false), Kind.CONTRACT).status())
        .isEqualTo(Status.IN_PROGRESS);
    assertThat(task(awarded(2, true, true, true), Kind.CONTRACT).status()).isEqualTo(Status.DONE);
  }

  @Test
  void aBodySeesHowFarTheContractsOfTheInstitutionsAreAndHasNoneItself() {
    var agreed = awarded(2, true, false, false);

    assertThat(contracts(agreed, Stage.NOT_STARTED, Stage.NOT_STARTED).status())
        .isEqualTo(Status.NOT_STARTED);
    Task half = contracts(agreed, Stage.FROZEN, Stage.DRAFT);
    assertThat(half.status()).isEqualTo(Status.IN_PROGRESS);
    assertThat(half.done()).isEqualTo(1);
    assertThat(half.total()).isEqualTo(2);
    assertThat(half.who()).containsExactly("Instelling 1", "Instelling 2");
    assertThat(contracts(agreed, Stage.FROZEN, Stage.FROZEN).status()).isEqualTo(Status.DONE);
    assertThat(tasks(agreed, takingPart(Stage.DRAFT)))
        .extracting(Task::kind)
        .doesNotContain(Kind.CONTRACT, Kind.REGISTER, Kind.CHANGES);
  }

  private static Task contracts(ThreadState thread, Stage... stages) {
    return tasks(thread, takingPart(stages)).stream()
        .filter(task -> task.kind() == Kind.CONTRACTS)
        .findFirst()
        .orElseThrow();
  }

  private static List<PackageState> takingPart(Stage... stages) {
    return IntStream.range(0, stages.length)
        .mapToObj(
            index ->
                new PackageState(UUID.randomUUID(), "Instelling " + (index + 1), stages[index]))
        .toList();
  }

  @Test
  void aSystemInUseWaitsForChangesUntilAFindingAsksForAConclusion() {
    assertThat(task(inUse(0, 0), Kind.REGISTER).subject()).contains(SYSTEM);
    assertThat(task(inUse(0, 0), Kind.CHANGES).status()).isEqualTo(Status.WHEN_NEEDED);
    assertThat(task(inUse(0, 0), Kind.CHANGES).open()).isFalse();
    assertThat(task(inUse(1, 0), Kind.CHANGES).status()).isEqualTo(Status.IN_PROGRESS);
    assertThat(task(inUse(1, 2), Kind.CHANGES).why().orElseThrow().en()).contains("finding");
  }

  @Test
  void whatWasNotRecordedBeforeSendingIsTooLate() {
    ThreadState withoutPurpose =
        new ThreadState(
            false,
            false,
            true,
            Optional.of(DEADLINE),
            1,
            0,
            0,
            Optional.empty(),
            0,
            false,
            false,
            false,
            Optional.empty(),
            0,
            0);

    assertThat(task(withoutPurpose, Kind.PURPOSE).status()).isEqualTo(Status.NO_LONGER);
    assertThat(task(withoutPurpose, Kind.PURPOSE).why()).isPresent();
  }

  private static ThreadState submitted(int count) {
    return new ThreadState(
        true,
        true,
        true,
        Optional.of(DEADLINE),
        3,
        count,
        0,
        Optional.empty(),
        0,
        false,
        false,
        false,
        Optional.empty(),
        0,
        0);
  }

  private static ThreadState awarded(
      int agreements, boolean agreed, boolean packaged, boolean frozen) {
    return new ThreadState(
        true,
        true,
        true,
        Optional.of(DEADLINE),
        3,
        3,
        3,
        Optional.of(new ThreadState.Awarded(OFFER, "Letterlicht")),
        agreements,
        agreed,
        packaged,
        frozen,
        Optional.empty(),
        0,
        0);
  }

  private static ThreadState inUse(int reports, int findings) {
    return new ThreadState(
        true,
        true,
        true,
        Optional.of(DEADLINE),
        3,
        3,
        3,
        Optional.of(new ThreadState.Awarded(OFFER, "Letterlicht")),
        2,
        true,
        true,
        true,
        Optional.of(SYSTEM),
        reports,
        findings);
  }

  private static List<Task> tasks(ThreadState thread) {
    return tasks(thread, List.of());
  }

  private static List<Task> tasks(ThreadState thread, List<PackageState> takingPart) {
    var done = new SheetState(UUID.randomUUID(), true, 9, 9, Optional.empty());
    return new TaskList(
            new DossierState(
                done,
                done,
                done,
                List.of(),
                Optional.of(GoDecision.Outcome.GO),
                List.of("Anna"),
                List.of("Letterlicht"),
                true,
                Optional.empty(),
                takingPart,
                thread))
        .tasks();
  }

  private static Task task(ThreadState thread, Kind kind) {
    return tasks(thread).stream().filter(task -> task.kind() == kind).findFirst().orElseThrow();
  }
}
