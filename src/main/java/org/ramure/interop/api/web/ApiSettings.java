package org.ramure.interop.api.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the API.
 *
 * @param perMinute how many calls one token may make within a minute, on each node
 */
@ConfigurationProperties("ramure.api")
record ApiSettings(@DefaultValue("300") int perMinute) {}
