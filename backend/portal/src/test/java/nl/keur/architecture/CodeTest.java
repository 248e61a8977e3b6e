package nl.keur.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Habits that the compiler does not know. */
class CodeTest {
  private static final DescribedPredicate<JavaAnnotation<?>> TRANSACTIONAL =
      DescribedPredicate.describe(
          "an annotation about transactions",
          annotation ->
              annotation
                  .getRawType()
                  .getSimpleName()
                  .matches("Transactional.*|ReadOnly|Connectable"));

  @Test
  void transactionsAreCalledNotAnnotated() {
    noClasses()
        .should()
        .beAnnotatedWith(TRANSACTIONAL)
        .because("kernel.Transactions is the only way to the database")
        .check(Portal.CLASSES);
    noMethods()
        .should()
        .beAnnotatedWith(TRANSACTIONAL)
        .because("kernel.Transactions is the only way to the database")
        .check(Portal.CLASSES);
  }

  @Test
  void noNameSaysNothing() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helper|(?<!Contract)Manager|Impl|DTO|Dto)(\\$.*)?")
        .because("a function lives on the type it is about")
        .check(Portal.CLASSES);
  }

  @Test
  void timeComesFromTheClock() {
    DescribedPredicate<JavaMethodCall> readsTheSystemTime =
        DescribedPredicate.describe(
            "read the system's time",
            call ->
                call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class)));
    noClasses()
        .that()
        .resideOutsideOfPackage("nl.keur.kernel..")
        .should()
        .callMethodWhere(readsTheSystemTime)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("tests move the clock")
        .check(Portal.CLASSES);
  }

  @Test
  void randomIdsComeFromOneFactory() {
    noClasses()
        .that()
        .resideOutsideOfPackage("nl.keur.kernel..")
        .should()
        .callMethod(UUID.class, "randomUUID")
        .because("kernel.Tokens is the source of random ids")
        .check(Portal.CLASSES);
  }

  @Test
  void sqlIsNeverText() {
    noClasses()
        .should()
        .callMethodWhere(
            target(owner(resideInAPackage("org.jooq..")))
                .and(
                    DescribedPredicate.describe(
                        "take SQL as text",
                        call ->
                            !call.getTarget().getRawParameterTypes().isEmpty()
                                && call.getTarget()
                                    .getRawParameterTypes()
                                    .getFirst()
                                    .isEquivalentTo(String.class)
                                && call.getName()
                                    .matches(
                                        "field|table|condition|query|resultQuery|execute|fetch.*|sql|raw|keyword|orderBy"))))
        .because("names come from the generated classes; values are bound")
        .check(Portal.CLASSES);
  }

  @Test
  void nothingButTheOfflineChecksPrintsToTheConsole() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("nl.keur.Keur")
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "System.out or System.err",
                access ->
                    access.getTargetOwner().isEquivalentTo(System.class)
                        && access.getName().matches("out|err")))
        .because("what the portal says goes through the log")
        .check(Portal.CLASSES);
  }
}
