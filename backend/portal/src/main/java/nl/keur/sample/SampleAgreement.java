package nl.keur.sample;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.purpose.AgreePurpose;
import nl.keur.purpose.DraftedPurpose;
import nl.keur.purpose.ReadPurpose;
import nl.keur.purpose.SavePurpose;
import nl.keur.sample.SampleTender.Invited;

/** The purpose that both sides agree for the chosen offer. */
@Singleton
class SampleAgreement {
  private final ReadPurpose readPurpose;
  private final SavePurpose savePurpose;
  private final AgreePurpose agreePurpose;

  SampleAgreement(ReadPurpose readPurpose, SavePurpose savePurpose, AgreePurpose agreePurpose) {
    this.readPurpose = readPurpose;
    this.savePurpose = savePurpose;
    this.agreePurpose = agreePurpose;
  }

  /** A complete text, agreed by the vendor; the institution's agreement would seal it. */
  String byVendor(InstitutionScope scope, Actor.Person contractManager, Invited vendor) {
    UUID offer = vendor.offer().id();
    DraftedPurpose draft = readPurpose.ofOffer(scope, offer).orElseThrow().draft();
    DraftedPurpose saved =
        savePurpose
            .ofOffer(
                scope,
                contractManager,
                offer,
                draft.version(),
                PurposeGaps.offered(PurposeGaps.filled(draft.purpose()), vendor.story().vendor()))
            .orElseThrow(SampleRefused::new);
    agreePurpose
        .with(SampleAnswers.scope(vendor), vendor.contact(), offer, saved.sha256())
        .orElseThrow(SampleRefused::new);
    return saved.sha256();
  }

  void byBoth(InstitutionScope scope, Actor.Person contractManager, Invited vendor) {
    String text = byVendor(scope, contractManager, vendor);
    agreePurpose
        .with(scope, contractManager, vendor.offer().id(), text)
        .orElseThrow(SampleRefused::new);
  }
}
