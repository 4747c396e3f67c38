package org.ramure.catalogue;

/**
 * Something wrong in a content file: where ({@code line} counts from 1, 0 means the whole file),
 * what, and what to do about it. An error keeps its course or list out of the site, a warning does
 * not.
 */
public record ContentProblem(
        Severity severity, String file, int line, String message, String remedy) {

    /** How bad it is. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** One line for a terminal: {@code file:line: error: message — remedy}. */
    public String asLine() {
        return file
                + (line > 0 ? ":" + line : "")
                + ": "
                + (severity == Severity.ERROR ? "error: " : "warning: ")
                + message
                + " — "
                + remedy;
    }
}
