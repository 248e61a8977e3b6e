package nl.keur.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.keur.identity.Role;
import nl.keur.testing.Browser.Reply;
import nl.keur.testing.Canary;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.OwnPortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every route, for everybody, with the ids of everybody else (RELIABILITY §2, threats 7 and 10).
 * The rule stands above {@code walls/routes.yaml}.
 */
@DatabaseTest
@OwnPortal
@Tag("walls")
class IsolationMatrixTest {
  private final World world = World.get();
  private final Wire wire = new Wire(world.portal().url());
  private final List<Route> routes = Route.all(world.portal());
  private final Set<String> breaches = new LinkedHashSet<>();
  private final Map<Someone, Set<Canary>> heard = new HashMap<>();

  @Test
  void whoseRoleARouteIsNotForIsRefusedWhateverTheIds() {
    DatabaseState before = DatabaseState.of(world.portal());

    for (Someone one : world.people()) {
      routes.stream().filter(route -> !route.isFor(one)).forEach(route -> refuse(one, route));
    }

    assertNothingHappened(before);
  }

  @Test
  void whatStandsInTheFileOfOthersIsNotThere() {
    DatabaseState before = DatabaseState.of(world.portal());

    for (Someone one : world.people()) {
      routes.stream().filter(route -> route.isFor(one)).forEach(route -> notThere(one, route));
    }

    assertNothingHappened(before);
  }

  @Test
  void anIdOfOthersInABodyIsAsUnknownAsAnyOther() {
    DatabaseState before = DatabaseState.of(world.portal());

    for (Someone one : world.people()) {
      routes.stream().filter(route -> route.isFor(one)).forEach(route -> notInABody(one, route));
    }

    assertNothingHappened(before);
  }

  @Test
  void whoTakesPartChangesNothingButItsOwnContract() {
    DatabaseState before = DatabaseState.of(world.portal());

    for (Someone one : world.participants()) {
      routes.stream()
          .filter(route -> route.isWrite() && route.isFor(one))
          .filter(route -> route.isOfAFile() && !route.isOfOwnContract())
          .forEach(route -> refuseToChange(one, route));
    }

    assertNothingHappened(before);
  }

  @Test
  void everybodyReadsTheirOwnAndNoWordOfOthersAndReadingChangesNothing() {
    DatabaseState before = DatabaseState.of(world.portal());
    Map<Route, Set<Integer>> answers = new HashMap<>();

    for (Someone one : world.people()) {
      routes.stream()
          .filter(route -> !route.isWrite() && route.isFor(one))
          .filter(route -> !isFile(route) || one.roles().contains(Role.REVIEWER.name()))
          .forEach(route -> read(one, route, answers));
    }

    assertNothingHappened(before);
    assertThat(answers)
        .allSatisfy(
            (route, statuses) -> assertThat(statuses).as(route.toString()).containsAnyOf(200, 303));
    assertThat(world.people())
        .filteredOn(one -> !one.party().equals(World.NOBODY))
        .allSatisfy(one -> assertThat(heard.get(one)).as(one.name()).isEqualTo(one.mayRead()));
  }

  /** Files take long to make and are the same for all staff: reviewers get them. */
  private static boolean isFile(Route route) {
    return route.template().matches(".*[.](docx|pdf)");
  }

  private void read(Someone one, Route route, Map<Route, Set<Integer>> answers) {
    world.holdings().stream()
        .filter(one::reaches)
        .map(holding -> route.path(holding.ids()))
        .distinct()
        .map(path -> note(one, route, wire.send(one.browser(), route, path, "")))
        .forEach(
            reply -> answers.computeIfAbsent(route, any -> new HashSet<>()).add(reply.status()));
    if (route.kinds().isEmpty() && world.holdings().stream().noneMatch(one::reaches)) {
      note(one, route, wire.send(one.browser(), route, route.path(Map.of()), ""));
    }
  }

  private void refuse(Someone one, Route route) {
    int status = one.browser().cookie().isEmpty() ? 401 : 403;
    Reply unknown = send(one, route, world.unknown().ids());
    if (unknown.status() != status) {
      breaches.add(route + " by " + one.name() + ": " + unknown.status());
    }
    for (Holding holding : List.of(one.home(), foreign(one))) {
      same(one, route, send(one, route, holding.ids()), unknown);
    }
  }

  private void refuseToChange(Someone one, Route route) {
    Reply reply = send(one, route, world.shared().ids());
    if (reply.status() != 403 && reply.status() != 404) {
      breaches.add(route + " by " + one.name() + ": " + reply.status() + " " + reply.text());
    }
  }

  private Holding foreign(Someone one) {
    return world.holdings().stream().filter(any -> !one.reaches(any)).findFirst().orElseThrow();
  }

  private void notThere(Someone one, Route route) {
    Set<Map<String, String>> tried = new HashSet<>();
    for (Holding holding : world.holdings()) {
      if (one.reaches(holding) || route.kinds().isEmpty()) {
        continue;
      }
      for (List<String> others : choices(route.kinds())) {
        Map<String, String> theirs = new TreeMap<>();
        others.forEach(kind -> theirs.put(kind, holding.ids().get(kind)));
        if (!theirs.containsValue(null) && foreignOnly(one, theirs) && tried.add(theirs)) {
          compare(one, route, theirs);
        }
      }
    }
  }

  /** All ids are another's, or one of them. */
  private static List<List<String>> choices(List<String> kinds) {
    List<List<String>> choices = new ArrayList<>();
    choices.add(kinds);
    if (kinds.size() > 1) {
      kinds.forEach(kind -> choices.add(List.of(kind)));
    }
    return choices;
  }

  /** Vendors of one institution share its procurement: that id is their own. */
  private boolean foreignOnly(Someone one, Map<String, String> theirs) {
    return world.holdings().stream()
        .filter(one::reaches)
        .noneMatch(holding -> theirs.values().stream().anyMatch(holding.ids()::containsValue));
  }

  private void compare(Someone one, Route route, Map<String, String> theirs) {
    Map<String, String> nothing = new TreeMap<>(theirs);
    nothing.replaceAll((kind, id) -> UUID.randomUUID().toString());
    Reply unknown = send(one, route, with(one, nothing));
    boolean all = theirs.size() == route.kinds().size();
    boolean nothingThere = unknown.status() == 404 || unknown.text().equals("[]");
    if (all ? !nothingThere : unknown.status() < 400) {
      breaches.add(
          route + " by " + one.name() + " with unknown ids: " + unknown.status() + unknown.text());
    }
    same(one, route, send(one, route, with(one, theirs)), unknown);
  }

  private static Map<String, String> with(Someone one, Map<String, String> ids) {
    Map<String, String> all = new HashMap<>(one.home().ids());
    all.putAll(ids);
    return all;
  }

  private void notInABody(Someone one, Route route) {
    if (!route.isWrite() || route.bodyType().isEmpty()) {
      return;
    }
    int ids = Request.of(route.bodyType().get()).ids().size();
    for (int index = 0; index < ids; index++) {
      Request request = Request.of(route.bodyType().get());
      Request.Id id = request.ids().get(index);
      String kind = id.name().equals("offerId") ? "offer" : "person";
      Reply theirs = send(one, route, foreign(one).ids().get(kind), id.in(), id.name(), request);
      Reply unknown = send(one, route, UUID.randomUUID().toString(), id.in(), id.name(), request);
      if (theirs.status() < 400) {
        breaches.add(route + " by " + one.name() + " took another's " + id.name());
      }
      same(one, route, theirs, unknown);
    }
  }

  private Reply send(
      Someone one, Route route, String id, ObjectNode in, String name, Request request) {
    in.put(name, id);
    return note(
        one, route, wire.send(one.browser(), route, route.path(one.home().ids()), request.json()));
  }

  private Reply send(Someone one, Route route, Map<String, String> ids) {
    String json = route.bodyType().map(type -> Request.of(type).json()).orElse("{}");
    return note(one, route, wire.send(one.browser(), route, route.path(ids), json));
  }

  private Reply note(Someone one, Route route, Reply reply) {
    Set<Canary> words = Heard.in(reply, world.words());
    heard.computeIfAbsent(one, any -> new HashSet<>()).addAll(words);
    words.removeAll(one.mayRead());
    words.forEach(
        word ->
            breaches.add(route + " told " + one.name() + " " + excerpt(reply.text(), word.word())));
    if (reply.status() >= 500) {
      breaches.add(route + " by " + one.name() + ": " + reply.status());
    }
    return reply;
  }

  private static String excerpt(String text, String word) {
    int at = Math.max(0, text.indexOf(word));
    return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 80));
  }

  private void same(Someone one, Route route, Reply reply, Reply unknown) {
    boolean same =
        reply.status() == unknown.status()
            && reply.text().equals(unknown.text())
            && headers(reply).equals(headers(unknown));
    if (!same) {
      breaches.add(
          route
              + " by "
              + one.name()
              + " tells another's id from an unknown one: "
              + reply.status()
              + " "
              + reply.text()
              + " and "
              + unknown.status()
              + " "
              + unknown.text());
    }
  }

  private static Map<String, List<String>> headers(Reply reply) {
    Map<String, List<String>> headers = new TreeMap<>(reply.response().headers().map());
    headers.remove("date");
    return headers;
  }

  private void assertNothingHappened(DatabaseState before) {
    assertThat(breaches).isEmpty();
    assertThat(DatabaseState.of(world.portal()).changedSince(before)).isEmpty();
  }
}
