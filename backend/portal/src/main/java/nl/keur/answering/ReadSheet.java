package nl.keur.answering;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.checklist.PublishedContent;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Transactions;

/**
 * Opens a sheet: what is asked, what was answered and what follows. Empty when out of scope, or
 * when its owner does not let this scope read it.
 */
@Singleton
public class ReadSheet {
  private final Sheets sheets;
  private final List<SheetOwner> owners;
  private final PublishedContent content;
  private final Transactions transactions;

  ReadSheet(
      Sheets sheets, List<SheetOwner> owners, PublishedContent content, Transactions transactions) {
    this.sheets = sheets;
    this.owners = owners;
    this.content = content;
    this.transactions = transactions;
  }

  public Optional<OpenedSheet> byId(Scope scope, UUID sheetId) {
    return transactions.read(
        () -> sheets.find(scope, sheetId).flatMap(sheet -> open(scope, sheet)));
  }

  public Optional<OpenedSheet> of(Scope scope, SheetKind kind, UUID subjectId) {
    return transactions.read(
        () -> sheets.findFor(scope, kind, subjectId).flatMap(sheet -> open(scope, sheet)));
  }

  /** Sheets that were answered before this one, where its questions start from their answers. */
  public List<OpenedSheet> earlier(Scope scope, OpenedSheet sheet) {
    boolean asked =
        sheet.context().sections().stream()
            .flatMap(section -> section.questions().stream())
            .anyMatch(question -> !question.prefillFrom().isEmpty());
    return asked
        ? transactions.read(() -> ownerOf(sheet.sheet()).earlier(scope, sheet.sheet()))
        : List.of();
  }

  private Optional<OpenedSheet> open(Scope scope, AnswerSheet sheet) {
    SheetOwner owner = ownerOf(sheet);
    return owner.mayRead(scope, sheet)
        ? Optional.of(
            OpenedSheet.of(
                sheet,
                owner.contextOf(scope, sheet),
                content.get(sheet.contentSha256()),
                sheets.answers(scope, sheet.id())))
        : Optional.empty();
  }

  private SheetOwner ownerOf(AnswerSheet sheet) {
    return owners.stream()
        .filter(owner -> owner.owns().contains(sheet.kind()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody owns " + sheet.kind()));
  }
}
