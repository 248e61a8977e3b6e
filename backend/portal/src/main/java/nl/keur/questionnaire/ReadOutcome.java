package nl.keur.questionnaire;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keur.checklist.PublishedContent;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.DecidedValue;
import nl.keur.procurement.Procurements;

/** The institution's outcome as it was frozen into a questionnaire, ready to read. */
@Singleton
public class ReadOutcome {
  private final PublishedContent content;
  private final Procurements procurements;
  private final Transactions transactions;

  ReadOutcome(PublishedContent content, Procurements procurements, Transactions transactions) {
    this.content = content;
    this.procurements = procurements;
    this.transactions = transactions;
  }

  public InstitutionOutcome of(IssuedQuestionnaire issued) {
    Scope institution = new InstitutionScope(issued.organisationId());
    Set<String> decided =
        transactions
            .read(
                () ->
                    procurements.decidedValues(
                        institution, issued.procurementId(), Optional.empty()))
            .stream()
            .map(DecidedValue::fact)
            .collect(Collectors.toSet());
    return InstitutionOutcome.of(content.get(issued.contentSha256()), issued.frozen(), decided);
  }
}
