package nl.keur.kernel.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import nl.keur.kernel.Problem;

/** Problems as HTTP responses (RFC 9457). */
final class ProblemResponses {
  static final MediaType PROBLEM_JSON = MediaType.of("application/problem+json");

  private ProblemResponses() {}

  static HttpResponse<Problem> of(Problem problem) {
    return HttpResponse.<Problem>status(HttpStatus.valueOf(problem.status()))
        .contentType(PROBLEM_JSON)
        .body(problem);
  }
}
