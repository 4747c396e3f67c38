package org.ramure.attestations.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code RAMURE_VERIFICATION_PER_MINUTE}: how many codes one client may verify in a minute. */
@ConfigurationProperties("ramure.verification")
record VerificationSettings(@DefaultValue("30") int perMinute) {}
