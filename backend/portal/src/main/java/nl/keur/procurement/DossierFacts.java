package nl.keur.procurement;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keur.answering.OpenedSheet;
import nl.keur.answering.ReadSheet;
import nl.keur.answering.SheetKind;
import nl.keur.content.fact.FactValue;
import nl.keur.content.fact.Facts;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Transactions;

/** The institution's facts of a procurement, from intake and pre-flight as they stand. */
@Singleton
public class DossierFacts {
  /** Whether article 5 of the AI Act may be at stake: none, possible or prohibited. */
  public static final String PRACTICE = "practice";

  private final ReadSheet readSheet;
  private final Procurements procurements;
  private final Transactions transactions;

  DossierFacts(ReadSheet readSheet, Procurements procurements, Transactions transactions) {
    this.readSheet = readSheet;
    this.procurements = procurements;
    this.transactions = transactions;
  }

  /**
   * @param intake and preFlight the sheets behind the facts, with who answered what
   * @param facts total once the pre-flight is completed
   */
  public record Dossier(OpenedSheet intake, OpenedSheet preFlight, Facts facts) {
    public boolean completed() {
      return intake.sheet().closed() && preFlight.sheet().closed();
    }

    /** The sheet that holds this question. */
    public Optional<OpenedSheet> sheetWith(String questionId) {
      return List.of(intake, preFlight).stream()
          .filter(sheet -> sheet.findQuestion(questionId).isPresent())
          .findFirst();
    }
  }

  public Dossier of(FileScope scope, UUID procurementId) {
    return transactions.read(
        () -> {
          OpenedSheet intake = sheet(scope, SheetKind.INTAKE, procurementId);
          OpenedSheet preFlight = sheet(scope, SheetKind.PRE_FLIGHT, procurementId);
          return new Dossier(intake, preFlight, preFlight.evaluation().facts());
        });
  }

  /** What people decided on the procurement's facts, and on the offer's where one is named. */
  public Map<String, FactValue.Known> decided(
      Scope scope, UUID procurementId, Optional<UUID> offerId) {
    Map<String, FactValue.Known> decided = new LinkedHashMap<>();
    transactions
        .read(() -> procurements.decidedValues(scope, procurementId, offerId))
        .forEach(value -> decided.put(value.fact(), new FactValue.Known(value.values())));
    return decided;
  }

  private OpenedSheet sheet(FileScope scope, SheetKind kind, UUID procurementId) {
    return readSheet.of(scope, kind, procurementId).orElseThrow();
  }
}
