package nl.keur.content.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.keur.content.condition.Condition;
import nl.keur.content.condition.Truth;
import org.junit.jupiter.api.Test;

/**
 * The cases together touch everything: every question answered, every option and level chosen,
 * every clause suggested, and every condition true once and false once.
 */
class UntouchedTest {
  private static final Path LIST = Path.of("target", "untouched.txt");

  private static final Map<String, List<String>> NOTHING = Map.of();

  @Test
  void theCasesTouchEverythingAndSeeEachConditionBothWays() throws IOException {
    Touched touched = new Touched(PublishedCases.LIBRARY);
    Conditions conditions = new Conditions(PublishedCases.LIBRARY);
    PublishedCases.outcomes().forEach(touched::add);
    PublishedCases.outcomes().forEach(conditions::add);
    Map<String, List<String>> left = new LinkedHashMap<>(touched.left());
    conditions.byKind().forEach((kind, both) -> left.put(kind, both.left()));
    write(left);
    System.out.printf(
        "%d cases with twins; seen both ways: %s (%s)%n",
        PublishedCases.ALL.size(), counted(conditions), LIST);

    assertThat(withSomething(left)).isEqualTo(NOTHING);
  }

  @Test
  void whatOneCaseAloneLeavesIsListed() {
    Outcome one = PublishedCases.outcomes().findFirst().orElseThrow();
    Touched touched = new Touched(PublishedCases.LIBRARY);
    Conditions conditions = new Conditions(PublishedCases.LIBRARY);
    touched.add(one);
    conditions.add(one);

    assertThat(withSomething(touched.left()))
        .containsKeys("questions", "options", "clauses", "paragraphs", "duties", "rules");
    assertThat(conditions.byKind())
        .allSatisfy((kind, both) -> assertThat(both.left()).as(kind).isNotEmpty());
  }

  @Test
  void aConditionSeenOneWayIsLeftAndOneThatAlwaysHoldsNeedsNoOther() {
    BothWays both = new BothWays();
    both.expect("always", Condition.ALWAYS);
    both.expect("never seen");
    both.expect("one way");
    both.expect("both ways");
    both.saw("always", Truth.TRUE);
    both.saw("one way", Truth.TRUE);
    both.saw("one way", Truth.UNKNOWN);
    both.saw("both ways", Truth.TRUE);
    both.saw("both ways", Truth.FALSE);

    assertThat(both.left())
        .containsExactlyInAnyOrder(
            "never seen never true", "never seen never false", "one way never false");
  }

  private static Map<String, List<String>> withSomething(Map<String, List<String>> left) {
    Map<String, List<String>> something = new LinkedHashMap<>(left);
    something.values().removeIf(List::isEmpty);
    return something;
  }

  private static String counted(Conditions conditions) {
    return conditions.byKind().entrySet().stream()
        .map(
            kind ->
                "%d of %d %s"
                    .formatted(
                        kind.getValue().expected() - leftOf(kind.getValue()),
                        kind.getValue().expected(),
                        kind.getKey()))
        .collect(Collectors.joining(", "));
  }

  private static long leftOf(BothWays both) {
    return both.left().stream().map(line -> line.replaceAll(" never \\w+$", "")).distinct().count();
  }

  private static void write(Map<String, List<String>> left) throws IOException {
    Files.createDirectories(LIST.getParent());
    Files.writeString(
        LIST,
        left.entrySet().stream()
            .map(one -> one.getKey() + " " + said(one.getValue()))
            .collect(Collectors.joining("; ", "Untouched by any case: ", System.lineSeparator())));
  }

  private static String said(List<String> ids) {
    return ids.isEmpty() ? "none" : String.join(", ", ids);
  }
}
