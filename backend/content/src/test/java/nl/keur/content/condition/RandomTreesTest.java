package nl.keur.content.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.keur.content.checklist.AQuestion;
import nl.keur.content.sheet.ASheet;
import nl.keur.content.sheet.SheetEvaluation;
import nl.keur.content.sheet.Visibility;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand seeded trees against slow evaluators that share nothing with the fast one: truth
 * tables written out, and every way in which the unknowns can fall.
 */
class RandomTreesTest {
  private static final int TREES = 10_000;

  /** Strong Kleene, written out. */
  private static final Map<String, Character> AND =
      Map.of(
          "TT", 'T', "TU", 'U', "TF", 'F', "UT", 'U', "UU", 'U', "UF", 'F', "FT", 'F', "FU", 'F',
          "FF", 'F');

  private static final Map<String, Character> OR =
      Map.of(
          "TT", 'T', "TU", 'T', "TF", 'T', "UT", 'T', "UU", 'U', "UF", 'U', "FT", 'T', "FU", 'U',
          "FF", 'F');

  private static final Map<Character, Character> NOT = Map.of('T', 'F', 'U', 'U', 'F', 'T');

  @Test
  void truthIsAsTheTablesSay() {
    Random random = new Random(2026);
    for (int round = 0; round < TREES; round++) {
      Condition tree = tree(random, 4, new ArrayList<>(List.of("A", "B", "C", "D")), false);
      Map<String, Character> leaves = new HashMap<>();
      Stream.of("A", "B", "C", "D").forEach(id -> leaves.put(id, "TFU".charAt(random.nextInt(3))));

      assertThat(tree.over(reading(leaves)).name()).startsWith(table(tree, leaves) + "");
    }
  }

  @Test
  void whereNoLeafOccursTwiceUnknownMeansThatItCanStillFallBothWays() {
    Random random = new Random(2027);
    for (int round = 0; round < TREES; round++) {
      Condition tree = tree(random, 4, leafNames(6), true);
      Map<String, Character> leaves = new HashMap<>();
      names(tree).forEach(id -> leaves.put(id, "TFU".charAt(random.nextInt(3))));

      Set<Boolean> outcomes =
          completions(leaves, "U").map(one -> holds(tree, one)).collect(Collectors.toSet());
      Truth expected = outcomes.size() == 2 ? Truth.UNKNOWN : Truth.of(outcomes.iterator().next());
      assertThat(tree.over(reading(leaves))).isEqualTo(expected);
    }
  }

  /** W: a blank of the same sheet. O: unknown outside it. H: hidden. */
  @Test
  void aQuestionWaitsOnlyWhileSomeAnswerOfItsSheetCanStillHideIt() {
    Random random = new Random(2028);
    for (int round = 0; round < TREES; round++) {
      Condition tree = tree(random, 4, leafNames(6), true);
      Map<String, Character> leaves = new HashMap<>();
      names(tree).forEach(id -> leaves.put(id, "TFHWO".charAt(random.nextInt(5))));
      boolean everShown =
          completions(leaves, "WO").map(one -> holds(tree, one)).anyMatch(held -> held);
      boolean canBeHidden =
          completions(leaves, "W")
              .anyMatch(here -> completions(here, "O").noneMatch(one -> holds(tree, one)));
      Visibility expected =
          !everShown ? Visibility.HIDDEN : canBeHidden ? Visibility.WAITING : Visibility.SHOWN;

      SheetEvaluation sheet = sheet(tree, leaves);
      assertThat(sheet.visibility("Z")).isEqualTo(expected);
      assertThat(sheet.waitsOn("Z").isEmpty()).isEqualTo(expected != Visibility.WAITING);
      assertThat(sheet.waitsOn("Z")).allMatch(id -> leaves.get(id) == 'W');
    }
  }

  @Test
  void theGroundsAloneGiveATreeItsTruth() {
    Random random = new Random(2029);
    for (int round = 0; round < TREES; round++) {
      Condition tree = tree(random, 4, leafNames(6), true);
      Map<String, Character> leaves = new HashMap<>();
      names(tree).forEach(id -> leaves.put(id, "TFU".charAt(random.nextInt(3))));
      Truth truth = tree.over(reading(leaves));
      Set<String> grounds =
          tree.grounds(reading(leaves))
              .map(leaf -> ((Condition.AnswerIn) leaf).question())
              .collect(Collectors.toSet());
      Map<String, Character> others = new HashMap<>(leaves);
      others.replaceAll((id, value) -> grounds.contains(id) ? value : 'U');

      assertThat(tree.over(reading(others))).isEqualTo(truth);
    }
  }

  @Test
  void everyTreeSaysItselfWithoutIdsAndWithBracketsThatMatch() {
    Random random = new Random(2030);
    for (int round = 0; round < TREES; round++) {
      Condition tree = tree(random, 4, leafNames(6), false);
      String said = ConditionSentence.of(tree, new Spelling()).nl();

      assertThat(said).endsWith(".").doesNotContain("A in", "not(", "all(", "any(");
      assertThat(said.chars().filter(sign -> sign == '(').count())
          .isEqualTo(said.chars().filter(sign -> sign == ')').count());
      assertThat(
              ConditionSentence.of(new Condition.Not(new Condition.Not(tree)), new Spelling()).nl())
          .isEqualTo(said);
    }
  }

  private static SheetEvaluation sheet(Condition tree, Map<String, Character> leaves) {
    ASheet sheet = new ASheet().asks("GATE").answered("GATE", "no");
    leaves.forEach(
        (id, kind) -> {
          switch (kind) {
            case 'T' -> sheet.asks(id).answered(id, "yes");
            case 'F' -> sheet.asks(id).answered(id, "no");
            case 'W' -> sheet.asks(id);
            case 'H' -> sheet.asks(id, "GATE in yes").answered(id, "yes");
            default -> sheet.set(id.toLowerCase(Locale.ROOT), "ELSEWHERE");
          }
        });
    Condition asked = outside(tree, leaves);
    return sheet.asks(AQuestion.yesNo("Z").shownWhen(asked)).evaluate();
  }

  /** Leaves on what is unknown outside become leaves on a fact that is not set yet. */
  private static Condition outside(Condition tree, Map<String, Character> leaves) {
    return switch (tree) {
      case Condition.All all ->
          new Condition.All(all.parts().stream().map(part -> outside(part, leaves)).toList());
      case Condition.Any any ->
          new Condition.Any(any.parts().stream().map(part -> outside(part, leaves)).toList());
      case Condition.Not not -> new Condition.Not(outside(not.part(), leaves));
      case Condition.AnswerIn read ->
          leaves.get(read.question()) == 'O'
              ? new Condition.FactIn(read.question().toLowerCase(Locale.ROOT), read.values())
              : read;
      case Condition.Leaf leaf -> leaf;
    };
  }

  private static Reading reading(Map<String, Character> leaves) {
    return new ClauseReading(
        leaves.entrySet().stream()
            .filter(leaf -> leaf.getValue() != 'U')
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, leaf -> Set.of(leaf.getValue() == 'T' ? "yes" : "no"))));
  }

  private static char table(Condition tree, Map<String, Character> leaves) {
    return switch (tree) {
      case Condition.All all ->
          all.parts().stream()
              .map(part -> table(part, leaves))
              .reduce('T', (left, right) -> AND.get("" + left + right));
      case Condition.Any any ->
          any.parts().stream()
              .map(part -> table(part, leaves))
              .reduce('F', (left, right) -> OR.get("" + left + right));
      case Condition.Not not -> NOT.get(table(not.part(), leaves));
      case Condition.AnswerIn read -> leaves.get(read.question());
      case Condition.Leaf always -> 'T';
    };
  }

  /** Ordinary two-valued truth; a hidden leaf is false. */
  private static boolean holds(Condition tree, Map<String, Character> leaves) {
    return switch (tree) {
      case Condition.All all -> all.parts().stream().allMatch(part -> holds(part, leaves));
      case Condition.Any any -> any.parts().stream().anyMatch(part -> holds(part, leaves));
      case Condition.Not not -> !holds(not.part(), leaves);
      case Condition.AnswerIn read -> leaves.get(read.question()) == 'T';
      case Condition.Leaf always -> true;
    };
  }

  /** Every way in which the leaves of these kinds can fall. */
  private static Stream<Map<String, Character>> completions(
      Map<String, Character> leaves, String kinds) {
    List<String> open =
        leaves.keySet().stream().filter(id -> kinds.indexOf(leaves.get(id)) >= 0).toList();
    return IntStream.range(0, 1 << open.size())
        .mapToObj(
            bits -> {
              Map<String, Character> one = new HashMap<>(leaves);
              IntStream.range(0, open.size())
                  .forEach(at -> one.put(open.get(at), (bits >> at & 1) == 1 ? 'T' : 'F'));
              return one;
            });
  }

  private static Condition tree(Random random, int depth, List<String> names, boolean once) {
    int kind = depth == 0 || names.isEmpty() ? 3 : random.nextInt(5);
    return switch (kind) {
      case 0 -> new Condition.All(trees(random, depth, names, once));
      case 1 -> new Condition.Any(trees(random, depth, names, once));
      case 2 -> new Condition.Not(tree(random, depth - 1, names, once));
      default -> leaf(random, names, once);
    };
  }

  private static List<Condition> trees(Random random, int depth, List<String> names, boolean once) {
    return IntStream.range(0, random.nextInt(4))
        .mapToObj(part -> tree(random, depth - 1, names, once))
        .toList();
  }

  private static Condition leaf(Random random, List<String> names, boolean once) {
    if (names.isEmpty() || random.nextInt(20) == 0) {
      return Condition.ALWAYS;
    }
    int index = random.nextInt(names.size());
    return new Condition.AnswerIn(once ? names.remove(index) : names.get(index), Set.of("yes"));
  }

  private static List<String> leafNames(int number) {
    return IntStream.range(0, number)
        .mapToObj(index -> Character.toString('A' + index))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Set<String> names(Condition tree) {
    return tree.questionsRead();
  }
}
