package org.ramure.mail;

/** Where messages are left to be sent. */
public interface Outbox {

    /** Stores a message in the caller's transaction; the worker sends it after the commit. */
    void send(OutgoingMail mail);
}
