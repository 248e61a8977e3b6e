package nl.keur.kernel.web;

import nl.keur.content.text.Text;
import nl.keur.kernel.Problem;

/** Refusals that any request may meet. */
final class CommonProblems {
  private CommonProblems() {}

  static Problem invalidInput() {
    return Problem.of(
        "/problems/kernel/invalid-input",
        "Invalid input",
        400,
        new Text(
            "Een of meer velden kloppen niet. Wat u typte staat er nog; verbeter de genoemde velden.",
            "One or more fields are not right. What you typed is still there; correct the fields"
                + " named."));
  }

  static Problem unreadable() {
    return Problem.of(
        "/problems/kernel/unreadable-request",
        "Unreadable request",
        400,
        new Text(
            "Het verzoek is niet te lezen. Laad de pagina opnieuw en probeer het nog eens.",
            "The request can't be read. Reload the page and try again."));
  }

  static Problem notFound() {
    return Problem.of(
        "/problems/kernel/not-found",
        "Not found",
        404,
        new Text(
            "Dit bestaat niet, of u hebt er geen toegang toe.",
            "This does not exist, or you have no access to it."));
  }

  static Problem signInNeeded() {
    return Problem.of(
        "/problems/identity/sign-in-needed",
        "Sign-in needed",
        401,
        new Text("Meld u aan om verder te gaan.", "Sign in to go on."));
  }

  static Problem notAllowed() {
    return Problem.of(
        "/problems/identity/not-allowed",
        "Not allowed",
        403,
        new Text(
            "Uw rol laat dit niet toe. Vraag de beheerder om de juiste rol.",
            "Your role does not allow this. Ask the administrator for the right role."));
  }

  static Problem foreignRequest() {
    return Problem.of(
        "/problems/kernel/foreign-request",
        "Request without this page's token",
        403,
        new Text(
            "Dit verzoek kwam niet van deze pagina. Laad de pagina opnieuw; wat is opgeslagen, blijft"
                + " staan.",
            "This request did not come from this page. Reload the page; what was saved is kept."));
  }

  static Problem tooLarge() {
    return Problem.of(
        "/problems/kernel/too-large",
        "Request too large",
        413,
        new Text(
            "Dit is te groot. Een bestand mag hoogstens 25 MB zijn.",
            "This is too large. A file may be 25 MB at most."));
  }

  static Problem unexpected(String correlation) {
    return Problem.of(
            "/problems/kernel/unexpected",
            "Unexpected error",
            500,
            new Text(
                "Er ging iets mis dat wij niet voorzagen. Meld het kenmerk " + correlation + ".",
                "Something went wrong that we did not foresee. Report reference "
                    + correlation
                    + "."))
        .with("correlation", correlation);
  }
}
