package nl.keur.notification;

import static nl.keur.schema.Tables.OUTBOX_MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.keur.content.text.Language;
import nl.keur.kernel.Events;
import nl.keur.kernel.MailRequested;
import nl.keur.kernel.MailRequested.Recipient;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Transactions;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** Without a mail server the screens show the link to copy. */
@DatabaseTest
class WithoutAMailServerTest {
  @Test
  void nothingIsTakenInAndTheScreensKnow(RunningPortal portal) {
    var institution = portal.newInstitution();
    var request =
        MailRequested.of(
            new Scope.InstitutionScope(institution.institution().id()),
            new Recipient("Zoë", "zoe@x.example"),
            Language.NL,
            "questionnaire-invitation",
            Map.of());

    portal.bean(Transactions.class).run(() -> portal.bean(Events.class).publish(request));

    assertThat(portal.bean(Outbox.class).configured()).isFalse();
    assertThat(institution.purchaser().get("/api/session").json().path("mail").asBoolean())
        .isFalse();
    assertThat(
            portal
                .bean(Transactions.class)
                .<Integer>read(() -> portal.bean(DSLContext.class).fetchCount(OUTBOX_MAIL)))
        .isZero();
  }
}
