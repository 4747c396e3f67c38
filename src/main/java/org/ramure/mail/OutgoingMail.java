package org.ramure.mail;

import java.util.Optional;
import org.ramure.shared.Language;

/**
 * A plain-text message to one person; the HTML form is made from the text by the worker. {@code
 * unsubscribe} is an address (300 characters at most) that takes a POST and then sends no more such
 * messages (RFC 8058); letters that nobody can refuse have none.
 */
public record OutgoingMail(
        String to, Language language, String subject, String text, Optional<String> unsubscribe) {

    public OutgoingMail(String to, Language language, String subject, String text) {
        this(to, language, subject, text, Optional.empty());
    }
}
