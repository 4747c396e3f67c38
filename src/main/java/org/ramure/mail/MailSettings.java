package org.ramure.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves the house.
 *
 * @param smtpHost mail server; without one, messages stay readable in the outbox
 * @param security how the connection is protected
 * @param from address people see as the sender
 * @param keep how long messages are kept once nothing more happens to them
 */
@ConfigurationProperties("ramure.mail")
record MailSettings(
        @DefaultValue("") String smtpHost,
        @DefaultValue("587") int smtpPort,
        @DefaultValue("") String smtpUser,
        @DefaultValue("") String smtpPassword,
        @DefaultValue("starttls") Security security,
        @DefaultValue("Ramure <ramure@localhost>") String from,
        @DefaultValue("30d") Duration keep) {

    enum Security {
        NONE,
        STARTTLS,
        TLS
    }
}
