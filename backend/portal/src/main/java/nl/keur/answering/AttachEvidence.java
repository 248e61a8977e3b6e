package nl.keur.answering;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.keur.answering.AnsweringProblem.EvidenceUnknown;
import nl.keur.answering.AnsweringProblem.FileRefused;
import nl.keur.answering.AnsweringProblem.QuestionUnknown;
import nl.keur.content.text.Text;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.WritingScope;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;

/**
 * Attaches a file to an answer, or takes it away. Kinds of file are told by their bytes: PDF, Word,
 * Excel, PNG, JPEG, plain text. Problems: {@link FileRefused}, {@link QuestionUnknown}, {@link
 * EvidenceUnknown} and those of {@link OpenForWriting}.
 */
@Singleton
public class AttachEvidence {
  static final long LARGEST_FILE = 25_000_000;
  static final long QUOTA = 250_000_000;

  private final OpenForWriting openForWriting;
  private final Sheets sheets;
  private final MediaTypes mediaTypes;
  private final Tokens tokens;
  private final Transactions transactions;
  private final Events events;

  AttachEvidence(
      OpenForWriting openForWriting,
      Sheets sheets,
      MediaTypes mediaTypes,
      Tokens tokens,
      Transactions transactions,
      Events events) {
    this.openForWriting = openForWriting;
    this.sheets = sheets;
    this.mediaTypes = mediaTypes;
    this.tokens = tokens;
    this.transactions = transactions;
    this.events = events;
  }

  /**
   * @param kind one of the kinds the question asks, or any of the vocabulary
   * @param bytes at most 25 MB; at most 250 MB on one sheet
   */
  public record Request(
      UUID sheetId,
      String questionId,
      String kind,
      String fileName,
      Optional<LocalDate> validUntil,
      byte[] bytes) {}

  public Result<EvidenceFile, AnsweringProblem> with(
      WritingScope scope, Actor actor, Request request) {
    Instant now = transactions.now();
    return transactions.write(
        () ->
            openForWriting
                .sheet(scope, request.sheetId(), now)
                .flatMap(sheet -> attach(scope, actor, sheet, request, now)));
  }

  public Result<OpenedSheet, AnsweringProblem> remove(
      WritingScope scope, Actor actor, UUID sheetId, UUID evidenceId) {
    Instant now = transactions.now();
    return transactions.write(
        () ->
            openForWriting
                .sheet(scope, sheetId, now)
                .flatMap(
                    sheet -> {
                      if (sheets
                          .findEvidence(scope, evidenceId)
                          .filter(file -> file.sheetId().equals(sheetId))
                          .isEmpty()) {
                        return Result.refused(new EvidenceUnknown());
                      }
                      sheets.removeEvidence(scope, evidenceId, now);
                      publish(scope, actor, sheet, "EvidenceRemoved", evidenceId, Optional.empty());
                      return Result.ok(sheet);
                    }));
  }

  private Result<EvidenceFile, AnsweringProblem> attach(
      WritingScope scope, Actor actor, OpenedSheet sheet, Request request, Instant now) {
    if (sheet.findQuestion(request.questionId()).isEmpty()) {
      return Result.refused(new QuestionUnknown(request.questionId()));
    }
    Optional<FileRefused> refusal = refusal(scope, sheet, request);
    if (refusal.isPresent()) {
      return Result.refused(refusal.get());
    }
    var file =
        new EvidenceFile(
            tokens.id(),
            request.sheetId(),
            request.questionId(),
            request.kind(),
            cleanName(request.fileName()),
            mediaTypes.of(request.bytes()).orElseThrow(),
            request.bytes().length,
            Sha256.of(request.bytes()),
            request.validUntil(),
            now);
    sheets.addEvidence(sheet.sheet(), file, request.bytes());
    publish(scope, actor, sheet, "EvidenceAttached", file.id(), Optional.of(file.sha256()));
    return Result.ok(file);
  }

  private Optional<FileRefused> refusal(WritingScope scope, OpenedSheet sheet, Request request) {
    if (request.bytes().length == 0) {
      return refused("empty", "Dit bestand is leeg.", "This file is empty.");
    }
    if (request.bytes().length > LARGEST_FILE) {
      return refused(
          "too-large",
          "Dit bestand is groter dan 25 MB. Maak het kleiner of splits het.",
          "This file is larger than 25 MB. Make it smaller or split it.");
    }
    if (sheets.evidenceSize(scope, request.sheetId()) + request.bytes().length > QUOTA) {
      return refused(
          "quota",
          "Bij deze vragenlijst staat al 250 MB. Haal eerst een bestand weg.",
          "This questionnaire holds 250 MB already. Remove a file first.");
    }
    if (!sheet.content().vocabulary().evidenceKinds().containsKey(request.kind())) {
      return refused(
          "kind", "Kies wat voor bewijs dit is.", "Choose what kind of evidence this is.");
    }
    if (mediaTypes.of(request.bytes()).isEmpty()) {
      return refused(
          "type",
          "Dit soort bestand nemen wij niet aan. Gebruik PDF, Word of Excel zonder macro's, PNG,"
              + " JPEG of platte tekst.",
          "We do not accept this kind of file. Use PDF, Word or Excel without macros, PNG, JPEG or"
              + " plain text.");
    }
    return Optional.empty();
  }

  private static Optional<FileRefused> refused(String code, String nl, String en) {
    return Optional.of(new FileRefused(new Text(nl, en), code));
  }

  /** The name is only shown: NFC, no control or direction characters, no path. */
  private static String cleanName(String name) {
    String shown =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .replaceAll("[\\p{Cntrl}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]", "");
    String last = shown.substring(Math.max(shown.lastIndexOf('/'), shown.lastIndexOf('\\')) + 1);
    String kept = last.length() > 200 ? last.substring(last.length() - 200) : last;
    return kept.isBlank() ? "bestand" : kept;
  }

  private void publish(
      WritingScope scope,
      Actor actor,
      OpenedSheet sheet,
      String action,
      UUID evidenceId,
      Optional<String> sha256) {
    var event =
        DomainEvent.of(scope, actor, action, "evidence", evidenceId)
            .inDossier(sheet.context().dossierId());
    var withVendor = sheet.sheet().vendorId().map(event::ofVendor).orElse(event);
    events.publish(
        sha256.map(hash -> withVendor.changing(Optional.empty(), hash)).orElse(withVendor));
  }
}
