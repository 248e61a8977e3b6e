package nl.keur.answering.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.keur.answering.EvidenceFile;
import nl.keur.answering.ReadSheet;
import nl.keur.answering.Sheets;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Transactions;

/** Gives evidence as a download that no browser opens in place. */
@Singleton
class ReadEvidence {
  private final ReadSheet readSheet;
  private final Sheets sheets;
  private final Transactions transactions;

  ReadEvidence(ReadSheet readSheet, Sheets sheets, Transactions transactions) {
    this.readSheet = readSheet;
    this.sheets = sheets;
    this.transactions = transactions;
  }

  HttpResponse<byte[]> download(Scope scope, UUID sheetId, UUID evidenceId) {
    return transactions.read(
        () ->
            readSheet
                .byId(scope, sheetId)
                .flatMap(sheet -> sheets.findEvidence(scope, evidenceId))
                .filter(file -> file.sheetId().equals(sheetId))
                .map(file -> response(file, sheets.getEvidenceBytes(scope, evidenceId)))
                .orElseThrow(AnsweringProblems::evidenceUnknown));
  }

  private static HttpResponse<byte[]> response(EvidenceFile file, byte[] bytes) {
    String encoded = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    String ascii = file.fileName().replaceAll("[^A-Za-z0-9 ._-]", "_");
    return HttpResponse.ok(bytes)
        .contentType(MediaType.of(file.mediaType()))
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded);
  }
}
