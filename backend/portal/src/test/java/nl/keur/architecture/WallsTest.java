package nl.keur.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.keur.kernel.Walls;
import org.junit.jupiter.api.Test;

/**
 * Whose rows a statement reaches on PostgreSQL follows from the request (ADR-0016). What reaches
 * others is named here, each with its reason.
 */
class WallsTest {
  private static final Map<String, String> THROUGH_A_GATE =
      Map.of(
          "SessionAuthentication", "finds out who somebody is, and what the path is about",
          "VendorInvitations", "finds out whose an invitation is, then sees what that vendor sees",
          "AddColleague", "no two accounts have the same address, in whichever organisation",
          "JoinVendor", "finds the organisation in which an address was proved before",
          "TakingOffers", "refuses an offer after another one was chosen, without showing which",
          "AuditTrail", "what is about two organisations stands in the logs of both",
          "JooqRetentions", "a file is kept while a system of a participant is in use",
          "GivePersonalCopy",
              "what somebody of a vendor did stands in files of several institutions",
          "EraseProcurement", "the parts of participants go with the file of a joint procurement",
          "RemoveSample", "what was made up goes with the organisations of its vendors");

  @Test
  void whoeverAsksOnBehalfOfAnotherIsNamedHere() {
    Map<String, Long> callers =
        Portal.CLASSES.stream()
            .flatMap(type -> type.getMethodCallsFromSelf().stream())
            .filter(WallsTest::choosesAsker)
            .collect(
                Collectors.groupingBy(
                    call -> outermost(call.getOriginOwner()), TreeMap::new, Collectors.counting()));

    assertThat(callers.keySet()).containsExactlyInAnyOrderElementsOf(THROUGH_A_GATE.keySet());
  }

  private static boolean choosesAsker(JavaMethodCall call) {
    return call.getTargetOwner().isAssignableTo(Walls.class) && call.getName().equals("as");
  }

  private static String outermost(JavaClass type) {
    return type.getEnclosingClass().map(WallsTest::outermost).orElse(type.getSimpleName());
  }
}
