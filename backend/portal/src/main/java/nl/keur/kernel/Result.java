package nl.keur.kernel;

import java.util.function.Function;

/**
 * What a use case gives back: a value, or a refusal that the caller was to expect (STYLE 18).
 *
 * @param <T> the value
 * @param <P> the sealed type of refusals of the feature
 */
public sealed interface Result<T, P> {

  static <T, P> Result<T, P> ok(T value) {
    return new Ok<>(value);
  }

  static <T, P> Result<T, P> refused(P problem) {
    return new Refused<>(problem);
  }

  default <U> Result<U, P> map(Function<T, U> change) {
    return switch (this) {
      case Ok<T, P> ok -> new Ok<>(change.apply(ok.value));
      case Refused<T, P> refused -> new Refused<>(refused.problem);
    };
  }

  default <U> Result<U, P> flatMap(Function<T, Result<U, P>> next) {
    return switch (this) {
      case Ok<T, P> ok -> next.apply(ok.value);
      case Refused<T, P> refused -> new Refused<>(refused.problem);
    };
  }

  /** The value; a refusal becomes the exception that the HTTP layer turns into a problem. */
  default T orElseThrow(Function<P, ? extends RuntimeException> toException) {
    return switch (this) {
      case Ok<T, P> ok -> ok.value;
      case Refused<T, P> refused -> throw toException.apply(refused.problem);
    };
  }

  record Ok<T, P>(T value) implements Result<T, P> {}

  record Refused<T, P>(P problem) implements Result<T, P> {}
}
