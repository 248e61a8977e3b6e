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
import nl.keur.identity.Access;
import nl.keur.identity.Session;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Reach;
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
    return ofStaff(InstitutionScope.class, Access::own);
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
    return ofStaff(FileScope.class, Access::file);
  }

  @Singleton
  TypedRequestArgumentBinder<Access> access() {
    return ofStaff(Access.class, access -> access);
  }

  @Singleton
  TypedRequestArgumentBinder<WritingScope> writingScope() {
    return ofBoth(WritingScope.class, Access::own);
  }

  @Singleton
  TypedRequestArgumentBinder<Scope> scope() {
    return ofBoth(Scope.class, Access::file);
  }

  @Singleton
  TypedRequestArgumentBinder<Reach> reach() {
    return ofSession(
        Reach.class,
        session ->
            session instanceof Session.OfStaff staff
                ? Optional.of(staff.person().reach())
                : Optional.empty());
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
                  Optional.of(new Actor.VendorContact(vendor.access().person().id()));
            });
  }

  @Singleton
  TypedRequestArgumentBinder<Session> session() {
    return ofSession(Session.class, Optional::of);
  }

  private static OfferScope offer(Session.OfVendor vendor) {
    var access = vendor.access();
    return new OfferScope(access.organisationId(), access.vendorId(), access.offerId());
  }

  private static <T> FromSession<T> ofSession(Class<T> type, Function<Session, Optional<T>> read) {
    return new FromSession<>(
        type, authentication -> read.apply(SessionAuthentication.session(authentication)));
  }

  private static <T> FromSession<T> ofStaff(Class<T> type, Function<Access, T> read) {
    return new FromSession<>(
        type, authentication -> SessionAuthentication.access(authentication).map(read));
  }

  /** Of staff by what they may do; of a vendor, its own offer. */
  private static <T> FromSession<T> ofBoth(Class<T> type, Function<Access, ? extends T> staff) {
    return new FromSession<>(
        type,
        authentication ->
            switch (SessionAuthentication.session(authentication)) {
              case Session.OfStaff person ->
                  SessionAuthentication.access(authentication).map(staff);
              case Session.HalfOpen halfOpen -> Optional.empty();
              case Session.OfVendor vendor -> Optional.of(type.cast(offer(vendor)));
            });
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
