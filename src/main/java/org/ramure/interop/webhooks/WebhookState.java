package org.ramure.interop.webhooks;

/** Whether a webhook is told anything. */
public enum WebhookState {
    ON,
    /** Switched off by its owner; events are kept. */
    OFF,
    /** Switched off after days in which nothing got through; events are kept. */
    FAILED
}
