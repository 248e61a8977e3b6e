package nl.keur.kernel.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import nl.keur.kernel.Problem;
import nl.keur.kernel.TooManyTries;

/** Problems as HTTP responses (RFC 9457). */
final class ProblemResponses {
  static final MediaType PROBLEM_JSON = MediaType.of("application/problem+json");

  private ProblemResponses() {}

  static HttpResponse<Problem> of(Problem problem) {
    MutableHttpResponse<Problem> response =
        HttpResponse.<Problem>status(HttpStatus.valueOf(problem.status()))
            .contentType(PROBLEM_JSON)
            .body(problem);
    Object wait = problem.members().get(TooManyTries.RETRY_AFTER);
    return wait == null ? response : response.header("Retry-After", wait.toString());
  }
}
