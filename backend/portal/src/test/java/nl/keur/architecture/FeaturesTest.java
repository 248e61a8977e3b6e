package nl.keur.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Packages by feature, on levels, each behind its root package. */
class FeaturesTest {
  private static final List<String> NOT_IN_A_ROOT =
      List.of("io.micronaut.http", "io.micronaut.data", "org.jooq");

  @Test
  void everyClassButTheMainOneBelongsToAFeatureOnALevel() {
    check(
        "belong to a feature of the level table",
        type -> Levels.known(Portal.feature(type)) || type.getFullName().equals("nl.keur.Keur"));
  }

  @Test
  void aFeatureUsesLowerLevelsAndTheDrawnArrowsOnly() {
    checkDependencies(
        "use lower levels only",
        (from, to) -> Levels.mayUse(Portal.feature(from), Portal.feature(to)));
  }

  @Test
  void aFeatureIsUsedThroughItsRootPackageAlone() {
    checkDependencies(
        "use other features through their root package",
        (from, to) -> Portal.feature(from).equals(Portal.feature(to)) || Portal.inRoot(to));
  }

  @Test
  void featuresHaveNoCycles() {
    slices().matching("nl.keur.(*)..").should().beFreeOfCycles().check(Portal.CLASSES);
  }

  @Test
  void aRootKnowsNeitherHttpNorADatabaseLibrary() {
    checkAll(
        "keep HTTP and the database out of the root",
        dependency ->
            !Portal.inRoot(dependency.getOriginClass())
                || NOT_IN_A_ROOT.stream()
                    .noneMatch(
                        library ->
                            dependency.getTargetClass().getPackageName().startsWith(library)));
  }

  @Test
  void aRootDoesNotKnowItsOwnWebAndPersistence() {
    checkDependencies(
        "leave web and persistence out of the root",
        (from, to) ->
            !Portal.inRoot(from) || !(Portal.of(to, "web") || Portal.of(to, "persistence")));
  }

  @Test
  void webAndPersistenceAreNotPublic() {
    check(
        "be package-private in web and persistence",
        type ->
            !(Portal.of(type, "web") || Portal.of(type, "persistence"))
                || !type.isTopLevelClass()
                || !type.getModifiers().contains(JavaModifier.PUBLIC));
  }

  @Test
  void webReachesTheDatabaseThroughUseCasesAlone() {
    checkAll(
        "keep the database libraries out of web",
        dependency ->
            !Portal.of(dependency.getOriginClass(), "web")
                || !(dependency.getTargetClass().getPackageName().startsWith("org.jooq")
                    || dependency.getTargetClass().getPackageName().startsWith("nl.keur.schema")
                    || Portal.of(dependency.getTargetClass(), "persistence")));
  }

  private static void check(String rule, Predicate<JavaClass> holds) {
    classes()
        .should(
            new ArchCondition<>(rule) {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                if (!holds.test(type)) {
                  events.add(violated(type, type.getFullName() + " does not " + rule));
                }
              }
            })
        .check(Portal.CLASSES);
  }

  private static void checkDependencies(String rule, BiPredicate<JavaClass, JavaClass> holds) {
    checkAll(
        rule,
        dependency -> {
          JavaClass from = dependency.getOriginClass();
          JavaClass to = dependency.getTargetClass();
          return Portal.feature(from).isEmpty()
              || !Portal.isFeatureClass(to)
              || holds.test(from, to);
        });
  }

  private static void checkAll(String rule, Predicate<Dependency> holds) {
    classes()
        .should(
            new ArchCondition<>(rule) {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                    .filter(holds.negate())
                    .forEach(wrong -> events.add(violated(wrong, wrong.getDescription())));
              }
            })
        .check(Portal.CLASSES);
  }
}
