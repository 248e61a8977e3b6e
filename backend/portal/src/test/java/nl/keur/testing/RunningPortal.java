package nl.keur.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nl.keur.identity.OrganisationKind;
import nl.keur.identity.Role;
import nl.keur.identity.SecondSteps;
import nl.keur.identity.Session;
import nl.keur.identity.Sessions;
import nl.keur.identity.StaffDirectory;
import nl.keur.identity.StaffMember;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The portal as it runs, once for all tests of a JVM. Tests stay apart because each makes its own
 * institution.
 */
public final class RunningPortal implements AutoCloseable {
  private static final AtomicInteger COUNTER = new AtomicInteger();
  private static RunningPortal running;

  private final Map<String, Object> database;
  private final EmbeddedServer server;
  private Canary canary = Canary.NONE;

  private RunningPortal(Map<String, Object> database, Map<String, Object> settings) {
    this.database = database;
    Map<String, Object> properties = new HashMap<>(database);
    properties.put("micronaut.server.port", -1);
    properties.put("keur.session.secure", false);
    properties.put("keur.password.memory-in-kib", 64);
    properties.put("keur.password.rounds", 1);
    properties.put("keur.cleaning.first", "1d");
    properties.put(
        "keur.audit.anchor", "target/audit-anchor-" + ProcessHandle.current().pid() + ".jsonl");
    properties.putAll(settings);
    server = ApplicationContext.run(EmbeddedServer.class, properties);
  }

  public static synchronized RunningPortal get() {
    if (running == null) {
      running = new RunningPortal(TestDatabase.properties(), Map.of());
      Runtime.getRuntime().addShutdownHook(new Thread(running::close));
    }
    return running;
  }

  /** A portal of its own, with a database of its own, for a test that needs other settings. */
  public static RunningPortal with(Map<String, Object> settings) {
    return new RunningPortal(TestDatabase.properties(), settings);
  }

  public static RunningPortal on(Map<String, Object> database) {
    return new RunningPortal(database, Map.of());
  }

  /** Another node on the database of this one; on H2 this one has to be closed before. */
  public RunningPortal anotherNode(Map<String, Object> settings) {
    return new RunningPortal(database, settings);
  }

  @Override
  public void close() {
    server.stop();
    server.getApplicationContext().close();
  }

  public URI url() {
    return server.getURI();
  }

  /** A bean of the running portal, for what no route shows. */
  public <T> T bean(Class<T> type) {
    return server.getApplicationContext().getBean(type);
  }

  /** The settings of its database. */
  public Map<String, Object> database() {
    return database;
  }

  /** As somebody changes the database who has it in hand, past the portal and its user. */
  public void tamper(Consumer<DSLContext> work) {
    if (!TestDatabase.onPostgresql()) {
      bean(Transactions.class).run(() -> work.accept(bean(DSLContext.class)));
      return;
    }
    try (Connection owner = TestDatabase.owner(database)) {
      DSL.using(owner, SQLDialect.POSTGRES)
          .transaction(transaction -> work.accept(transaction.dsl()));
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Somebody without a session. */
  public Browser visitor() {
    return new Browser(url()).typing(canary);
  }

  /** Whoever comes from here on types this word into everything. */
  public void typing(Canary word) {
    canary = word;
  }

  /** Somebody of the staff, signed in. */
  public Browser signedIn(UUID personId) {
    return visitor().withSession(bean(Sessions.class).openForStaff(personId));
  }

  /** A new institution that no other test knows. It asks for no second step. */
  public TestInstitution newInstitution() {
    var institution =
        new Session.Institution(
            UUID.randomUUID(), "Instelling " + COUNTER.incrementAndGet(), false);
    bean(Transactions.class)
        .run(
            () -> {
              bean(StaffDirectory.class).addInstitution(institution);
              bean(SecondSteps.class).setRequired(new InstitutionScope(institution.id()), false);
            });
    return new TestInstitution(this, institution);
  }

  /** The institution that was set up first; it lets others in. */
  public TestInstitution firstInstitution() {
    var institution =
        new Session.Institution(
            UUID.randomUUID(),
            "Instelling " + COUNTER.incrementAndGet(),
            false,
            OrganisationKind.INSTITUTION,
            true);
    bean(Transactions.class).run(() -> bean(StaffDirectory.class).addInstitution(institution));
    return new TestInstitution(this, institution);
  }

  /** An institution of a test, with staff who are signed in. */
  public record TestInstitution(RunningPortal portal, Session.Institution institution) {
    public Browser staff(Role... roles) {
      var person =
          new StaffMember(
              UUID.randomUUID(),
              institution.id(),
              "Medewerker " + COUNTER.incrementAndGet(),
              "medewerker" + COUNTER.get() + "@instelling.example",
              Set.copyOf(Arrays.asList(roles)),
              true);
      portal.bean(Transactions.class).run(() -> portal.bean(StaffDirectory.class).add(person));
      return portal.signedIn(person.id());
    }

    public Browser purchaser() {
      return staff(Role.PURCHASER);
    }

    public Browser contractManager() {
      return staff(Role.CONTRACT_MANAGER);
    }

    public Browser reviewer() {
      return staff(Role.REVIEWER);
    }

    public Browser administrator() {
      return staff(Role.ADMINISTRATOR);
    }
  }

  static final class Extension implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == RunningPortal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return get();
    }
  }
}
