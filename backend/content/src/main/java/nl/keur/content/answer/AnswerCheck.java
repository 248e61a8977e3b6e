package nl.keur.content.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.answer.AnswerFinding.Incomplete;
import nl.keur.content.answer.AnswerFinding.Malformed;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Column;
import nl.keur.content.checklist.Need;
import nl.keur.content.checklist.Question;

/**
 * Everything wrong with one answer, in the order of the form: value, details, explanation, not
 * applicable, evidence. A blank answer is never wrong: the sheet counts it as blank.
 *
 * @param findings every finding at once
 */
public record AnswerCheck(List<AnswerFinding> findings) {
  private static final String OTHER = "other";

  public AnswerCheck {
    findings = List.copyOf(findings);
  }

  public static AnswerCheck of(Question question, Answer answer) {
    List<AnswerFinding> findings = new ArrayList<>();
    answer.value().ifPresent(value -> findings.addAll(ValueCheck.of(question.type(), value)));
    findings.addAll(details(question, answer));
    findings.addAll(explanation(question, answer));
    findings.addAll(notApplicable(question, answer));
    if (EvidenceRequired.by(question, answer) && answer.evidence().isEmpty()) {
      findings.add(new AnswerFinding.EvidenceMissing("/evidence"));
    }
    return new AnswerCheck(findings);
  }

  /** Refuses saving. */
  public List<Malformed> malformed() {
    return only(Malformed.class);
  }

  /** To be reported before submitting. */
  public List<Incomplete> incomplete() {
    return only(Incomplete.class);
  }

  private <T extends AnswerFinding> List<T> only(Class<T> kind) {
    return findings.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<AnswerFinding> details(Question question, Answer answer) {
    List<Column> columns =
        switch (question.type()) {
          case AnswerType.Choice choice -> choice.details();
          case AnswerType.MultiChoice several -> several.details();
          case AnswerType.Level level -> List.of();
          case AnswerType.Number number -> List.of();
          case AnswerType.Date date -> List.of();
          case AnswerType.FreeText text -> List.of();
          case AnswerType.Table table -> List.of();
          case AnswerType.File file -> List.of();
        };
    return CellCheck.of("/details", columns, answer.details());
  }

  private static List<AnswerFinding> explanation(Question question, Answer answer) {
    if (answer.value().isEmpty() || !answer.explanation().isBlank()) {
      return List.of();
    }
    Set<String> codes = answer.value().get().codes();
    if (codes.contains(OTHER) && allowsOther(question.type())) {
      return List.of(new AnswerFinding.OtherWithoutExplanation("/explanation"));
    }
    return question.explanation().need() == Need.REQUIRED
        ? List.of(new AnswerFinding.ExplanationMissing("/explanation"))
        : List.of();
  }

  static boolean allowsOther(AnswerType type) {
    return switch (type) {
      case AnswerType.Choice choice -> choice.allowOther();
      case AnswerType.MultiChoice several -> several.allowOther();
      case AnswerType.Level level -> false;
      case AnswerType.Number number -> false;
      case AnswerType.Date date -> false;
      case AnswerType.FreeText text -> false;
      case AnswerType.Table table -> false;
      case AnswerType.File file -> false;
    };
  }

  private static List<AnswerFinding> notApplicable(Question question, Answer answer) {
    Optional<String> reason = answer.notApplicable();
    if (reason.isEmpty()) {
      return List.of();
    }
    String pointer = "/notApplicable";
    List<AnswerFinding> findings = new ArrayList<>();
    if (!question.notApplicableAllowed() || question.knockOut().isPresent()) {
      findings.add(new AnswerFinding.NotApplicableNotAllowed(pointer));
    }
    if (answer.value().isPresent()) {
      findings.add(new AnswerFinding.ValueBesideNotApplicable(pointer));
    }
    if (reason.get().isBlank()) {
      findings.add(new AnswerFinding.ReasonMissing(pointer));
    }
    return findings;
  }
}
