package org.ramure;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A setting that names a secret file cannot be used. Carries what to do; never the secret. */
final class SecretFileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    SecretFileRefused(String message, String action) {
        this(message, action, null);
    }

    SecretFileRefused(String message, String action, @Nullable Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    /** Prints the message and what to do at start, in place of a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<SecretFileRefused> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, SecretFileRefused cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action, cause);
        }
    }
}
