package nl.keur.audit;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.keur.audit.Flaw.Kind;

/**
 * Goes through the rows of one chain in their order and notes the first thing that is wrong. Reads
 * each row once, so that a chain of any length can be checked.
 */
public final class ChainCheck {
  private final UUID organisation;
  private final Optional<ChainHead> head;
  private final NavigableMap<Long, Map<String, ChainHead>> noted = new TreeMap<>();
  private ChainHead last;
  private Optional<Flaw> flaw = Optional.empty();

  /**
   * @param head where the database says that the chain ends; empty when it says nothing
   * @param noted heads that were noted outside the database, in any order; those of other
   *     organisations are left out
   */
  public ChainCheck(UUID organisation, Optional<ChainHead> head, List<ChainHead> noted) {
    this.organisation = organisation;
    this.head = head;
    this.last = ChainHead.start(organisation);
    noted.stream()
        .filter(one -> one.organisationId().equals(organisation) && one.sequence() > 0)
        .forEach(
            one ->
                this.noted
                    .computeIfAbsent(one.sequence(), place -> new TreeMap<>())
                    .put(one.sha256(), one));
  }

  /**
   * The next row, by sequence.
   *
   * @param sha256 as it is kept with the row
   */
  public void next(AuditRow row, String sha256) {
    if (flaw.isEmpty()) {
      flaw = flawOf(row, sha256);
    }
    last = new ChainHead(organisation, row.sequence(), sha256);
  }

  private Optional<Flaw> flawOf(AuditRow row, String sha256) {
    long expected = last.sequence() + 1;
    if (row.sequence() < expected) {
      return wrong(Kind.INSERTED, row.sequence(), "this place in the chain is taken twice");
    }
    if (row.sequence() > expected) {
      return wrong(
          Kind.DELETED, expected, "rows " + expected + " to " + (row.sequence() - 1) + " are gone");
    }
    if (!row.sha256().equals(sha256)) {
      return movedFrom(row, sha256)
          .or(() -> wrong(Kind.CHANGED, expected, "the row is not the one that was hashed"));
    }
    if (!row.previousSha256().equals(last.sha256())) {
      return wrong(
          Kind.CHANGED,
          Math.max(1, last.sequence()),
          "row " + expected + " does not follow on the row before it, which was replaced");
    }
    return notedOtherwise(expected, sha256);
  }

  /** A row that fits another place was moved here. */
  private Optional<Flaw> movedFrom(AuditRow row, String sha256) {
    long places = Math.max(row.sequence(), head.map(ChainHead::sequence).orElse(0L));
    for (long place = 1; place <= places; place++) {
      if (row.at(place, row.previousSha256()).sha256().equals(sha256)) {
        return wrong(Kind.REORDERED, row.sequence(), "the row that stands here is row " + place);
      }
    }
    return Optional.empty();
  }

  private Optional<Flaw> notedOtherwise(long place, String sha256) {
    Map<String, ChainHead> hashes = noted.getOrDefault(place, Map.of());
    return hashes.isEmpty() || hashes.keySet().equals(java.util.Set.of(sha256))
        ? Optional.empty()
        : wrong(
            Kind.RECOMPUTED,
            place,
            "the chain fits, but another hash of this row was noted outside the database");
  }

  /** The first thing wrong with the whole chain; call it after the last row. */
  public Optional<Flaw> end() {
    return flaw.or(this::cut).or(this::headFlaw);
  }

  private Optional<Flaw> cut() {
    long known =
        Math.max(head.map(ChainHead::sequence).orElse(0L), noted.isEmpty() ? 0 : noted.lastKey());
    return known > last.sequence()
        ? wrong(
            Kind.CUT,
            last.sequence() + 1,
            "the chain ends here, but row " + known + " is known to have been there")
        : Optional.empty();
  }

  private Optional<Flaw> headFlaw() {
    if (last.sequence() == 0) {
      return Optional.empty();
    }
    if (head.isEmpty()) {
      return wrong(Kind.HEAD, last.sequence(), "the database does not say where the chain ends");
    }
    if (head.get().sequence() < last.sequence()) {
      return wrong(
          Kind.INSERTED,
          head.get().sequence() + 1,
          "rows stand behind the one with which the chain ends");
    }
    return head.get().sha256().equals(last.sha256())
        ? Optional.empty()
        : wrong(Kind.HEAD, last.sequence(), "the chain ends with another hash than was recorded");
  }

  /** Where the chain ends by its rows. */
  public ChainHead last() {
    return last;
  }

  private static Optional<Flaw> wrong(Kind kind, long sequence, String says) {
    return Optional.of(new Flaw(kind, sequence, says));
  }
}
