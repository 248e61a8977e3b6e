package nl.keur.questionnaire;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.keur.answering.AnswerJson;
import nl.keur.answering.EvidenceFile;
import nl.keur.answering.OpenedSheet;
import nl.keur.answering.Sheets;
import nl.keur.content.answer.Answer;
import nl.keur.content.checklist.Question;
import nl.keur.kernel.Canonical;
import nl.keur.kernel.Scope.OfferScope;
import nl.keur.procurement.Offer;
import nl.keur.questionnaire.QuestionnaireProblem.Gap;
import nl.keur.questionnaire.Submission.Attestation;

/**
 * What was handed in, as canonical JSON: only questions that were shown, each with its answer and
 * the hashes of its files. Whoever holds this text can check the hash on the receipt.
 */
@Singleton
class SubmissionJson {
  private final Canonical canonical;
  private final Sheets sheets;
  private final ContestedFacts contestedFacts;

  SubmissionJson(Canonical canonical, Sheets sheets, ContestedFacts contestedFacts) {
    this.canonical = canonical;
    this.sheets = sheets;
    this.contestedFacts = contestedFacts;
  }

  /** Everything that a submission is made of. */
  record HandedIn(
      OfferScope scope,
      Offer offer,
      IssuedQuestionnaire issued,
      OpenedSheet sheet,
      List<Gap> gaps,
      Attestation attestation,
      String receiptNumber,
      Instant at) {}

  String content(HandedIn handedIn) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("form", "keur-submission/1");
    content.put("receiptNumber", handedIn.receiptNumber());
    content.put("submittedAt", handedIn.at().toString());
    content.put("deadline", handedIn.issued().deadline().toString());
    content.put("questionnaire", handedIn.issued().id().toString());
    content.put("questionnaireSha256", handedIn.issued().sha256());
    content.put("contentSha256", handedIn.issued().contentSha256());
    content.put("offer", handedIn.offer().id().toString());
    content.put("vendor", handedIn.offer().vendorName());
    content.put("system", handedIn.offer().systemName());
    content.put(
        "attestation",
        Map.of(
            "name", handedIn.attestation().name(), "function", handedIn.attestation().function()));
    content.put("answers", answers(handedIn));
    content.put("blank", ids(handedIn.gaps(), true));
    content.put("incomplete", ids(handedIn.gaps(), false));
    content.put("contested", contested(handedIn));
    return canonical.json(content);
  }

  private static List<String> ids(List<Gap> gaps, boolean blank) {
    return gaps.stream()
        .filter(gap -> gap.blank() == blank)
        .map(gap -> gap.question().id())
        .toList();
  }

  private List<Map<String, Object>> answers(HandedIn handedIn) {
    List<EvidenceFile> files = sheets.evidence(handedIn.scope(), handedIn.sheet().sheet().id());
    List<Map<String, Object>> answers = new ArrayList<>();
    for (Question question : handedIn.sheet().evaluation().shown()) {
      handedIn
          .sheet()
          .evaluation()
          .findAnswer(question.id())
          .ifPresent(answer -> answers.add(answer(question, answer, files)));
    }
    return answers;
  }

  /** Numbers are written as text, since JSON numbers lose digits. */
  private static Map<String, Object> answer(
      Question question, Answer answer, List<EvidenceFile> files) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("question", question.id());
    written.put("version", question.version());
    answer
        .value()
        .map(value -> AnswerJson.write(question.type(), value))
        .ifPresent(
            value -> written.put("value", value instanceof Number ? value.toString() : value));
    if (!answer.explanation().isBlank()) {
      written.put("explanation", answer.explanation());
    }
    answer.notApplicable().ifPresent(reason -> written.put("notApplicable", reason));
    if (!answer.details().isEmpty()) {
      written.put("details", answer.details());
    }
    List<Map<String, Object>> evidence =
        files.stream()
            .filter(file -> file.questionId().equals(question.id()))
            .map(SubmissionJson::evidence)
            .toList();
    if (!evidence.isEmpty()) {
      written.put("evidence", evidence);
    }
    return written;
  }

  private static Map<String, Object> evidence(EvidenceFile file) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("kind", file.kind());
    written.put("fileName", file.fileName());
    written.put("sizeInBytes", Long.toString(file.sizeInBytes()));
    written.put("sha256", file.sha256());
    file.validUntil().ifPresent(until -> written.put("validUntil", until.toString()));
    return written;
  }

  private List<Map<String, Object>> contested(HandedIn handedIn) {
    return contestedFacts.list(handedIn.scope(), handedIn.offer().id()).stream()
        .map(one -> Map.<String, Object>of("fact", one.fact(), "reason", one.reason()))
        .toList();
  }
}
