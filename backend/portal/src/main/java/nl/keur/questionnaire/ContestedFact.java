package nl.keur.questionnaire;

import java.time.Instant;
import java.util.UUID;

/** A fact that a vendor sees differently from the institution. It changes nothing by itself. */
public record ContestedFact(UUID offerId, String fact, String reason, Instant contestedAt) {}
