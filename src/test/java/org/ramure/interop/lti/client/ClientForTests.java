package org.ramure.interop.lti.client;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Calls to platforms of this machine, without encryption. */
@Import({OutsideAddresses.class, PlatformHttp.class, AccessTokens.class, PlatformCalls.class})
public class ClientForTests {

    @Bean
    LtiClientSettings ltiClientSettings() {
        return new LtiClientSettings(true);
    }

    /** The rules of production, but for one platform of this machine. */
    public static OutsideAddresses strictExceptFor(String issuer) {
        return new OutsideAddresses(new LtiClientSettings(false)) {
            @Override
            public void check(URI address) {
                if (!address.toString().startsWith(issuer + "/")) {
                    super.check(address);
                }
            }
        };
    }

    public static PlatformHttp http(OutsideAddresses addresses) {
        return new PlatformHttp(addresses);
    }
}
