package nl.keur.contract;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.clause.Obstacle;
import nl.keur.content.text.Text;

/**
 * What refuses freezing, as a sentence, with the place where it is to be mended.
 *
 * @param set id of the set, where it is about one
 * @param clause id of the clause, where it is about one
 * @param parameter name of the value, where it is about one
 * @param facts ids of the facts that are to be answered or decided, where it waits for those
 */
@Serdeable
public record PackageObstacle(
    Text sentence,
    Place place,
    Optional<String> set,
    Optional<String> clause,
    Optional<String> parameter,
    List<String> facts) {
  public PackageObstacle {
    facts = List.copyOf(facts);
  }

  /** Where a person goes to mend it. */
  public enum Place {
    /** The facts of the offer: answers or decided values. */
    FACTS,
    SET,
    CLAUSE,
    VALUE,
    /** Reference and contacts of the package itself. */
    DETAILS,
    /** The purpose that both sides agree. */
    PURPOSE
  }

  private static final String PURPOSE = "purpose.";
  private static final Text NO_PURPOSE =
      new Text(
          "Het beoogde doel is nog niet door beide partijen vastgesteld. Stel het eerst samen vast;"
              + " bijlage A neemt het over.",
          "The intended purpose has not been agreed by both parties yet. Agree it together first;"
              + " annex A takes it over.");
  private static final Text NO_ANNEX =
      new Text(
          "In het pakket staat geen bijlage met het vastgestelde doel. Neem de bijlage over het"
              + " systeem en het beoogde doel op.",
          "The package holds no annex with the agreed purpose. Include the annex on the system and"
              + " the intended purpose.");

  /** Those of the engine, what is missing in one place said once, and those of the purpose. */
  static List<PackageObstacle> of(List<Obstacle> obstacles, boolean sealed, boolean annex) {
    List<PackageObstacle> all = new ArrayList<>();
    if (!sealed) {
      all.add(of(NO_PURPOSE, Place.PURPOSE));
    } else if (!annex) {
      all.add(of(NO_ANNEX, Place.SET));
    }
    Set<String> said = new LinkedHashSet<>();
    for (Obstacle obstacle : obstacles) {
      PackageObstacle one = of(obstacle);
      boolean saidAbove = one.place == Place.PURPOSE;
      if (!saidAbove && said.add(one.place == Place.DETAILS ? path(obstacle) : one.key())) {
        all.add(one);
      }
    }
    return List.copyOf(all);
  }

  private String key() {
    return sentence.nl();
  }

  private static String path(Obstacle obstacle) {
    return obstacle instanceof Obstacle.RecordMissing missing ? missing.path() : "";
  }

  private static PackageObstacle of(Obstacle obstacle) {
    Text sentence = obstacle.sentence();
    return switch (obstacle) {
      case Obstacle.NoContract none -> of(sentence, Place.FACTS);
      case Obstacle.GroupHeld held -> of(sentence, Place.FACTS).waitingFor(held.facts());
      case Obstacle.SetUndecided undecided ->
          at(sentence, Place.SET, undecided.set().id(), Optional.empty(), Optional.empty());
      case Obstacle.ClauseUndecided undecided ->
          clause(sentence, undecided.set().id(), undecided.clause().id());
      case Obstacle.RequirementMissing missing ->
          clause(sentence, missing.set().id(), missing.clause().id());
      case Obstacle.ExcludedTogether excluded ->
          clause(sentence, excluded.set().id(), excluded.clause().id());
      case Obstacle.ParameterMissing missing ->
          value(sentence, missing.set().id(), missing.clause().id(), missing.parameter().name());
      case Obstacle.ParameterWrong wrong ->
          value(sentence, wrong.set().id(), wrong.clause().id(), wrong.parameter().name());
      case Obstacle.RecordMissing missing -> record(missing);
      case Obstacle.ParagraphUndecided undecided -> undecided(undecided);
      case Obstacle.DanglingReference dangling ->
          clause(sentence, dangling.set().id(), dangling.clause().id());
    };
  }

  private static PackageObstacle record(Obstacle.RecordMissing missing) {
    if (missing.path().startsWith(PURPOSE)) {
      return of(missing.sentence(), Place.PURPOSE);
    }
    if (OfferRecordValues.DETAILS.contains(missing.path())) {
      String label = missing.parameter().label().nl();
      String english = missing.parameter().label().en();
      return of(
          new Text(
              "Vul bij de gegevens van de overeenkomst in: “" + label + "”.",
              "Fill in at the details of the agreement: “" + english + "”."),
          Place.DETAILS);
    }
    return value(
        missing.sentence(), missing.set().id(), missing.clause().id(), missing.parameter().name());
  }

  /** A choice in the package itself decides it, or else a fact. */
  private static PackageObstacle undecided(Obstacle.ParagraphUndecided undecided) {
    PackageObstacle at =
        clause(undecided.sentence(), undecided.set().id(), undecided.clause().id());
    return undecided.facts().isEmpty()
        ? at
        : new PackageObstacle(
            at.sentence, Place.FACTS, at.set, at.clause, at.parameter, sorted(undecided.facts()));
  }

  private PackageObstacle waitingFor(Set<String> open) {
    return new PackageObstacle(sentence, place, set, clause, parameter, sorted(open));
  }

  private static List<String> sorted(Set<String> facts) {
    return facts.stream().sorted().toList();
  }

  private static PackageObstacle of(Text sentence, Place place) {
    return new PackageObstacle(
        sentence, place, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  private static PackageObstacle clause(Text sentence, String set, String clause) {
    return at(sentence, Place.CLAUSE, set, Optional.of(clause), Optional.empty());
  }

  private static PackageObstacle value(Text sentence, String set, String clause, String name) {
    return at(sentence, Place.VALUE, set, Optional.of(clause), Optional.of(name));
  }

  private static PackageObstacle at(
      Text sentence, Place place, String set, Optional<String> clause, Optional<String> parameter) {
    return new PackageObstacle(sentence, place, Optional.of(set), clause, parameter, List.of());
  }
}
