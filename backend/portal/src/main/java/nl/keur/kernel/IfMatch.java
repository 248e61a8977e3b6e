package nl.keur.kernel;

import nl.keur.content.text.Text;

/** The version that a write is based on, from the header {@code If-Match} (ARCHITECTURE §7). */
public final class IfMatch {
  private IfMatch() {}

  /** Throws 428 when the header is missing and 400 when it holds no version. */
  public static int version(String header) {
    if (header == null) {
      throw Problem.of(
              "/problems/kernel/version-missing",
              "If-Match missing",
              428,
              new Text(
                  "Het verzoek zegt niet welke versie het wijzigt. Laad de pagina opnieuw.",
                  "The request does not say which version it changes. Reload the page."))
          .refused();
    }
    try {
      return Integer.parseInt(header.replace("\"", ""));
    } catch (NumberFormatException noVersion) {
      throw Problem.of(
              "/problems/kernel/version-unreadable",
              "If-Match holds no version",
              400,
              new Text(
                  "De versie in het verzoek is niet te lezen. Laad de pagina opnieuw.",
                  "The version in the request can't be read. Reload the page."))
          .refused();
    }
  }
}
