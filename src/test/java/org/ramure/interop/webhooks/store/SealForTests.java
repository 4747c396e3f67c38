package org.ramure.interop.webhooks.store;

import org.ramure.interop.lti.keys.KeySeal;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/** The seal with a secret of this test. */
@Import(KeySeal.class)
@ConfigurationPropertiesScan("org.ramure.interop.lti.keys")
class SealForTests {}
