package nl.keur.classification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keur.classification.Classification.Role;
import nl.keur.classification.Classification.Why;
import nl.keur.content.law.LegalRole;
import nl.keur.content.text.Text;

/** Draws the indicated roles with their meaning and why. */
final class RoleViews {
  private static final Text OPEN = new Text("nog niet te zeggen", "cannot be said yet");
  private static final Text NONE = new Text("geen rol", "no role");

  private final Evidenced evidenced;

  RoleViews(Evidenced evidenced) {
    this.evidenced = evidenced;
  }

  List<Role> of(boolean ofOffer) {
    return LegalRoles.of(evidenced.facts(), ofOffer).stream().flatMap(this::views).toList();
  }

  /** One for each role; one that says so where there is none. */
  private Stream<Role> views(LegalRoles.Indicated indicated) {
    Why why = evidenced.why(indicated.fact());
    if (indicated.roles().isEmpty()) {
      return Stream.of(
          new Role(
              indicated.party(),
              indicated.law(),
              Optional.empty(),
              indicated.open() ? OPEN : NONE,
              Optional.empty(),
              why));
    }
    return indicated.roles().stream()
        .sorted()
        .map(this::getRole)
        .map(
            role ->
                new Role(
                    indicated.party(),
                    indicated.law(),
                    Optional.of(role.id()),
                    role.name(),
                    Optional.of(role.about()),
                    new Why(
                        why.sentences(),
                        why.answers(),
                        role.legalBasis().stream().map(evidenced::article).toList())));
  }

  private LegalRole getRole(String id) {
    return evidenced.vocabulary().roles().stream()
        .filter(role -> role.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
