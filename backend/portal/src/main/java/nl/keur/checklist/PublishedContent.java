package nl.keur.checklist;

import io.micronaut.context.annotation.Context;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.keur.content.library.ContentFiles;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.ContentReader;
import nl.keur.kernel.Canonical;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Transactions;

/**
 * The content of this version of the portal, and every older content that something was made with.
 * Published content never changes: what was issued or frozen is read with the words it had.
 */
@Context
public class PublishedContent {
  private final ContentSnapshots snapshots;
  private final Transactions transactions;
  private final String current;
  private final Map<String, ContentLibrary> libraries = new ConcurrentHashMap<>();

  PublishedContent(ContentSnapshots snapshots, Canonical canonical, Transactions transactions) {
    this.snapshots = snapshots;
    this.transactions = transactions;
    ShippedContent shipped = ShippedContent.get();
    this.current = Sha256.of(canonical.json(shipped.files().texts()));
    libraries.put(current, shipped.library());
    transactions.run(() -> snapshots.keep(current, shipped.files().texts()));
  }

  public ContentLibrary current() {
    return libraries.get(current);
  }

  /** Hash of the current content, to store with what is made from it. */
  public String currentSha256() {
    return current;
  }

  /** The content with this hash; throws when it was never stored. */
  public ContentLibrary get(String sha256) {
    return libraries.computeIfAbsent(
        sha256,
        hash ->
            ContentReader.ofPublished(ContentFiles.of(transactions.read(() -> snapshots.get(hash))))
                .library());
  }
}
