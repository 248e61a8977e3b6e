package nl.keur.purpose;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.keur.answering.ReadSheet;
import nl.keur.answering.SheetKind;
import nl.keur.checklist.PublishedContent;
import nl.keur.content.answer.Answer;
import nl.keur.content.purpose.IntendedPurpose;
import nl.keur.content.purpose.PurposeDraft;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Canonical;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Sha256;
import nl.keur.procurement.DossierFacts;
import nl.keur.procurement.Procurement;

/** The institution's draft as it follows from intake, business case and pre-flight. */
@Singleton
class PurposeStart {
  private final DossierFacts dossierFacts;
  private final ReadSheet readSheet;
  private final PublishedContent content;
  private final Canonical canonical;

  PurposeStart(
      DossierFacts dossierFacts,
      ReadSheet readSheet,
      PublishedContent content,
      Canonical canonical) {
    this.dossierFacts = dossierFacts;
    this.readSheet = readSheet;
    this.content = content;
    this.canonical = canonical;
  }

  /** Version 0: nobody saved it yet. */
  DraftedPurpose of(FileScope scope, Procurement procurement) {
    UUID id = procurement.id();
    var dossier = dossierFacts.of(scope, id);
    Map<String, Answer> answers = new LinkedHashMap<>(dossier.intake().evaluation().answers());
    readSheet
        .of(scope, SheetKind.BUSINESS_CASE, id)
        .ifPresent(sheet -> answers.putAll(sheet.evaluation().answers()));
    answers.putAll(dossier.preFlight().evaluation().answers());
    var library = content.get(dossier.preFlight().sheet().contentSha256());
    IntendedPurpose purpose =
        new PurposeDraft(library::findQuestion, procurement.language())
            .from(answers, dossier.facts().values());
    return new DraftedPurpose(
        id, purpose, hashOf(purpose), 0, new Actor.Person(procurement.ownerId()), Instant.EPOCH);
  }

  String hashOf(IntendedPurpose purpose) {
    return Sha256.of(canonical.json(purpose));
  }
}
