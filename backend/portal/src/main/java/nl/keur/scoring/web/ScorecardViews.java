package nl.keur.scoring.web;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keur.answering.AnswerText;
import nl.keur.answering.EvidenceFile;
import nl.keur.answering.OpenedSheet;
import nl.keur.answering.Sheets;
import nl.keur.content.answer.Evidence;
import nl.keur.content.score.DomainScore;
import nl.keur.content.score.KnockOutFinding;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Transactions;
import nl.keur.scoring.ReviewedDomains;
import nl.keur.scoring.ReviewedDomains.Reviewed;
import nl.keur.scoring.Reviews;
import nl.keur.scoring.SavedReview;
import nl.keur.scoring.ScoredOffer;
import nl.keur.scoring.web.ScorecardView.AnsweredView;
import nl.keur.scoring.web.ScorecardView.DomainView;
import nl.keur.scoring.web.ScorecardView.EvidenceFileView;
import nl.keur.scoring.web.ScorecardView.KnockOutView;

/** Draws scorecards. */
@Singleton
class ScorecardViews {
  private final Reviews reviews;
  private final ReviewedDomains reviewedDomains;
  private final Sheets sheets;
  private final StaffDirectory staff;
  private final Transactions transactions;

  ScorecardViews(
      Reviews reviews,
      ReviewedDomains reviewedDomains,
      Sheets sheets,
      StaffDirectory staff,
      Transactions transactions) {
    this.reviewedDomains = reviewedDomains;
    this.reviews = reviews;
    this.sheets = sheets;
    this.staff = staff;
    this.transactions = transactions;
  }

  ScorecardView draw(FileScope scope, Actor reader, ScoredOffer offer) {
    return transactions.read(() -> draw(offer, lines(scope, reader, offer)));
  }

  private static ScorecardView draw(ScoredOffer offer, LineViews lines) {
    var card = offer.card();
    return new ScorecardView(
        offer.offer().id(),
        offer.offer().procurementId(),
        offer.offer().vendorName(),
        offer.offer().systemName(),
        offer.sheet().sheet().id(),
        offer.submission().receiptNumber(),
        offer.submission().submittedAt(),
        card.assessedOn(),
        Ranges.score(card.total()),
        card.closed(),
        card.counted().size(),
        card.open().stream().map(line -> line.question().id()).toList(),
        domains(offer),
        card.knockOuts().stream().map(finding -> knockOut(offer, finding)).toList(),
        card.lines().stream().map(lines::of).toList());
  }

  static List<DomainView> domains(ScoredOffer offer) {
    return offer.card().domains().stream().map(domain -> domain(offer, domain)).toList();
  }

  private static DomainView domain(ScoredOffer offer, DomainScore domain) {
    return new DomainView(
        domain.domain(),
        offer.sheet().content().vocabulary().domains().get(domain.domain()),
        domain.assessed(),
        domain.counted(),
        Ranges.score(domain.score()),
        Ranges.percentage(domain.share()));
  }

  private static KnockOutView knockOut(ScoredOffer offer, KnockOutFinding finding) {
    List<AnsweredView> hiddenBy =
        finding.state() instanceof KnockOutFinding.Hidden hidden
            ? hidden.by().stream().flatMap(id -> answered(offer.sheet(), id).stream()).toList()
            : List.of();
    return new KnockOutView(
        finding.question().id(),
        finding.question().text(),
        switch (finding.state()) {
          case KnockOutFinding.Fired fired -> "FIRED";
          case KnockOutFinding.Lifted lifted -> "LIFTED";
          case KnockOutFinding.NotYet later -> "NOT_YET";
          case KnockOutFinding.Passed passed -> "PASSED";
          case KnockOutFinding.CannotJudge open -> "CANNOT_JUDGE";
          case KnockOutFinding.Hidden hidden -> "HIDDEN";
        },
        finding.sentence(),
        finding.knockOut().liftable(),
        hiddenBy);
  }

  private static Optional<AnsweredView> answered(OpenedSheet sheet, String questionId) {
    return sheet
        .findQuestion(questionId)
        .flatMap(
            question ->
                sheet
                    .evaluation()
                    .findAnswer(questionId)
                    .map(
                        answer ->
                            new AnsweredView(question.text(), AnswerText.of(question, answer))));
  }

  private LineViews lines(FileScope scope, Actor reader, ScoredOffer offer) {
    List<SavedReview> saved = reviews.of(scope, offer.offer().id());
    Map<UUID, Evidence.Seen> seen = reviews.evidence(scope, offer.offer().id());
    Map<String, List<EvidenceFileView>> files =
        sheets.evidence(scope, offer.sheet().sheet().id()).stream()
            .collect(
                Collectors.groupingBy(
                    EvidenceFile::questionId,
                    Collectors.mapping(file -> file(offer, file, seen), Collectors.toList())));
    Set<UUID> people = new HashSet<>();
    saved.forEach(review -> people.add(review.reviewedBy()));
    return new LineViews(
        offer,
        saved.stream().collect(Collectors.toMap(SavedReview::questionId, review -> review)),
        files,
        staff.names(scope, people),
        reviewed(scope, reader, offer));
  }

  private static EvidenceFileView file(
      ScoredOffer offer, EvidenceFile file, Map<UUID, Evidence.Seen> seen) {
    return new EvidenceFileView(
        file.id(),
        file.fileName(),
        offer.sheet().content().vocabulary().evidenceKinds().get(file.kind()),
        file.validUntil().orElse(null),
        seen.getOrDefault(file.id(), Evidence.Seen.NOT_YET).name());
  }

  /** Who takes part in a joint procurement reads; the body judges. */
  private Reviewed reviewed(FileScope scope, Actor reader, ScoredOffer offer) {
    return switch (scope) {
      case Scope.InstitutionScope keeper ->
          reviewedDomains.of(keeper, reader.id(), offer.offer().procurementId());
      case Scope.ParticipantScope participant -> Reviewed.none();
    };
  }
}
