package nl.keur.contract;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The content of a package, written when it is first asked for: a change that only looks up where a
 * value stands does without it.
 */
final class WrittenOnce implements Supplier<PackageContent> {
  private final Supplier<PackageContent> writing;
  private Optional<PackageContent> written = Optional.empty();

  WrittenOnce(Supplier<PackageContent> writing) {
    this.writing = writing;
  }

  @Override
  public synchronized PackageContent get() {
    if (written.isEmpty()) {
      written = Optional.of(writing.get());
    }
    return written.get();
  }
}
