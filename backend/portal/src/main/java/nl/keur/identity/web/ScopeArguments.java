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
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Scope.OfferScope;

/**
 * Lets a route ask for its scope and actor as arguments. They come from the session alone, never
 * from the request: an id in a URL is no authority.
 */
@Factory
class ScopeArguments {

  @Singleton
  TypedRequestArgumentBinder<InstitutionScope> institutionScope() {
    return new FromSession<>(
        InstitutionScope.class,
        session ->
            session instanceof Session.OfStaff staff
                ? Optional.of(new InstitutionScope(staff.institution().id()))
                : Optional.empty());
  }

  @Singleton
  TypedRequestArgumentBinder<OfferScope> offerScope() {
    return new FromSession<>(
        OfferScope.class,
        session ->
            session instanceof Session.OfVendor vendor
                ? Optional.of(
                    new OfferScope(
                        vendor.access().organisationId(),
                        vendor.access().vendorId(),
                        vendor.access().offerId()))
                : Optional.empty());
  }

  @Singleton
  TypedRequestArgumentBinder<Scope> scope() {
    return new FromSession<>(
        Scope.class,
        session ->
            Optional.of(
                switch (session) {
                  case Session.OfStaff staff -> new InstitutionScope(staff.institution().id());
                  case Session.OfVendor vendor ->
                      new OfferScope(
                          vendor.access().organisationId(),
                          vendor.access().vendorId(),
                          vendor.access().offerId());
                }));
  }

  @Singleton
  TypedRequestArgumentBinder<Actor> actor() {
    return new FromSession<>(
        Actor.class,
        session ->
            Optional.of(
                switch (session) {
                  case Session.OfStaff staff -> new Actor.Person(staff.person().id());
                  case Session.OfVendor vendor -> new Actor.VendorContact(vendor.invitationId());
                }));
  }

  @Singleton
  TypedRequestArgumentBinder<Session> session() {
    return new FromSession<>(Session.class, Optional::of);
  }

  private record FromSession<T>(Class<T> type, Function<Session, Optional<T>> read)
      implements TypedRequestArgumentBinder<T> {
    @Override
    public Argument<T> argumentType() {
      return Argument.of(type);
    }

    @Override
    public BindingResult<T> bind(ArgumentConversionContext<T> context, HttpRequest<?> request) {
      return () ->
          request
              .getUserPrincipal(Authentication.class)
              .map(SessionAuthentication::session)
              .flatMap(read);
    }
  }
}
