package nl.keur.purpose;

import jakarta.inject.Singleton;
import java.util.List;
import nl.keur.checklist.PublishedContent;
import nl.keur.content.purpose.IntendedPurpose;
import nl.keur.content.purpose.PurposeCheck;
import nl.keur.content.purpose.PurposeFinding;
import nl.keur.content.purpose.PurposeWording;

/** The checks of {@link PurposeCheck} with the words of the current vocabulary. */
@Singleton
class CheckPurpose {
  private final PublishedContent content;

  CheckPurpose(PublishedContent content) {
    this.content = content;
  }

  List<PurposeFinding> beforeRecording(IntendedPurpose purpose) {
    return new PurposeCheck(wording()).beforeRecording(purpose);
  }

  List<PurposeFinding> beforeAgreeing(IntendedPurpose purpose) {
    return new PurposeCheck(wording()).beforeAgreeing(purpose);
  }

  PurposeWording wording() {
    return new PurposeWording(content.current().vocabulary().facts());
  }
}
