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
import nl.keur.testing.InvitedVendor;
import nl.keur.testing.RunningPortal;

/**
 * One portal in which two institutions keep a file each; made once for all tests of the walls. What
 * they may see of each other is nothing.
 */
final class World {
  static final String NOBODY = "nobody";
  private static World made;

  private final RunningPortal portal;
  private final InstitutionFile first;
  private final InstitutionFile second;
  private final List<Holding> holdings;
  private final List<Someone> people = new ArrayList<>();

  private World() {
    portal = RunningPortal.with(java.util.Map.of());
    Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
    first = new InstitutionFile(portal, "een", true);
    second = new InstitutionFile(portal, "twee", false);
    holdings =
        Stream.of(first, second)
            .flatMap(file -> Stream.of(file.ofChosen(), file.ofOther(), file.ofInstitution()))
            .toList();
    addVisitors();
    Stream.of(first, second).forEach(this::addStaff);
    Stream.of(first, second).forEach(this::addVendors);
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
    for (Role role : Role.values()) {
      addStaff(file, role.name(), file.tender().institution().staff(role), Set.of(role.name()));
    }
    addStaff(file, "staff without a role", file.tender().institution().staff(), Set.of());
  }

  private void addStaff(InstitutionFile file, String name, Browser browser, Set<String> roles) {
    Set<String> all = new HashSet<>(roles);
    all.add(Roles.STAFF);
    people.add(
        new Someone(
            name + " of " + file.name(),
            file.name(),
            all,
            browser,
            file.ofInstitution(),
            Set.copyOf(file.words())));
  }

  private void addVendors(InstitutionFile file) {
    addVendor(file, "chosen", file.chosen(), file.ofChosen(), Set.of(file.told, file.chosenWord));
    addVendor(file, "other", file.other(), file.ofOther(), Set.of(file.told, file.otherWord));
  }

  private void addVendor(
      InstitutionFile file, String which, InvitedVendor vendor, Holding home, Set<Canary> mayRead) {
    people.add(
        new Someone(
            "the " + which + " vendor of " + file.name(),
            which + file.name(),
            Set.of(Roles.VENDOR),
            vendor.browser(),
            home,
            mayRead));
  }

  /** Ids that nothing has. */
  Holding unknown() {
    return new Holding(
        "nothing",
        Set.of(),
        holdings.getFirst().ids().keySet().stream()
            .collect(Collectors.toMap(kind -> kind, kind -> UUID.randomUUID().toString())));
  }

  RunningPortal portal() {
    return portal;
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
    return Stream.concat(first.words().stream(), second.words().stream())
        .collect(Collectors.toSet());
  }
}
