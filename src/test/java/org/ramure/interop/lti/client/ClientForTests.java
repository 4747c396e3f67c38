package org.ramure.interop.lti.client;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Calls to platforms of this machine, without encryption. */
@Import({OutsideAddresses.class, PlatformHttp.class, AccessTokens.class, PlatformCalls.class})
public class ClientForTests {

    @Bean
    LtiClientSettings ltiClientSettings() {
        return new LtiClientSettings(true);
    }
}
