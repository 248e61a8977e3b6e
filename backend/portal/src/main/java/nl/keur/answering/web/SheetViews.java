package nl.keur.answering.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keur.answering.AnswerJson;
import nl.keur.answering.EvidenceFile;
import nl.keur.answering.OpenedSheet;
import nl.keur.answering.ReadSheet;
import nl.keur.answering.SavedAnswer;
import nl.keur.answering.Sheets;
import nl.keur.answering.web.CheckView.Missing;
import nl.keur.answering.web.QuestionView.AnswerView;
import nl.keur.answering.web.SheetView.ProgressView;
import nl.keur.answering.web.SheetView.SectionStatus;
import nl.keur.answering.web.SheetView.SectionSummary;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerCheck;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Section;
import nl.keur.content.sheet.Visibility;
import nl.keur.content.text.Text;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Scope.OfferScope;
import nl.keur.kernel.Transactions;

/** Draws opened sheets. */
@Singleton
class SheetViews {
  private static final Text KEPT_BY_THE_BODY =
      new Text(
          "De inkooporganisatie houdt dit dossier bij. U leest mee.",
          "The joint-procurement body keeps this file. You can read it.");

  private final ReadSheet readSheet;
  private final Sheets sheets;
  private final StaffDirectory staff;
  private final Transactions transactions;

  SheetViews(ReadSheet readSheet, Sheets sheets, StaffDirectory staff, Transactions transactions) {
    this.readSheet = readSheet;
    this.sheets = sheets;
    this.staff = staff;
    this.transactions = transactions;
  }

  SheetView sheet(Scope scope, OpenedSheet sheet) {
    return sheet(sheet, refusal(scope, sheet));
  }

  private static SheetView sheet(OpenedSheet sheet, Optional<Text> refusal) {
    return new SheetView(
        sheet.sheet().id(),
        sheet.sheet().kind(),
        sheet.sheet().subjectId(),
        sheet.context().dossierId(),
        sheet.context().title(),
        sheet.sheet().closed(),
        sheet.sheet().closedAt().orElse(null),
        refusal.orElse(null),
        sheet.context().deadline().orElse(null),
        sheet.context().sections().stream()
            .filter(section -> anythingIn(sheet, section))
            .map(section -> summary(sheet, section))
            .toList(),
        progress(sheet, allQuestions(sheet)));
  }

  SectionView section(Scope scope, OpenedSheet sheet, Section section) {
    return section(
        sheet,
        section,
        questionViews(scope, sheet),
        answerViews(scope, sheet),
        refusal(scope, sheet));
  }

  /** Why it can't be changed now: what its owner says, or the deadline by the database's clock. */
  private Optional<Text> refusal(Scope scope, OpenedSheet sheet) {
    if (scope instanceof Scope.ParticipantScope) {
      return Optional.of(KEPT_BY_THE_BODY);
    }
    return sheet
        .context()
        .refusesWriting()
        .or(
            () ->
                sheet
                    .context()
                    .deadline()
                    .filter(deadline -> !transactions.now().isBefore(deadline))
                    .map(passed -> AnsweringProblems.DEADLINE_PASSED));
  }

  private QuestionViews questionViews(Scope scope, OpenedSheet sheet) {
    return new QuestionViews(sheet, readSheet.earlier(scope, sheet));
  }

  private static SectionView section(
      OpenedSheet sheet,
      Section section,
      QuestionViews questions,
      AnswerViews answers,
      Optional<Text> refusal) {
    List<Section> sections =
        sheet.context().sections().stream()
            .filter(one -> anythingIn(sheet, one) || one.equals(section))
            .toList();
    int index = sections.indexOf(section);
    boolean writable = !sheet.sheet().closed() && refusal.isEmpty();
    return new SectionView(
        section.id(),
        sheet.sheet().kind(),
        sheet.context().title(),
        section.title(),
        section.intro().orElse(null),
        index + 1,
        sections.size(),
        index > 0 ? sections.get(index - 1).id() : null,
        index < sections.size() - 1 ? sections.get(index + 1).id() : null,
        shown(sheet, section).stream()
            .map(question -> questions.of(question, answers.of(question)))
            .toList(),
        progress(sheet, section.questions()).waiting(),
        progress(sheet, allQuestions(sheet)),
        sheet.sheet().closed(),
        writable,
        refusal.orElse(null));
  }

  CheckView check(Scope scope, OpenedSheet sheet) {
    QuestionViews questions = questionViews(scope, sheet);
    AnswerViews answers = answerViews(scope, sheet);
    Optional<Text> refusal = refusal(scope, sheet);
    List<Missing> missing = new ArrayList<>();
    for (Section section : sheet.context().sections()) {
      shown(sheet, section).forEach(question -> missing.addAll(missing(sheet, section, question)));
    }
    Set<String> shown =
        sheet.evaluation().shown().stream().map(Question::id).collect(Collectors.toSet());
    int keptHidden =
        (int)
            sheet.saved().values().stream()
                .filter(saved -> !saved.answer().blank())
                .filter(saved -> !shown.contains(saved.questionId()))
                .count();
    return new CheckView(
        sheet(sheet, refusal),
        sheet.context().sections().stream()
            .filter(section -> !shown(sheet, section).isEmpty())
            .map(section -> section(sheet, section, questions, answers, refusal))
            .toList(),
        missing,
        keptHidden);
  }

  EvidenceView evidence(EvidenceFile file) {
    return new EvidenceView(
        file.id(),
        file.kind(),
        file.fileName(),
        file.mediaType(),
        file.sizeInBytes(),
        file.sha256(),
        file.validUntil().orElse(null),
        file.uploadedAt());
  }

  private static List<Missing> missing(OpenedSheet sheet, Section section, Question question) {
    boolean mandatory = sheet.evaluation().mandatory().contains(question.id());
    boolean scoresZero =
        question.scored() && !sheet.context().informative().contains(question.id());
    Optional<Answer> answer = sheet.evaluation().findAnswer(question.id());
    if (answer.isEmpty()) {
      Text sentence = new Text("Niet ingevuld.", "Not filled in.");
      return List.of(
          new Missing(
              question.id(),
              section.id(),
              question.text(),
              "blank",
              sentence,
              mandatory,
              scoresZero));
    }
    return AnswerCheck.of(question, answer.get()).incomplete().stream()
        .map(
            finding ->
                new Missing(
                    question.id(),
                    section.id(),
                    question.text(),
                    "incomplete",
                    finding.sentence(),
                    false,
                    false))
        .toList();
  }

  private AnswerViews answerViews(Scope scope, OpenedSheet sheet) {
    return transactions.read(
        () -> {
          Map<String, List<EvidenceView>> files =
              sheets.evidence(scope, sheet.sheet().id()).stream()
                  .collect(
                      Collectors.groupingBy(
                          EvidenceFile::questionId,
                          Collectors.mapping(this::evidence, Collectors.toList())));
          return new AnswerViews(sheet, files, names(scope, sheet));
        });
  }

  /** Who saved what; a vendor sees nobody but its own people. */
  private Map<UUID, String> names(Scope scope, OpenedSheet sheet) {
    List<Actor> people = sheet.saved().values().stream().map(SavedAnswer::savedBy).toList();
    return switch (scope) {
      case FileScope file -> staff.names(file, ids(people));
      case OfferScope offer ->
          staff.names(
              new InstitutionScope(offer.organisationId()),
              ids(people.stream().filter(Actor.VendorContact.class::isInstance).toList()));
    };
  }

  private static Set<UUID> ids(List<Actor> people) {
    return people.stream().map(Actor::id).collect(Collectors.toSet());
  }

  private record AnswerViews(
      OpenedSheet sheet, Map<String, List<EvidenceView>> files, Map<UUID, String> names) {
    AnswerView of(Question question) {
      List<EvidenceView> evidence = files.getOrDefault(question.id(), List.of());
      SavedAnswer saved = sheet.saved().get(question.id());
      if (saved == null) {
        return new AnswerView(null, "", null, Map.of(), evidence, 0, null, null);
      }
      Answer answer = saved.answer();
      return new AnswerView(
          answer.value().map(value -> AnswerJson.write(question.type(), value)).orElse(null),
          answer.explanation(),
          answer.notApplicable().orElse(null),
          answer.details(),
          evidence,
          saved.version(),
          saved.savedAt(),
          names.get(saved.savedBy().id()));
    }
  }

  private static SectionSummary summary(OpenedSheet sheet, Section section) {
    ProgressView progress = progress(sheet, section.questions());
    SectionStatus status =
        progress.answered() == 0
            ? SectionStatus.NOT_STARTED
            : progress.answered() < progress.shown()
                ? SectionStatus.IN_PROGRESS
                : SectionStatus.DONE;
    return new SectionSummary(
        section.id(), section.title(), section.intro().orElse(null), status, progress);
  }

  private static boolean anythingIn(OpenedSheet sheet, Section section) {
    return section.questions().stream()
        .anyMatch(question -> sheet.evaluation().visibility(question.id()) != Visibility.HIDDEN);
  }

  private static List<Question> shown(OpenedSheet sheet, Section section) {
    return section.questions().stream()
        .filter(question -> sheet.evaluation().visibility(question.id()) == Visibility.SHOWN)
        .toList();
  }

  private static List<Question> allQuestions(OpenedSheet sheet) {
    return sheet.context().sections().stream()
        .flatMap(section -> section.questions().stream())
        .toList();
  }

  private static ProgressView progress(OpenedSheet sheet, List<Question> questions) {
    var evaluation = sheet.evaluation();
    List<Question> shown =
        questions.stream()
            .filter(question -> evaluation.visibility(question.id()) == Visibility.SHOWN)
            .toList();
    List<Question> blank =
        shown.stream().filter(question -> evaluation.findAnswer(question.id()).isEmpty()).toList();
    return new ProgressView(
        shown.size(),
        shown.size() - blank.size(),
        (int)
            questions.stream()
                .filter(question -> evaluation.visibility(question.id()) == Visibility.WAITING)
                .count(),
        (int)
            blank.stream()
                .filter(question -> evaluation.mandatory().contains(question.id()))
                .count());
  }
}
