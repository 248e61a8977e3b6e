package nl.keur.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import nl.keur.answering.OpenedSheet;
import nl.keur.content.checklist.Question;
import nl.keur.content.fact.Facts;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.score.Review;
import nl.keur.content.score.Scorecard;
import nl.keur.procurement.DossierFacts;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurement;
import nl.keur.purpose.SealedPurpose;

/**
 * Everything that a clause package reads of an awarded offer.
 *
 * @param institution its name
 * @param facts total, what people decided applied
 * @param sheet what the vendor submitted
 * @param submission receipt number, hash and instant
 * @param dossier the institution's own sheets, for who answered what
 */
public record OfferRecord(
    Offer offer,
    Procurement procurement,
    String institution,
    Instant awardedAt,
    Facts facts,
    OpenedSheet sheet,
    Handed submission,
    Scorecard card,
    Map<String, Review> reviews,
    Optional<SealedPurpose> purpose,
    DossierFacts.Dossier dossier) {
  static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  /** What was handed in: the receipt. */
  public record Handed(String receiptNumber, String sha256, Instant at) {}

  ContentLibrary library() {
    return sheet.content();
  }

  LocalDate awardedOn() {
    return awardedAt.atZone(AMSTERDAM).toLocalDate();
  }

  LocalDate submittedOn() {
    return submission.at().atZone(AMSTERDAM).toLocalDate();
  }

  Optional<Question> findQuestion(String id) {
    return library().findQuestion(id);
  }

  /** The sheet on which a question was asked: the vendor's, else the institution's. */
  Optional<OpenedSheet> sheetWith(String question) {
    return sheet.findQuestion(question).isPresent()
        ? Optional.of(sheet)
        : dossier.sheetWith(question);
  }
}
