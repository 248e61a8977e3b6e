package nl.keur.content.clause.assembly;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.keur.content.clause.Published;
import nl.keur.content.clause.proposal.Decision;
import nl.keur.content.clause.proposal.Decisions;
import nl.keur.content.clause.proposal.PackageProposal;
import nl.keur.content.clause.value.FilledIn;
import nl.keur.content.condition.Truth;

/**
 * The contracts that a hundred offers lead to whose questions are answered at random. Seeded: the
 * same offers every time. Made once for all tests.
 */
final class AnsweredContracts {
  static final List<PackageDraft> ALL = make(new Random(2026));

  private AnsweredContracts() {}

  private static List<PackageDraft> make(Random random) {
    return IntStream.range(0, 100).boxed().flatMap(number -> one(random)).toList();
  }

  private static Stream<PackageDraft> one(Random random) {
    AnsweredOffer offer = AnsweredOffer.random(random);
    return possible(offer)
        ? Stream.of(Generated.complete(offer, onJointControl(offer, random)))
        : Stream.of();
  }

  private static boolean possible(AnsweredOffer offer) {
    return PackageProposal.of(Published.CONTENT, offer, FilledIn.NOTHING, Decisions.NONE)
        .groups()
        .stream()
        .noneMatch(group -> group.held() || group.noContract());
  }

  private static Decisions onJointControl(AnsweredOffer offer, Random random) {
    boolean mixed = offer.fact("offer_gdpr_role", Set.of("mixed")) == Truth.TRUE;
    Decision joint = random.nextBoolean() ? Decision.include("Ja.") : Decision.leaveOut("Nee.");
    return new Decisions(mixed ? Map.of("joint-controllers", joint) : Map.of(), Map.of());
  }
}
