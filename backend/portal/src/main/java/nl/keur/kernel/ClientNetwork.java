package nl.keur.kernel;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from, as wide as one subscriber reaches: the /24 of an IPv4 address, the
 * /64 of an IPv6 address. For counting tries, never for showing.
 *
 * @param prefix its leading bytes, hexadecimal
 */
public record ClientNetwork(String prefix) {
  private static final int IPV4_BYTES = 3;
  private static final int IPV6_BYTES = 8;

  public static ClientNetwork of(InetAddress address) {
    byte[] bytes = address.getAddress();
    int length = bytes.length == 4 ? IPV4_BYTES : IPV6_BYTES;
    return new ClientNetwork(HexFormat.of().formatHex(Arrays.copyOf(bytes, length)));
  }
}
