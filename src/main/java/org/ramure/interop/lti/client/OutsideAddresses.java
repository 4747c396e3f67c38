package org.ramure.interop.lti.client;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Which addresses may be called: https, at a host outside. Whoever registers a platform names
 * addresses that this server then calls, and must not reach the networks behind it by that. A name
 * is looked up here and again by the call a moment later; the Java runtime remembers the answer
 * meanwhile.
 */
@Component
public class OutsideAddresses {

    private final LtiClientSettings settings;

    OutsideAddresses(LtiClientSettings settings) {
        this.settings = settings;
    }

    /** Throws {@link PlatformTrouble} when the address is none to be called. */
    public void check(URI address) {
        String scheme =
                address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        boolean plain = scheme.equals("http") && settings.privateNetworks();
        if (!scheme.equals("https") && !plain) {
            throw new PlatformTrouble(
                    PlatformTrouble.Kind.ADDRESS, "not an https address: " + address);
        }
        if (address.getHost() == null || address.getRawUserInfo() != null) {
            throw new PlatformTrouble(PlatformTrouble.Kind.ADDRESS, "no host: " + address);
        }
        if (!settings.privateNetworks()) {
            outside(address.getHost());
        }
    }

    private static void outside(String host) {
        try {
            for (InetAddress found : InetAddress.getAllByName(host)) {
                if (isInside(found)) {
                    throw new PlatformTrouble(
                            PlatformTrouble.Kind.ADDRESS, "in a private network: " + host);
                }
            }
        } catch (UnknownHostException unknown) {
            throw new PlatformTrouble(PlatformTrouble.Kind.UNREACHABLE, "unknown host: " + host);
        }
    }

    static boolean isInside(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isReserved(address);
    }

    /** Carrier-grade, benchmark and reserved nets of version 4; unique local ones of version 6. */
    private static boolean isReserved(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (address instanceof Inet4Address) {
            return first == 0
                    || first >= 240
                    || (first == 100 && second >= 64 && second < 128)
                    || (first == 192 && second == 0 && bytes[2] == 0)
                    || (first == 198 && (second == 18 || second == 19));
        }
        return address instanceof Inet6Address six
                && ((first & 0xFE) == 0xFC
                        || six.isIPv4CompatibleAddress()
                        || (first == 0 && second == 0x64)
                        || (first == 0x20 && second == 0x02));
    }
}
