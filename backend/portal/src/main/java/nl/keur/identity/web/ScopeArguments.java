package nl.keur.identity.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.bind.ArgumentBinder.BindingResult;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import nl.keur.identity.Session;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Scope.OfferScope;
import nl.keur.kernel.Scope.WritingScope;

/**
 * Lets a route ask for its scope and actor as arguments. They come from the session and the path
 * alone, never from a body: an id in a URL is no authority.
 */
@Factory
class ScopeArguments {

  @Singleton
  TypedRequestArgumentBinder<InstitutionScope> institutionScope() {
    return ofSession(
        InstitutionScope.class,
        session ->
            session instanceof Session.OfStaff staff ? Optional.of(own(staff)) : Optional.empty());
  }

  @Singleton
  TypedRequestArgumentBinder<OfferScope> offerScope() {
    return ofSession(
        OfferScope.class,
        session ->
            session instanceof Session.OfVendor vendor
                ? Optional.of(offer(vendor))
                : Optional.empty());
  }

  @Singleton
  TypedRequestArgumentBinder<FileScope> fileScope() {
    return new FromSession<>(FileScope.class, SessionAuthentication::file);
  }

  @Singleton
  TypedRequestArgumentBinder<WritingScope> writingScope() {
    return ofSession(
        WritingScope.class,
        session ->
            switch (session) {
              case Session.OfStaff staff -> Optional.of(own(staff));
              case Session.HalfOpen halfOpen -> Optional.empty();
              case Session.OfVendor vendor -> Optional.of(offer(vendor));
            });
  }

  @Singleton
  TypedRequestArgumentBinder<Scope> scope() {
    return new FromSession<>(
        Scope.class,
        authentication ->
            switch (SessionAuthentication.session(authentication)) {
              case Session.OfStaff staff ->
                  SessionAuthentication.file(authentication).map(Scope.class::cast);
              case Session.HalfOpen halfOpen -> Optional.empty();
              case Session.OfVendor vendor -> Optional.of(offer(vendor));
            });
  }

  @Singleton
  TypedRequestArgumentBinder<Actor> actor() {
    return ofSession(
        Actor.class,
        session ->
            switch (session) {
              case Session.OfStaff staff -> Optional.of(new Actor.Person(staff.person().id()));
              case Session.HalfOpen halfOpen -> Optional.empty();
              case Session.OfVendor vendor ->
                  Optional.of(new Actor.VendorContact(vendor.invitationId()));
            });
  }

  @Singleton
  TypedRequestArgumentBinder<Session> session() {
    return ofSession(Session.class, Optional::of);
  }

  private static InstitutionScope own(Session.OfStaff staff) {
    return new InstitutionScope(staff.institution().id());
  }

  private static OfferScope offer(Session.OfVendor vendor) {
    var access = vendor.access();
    return new OfferScope(access.organisationId(), access.vendorId(), access.offerId());
  }

  private static <T> FromSession<T> ofSession(Class<T> type, Function<Session, Optional<T>> read) {
    return new FromSession<>(
        type, authentication -> read.apply(SessionAuthentication.session(authentication)));
  }

  private record FromSession<T>(Class<T> type, Function<Authentication, Optional<T>> read)
      implements TypedRequestArgumentBinder<T> {
    @Override
    public Argument<T> argumentType() {
      return Argument.of(type);
    }

    @Override
    public BindingResult<T> bind(ArgumentConversionContext<T> context, HttpRequest<?> request) {
      return () -> request.getUserPrincipal(Authentication.class).flatMap(read);
    }
  }
}
