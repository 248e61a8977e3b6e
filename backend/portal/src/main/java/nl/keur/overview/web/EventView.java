package nl.keur.overview.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import nl.keur.audit.EventSentence;
import nl.keur.content.text.Text;
import nl.keur.overview.DossierEvent;

/** Something that happened, in a sentence. */
@Serdeable
record EventView(Instant at, Text sentence) {
  static EventView of(DossierEvent event) {
    return new EventView(
        event.at(), EventSentence.of(event.who(), event.vendor(), event.action(), event.subject()));
  }
}
