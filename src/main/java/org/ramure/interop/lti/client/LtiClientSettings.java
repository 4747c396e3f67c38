package org.ramure.interop.lti.client;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far calls to platforms may reach.
 *
 * @param privateNetworks whether platforms may be on this machine or in a private network, and
 *     without encryption; for trying out, and for a platform of the same house
 */
@ConfigurationProperties("ramure.lti")
record LtiClientSettings(@DefaultValue("false") boolean privateNetworks) {}
