package nl.keur.identity.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import nl.keur.identity.Sessions;

/** Answers with a new session: at each sign-in and each step of it the id is new. */
@Singleton
class SignedIn {
  private final Sessions sessions;
  private final SessionCookie cookie;

  SignedIn(Sessions sessions, SessionCookie cookie) {
    this.sessions = sessions;
    this.cookie = cookie;
  }

  /** The session that this browser had ends. */
  <T> MutableHttpResponse<T> with(
      HttpRequest<?> request, String sessionId, MutableHttpResponse<T> response) {
    cookie.read(request).ifPresent(sessions::close);
    return response.cookie(cookie.opening(sessionId));
  }
}
