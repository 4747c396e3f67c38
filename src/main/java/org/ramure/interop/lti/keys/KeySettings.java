package org.ramure.interop.lti.keys;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How private keys are kept.
 *
 * @param secret what they are sealed with in the database ({@code RAMURE_LTI_SECRET}); empty keeps
 *     them as they are, for whoever can read the database
 */
@ConfigurationProperties("ramure.lti.keys")
record KeySettings(@DefaultValue("") String secret) {

    @Override
    public String toString() {
        return "KeySettings[secret=" + (secret.isEmpty() ? "none" : "given") + "]";
    }
}
