package org.ramure.mail;

/** What has become of a message. */
public enum MailState {
    /** To be sent, for the first time or again. */
    WAITING,
    /** Accepted by the mail server. */
    SENT,
    /** Not sent because no mail server is set; readable in the application. */
    KEPT,
    /** Given up after many attempts, or refused for good. */
    FAILED
}
