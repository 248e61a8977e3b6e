package nl.keur.audit.offline;

import static nl.keur.schema.Tables.AUDIT_EVENT;
import static nl.keur.schema.Tables.ORGANISATION;
import static nl.keur.schema.Tables.PURPOSE_VERSION;

import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.keur.kernel.Sha256;
import nl.keur.schema.tables.records.PurposeVersionRecord;
import org.jooq.DSLContext;

/**
 * Every version of every intended purpose: its text against its hash, its place in the chain, and
 * what the log says was sealed. An offer's chain goes on where the institution's stood.
 */
final class VerifyPurpose {
  private static final String SUBJECT = "purpose_version";

  private final DSLContext jooq;
  private final PrintStream out;
  private boolean right = true;

  VerifyPurpose(DSLContext jooq, PrintStream out) {
    this.jooq = jooq;
    this.out = out;
  }

  boolean all() {
    Map<UUID, PurposeVersionRecord> versions = new TreeMap<>();
    jooq.selectFrom(PURPOSE_VERSION)
        .orderBy(PURPOSE_VERSION.NUMBER)
        .forEach(version -> versions.put(version.getId(), version));
    Map<UUID, String> logged = logged();
    Map<UUID, List<PurposeVersionRecord>> chains = new HashMap<>();
    for (PurposeVersionRecord version : versions.values()) {
      chains.computeIfAbsent(subject(version), one -> new java.util.ArrayList<>()).add(version);
    }
    chains.values().forEach(chain -> chain(chain, chains, logged));
    logged.keySet().stream()
        .filter(id -> !versions.containsKey(id))
        .forEach(id -> wrong("version " + id, "the log says it was sealed, and it is gone"));
    return right;
  }

  /** By the log of who keeps the file; a vendor's own log says the same again. */
  private Map<UUID, String> logged() {
    return jooq.select(AUDIT_EVENT.SUBJECT_ID, AUDIT_EVENT.AFTER_SHA256)
        .from(AUDIT_EVENT)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(AUDIT_EVENT.ORGANISATION_ID))
        .where(AUDIT_EVENT.SUBJECT_KIND.eq(SUBJECT))
        .and(ORGANISATION.KIND.ne("VENDOR"))
        .fetchMap(AUDIT_EVENT.SUBJECT_ID, AUDIT_EVENT.AFTER_SHA256);
  }

  private static UUID subject(PurposeVersionRecord version) {
    return Optional.ofNullable(version.getOfferId()).orElse(version.getProcurementId());
  }

  private void chain(
      List<PurposeVersionRecord> unordered,
      Map<UUID, List<PurposeVersionRecord>> chains,
      Map<UUID, String> logged) {
    List<PurposeVersionRecord> chain =
        unordered.stream()
            .sorted(java.util.Comparator.comparing(PurposeVersionRecord::getNumber))
            .toList();
    Optional<PurposeVersionRecord> before = start(chain.getFirst(), chains);
    for (PurposeVersionRecord version : chain) {
      String name = name(version);
      Optional<String> wrong = text(version).or(() -> logged(version, logged));
      if (wrong.isEmpty() && !follows(version, before)) {
        wrong = Optional.of("it does not follow on the version before it");
      }
      wrong.ifPresentOrElse(
          says -> wrong(name, says), () -> out.println("OK " + name + ", " + version.getSha256()));
      before = Optional.of(version);
    }
  }

  /** What the institution had recorded when the first proposal of an offer was made. */
  private static Optional<PurposeVersionRecord> start(
      PurposeVersionRecord first, Map<UUID, List<PurposeVersionRecord>> chains) {
    return first.getOfferId() == null
        ? Optional.empty()
        : chains.getOrDefault(first.getProcurementId(), List.of()).stream()
            .filter(recorded -> recorded.getNumber() == first.getNumber() - 1)
            .findFirst();
  }

  private static boolean follows(
      PurposeVersionRecord version, Optional<PurposeVersionRecord> before) {
    int number = before.map(PurposeVersionRecord::getNumber).orElse(0) + 1;
    Optional<String> previous = before.map(PurposeVersionRecord::getSha256);
    return version.getNumber() == number
        && previous.equals(Optional.ofNullable(version.getPreviousSha256()));
  }

  private static Optional<String> text(PurposeVersionRecord version) {
    if (!Sha256.of(version.getDocument()).equals(version.getSha256())) {
      return Optional.of("its text is not the one that was sealed");
    }
    try {
      Members members = Members.of(version.getDocument());
      boolean same =
          Members.canonical(version.getDocument())
              && members.says("number", version.getNumber())
              && members.says("kind", version.getKind())
              && members.says("procurementId", version.getProcurementId())
              && members.says("offerId", version.getOfferId())
              && members.says("previousSha256", version.getPreviousSha256())
              && members.says("sealedAt", version.getSealedAt().toInstant());
      return same ? Optional.empty() : Optional.of("its row says other than its text");
    } catch (IOException unreadable) {
      return Optional.of("its text can't be read");
    }
  }

  private static Optional<String> logged(PurposeVersionRecord version, Map<UUID, String> logged) {
    return version.getSha256().equals(logged.get(version.getId()))
        ? Optional.empty()
        : Optional.of("the log does not say that it was sealed with this hash");
  }

  private static String name(PurposeVersionRecord version) {
    return "version "
        + version.getNumber()
        + " "
        + version.getKind()
        + " of "
        + (version.getOfferId() == null
            ? "procurement " + version.getProcurementId()
            : "offer " + version.getOfferId());
  }

  private void wrong(String name, String says) {
    right = false;
    out.println("WRONG " + name + ": " + says);
  }
}
