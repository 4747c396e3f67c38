package org.ramure.mail;

/** Hands one message to whoever carries it. */
interface Delivery {

    /** Throws {@link org.springframework.mail.MailException} when it could not be handed over. */
    void deliver(OutgoingMail mail);
}
