package nl.keur.content.condition;

import java.util.List;
import java.util.stream.Stream;

/** A condition made ready to be said: denials pushed down, groups of one kind taken together. */
sealed interface Said {
  Said ALWAYS = new Single(new Condition.Always(), true);
  Said NEVER = new Single(new Condition.Always(), false);

  /** All of at least two. */
  record Every(List<Said> parts) implements Said {}

  /** At least one of at least two. */
  record Some(List<Said> parts) implements Said {}

  record Single(Condition.Leaf leaf, boolean holds) implements Said {}

  /**
   * @param holds false when an odd number of denials stands above it
   */
  static Said of(Condition condition, boolean holds) {
    return switch (condition) {
      case Condition.All all -> holds ? every(all.parts(), true) : some(all.parts(), false);
      case Condition.Any any -> holds ? some(any.parts(), true) : every(any.parts(), false);
      case Condition.Not not -> of(not.part(), !holds);
      case Condition.Leaf leaf -> new Single(leaf, holds);
    };
  }

  private static Said every(List<Condition> parts, boolean holds) {
    List<Said> flat =
        parts.stream()
            .map(part -> of(part, holds))
            .flatMap(said -> said instanceof Every every ? every.parts.stream() : Stream.of(said))
            .filter(said -> !said.equals(ALWAYS))
            .distinct()
            .toList();
    return switch (flat.size()) {
      case 0 -> ALWAYS;
      case 1 -> flat.getFirst();
      default -> new Every(flat);
    };
  }

  private static Said some(List<Condition> parts, boolean holds) {
    List<Said> flat =
        parts.stream()
            .map(part -> of(part, holds))
            .flatMap(said -> said instanceof Some some ? some.parts.stream() : Stream.of(said))
            .filter(said -> !said.equals(NEVER))
            .distinct()
            .toList();
    return switch (flat.size()) {
      case 0 -> NEVER;
      case 1 -> flat.getFirst();
      default -> new Some(flat);
    };
  }
}
