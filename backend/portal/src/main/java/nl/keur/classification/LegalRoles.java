package nl.keur.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.keur.classification.Classification.Law;
import nl.keur.classification.Classification.Party;
import nl.keur.content.fact.FactValue;
import nl.keur.content.fact.Facts;

/**
 * Which legal roles the facts indicate for both parties (AI Act Art. 3(3)-(7), 25(1); GDPR Art.
 * 4(7)-(8), 26). Pure; a person concludes.
 */
final class LegalRoles {
  /** Own development, name, modification or purpose makes an institution provider (Art. 25(1)). */
  private static final Map<String, String> OF_INSTITUTION =
      Map.of(
          "deployer", "deployer",
          "provider_own", "provider",
          "provider_name", "provider",
          "provider_mod", "provider",
          "provider_purpose", "provider");

  /** An integrator under its own name is a provider too (AI Act Art. 3(3), 25(1)(a)). */
  private static final Map<String, String> OF_VENDOR =
      Map.of(
          "provider", "provider",
          "importer", "importer",
          "distributor", "distributor",
          "integrator", "provider",
          "authorised_rep", "authorised_representative");

  private static final Map<String, GdprRoles> UNDER_GDPR =
      Map.of(
          "none", new GdprRoles(Set.of(), Set.of()),
          "processor", new GdprRoles(Set.of("controller"), Set.of("processor")),
          "joint_controller",
              new GdprRoles(Set.of("joint_controllers"), Set.of("joint_controllers")),
          "controller", new GdprRoles(Set.of("controller"), Set.of("controller")),
          "mixed", new GdprRoles(Set.of("controller"), Set.of("processor", "controller")));

  private final Facts facts;
  private final boolean ofOffer;

  private LegalRoles(Facts facts, boolean ofOffer) {
    this.facts = facts;
    this.ofOffer = ofOffer;
  }

  /**
   * What is indicated for one party under one act.
   *
   * @param roles ids in the vocabulary; none when the party has no role there
   * @param open whether it can't be said yet
   * @param fact the fact that it rests on
   */
  record Indicated(Party party, Law law, Set<String> roles, boolean open, String fact) {}

  /** Four readings: each party under each act. */
  static List<Indicated> of(Facts facts, boolean ofOffer) {
    return new LegalRoles(facts, ofOffer).all();
  }

  private List<Indicated> all() {
    List<Indicated> all = new ArrayList<>();
    all.add(underAiAct(Party.INSTITUTION, "institution_role", OF_INSTITUTION));
    all.add(underAiAct(Party.VENDOR, "supplier_ai_role", OF_VENDOR));
    if (ofOffer) {
      all.add(underGdpr(Party.INSTITUTION));
      all.add(underGdpr(Party.VENDOR));
    } else {
      all.add(institutionBeforeAnyOffer());
      all.add(new Indicated(Party.VENDOR, Law.GDPR, Set.of(), true, "offer_gdpr_role"));
    }
    return all;
  }

  /** Only an AI system gives roles under the AI Act. */
  private Indicated underAiAct(Party party, String fact, Map<String, String> roles) {
    String isAi = ofOffer ? "offer_is_ai" : "is_ai_system";
    if (codes(isAi).equals(Set.of("no"))) {
      return new Indicated(party, Law.AI_ACT, Set.of(), false, isAi);
    }
    Set<String> found =
        codes(fact).stream()
            .filter(roles::containsKey)
            .map(roles::get)
            .collect(Collectors.toCollection(TreeSet::new));
    return new Indicated(party, Law.AI_ACT, found, found.isEmpty(), fact);
  }

  /** Whoever uses personal data in its teaching is as a rule its controller. */
  private Indicated institutionBeforeAnyOffer() {
    Set<String> personal = codes("personal_data");
    return new Indicated(
        Party.INSTITUTION,
        Law.GDPR,
        personal.contains("yes") ? Set.of("controller") : Set.of(),
        !personal.contains("yes") && !personal.contains("no"),
        "personal_data");
  }

  private Indicated underGdpr(Party party) {
    GdprRoles roles =
        codes("offer_gdpr_role").stream()
            .filter(UNDER_GDPR::containsKey)
            .map(UNDER_GDPR::get)
            .findFirst()
            .orElse(GdprRoles.OPEN);
    return new Indicated(
        party,
        Law.GDPR,
        party == Party.INSTITUTION ? roles.institution() : roles.vendor(),
        roles == GdprRoles.OPEN,
        "offer_gdpr_role");
  }

  private Set<String> codes(String fact) {
    return facts.get(fact) instanceof FactValue.Known known ? known.values() : Set.of();
  }

  private record GdprRoles(Set<String> institution, Set<String> vendor) {
    static final GdprRoles OPEN = new GdprRoles(Set.of(), Set.of());
  }
}
