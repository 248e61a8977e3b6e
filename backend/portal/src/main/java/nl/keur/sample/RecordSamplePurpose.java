package nl.keur.sample;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.purpose.DraftedPurpose;
import nl.keur.purpose.ReadPurpose;
import nl.keur.purpose.RecordPurpose;
import nl.keur.purpose.SavePurpose;

/** The institution's version 1: what follows from the answers, with the gaps filled in. */
@Singleton
class RecordSamplePurpose {
  private final ReadPurpose readPurpose;
  private final SavePurpose savePurpose;
  private final RecordPurpose recordPurpose;

  RecordSamplePurpose(
      ReadPurpose readPurpose, SavePurpose savePurpose, RecordPurpose recordPurpose) {
    this.readPurpose = readPurpose;
    this.savePurpose = savePurpose;
    this.recordPurpose = recordPurpose;
  }

  void of(InstitutionScope scope, Actor.Person purchaser, UUID procurementId) {
    DraftedPurpose draft = readPurpose.ofProcurement(scope, procurementId).orElseThrow().draft();
    DraftedPurpose saved =
        savePurpose
            .ofProcurement(
                scope,
                purchaser,
                procurementId,
                draft.version(),
                PurposeGaps.filled(draft.purpose()))
            .orElseThrow(SampleRefused::new);
    recordPurpose
        .with(scope, purchaser, procurementId, saved.sha256())
        .orElseThrow(SampleRefused::new);
  }
}
