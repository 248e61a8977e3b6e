package nl.keur.questionnaire.web;

import jakarta.inject.Singleton;
import java.util.Set;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.questionnaire.Submission;

/** Draws receipts. */
@Singleton
class ReceiptViews {
  private final StaffDirectory staff;
  private final Transactions transactions;

  ReceiptViews(StaffDirectory staff, Transactions transactions) {
    this.staff = staff;
    this.transactions = transactions;
  }

  ReceiptView of(Scope scope, Submission submission) {
    var keeper = new InstitutionScope(scope.organisationId());
    String name =
        transactions
            .read(() -> staff.names(keeper, Set.of(submission.submittedBy())))
            .getOrDefault(submission.submittedBy(), submission.attestation().name());
    return new ReceiptView(
        submission.offerId(),
        submission.receiptNumber(),
        submission.submittedAt(),
        submission.sha256(),
        submission.attestation().name(),
        submission.attestation().function(),
        submission.answered(),
        submission.leftBlank(),
        name);
  }
}
