package nl.keur.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.schema.DefaultSchema;
import nl.keur.testing.Browser.Reply;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.OwnPortal;
import org.jooq.Field;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Nobody can set what a request does not have, were it named as any column of any table: it is
 * refused, in the body and in every object within it (RELIABILITY §2, threat 23).
 */
@DatabaseTest
@OwnPortal
@Tag("walls")
class ExtraPropertiesTest {
  private final World world = World.get();
  private final JsonMapper mapper = world.portal().bean(JsonMapper.class);
  private final List<Route> routes =
      Route.all(world.portal()).stream().filter(route -> route.bodyType().isPresent()).toList();

  /** With the reader that the server has, which makes tens of thousands of cases affordable. */
  @Test
  void noColumnOfAnyTableIsReadFromARequest() throws Exception {
    Set<String> names = columns();
    for (Class<?> type : types()) {
      mapper.readValue(Request.of(type).json(), Argument.of(type));
      for (int index = 0; index < Request.of(type).records().size(); index++) {
        for (String name : names) {
          assertNotRead(type, index, name);
        }
      }
    }
  }

  @Test
  void aRequestWithAFieldTooManyIsRefusedAndSaysWhichAndChangesNothing() {
    DatabaseState before = DatabaseState.of(world.portal());
    Wire wire = new Wire(world.portal().url());

    for (Route route : routes) {
      Someone one = world.allowed(route);
      for (int index = 0; index < request(route).records().size(); index++) {
        for (String name : List.of("organisationId", "passwordHash", "submittedAt")) {
          Request request = request(route);
          request.records().get(index).put(name, "x");
          Reply reply =
              wire.send(one.browser(), route, route.path(one.home().ids()), request.json());
          assertThat(reply.status()).as("%s: %s", route, reply.text()).isEqualTo(400);
          assertThat(reply.pointers()).as(route.toString()).containsExactly("/" + name);
        }
      }
    }

    assertThat(DatabaseState.of(world.portal()).changedSince(before)).isEmpty();
  }

  private void assertNotRead(Class<?> type, int index, String name) {
    Request request = Request.of(type);
    ObjectNode object = request.records().get(index);
    if (!object.has(name)) {
      object.put(name, "x");
      assertThatThrownBy(() -> mapper.readValue(request.json(), Argument.of(type)))
          .as("%s in object %d of %s", name, index, type)
          .hasMessageContaining("Unknown property [" + name + "]");
    }
  }

  private static Request request(Route route) {
    return Request.of(route.bodyType().orElseThrow());
  }

  private List<Class<?>> types() {
    return routes.stream()
        .<Class<?>>map(route -> route.bodyType().orElseThrow())
        .distinct()
        .toList();
  }

  /** As the database spells them, and as a request would. */
  private static Set<String> columns() {
    return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
        .flatMap(table -> Arrays.stream(table.fields()))
        .map(Field::getName)
        .flatMap(name -> Stream.of(name, inCamelCase(name)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String inCamelCase(String column) {
    String[] words = column.split("_");
    return words[0]
        + Arrays.stream(words)
            .skip(1)
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
  }
}
