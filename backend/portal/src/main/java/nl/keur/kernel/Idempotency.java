package nl.keur.kernel;

import io.micronaut.core.annotation.Nullable;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.keur.content.text.Text;

/**
 * Does what a client asks once, however often the request arrives: a double click, a retry after a
 * lost answer, twenty at the same time. The repeated request gets the first answer.
 */
public interface Idempotency {
  /**
   * Runs the work in a transaction, or gives the answer of the first time. When the work throws,
   * nothing is kept and the key is free again.
   *
   * @param answer type of the answer, one that can be written as JSON
   * @throws RefusedRequest 422 when the key came before with another request
   */
  <T> T once(Request request, Class<T> answer, Supplier<T> work);

  /**
   * @param key empty when the client sent none: then every request counts
   * @param action method and path: {@code POST /api/procurements}
   * @param body as it was read from the request; an empty map when there is none
   */
  record Request(Actor actor, Optional<UUID> key, String action, Object body) {

    /**
     * From the header {@code Idempotency-Key}. A UUID, since a key that can be guessed would let
     * its answer be read from a copy of the database. Throws 400 for anything else.
     */
    public static Request of(Actor actor, @Nullable String key, String action, Object body) {
      return new Request(actor, Optional.ofNullable(key).map(Request::parsed), action, body);
    }

    private static UUID parsed(String key) {
      try {
        UUID parsed = UUID.fromString(key);
        if (parsed.toString().equals(key.toLowerCase(Locale.ROOT))) {
          return parsed;
        }
      } catch (IllegalArgumentException noUuid) {
        // Refused below, as a UUID in an unusual notation is.
      }
      throw Problem.of(
              "/problems/kernel/idempotency-key-unreadable",
              "Idempotency-Key is not a UUID",
              400,
              new Text(
                  "Het kenmerk van het verzoek is niet te lezen. Laad de pagina opnieuw.",
                  "The key of the request can't be read. Reload the page."))
          .refused();
    }
  }
}
