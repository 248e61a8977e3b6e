package nl.keur.sample;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keur.identity.Role;

/** What the sample institution holds, as its resource {@code story.yaml} tells it. */
record Story(String institution, List<Colleague> people, List<Dossier> procurements) {
  private static final String FILE = "nl/keur/sample/story.yaml";

  record Colleague(String name, String email, Set<Role> roles) {}

  record Vendor(String name, String contact, String email, String function, String seat) {}

  /** How far a procurement is; each stage includes the ones before it. */
  enum Stage {
    NEED,
    PRE_FLIGHT,
    SENT,
    ANSWERED,
    SCORED,
    AWARDED,
    PACKAGE,
    IN_USE,
    CHANGED;

    boolean reaches(Stage other) {
      return compareTo(other) >= 0;
    }
  }

  /**
   * @param workedCase whose answers it takes
   * @param reason why the first offer is chosen; empty before the award
   */
  record Dossier(
      String title,
      String need,
      WorkedCase workedCase,
      Stage stage,
      String reason,
      List<Offered> offers) {}

  /**
   * @param lower by how many levels this vendor answers below the worked case
   * @param blank questions that it leaves open
   */
  record Offered(Vendor vendor, String system, int lower, Set<String> blank) {}

  static Story read() {
    Tree story = Tree.ofResource(FILE);
    Tree vendors = story.get("vendors");
    return new Story(
        story.words("institution"),
        story.items("people").stream().map(Story::colleague).toList(),
        story.items("procurements").stream().map(one -> dossier(one, vendors)).toList());
  }

  private static Colleague colleague(Tree person) {
    return new Colleague(
        person.words("name"),
        person.words("email"),
        person.list("roles").stream().map(Role::valueOf).collect(Collectors.toSet()));
  }

  private static Dossier dossier(Tree written, Tree vendors) {
    return new Dossier(
        written.words("title"),
        written.words("need"),
        WorkedCase.read(written.words("case")),
        Stage.valueOf(written.words("stage").toUpperCase(java.util.Locale.ROOT).replace('-', '_')),
        written.find("reason").map(Object::toString).orElse(""),
        written.items("offers").stream().map(offer -> offered(offer, vendors)).toList());
  }

  private static Offered offered(Tree written, Tree vendors) {
    return new Offered(
        vendor(vendors.get(written.words("vendor"))),
        written.words("system"),
        (int) written.find("lower").orElse(0),
        Set.copyOf(written.list("blank")));
  }

  private static Vendor vendor(Tree written) {
    return new Vendor(
        written.words("name"),
        written.words("contact"),
        written.words("email"),
        written.words("function"),
        written.words("seat"));
  }

  /** Who of the institution has a role, by name of the person. */
  Optional<Colleague> with(Role role) {
    return people.stream()
        .filter(one -> one.roles().equals(Set.of(role)))
        .findFirst()
        .or(() -> people.stream().filter(one -> one.roles().contains(role)).findFirst());
  }
}
