package org.ramure.interop.lti.keys;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The seal with a secret of the test. */
@Import(KeySeal.class)
public class SealForTests {

    @Bean
    KeySettings keySettings() {
        return new KeySettings("only-of-this-test");
    }
}
