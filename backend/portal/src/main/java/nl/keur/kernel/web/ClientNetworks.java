package nl.keur.kernel.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.keur.kernel.ClientNetwork;

/**
 * Lets a route ask for the network that a request comes from. It is that of the socket, unless the
 * setting {@code keur.proxies} says how many proxies of the institution stand in front: each adds
 * one address to {@code X-Forwarded-For}, and what stands before those anybody may have written.
 */
@Singleton
class ClientNetworks implements TypedRequestArgumentBinder<ClientNetwork> {
  /** Addresses alone: a name would be looked up. */
  private static final Pattern LITERAL =
      Pattern.compile("(?:\\d{1,3}\\.){3}\\d{1,3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  private final int proxies;

  ClientNetworks(@Value("${keur.proxies:0}") int proxies) {
    this.proxies = proxies;
  }

  @Override
  public Argument<ClientNetwork> argumentType() {
    return Argument.of(ClientNetwork.class);
  }

  @Override
  public BindingResult<ClientNetwork> bind(
      ArgumentConversionContext<ClientNetwork> context, HttpRequest<?> request) {
    return () -> Optional.of(of(request));
  }

  private ClientNetwork of(HttpRequest<?> request) {
    return ClientNetwork.of(
        forwarded(request).orElseGet(() -> request.getRemoteAddress().getAddress()));
  }

  private Optional<InetAddress> forwarded(HttpRequest<?> request) {
    List<String> addresses =
        Arrays.asList(
            request.getHeaders().getAll("X-Forwarded-For").stream()
                .collect(Collectors.joining(","))
                .split(","));
    return proxies > 0 && addresses.size() >= proxies
        ? literal(addresses.get(addresses.size() - proxies).strip())
        : Optional.empty();
  }

  private static Optional<InetAddress> literal(String address) {
    try {
      return LITERAL.matcher(address).matches()
          ? Optional.of(InetAddress.getByName(address))
          : Optional.empty();
    } catch (UnknownHostException unreadable) {
      // Not an address after all: then the socket's counts.
      return Optional.empty();
    }
  }
}
