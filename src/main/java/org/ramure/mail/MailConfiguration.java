package org.ramure.mail;

import java.util.Properties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail is sent only where a mail server is set. */
@Configuration
class MailConfiguration {

    private static final String TIME_LIMIT_MS = "15000";

    @Bean
    @ConditionalOnExpression("'${ramure.mail.smtp-host:}' != ''")
    Delivery smtpDelivery(MailSettings settings) {
        return new SmtpDelivery(sender(settings), settings.from());
    }

    private static JavaMailSenderImpl sender(MailSettings settings) {
        var sender = new JavaMailSenderImpl();
        boolean tls = settings.security() == MailSettings.Security.TLS;
        String protocol = tls ? "smtps" : "smtp";
        sender.setProtocol(protocol);
        sender.setHost(settings.smtpHost());
        sender.setPort(settings.smtpPort());
        Properties properties = sender.getJavaMailProperties();
        if (!settings.smtpUser().isEmpty()) {
            sender.setUsername(settings.smtpUser());
            sender.setPassword(settings.smtpPassword());
            properties.setProperty("mail." + protocol + ".auth", "true");
        }
        if (settings.security() == MailSettings.Security.STARTTLS) {
            properties.setProperty("mail." + protocol + ".starttls.enable", "true");
            properties.setProperty("mail." + protocol + ".starttls.required", "true");
        }
        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + protocol + "." + limit, TIME_LIMIT_MS);
        }
        return sender;
    }
}
