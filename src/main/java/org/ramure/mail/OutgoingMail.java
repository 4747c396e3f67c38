package org.ramure.mail;

import org.ramure.shared.Language;

/** A plain-text message to one person; the HTML form is made from the text by the worker. */
public record OutgoingMail(String to, Language language, String subject, String text) {}
