package nl.keur.kernel.web;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.codec.CodecException;
import io.micronaut.http.exceptions.BufferLengthExceededException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.keur.content.text.Text;
import nl.keur.kernel.Problem;
import nl.keur.kernel.RefusedRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what the framework refuses into problems; nothing internal reaches the client. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class FrameworkErrors {
  private static final Logger LOG = LoggerFactory.getLogger(FrameworkErrors.class);

  @Error(global = true)
  HttpResponse<Problem> refused(RefusedRequest refused) {
    return ProblemResponses.of(refused.problem());
  }

  @Error(global = true)
  HttpResponse<Problem> invalid(ConstraintViolationException violations) {
    List<Problem.FieldError> errors =
        violations.getConstraintViolations().stream().map(FrameworkErrors::fieldError).toList();
    return ProblemResponses.of(CommonProblems.invalidInput().withErrors(errors));
  }

  @Error(global = true)
  HttpResponse<Problem> unreadable(ConversionErrorException error) {
    List<Problem.FieldError> inBody =
        UnreadableJson.fieldErrors(error.getCause() == null ? error : error.getCause());
    boolean ofBody = error.getArgument().getAnnotationMetadata().hasAnnotation(Body.class);
    return ProblemResponses.of(
        CommonProblems.unreadable()
            .withErrors(
                ofBody || !inBody.isEmpty()
                    ? inBody
                    : List.of(UnreadableJson.wrongType(error.getArgument().getName()))));
  }

  @Error(global = true)
  HttpResponse<Problem> unreadable(CodecException error) {
    return unreadable((Throwable) error);
  }

  @Error(global = true)
  HttpResponse<Problem> unreadable(SerdeException error) {
    return unreadable((Throwable) error);
  }

  @Error(global = true)
  HttpResponse<Problem> unreadable(JsonSyntaxException error) {
    return unreadable((Throwable) error);
  }

  @Error(global = true)
  HttpResponse<Problem> missing(UnsatisfiedRouteException error) {
    return ProblemResponses.of(
        CommonProblems.unreadable()
            .withErrors(
                List.of(
                    new Problem.FieldError(
                        "/" + error.getArgument().getName(),
                        "missing",
                        new Text("Dit ontbreekt.", "This is missing.")))));
  }

  @Error(global = true)
  HttpResponse<Problem> tooLarge(ContentLengthExceededException error) {
    return ProblemResponses.of(CommonProblems.tooLarge());
  }

  @Error(global = true)
  HttpResponse<Problem> tooLarge(BufferLengthExceededException error) {
    return ProblemResponses.of(CommonProblems.tooLarge());
  }

  @Error(global = true)
  HttpResponse<Problem> notAuthorised(AuthorizationException refusal) {
    return ProblemResponses.of(
        refusal.isForbidden() ? CommonProblems.notAllowed() : CommonProblems.signInNeeded());
  }

  @Error(status = HttpStatus.NOT_FOUND, global = true)
  HttpResponse<Problem> notFound() {
    return ProblemResponses.of(CommonProblems.notFound());
  }

  @Error(global = true)
  HttpResponse<?> status(HttpStatusException exception) {
    return HttpResponse.status(exception.getStatus());
  }

  @Error(global = true)
  HttpResponse<Problem> unexpected(HttpRequest<?> request, Throwable error) {
    String correlation = UUID.randomUUID().toString();
    LOG.error("{} {} failed, {}", request.getMethodName(), request.getPath(), correlation, error);
    return ProblemResponses.of(CommonProblems.unexpected(correlation));
  }

  private static HttpResponse<Problem> unreadable(Throwable error) {
    return ProblemResponses.of(
        CommonProblems.unreadable().withErrors(UnreadableJson.fieldErrors(error)));
  }

  private static Problem.FieldError fieldError(ConstraintViolation<?> violation) {
    // The path starts with method and parameter; what follows is the path inside the body.
    String pointer =
        StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
            .skip(2)
            .map(node -> "/" + (node.getName() == null ? node.getIndex() : node.getName()))
            .collect(Collectors.joining());
    String code =
        violation
            .getConstraintDescriptor()
            .getAnnotation()
            .annotationType()
            .getSimpleName()
            .toLowerCase(java.util.Locale.ROOT);
    return new Problem.FieldError(pointer, code, ConstraintTexts.of(violation));
  }
}
