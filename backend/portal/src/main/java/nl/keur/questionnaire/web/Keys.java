package nl.keur.questionnaire.web;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import nl.keur.content.text.Text;
import nl.keur.kernel.Problem;
import nl.keur.kernel.Tokens;

/**
 * The header {@code Idempotency-Key}. What is issued and what is submitted remembers the key with
 * which it was asked, so that the links of an issue are never stored for a repetition.
 */
@Singleton
class Keys {
  private final Tokens tokens;

  Keys(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Without a key every request counts by itself. */
  String read(@Nullable String header) {
    if (header == null) {
      return tokens.id().toString();
    }
    if (header.isBlank() || header.length() > 100) {
      throw Problem.of(
              "/problems/kernel/idempotency-key-unreadable",
              "Idempotency-Key unreadable",
              400,
              new Text(
                  "Het kenmerk van het verzoek is niet te lezen. Laad de pagina opnieuw.",
                  "The key of the request can't be read. Reload the page."))
          .refused();
    }
    return header;
  }
}
