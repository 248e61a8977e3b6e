package nl.keur.walls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.identity.Role;
import nl.keur.identity.Roles;
import nl.keur.identity.SessionsOfStages;
import nl.keur.testing.Browser;
import nl.keur.testing.Canary;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.RunningPortal.TestInstitution;

/**
 * One portal in which an institution and a body keep a file each; two institutions take part in the
 * body's. Made once for all tests of the walls. The institution sees nothing of the body and those
 * who buy with it, nor they of it; who takes part reads the body's file, and nobody else's
 * contract.
 */
final class World {
  static final String NOBODY = "nobody";
  private static World made;

  private final RunningPortal portal;
  private final InstitutionFile first;
  private final InstitutionFile second;
  private final List<TakingPart> participants;
  private final List<Holding> holdings;
  private final List<Someone> people = new ArrayList<>();

  private World() {
    portal = RunningPortal.with(java.util.Map.of());
    Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
    first = new InstitutionFile(portal, "een", true);
    second = new InstitutionFile(portal, "twee", false);
    participants =
        Stream.of("drie", "vier").map(name -> new TakingPart(portal, name, second)).toList();
    participants.forEach(second::sharedWith);
    holdings =
        Stream.concat(
                Stream.of(first, second)
                    .flatMap(
                        file -> Stream.of(file.ofChosen(), file.ofOther(), file.ofInstitution())),
                participants.stream().map(TakingPart::holding))
            .toList();
    addVisitors();
    Stream.of(first, second).forEach(this::addStaff);
    Stream.of(first, second).forEach(this::addVendors);
    addStaff(participants.getFirst(), Role.values());
    addStaff(participants.getLast(), Role.CONTRACT_MANAGER);
  }

  static synchronized World get() {
    if (made == null) {
      made = new World();
    }
    return made;
  }

  private void addVisitors() {
    people.add(new Someone("a visitor", NOBODY, Set.of(), portal.visitor(), unknown(), Set.of()));
    UUID person = UUID.fromString(first.ofChosen().ids().get("person"));
    SessionsOfStages stages = new SessionsOfStages(portal);
    people.add(
        new Someone(
            "somebody who gave a password",
            NOBODY,
            Set.of(Roles.GIVING_CODE),
            stages.givingCode(person),
            unknown(),
            Set.of(first.told, first.inside)));
    people.add(
        new Someone(
            "somebody setting up a second step",
            NOBODY,
            Set.of(Roles.ENROLLING),
            stages.enrolling(person),
            unknown(),
            Set.of(first.told, first.inside)));
  }

  private void addStaff(InstitutionFile file) {
    TestInstitution institution = file.tender().institution();
    addStaff(file.name(), institution, file.ofInstitution(), file.words(), Role.values());
    addIdle(file.name(), institution, file.ofInstitution(), Set.of(file.told, file.inside));
  }

  /** What is theirs in the file of the body is read by them, and written by its keeper alone. */
  private void addStaff(TakingPart participant, Role... roles) {
    Holding home = participant.file().ofInstitution().with(participant.holding().ids());
    Set<Canary> words = new HashSet<>(participant.file().words());
    words.add(participant.own);
    addStaff(participant.name(), participant.institution(), home, words, roles);
    addIdle(participant.name(), participant.institution(), home, Set.of(participant.called));
  }

  private void addStaff(
      String party, TestInstitution institution, Holding home, Set<Canary> words, Role... roles) {
    for (Role role : roles) {
      addStaff(party, role.name(), institution.staff(role), Set.of(role.name()), home, words);
    }
  }

  /** Staff to whom no role was given: they know their colleagues, and no file. */
  private void addIdle(String party, TestInstitution institution, Holding home, Set<Canary> words) {
    addStaff(party + ", without a role", "staff", institution.staff(), Set.of(), home, words);
  }

  private void addStaff(
      String party,
      String name,
      Browser browser,
      Set<String> roles,
      Holding home,
      Set<Canary> words) {
    Set<String> all = new HashSet<>(roles);
    all.add(Roles.STAFF);
    people.add(new Someone(name + " of " + party, party, all, browser, home, Set.copyOf(words)));
  }

  private void addVendors(InstitutionFile file) {
    Set<String> signatory = Set.of(Roles.VENDOR, Roles.VENDOR_SIGNATORY);
    Set<Canary> chosen = Set.of(file.told, file.chosenWord);
    addVendor(
        "chosen" + file.name(),
        "signatory",
        signatory,
        file.chosen().browser(),
        file.ofChosen(),
        chosen);
    addVendor(
        "chosen" + file.name(),
        "contact",
        Set.of(Roles.VENDOR),
        file.contact(),
        file.ofChosen(),
        chosen);
    addVendor(
        "other" + file.name(),
        "signatory",
        signatory,
        file.other().browser(),
        file.ofOther(),
        Set.of(file.told, file.otherWord));
  }

  private void addVendor(
      String party,
      String name,
      Set<String> roles,
      Browser browser,
      Holding home,
      Set<Canary> mayRead) {
    people.add(new Someone(name + " of " + party, party, roles, browser, home, mayRead));
  }

  /** Ids that nothing has. */
  Holding unknown() {
    return new Holding(
        "nothing",
        Set.of(),
        holdings.getFirst().ids().keySet().stream()
            .collect(Collectors.toMap(kind -> kind, kind -> UUID.randomUUID().toString())));
  }

  /** Staff of the institutions that take part in the body's procurement. */
  List<Someone> participants() {
    Set<String> names = participants.stream().map(TakingPart::name).collect(Collectors.toSet());
    return people.stream().filter(one -> names.contains(one.party())).toList();
  }

  /** What the body keeps, and shares with them. */
  Holding shared() {
    return second.ofInstitution();
  }

  RunningPortal portal() {
    return portal;
  }

  InstitutionFile first() {
    return first;
  }

  InstitutionFile second() {
    return second;
  }

  /** Institutions that buy along with the second. */
  List<TakingPart> takingPart() {
    return participants;
  }

  List<Someone> people() {
    return people;
  }

  List<Holding> holdings() {
    return holdings;
  }

  /**
   * Somebody with a session to whom the route is open; of the first institution, where it can be.
   */
  Someone allowed(Route route) {
    return people.stream()
        .filter(one -> !one.roles().isEmpty())
        .filter(route::isFor)
        .min(Comparator.comparing(one -> !one.party().endsWith(first.name())))
        .orElseThrow(() -> new AssertionError("Nobody may use " + route));
  }

  Someone visitor() {
    return people.getFirst();
  }

  Set<Canary> words() {
    Set<Canary> words = new HashSet<>(first.words());
    words.addAll(second.words());
    participants.forEach(one -> words.add(one.own));
    return words;
  }
}
