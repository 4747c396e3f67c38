package org.ramure.shared;

import java.util.List;

/**
 * A rule said no, and the person can do something about it. Carries the key of a message in {@code
 * vaadin-i18n/}; it is shown beside its cause and never logged.
 */
public class UserFacingException extends RuntimeException {

    private final String messageKey;
    private final List<Object> arguments;

    public UserFacingException(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    /** What fills {0}, {1}… in the message. */
    public List<Object> arguments() {
        return arguments;
    }
}
