package nl.keur.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.kernel.Scope;
import org.junit.jupiter.api.Test;

/**
 * There is no way to a row without saying whose rows may be seen. A port is an interface in a root
 * that a class of persistence fills; each of its methods takes a scope, or something that carries
 * its organisation. The others are named here, each group with its reason.
 */
class ScopedPortsTest {
  private static final Set<String> WITHOUT_A_SCOPE =
      Stream.of(
              // Before a scope is known: who signs in, with which session, by which link.
              List.of(
                  "SessionStore.*",
                  "OneTimeLinks.*",
                  "ExternalIdentities.find",
                  "ExternalIdentities.isBound",
                  "ExternalIdentities.useState",
                  "ExternalIdentities.removeStatesUsedBefore",
                  "InvitationCodes.add",
                  "InvitationCodes.find",
                  "InvitationCodes.takeTry",
                  "InvitationCodes.remove",
                  "StaffDirectory.anyone",
                  "StaffDirectory.findAnywhere",
                  "StaffDirectory.findCredentials",
                  "StaffDirectory.getInstitution",
                  "StaffDirectory.addInstitution",
                  "StaffDirectory.setPasswordHash",
                  "Organisations.findByJoinCode",
                  "Organisations.findLink",
                  "VendorPeople.find",
                  "VendorPeople.findIn",
                  "Invitations.findByToken",
                  "Invitations.findAnywhere"),
              // Jobs of the portal itself, for all institutions.
              List.of(
                  "InvitationCodes.removeExpired",
                  "OutboxMails.anyDue",
                  "OutboxMails.claim",
                  "OutboxMails.markSent",
                  "OutboxMails.tryAgain",
                  "OutboxMails.giveUp",
                  "SampleRows.find",
                  "AuditLog.heads"),
              // Platform tables: they belong to nobody.
              List.of(
                  "ContentSnapshots.*",
                  "Transactions.*",
                  "Walls.*",
                  "WriteObserver.*",
                  "Idempotency.*",
                  "RateLimits.*"))
          .flatMap(List::stream)
          .collect(Collectors.toSet());

  @Test
  void everyMethodOfAPortTakesAScopeOrIsNamedHere() {
    assertThat(unscoped().filter(name -> !allowed(name))).isEmpty();
  }

  @Test
  void everyNameHereIsStillNeeded() {
    Set<String> unscoped = unscoped().collect(Collectors.toCollection(TreeSet::new));
    assertThat(WITHOUT_A_SCOPE)
        .allMatch(name -> unscoped.stream().anyMatch(method -> covers(name, method)));
  }

  private static Stream<String> unscoped() {
    return ports()
        .flatMap(port -> port.getMethods().stream())
        .filter(method -> method.getModifiers().stream().noneMatch(m -> m.name().equals("STATIC")))
        .filter(method -> method.getRawParameterTypes().stream().noneMatch(ScopedPortsTest::scoped))
        .map(ScopedPortsTest::name)
        .distinct();
  }

  private static Stream<JavaClass> ports() {
    return Portal.CLASSES.stream()
        .filter(type -> type.isInterface() && Portal.inRoot(type))
        .filter(
            type ->
                type.getAllSubclasses().stream()
                    .anyMatch(filling -> Portal.of(filling, "persistence")));
  }

  /** A scope, or a record with an organisation: what is added names its owner itself. */
  private static boolean scoped(JavaClass parameter) {
    return parameter.isAssignableTo(Scope.class)
        || parameter.tryGetField("organisationId").isPresent();
  }

  private static boolean allowed(String method) {
    return WITHOUT_A_SCOPE.stream().anyMatch(name -> covers(name, method));
  }

  private static boolean covers(String name, String method) {
    return name.endsWith(".*")
        ? method.startsWith(name.substring(0, name.length() - 1))
        : name.equals(method);
  }

  private static String name(JavaMethod method) {
    return method.getOwner().getSimpleName() + "." + method.getName();
  }
}
