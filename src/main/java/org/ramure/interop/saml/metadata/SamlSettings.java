package org.ramure.interop.saml.metadata;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How metadata is read and written.
 *
 * @param contact the technical contact in our metadata, an e-mail address; empty for none
 * @param organization who answers for this server, in our metadata
 * @param entityCategories categories a federation gave us, as addresses, to repeat in our metadata
 * @param largest the largest metadata that is read
 * @param refresh how often metadata is read again
 */
@ConfigurationProperties("ramure.saml")
public record SamlSettings(
        @DefaultValue("") String contact,
        @DefaultValue("Ramure") String organization,
        @DefaultValue List<String> entityCategories,
        @DefaultValue("48MB") DataSize largest,
        @DefaultValue("4h") Duration refresh) {}
